import { defineRule, type Problem } from './define-rule.ts';

/** «V15B0004917»: the year, the body that registered, and the number of the registration filled up with zeros. */
const REGISTERED = /^V\d{2}\p{L}?0*(?<number>\d+)$/u;

function compare(id: string | undefined, registered: string | undefined, at: string): Problem[] {
  const { number } = REGISTERED.exec(id ?? '')?.groups ?? {};
  const own = registered?.match(/\d+/)?.[0].replace(/^0+/, '');
  if (id === undefined || number === undefined || own === undefined || number === own) return [];
  return [
    {
      path: ['source', 'id'],
      ru: {
        message: `Номер документа в реестре «Әділет» кончается номером регистрации акта, а в записи это разные номера (${at}).`,
        expected: own,
        got: `${number} (${id})`,
        fix: 'Откройте документ в реестре: исправьте source.id или номер регистрации.',
      },
      en: {
        message: `An id of the register Adilet ends with the number of the registration, and the record has two numbers (${at}).`,
        expected: own,
        got: `${number} (${id})`,
        fix: 'Open the document in the register: correct source.id or the number of the registration.',
      },
    },
  ];
}

/** The id of a registered act is made of the number of its registration: the two are one number told twice. */
export const actRegisterIdDiffers = defineRule('act/register-id-differs', {
  severity: 'error',
  summary: {
    ru: 'Номер документа в реестре не сходится с номером регистрации',
    en: 'The id in the register differs from the number of the registration',
  },
  act({ act: { source, events } }) {
    const registered = events.find(({ type }) => type === 'registered');
    return compare(source?.id, registered?.number, registered?.at ?? '');
  },
  order: ({ order: { source, registration } }) => compare(source?.id, registration?.number, 'registration'),
});
