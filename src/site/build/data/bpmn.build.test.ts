/** Every process of the catalogue before the judges of BPMN: the schemas, the reader and the linter. */
import { beforeAll, describe, expect, test } from 'vitest';
import { complain, judgeBySchema } from '../../../exports/bpmn/__fixtures__/judge.ts';
import { asBpmn, PROCESSES } from '../../../exports/bpmn/__fixtures__/samples.ts';
import { filesMade } from './__fixtures__/files-made.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { bpmn } from './bpmn.ts';
import { bundlePerAct } from './bundle-per-act.ts';

const files = new Map<string, string>();
beforeAll(async () => {
  for (const [path, bytes] of await filesMade(bundlePerAct(bpmn), await shippedData(DAY)))
    files.set(path, String(bytes));
  for (const [name, process] of Object.entries(PROCESSES)) files.set(name, asBpmn(process));
});

describe('BPMN of the catalogue', () => {
  test('each process and each channel has a file', () => {
    expect(files.size).toBeGreaterThan(60);
    expect([...files.keys()]).toContain('regulations/kz/vko/2014-198/dublikaty/channel.con.bpmn');
    expect(files.get('regulations/kz/vko/2014-198/dublikaty/provider.bpmn')).toContain('Утратил силу');
  });

  test('is valid by the schemas of OMG, where a wrong file is not', async () => {
    const wrong = asBpmn(PROCESSES.straight ?? { holder: 'con', at: '', steps: [] }).replace(
      'targetRef="finish"',
      '',
    );
    expect(await judgeBySchema(new Map([...files, ['wrong', wrong]]))).toEqual([
      expect.stringMatching(/^wrong:.*targetRef/),
    ]);
  });

  test('is read without a warning and linted without an error', async () => {
    const complaints = await Promise.all(
      [...files].map(async ([name, xml]) => (await complain(xml)).map((line) => `${name}: ${line}`)),
    );
    expect(complaints.flat()).toEqual([]);
    const [undrawn] = [...files.values()].map((xml) => xml.replace(/<bpmndi:BPMNShape id="start.*/, ''));
    expect(await complain(undrawn ?? '')).not.toEqual([]);
  });
});
