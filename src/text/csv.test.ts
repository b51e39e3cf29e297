import { expect, test } from 'vitest';
import { csvLine, writeCells } from './csv.ts';

test('lines end as Excel ends them, behind a byte order mark', () => {
  expect(
    writeCells([
      ['Năm', 'Tên'],
      ['2023', 'Tổ 1'],
    ]),
  ).toBe('\ufeffNăm,Tên\r\n2023,Tổ 1\r\n');
});

test('a cell with a comma, a quote, a line break or an outer space stands in quotes', () => {
  expect(csvLine(['a,b', 'a"b', 'a\nb', ' a', 'a b'])).toBe('"a,b","a""b","a\nb"," a",a b');
});

test('so is one that begins with a sign of full width', () => {
  expect(csvLine(['＝1+1', '＋84', '＠a', '－a'])).toBe("'＝1+1,'＋84,'＠a,'－a");
});

test('a cell that begins like a formula is text, a number below zero is not', () => {
  expect(csvLine(['=1+1', '+84', '@a', '\ta', '- Tổng kết', '-3', '-1.250,5'])).toBe(
    "'=1+1,'+84,'@a,'\ta,'- Tổng kết,-3,\"-1.250,5\"",
  );
});
