/** Valid HTML, by a validator, over every page of the built site. */
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { findFile, readBuilt } from './dist.ts';
import { PAGES } from './templates.ts';

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Matters of taste that Astro decides: `disabled` or `disabled=""`, «&» or «&amp;», capitals of the doctype.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles of acts are long; a search engine cuts them where it likes.
    'long-title': 'off',
    // Scripts and styles come from the site itself, under one policy.
    'require-sri': 'off',
    // `tel:` is not a space that may break a line: phone numbers stand in sentences of standards as they are.
    'tel-non-breaking': 'off',
    // A filter acts when it is chosen, in place; its form has nothing to submit.
    'wcag/h32': 'off',
  },
};

const pages = PAGES.filter(([, path]) => !path.includes('?'));

test.each(pages)('%s', (_, path) => {
  const { results } = new HtmlValidate(RULES).validateStringSync(readBuilt(findFile(path)));
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found.slice(0, 50)).toEqual([]);
});

test('the validator finds what is wrong', () => {
  const { valid } = new HtmlValidate(RULES).validateStringSync('<!doctype html><ul><p id="a" id="a"></ul>');
  expect(valid).toBe(false);
});
