/** A change to a catalogue as authors make them, at random: of a text, of a file's name, of which records there are. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { Random } from '../../../../scripts/synthetic/random.ts';

type Node = Record<string | number, unknown>;

export const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

const listRecords = (contentDir: string, folder = '') =>
  readdirSync(join(contentDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .sort();

function change(file: string, edit: (record: Node) => void): void {
  const text = readFileSync(file, 'utf8');
  const [schema = ''] = text.split('\n');
  const record = load(text) as Node;
  edit(record);
  writeFileSync(file, `${schema}\n${dump(record, { noRefs: true })}`);
}

/** Every text in a record, by the object that holds it. */
function listTexts(value: unknown): [holder: Node, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): [Node, string][] =>
    typeof part === 'string' ? [[value as Node, key]] : listTexts(part),
  );
}

/** What an edit is of: words that people read, durations and days, which the checks count with. */
const EDITS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\d{4}-\d\d-(?:0[1-9]|1\d|2[0-7])$/, (day) => day.slice(0, 8) + String(Number(day.slice(8)) + 1).padStart(2, '0')],
  [/\b15 \(пятнадцати?ь?\) минут/, (text) => text.replace(/15 \([^)]+\)/, '20 (двадцать)')],
  [/\p{L} \p{L}/u, (text) => `${text} изменённый`],
];

function editText(contentDir: string, random: Random, folder = ''): string {
  const file = pick(random, listRecords(contentDir, folder));
  let told = '';
  change(join(contentDir, file), (record) => {
    const texts = listTexts(record).flatMap(([holder, key]) => {
      const text = String(holder[key]);
      const edit = EDITS.find(([pattern]) => pattern.test(text))?.[1];
      return edit === undefined ? [] : [{ holder, key, edited: edit(text) }];
    });
    const { holder, key, edited } = pick(random, texts);
    holder[key] = edited;
    told = key;
  });
  return `edit ${told} of ${file}`;
}

/** The act that approves a regulation, and the place among what it approves. */
function withAct(contentDir: string, id: string, edit: (approves: Node[], place: number) => void): void {
  change(join(contentDir, 'acts', `${dirname(id)}.yaml`), (act) => {
    const approves = act.approves as Node[];
    edit(
      approves,
      approves.findIndex(({ regulation }) => regulation === id),
    );
  });
}

const regulations = (contentDir: string) =>
  listRecords(contentDir, 'regulations').map((file) => file.slice('regulations/'.length, -'.yaml'.length));

function addRegulation(contentDir: string, random: Random): string {
  const id = pick(random, regulations(contentDir));
  const number = random.integer(100, 1e6);
  const added = `${id}-${number}`;
  const file = join(contentDir, 'regulations', `${added}.yaml`);
  cpSync(join(contentDir, 'regulations', `${id}.yaml`), file);
  change(file, (record) => {
    record.item = `${number})`;
  });
  withAct(contentDir, id, (approves, place) => {
    approves.splice(place + 1, 0, { ...approves[place], item: `${number})`, regulation: added });
  });
  return `add ${added}`;
}

/** Services tell which records ruled them. */
function changeThreads(contentDir: string, edit: (thread: Node[]) => Node[]): void {
  for (const file of listRecords(contentDir, 'services'))
    change(join(contentDir, file), (service) => {
      service.thread = edit(service.thread as Node[]);
    });
}

function removeRegulation(contentDir: string, random: Random): string {
  const id = pick(random, regulations(contentDir));
  changeThreads(contentDir, (thread) => thread.filter(({ record }) => record !== id));
  rmSync(join(contentDir, 'regulations', `${id}.yaml`));
  withAct(contentDir, id, (approves, place) => approves.splice(place, 1));
  return `remove ${id}`;
}

function renameRegulation(contentDir: string, random: Random): string {
  const id = pick(random, regulations(contentDir));
  const renamed = `${id}-${random.integer(1, 1e6)}`;
  changeThreads(contentDir, (thread) =>
    thread.map((item) => (item.record === id ? { ...item, record: renamed } : item)),
  );
  renameSync(join(contentDir, 'regulations', `${id}.yaml`), join(contentDir, 'regulations', `${renamed}.yaml`));
  withAct(contentDir, id, (approves, place) => {
    approves[place] = { ...approves[place], regulation: renamed };
  });
  return `rename ${id}`;
}

/** A page of the catalogue's own, and what is listed of it. */
function editDoc(contentDir: string, random: Random): string {
  const docs = readdirSync(join(contentDir, 'docs'), { recursive: true, encoding: 'utf8' });
  const file = pick(random, docs.filter((name) => name.endsWith('.md')).sort());
  const path = join(contentDir, 'docs', file);
  const isTitle = random.integer(0, 1) === 1;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, isTitle ? text.replace(/^title: *(['"]?)/m, 'title: $1Иначе ') : `${text}\nИначе.\n`);
  return `edit ${isTitle ? 'title' : 'text'} of ${file}`;
}

/** What decides about every page, and is in no record. */
export function changeSettings(contentDir: string, random: Random): string {
  const told = pick(random, ['address', 'owner', 'feedback', 'name', 'spheres']);
  change(join(contentDir, 'site.yaml'), (site) => {
    const number = random.integer(1, 1e6);
    if (told === 'address') site.address = `https://example.org/${number}/`;
    else if (told === 'feedback') site.feedback = { mail: `${number}@example.org` };
    else if (told !== 'spheres') site[told] = `${number}`;
    else for (const sphere of Object.values(site.spheres as Node) as Node[]) sphere.name = `Сфера ${number}`;
  });
  return `change ${told} of the site`;
}

const editIn = (folder: string) => (contentDir: string, random: Random) => editText(contentDir, random, folder);

/** Not every change leaves the catalogue sound. Each tells in words what it changed. */
export type Change = (contentDir: string, random: Random) => string;

/** What changes little, so that much is kept; then every kind, calendars among them, which leave little as it was. */
export const CHANGES: readonly (readonly Change[])[] = [
  [editIn('regulations'), editIn('standards'), editIn('services'), renameRegulation, editDoc],
  [editText, addRegulation, editText, editText, removeRegulation],
];
