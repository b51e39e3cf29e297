import { expect, test } from 'vitest';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';

type Row = Tables[string][number];

const agreed = { publish: true, consent: true, consent_on: '2023-08-20', consent_to_story: true };
const moc = { id: 'duong-moi', name: 'Âu Văn Mộc', unit_id: 'A', ...agreed };
const hoa = { id: 'vuon-hoa', name: 'Tổ hoa', unit_id: 'A', ...agreed };

test('R76 finds consent whose day is not told', async () => {
  expect(await found('R76', [{ ...moc, consent_on: null, source_line: 4 }])).toMatchObject([
    { severity: 'warning', detail: 'Âu Văn Mộc', source_line: 4 },
  ]);
});

test('R76 asks for no day where nothing is to be published', async () => {
  expect(await found('R76', [{ ...moc, consent_on: null, publish: false }])).toEqual([]);
});

test('R77 finds the name of one who withdrew in the story of another', async () => {
  const withdrawn = { ...moc, consent: false };
  const story = 'Đường hoa qua vườn ông Âu Văn Mộc.';
  expect(await found('R77', [withdrawn, { ...hoa, source_line: 5 }], story)).toMatchObject([
    { detail: 'Tổ hoa', source_line: 5 },
  ]);
});

test('R77 finds nothing while the consent of both holds', async () => {
  expect(await found('R77', [moc, hoa], 'Đường hoa qua vườn ông Âu Văn Mộc.')).toEqual([]);
});

test('R77 does not ask about a story that is not published', async () => {
  const untold = { ...hoa, consent_to_story: false };
  expect(await found('R77', [{ ...moc, consent: false }, untold], 'Vườn ông Âu Văn Mộc.')).toEqual([]);
});

async function found(rule: string, exemplars: readonly Row[], body = ''): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({
    unit: [{ id: 'A', name: 'Xã A' }],
    exemplar: exemplars.map((told) => ({ year: 2023, kind: 'individual', ...told })),
    story: [{ year: 2023, exemplar_id: 'vuon-hoa', body }],
  });
  return database.findings(rule);
}
