import { describe, expect, test } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { buildGraph } from './graph.ts';
import { type DiagramWords, flowchartText, swimlaneText } from './mermaid.ts';

const WORDS: DiagramWords = {
  start: 'Начало',
  finish: 'Конец',
  refusal: 'Отказ',
  yes: 'да',
  no: 'нет',
  rounds: (count) => `не более ${count} раз`,
  unnamed: 'Не назван',
  unstated: 'актом не описано',
};
const UNITS = {
  head: { text: 'руководитель', at: 'п. 7' },
  clerk: { text: 'сотрудник *канцелярии*', at: 'п. 7' },
  idle: { text: 'никто', at: 'п. 7' },
};

const of = (...steps: Step[]) => buildGraph('p', { holder: 'provider', at: 'п. 5', steps } satisfies Process);
const flow = (...steps: Step[]) => flowchartText(of(...steps), UNITS, WORDS);
const lanes = (...steps: Step[]) => swimlaneText(of(...steps), UNITS, WORDS);

const REGISTER: Step = { id: 'a', label: '1)', unit: 'clerk', action: 'прием', duration: '15 минут' };
const CHECK: Step = {
  id: 'check-it',
  kind: 'condition',
  unit: 'head',
  action: 'все ли есть',
  yes: 'c',
  no: 'b',
};
const REFUSE: Step = { id: 'b', unit: 'head', action: 'отказ', next: 'end', outcome: 'refusal' };
const ISSUE: Step = { id: 'c', action: 'выдача', outcome: 'result' };

describe('flowchart', () => {
  test('an action says who, what and how long', () => {
    expect(flow(REGISTER)).toBe(`flowchart TD
  start(["Начало"])
  s_a["1) · сотрудник *канцелярии*<br/>прием<br/>15 минут"]
  finish(["Конец"])
  start --> s_a
  s_a --> finish
  class start,finish terminal
  class s_a action
  class s_a headed
  class s_a timed
`);
  });

  test('an action that begins with who acts says it once', () => {
    const text = flow({ ...REGISTER, action: 'Сотрудник *канцелярии* принимает' });
    expect(text).toContain('s_a["1)<br/>Сотрудник *канцелярии* принимает<br/>15 минут"]');
    expect(flow({ ...REGISTER, unit: 'head', action: 'руководительница' })).toContain('1) · ');
  });

  test('conditions are rhombi with answers, refusals have an end of another shape', () => {
    const text = flow(REGISTER, CHECK, REFUSE, ISSUE);
    expect(text).toContain('s_check_it{"все ли<br>есть"}');
    expect(text).toContain('s_check_it -->|"да"| s_c');
    expect(text).toContain('s_check_it -->|"нет"| s_b');
    expect(text).toContain('no_b[/"Отказ"\\]');
    expect(text).toContain('s_b --> no_b');
    expect(text).toContain('s_c --> finish');
    expect(text).toContain('class no_b refusal');
  });

  test('only a flow with branches asks for the layout that keeps it straight', () => {
    expect(flow(REGISTER, ISSUE)).not.toContain('elk');
    expect(flow(REGISTER, CHECK, REFUSE, ISSUE)).toMatch(/^%%{init: {"layout":"elk"}}%%\nflowchart TD\n/);
  });

  test('a condition that ends in a refusal does so by its «no»', () => {
    const text = flow({
      id: 'q',
      kind: 'condition',
      action: 'есть?',
      no: 'end',
      yes: 'end',
      outcome: 'refusal',
    });
    expect(text).toContain('s_q -->|"да"| finish');
    expect(text).toContain('s_q -->|"нет"| no_q');
  });

  test('what an editor concluded is dashed, on both sides of a step', () => {
    const text = flow({ ...CHECK, yes: 'b', inferred: ['no'] }, { ...REFUSE, inferred: ['next'] });
    expect(text).toContain('s_check_it -->|"да"| s_b');
    expect(text).toContain('s_check_it -.->|"нет"| s_b');
    expect(text).toContain('s_b -.-> no_b');
  });

  test('the edge that closes a limited loop says how often', () => {
    const text = flow(REGISTER, { id: 'b', action: 'возврат', next: 'a', rounds: 3 });
    expect(text).toContain('s_b -->|"не более 3 раз"| s_a');
  });

  test('no word of the act is left out, however long; a long question has the shape that holds it', () => {
    const action = 'рассмотрение документов услугополучателя '.repeat(15).trim();
    const plain = (label: string | undefined) => label?.replaceAll('<br>', ' ');
    for (const draw of [flow, lanes]) {
      const text = draw({ id: 'a', action }, { id: 'q', kind: 'condition', action, yes: 'end' });
      expect(plain(/s_a\["([^"]*)"\]/.exec(text)?.[1])).toBe(action);
      expect(plain(/s_q\{\{"([^"]*)"\}\}/.exec(text)?.[1])).toBe(action);
    }
  });
});

describe('swimlanes', () => {
  const text = lanes(REGISTER, CHECK, REFUSE, ISSUE);

  test('a lane for each unit that acts, in the order in which they act, and one for steps without', () => {
    const titles = [...text.matchAll(/subgraph \w+\["\u2060?([^"]*)"\]/g)].map(([, title]) => title);
    expect(titles).toEqual(['сотрудник ∗канцелярии∗', 'руководитель', 'Не назван']);
  });

  test('each node stands in the lane of its unit, ends beside the step before them', () => {
    const [, clerk = '', head = '', unnamed = ''] = text.split(/subgraph lane_\d+/);
    expect(head).toMatch(/s_check_it\{\{"[^"]*"\}\}/);
    expect(head).toContain('no_b[/"Отказ"\\]');
    expect(clerk).toContain('start(["Начало"])');
    expect(clerk).toContain('s_a["1)<br/>прием<br/>15 минут"]');
    expect(unnamed).toContain('finish(["Конец"])');
  });
});
