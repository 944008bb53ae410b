/** `reglament start`: everything that a newcomer wants to see, in one command. */
import { build } from './build.ts';
import { check } from './check.ts';
import { CLEAN, type Command, type Io } from './command.ts';
import { serve } from './serve.ts';

const HELP = `Использование: reglament start

Проверяет содержание, собирает сайт с поиском, показывает его на этой машине и печатает адрес.
`;

export const start: Command = {
  help: HELP,
  async run(argv, io) {
    // The findings as a count: `reglament check` shows them; errors are shown here too.
    const followed: Io = { ...io, isFollowed: true };
    const checked = await check.run(['--quiet', ...argv], followed);
    if (checked !== CLEAN) return checked;
    const built = await build.run([], followed);
    return built === CLEAN ? serve.run([], io) : built;
  },
};
