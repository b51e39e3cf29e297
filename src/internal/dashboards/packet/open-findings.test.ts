import { expect, test } from 'vitest';
import { exampleFinding, explainedFinding } from '../../../../tests/example-finding.ts';
import { openFindings } from './open-findings.ts';

const found = (part: Partial<typeof exampleFinding>) => ({ ...exampleFinding, ...part });
const labels = (...rows: (typeof exampleFinding)[]) => openFindings(rows, 2023).groups.map(({ label }) => label);

test('what is explained, or only to be known, is not put before the meeting', () => {
  expect(labels(explainedFinding, found({ severity: 'info' }))).toEqual([]);
});

test('errors stand before what is to be explained, each rule once', () => {
  const warning = found({ rule: 'R04', title: 'Đăng ký đúng hạn', severity: 'warning' });
  expect(labels(warning, exampleFinding, warning)).toEqual(['R30 · Không quá tỷ lệ', 'R04 · Đăng ký đúng hạn']);
});

test('a rule that found much is one row with the names', () => {
  const many = Array.from('ABCDEFGHIJKLM', (name) => found({ subject_name: `Xã ${name}` }));
  const [group] = openFindings(many, 2023).groups;
  expect(group?.rows).toHaveLength(1);
  expect(group?.rows[0]?.cells).toMatchObject({
    subject: '13 nơi',
    message: expect.stringMatching(/^Xã A; .*; Xã M$/),
  });
});
