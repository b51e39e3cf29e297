import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { ToldAnswer } from './answer-provenance.ts';
import { provenanceText } from './answer-provenance.ts';
import { answerWorkbook } from './answer-workbook.ts';

const told: ToldAnswer = {
  answer: {
    columns: [
      { name: 'unit_name', type: 'VARCHAR', isNumber: false },
      { name: 'share', type: 'DOUBLE', isNumber: true },
    ],
    rows: [
      ['=1+1', 0.5],
      ['Xã Đôn Phong', null],
    ],
    isCut: true,
  },
  asked: { title: 'Đơn vị nào?', sql: 'SELECT *\nFROM unit' },
  source: {
    ...{ council: 'Hội đồng', asOf: '2023-12-25', edition: '063e46de' },
    files: [{ name: 'don-vi.csv', title: 'Đơn vị', accepted: 90, rejected: 0 }],
  },
};

test('a workbook opens again with numbers as numbers and a formula as the text that it is', async () => {
  const { sheets } = await readXlsx(await answerWorkbook(told));
  expect(sheets.map(({ name }) => name)).toEqual(['Kết quả', 'Nguồn gốc']);
  expect(sheets[0]?.rows).toEqual([
    ['unit_name', 'share'],
    ['=1+1', 0.5],
    ['Xã Đôn Phong', null],
  ]);
});

test('its head stays in sight', async () => {
  const { sheets } = await readXlsx(await answerWorkbook(told));
  expect(sheets[0]?.freezePane).toEqual({ rows: 1 });
});

test('its second sheet tells what was asked, of which data, and that there is more', async () => {
  const { sheets } = await readXlsx(await answerWorkbook(told));
  expect(sheets[1]?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
    ['Câu hỏi', 'Đơn vị nào?'],
    ['Câu lệnh SQL', 'SELECT *\nFROM unit'],
    ['Cơ quan', 'Hội đồng'],
    ['Số liệu đến ngày', '25/12/2023'],
    ['Mã bản dữ liệu', '063e46de'],
    ['Số dòng', '2 dòng đầu; câu trả lời còn nữa'],
    [],
    ['Tệp đã đọc', 'Nội dung', 'Số dòng nhận', 'Số dòng từ chối'],
    ['don-vi.csv', 'Đơn vị', 90, 0],
  ]);
});

test('the text beside a CSV tells the same', () => {
  const lines = provenanceText(told).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['\ufeffCâu hỏi: Đơn vị nào?', 'Câu lệnh SQL: SELECT *', 'FROM unit']);
  expect(lines).toContain('don-vi.csv\tĐơn vị\t90\t0');
});
