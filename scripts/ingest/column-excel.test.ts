import { expect, test } from 'vitest';
import { digits, documentNumber, list, text } from './column.ts';

const code = digits('Mã hành chính', 5);
const decision = documentNumber('Số quyết định');

test('4: a word in which letters became question marks is refused', () => {
  expect(text('Đơn vị').parse('Ph?ng N?i v?')).toMatchObject({ code: 'lost-letters' });
});

test('4: so is one in a list', () => {
  expect(list('Tên gọi khác').parse('PNV; P. N?i vụ')).toMatchObject({ code: 'lost-letters' });
});

test('4: a question at the end of its sentence is no lost letter', () => {
  expect(text('Nội dung').parse('Bao giờ họp khối? Tháng sau.')).toEqual({ value: 'Bao giờ họp khối? Tháng sau.' });
});

test('30: zeros that Excel dropped are put back and told of', () => {
  expect(code.parse('1969')).toEqual({
    value: '01969',
    warning: { code: 'padded-code', message: 'thiếu số 0 ở đầu, được đọc là 01969' },
  });
});

test('30: a whole code is read as it stands', () => {
  expect(code.parse('01969')).toEqual({ value: '01969' });
});

test('30: a code that Excel rounded is refused', () => {
  expect(code.parse('1,23E+11')).toEqual({ code: 'not-a-code', message: 'không phải là mã gồm 5 chữ số' });
});

test('30: so is one with too many digits', () => {
  expect(code.parse('019690')).toMatchObject({ code: 'not-a-code' });
});

test('31: a decision’s number that Excel made a date of is refused', () => {
  expect(decision.parse('15-Jan')).toMatchObject({ code: 'date-for-number' });
});

test('31: in a Vietnamese Excel too', () => {
  expect(decision.parse('15-Thg1')).toMatchObject({ code: 'date-for-number' });
});

test('31: and one made a whole day', () => {
  expect(decision.parse('02/01/2023')).toMatchObject({ code: 'date-for-number' });
});

test('31: a number as offices write it is read', () => {
  expect(decision.parse('1870/QĐ-UBND')).toEqual({ value: '1870/QĐ-UBND' });
});
