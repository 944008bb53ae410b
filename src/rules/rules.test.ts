/** Every rule finds what its table says, in the words that the product gives, and nothing else. */
import { testRule } from './__fixtures__/rule-tester.ts';
import { RULES } from './index.ts';

for (const rule of RULES) testRule(rule);
