import { expect, test } from 'vitest';
import { digits, documentNumber, integer, key, list, text } from './column.ts';

const code = digits('Mã hành chính', 5);
const decision = documentNumber('Số quyết định');
const shortened = {
  code: 'shortened-number',
  message: 'là số dài đã bị Excel rút gọn, các chữ số sau không còn trong tệp',
  suggestion: 'định dạng cột ấy trong Excel là Text (mã) hoặc Number (số), ghi lại đủ chữ số rồi xuất lại',
};

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
    warning: {
      code: 'padded-code',
      message: 'thiếu số 0 ở đầu, được đọc là 01969',
      suggestion: 'định dạng cột ấy là Text trong Excel để giữ số 0 ở đầu',
    },
  });
});

test('30: a whole code is read as it stands', () => {
  expect(code.parse('01969')).toEqual({ value: '01969' });
});

test('30: a code that Excel rounded is refused', () => {
  expect(code.parse('1,23E+11')).toEqual(shortened);
});

test('30: so is an office’s own code', () => {
  expect(key('Mã').parse('1.23E+11')).toEqual(shortened);
});

test('30: and a number', () => {
  expect(integer('Số lượng').parse('1.23E+11')).toEqual(shortened);
});

test('30: an office’s own code may have an E between its digits', () => {
  expect(key('Mã').parse('1E5')).toEqual({ value: '1E5' });
});

test('30: a code of too many digits is refused', () => {
  expect(code.parse('019690')).toEqual({
    code: 'not-a-code',
    message: 'không phải là mã gồm 5 chữ số',
    suggestion: 'định dạng cột ấy là Text trong Excel rồi ghi lại đủ 5 chữ số',
  });
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
