import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytesOf = {
  utf8: (text: string) => Buffer.from(text, 'utf8'),
  latin: (text: string) => Buffer.from(text, 'latin1'),
  hex: (codes: string) => Buffer.from(codes.replaceAll(' ', ''), 'hex'),
};

test('ordinary UTF-8 Vietnamese is read as it stands', () => {
  const text = 'STT,Đơn vị,Điểm\n1,Phòng Nội vụ huyện Bạch Thông,"97,5"\n';
  expect(decode(bytesOf.utf8(text))).toEqual({ text, encoding: 'utf-8' });
});

test('Vietnamese whose letters all exist in windows-1252 is not legacy text', () => {
  const text = 'Xã Hà Vị; Lò Văn Páo; có; là; xã';
  expect(decode(bytesOf.utf8(text))).toEqual({ text, encoding: 'utf-8' });
});

test('plain ASCII is UTF-8', () => {
  expect(decode(bytesOf.utf8('id,score\nA,91\n'))).toEqual({ text: 'id,score\nA,91\n', encoding: 'utf-8' });
});

test('an empty file is an empty text', () => {
  expect(decode(bytesOf.utf8(''))).toEqual({ text: '', encoding: 'utf-8' });
});

test('signs and foreign names among ASCII are not legacy text', () => {
  const text = '5 m², 20 °C, 3 × 4, © 2023, ®, Müller, René, QÐ, NÐ 91, Ê-đê, Hmông, Krông';
  expect(decode(bytesOf.utf8(text))).toEqual({ text, encoding: 'utf-8' });
});

test('a UTF-8 byte order mark is told and stripped', () => {
  expect(decode(bytesOf.utf8('\ufeffSTT,Tên'))).toEqual({ text: 'STT,Tên', encoding: 'utf-8-bom' });
});

test('UTF-16LE with its mark, the "Unicode Text" of Excel, is read', () => {
  const bytes = Buffer.from('\ufeffSTT\tĐơn vị', 'utf16le');
  expect(decode(bytes)).toEqual({ text: 'STT\tĐơn vị', encoding: 'utf-16le' });
});

test('UTF-16BE with its mark is read', () => {
  const bytes = Buffer.from('\ufeffSTT\tĐơn vị', 'utf16le').swap16();
  expect(decode(bytes)).toEqual({ text: 'STT\tĐơn vị', encoding: 'utf-16be' });
});

test('decomposed letters are composed', () => {
  expect(decode(bytesOf.utf8('Nội vụ'.normalize('NFD')))).toEqual({ text: 'Nội vụ', encoding: 'utf-8' });
});

test('a file that breaks the encoding of its byte order mark is not guessed', () => {
  const bytes = Buffer.concat([bytesOf.hex('ef bb bf'), bytesOf.latin('Phßng Néi vô huyÖn B¹ch')]);
  expect(decode(bytes)).toMatchObject({ code: 'unknown-encoding' });
});

test('UTF-16 without its mark is unknown', () => {
  expect(decode(Buffer.from('STT,Ten', 'utf16le'))).toMatchObject({ code: 'unknown-encoding' });
});

test('windows-1258 with combining tones after the vowels is read and composed', () => {
  const text = 'Phòng Nội vụ huyện Bạch';
  expect(decode(bytesOf.latin('PhoÌng Nôòi vuò huyêòn Baòch'))).toEqual({ text, encoding: 'cp1258' });
});

test('letters of windows-1258 that differ from windows-1252 are its own', () => {
  const bytes = bytesOf.latin('Ðõn viò: XaÞ Vãn Lýõng, ðiêÒm, thýõÌng, NGÝÕÌI, thýìc');
  expect(decode(bytes)).toEqual({ text: 'Đơn vị: Xã Văn Lương, điểm, thường, NGƯỜI, thức', encoding: 'cp1258' });
});

test('bytes whose words are not surely Vietnamese in windows-1258 are unknown', () => {
  expect(decode(bytesOf.latin('Bêòta, Müller, Noël, Citroën'))).toMatchObject({ code: 'unknown-encoding' });
});

test('bytes without any tone of windows-1258 are not surely windows-1258', () => {
  expect(decode(bytesOf.latin('Lê, Hà, Tân'))).toMatchObject({ code: 'unknown-encoding' });
});

test('bytes of no known encoding are refused with the way to save the file again', () => {
  expect(decode(bytesOf.hex('ff 00 9c 81 c3 28'))).toEqual({
    code: 'unknown-encoding',
    message: 'không nhận ra bảng mã của tệp',
    suggestion: 'mở tệp gốc trong Excel rồi lưu lại dạng CSV UTF-8',
  });
});

test('bytes of TCVN3 are refused with the option that reads them', () => {
  expect(decode(bytesOf.latin('Phßng Néi vô huyÖn B¹ch'))).toEqual({
    code: 'looks-like-tcvn3',
    message: 'chữ trong tệp gõ theo bảng mã cũ TCVN3 (phông .VnTime, ABC), không phải Unicode: "Phßng" là "Phòng"',
    suggestion:
      'chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding <tệp>=tcvn3',
  });
});

test('TCVN3 seen as Latin letters in a UTF-8 file is refused alike', () => {
  const found = decode(bytesOf.utf8('Phßng Néi vô huyÖn B¹ch'));
  expect(found).toEqual(decode(bytesOf.latin('Phßng Néi vô huyÖn B¹ch')));
});

test('TCVN3 seen as Latin letters in a UTF-16 file is refused alike', () => {
  const bytes = Buffer.from('\ufeffChiÕn sÜ thi ®ua c¬ së', 'utf16le');
  expect(decode(bytes)).toMatchObject({ code: 'looks-like-tcvn3' });
});

test('"Chiến sĩ thi đua cơ sở" is recognised in TCVN3', () => {
  expect(decode(bytesOf.utf8('ChiÕn sÜ thi ®ua c¬ së'))).toMatchObject({ code: 'looks-like-tcvn3' });
});

test('"Lao động tiên tiến" is recognised in TCVN3', () => {
  expect(decode(bytesOf.utf8('Lao ®éng tiªn tiÕn'))).toMatchObject({ code: 'looks-like-tcvn3' });
});

test('"Khối thi đua, Giấy khen" is recognised in TCVN3', () => {
  expect(decode(bytesOf.utf8('Khèi thi ®ua, GiÊy khen'))).toMatchObject({ code: 'looks-like-tcvn3' });
});

test('a Unicode heading above rows of TCVN3 does not hide them', () => {
  const text = 'Họ và tên,Đơn vị\nNguyÔn V¨n §øc,Phßng Néi vô huyÖn B¹ch Th«ng\n';
  expect(decode(bytesOf.utf8(text))).toMatchObject({ code: 'looks-like-tcvn3' });
});

test('bytes of VNI are refused with the option that reads them', () => {
  expect(decode(bytesOf.latin('Phoøng Noäi vuï huyeän Baïch Thoâng'))).toEqual({
    code: 'looks-like-vni',
    message: 'chữ trong tệp gõ theo bảng mã cũ VNI (phông VNI-Times), không phải Unicode: "Phoøng" là "Phòng"',
    suggestion:
      'chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding <tệp>=vni',
  });
});

test('VNI seen as Latin letters in a UTF-8 file is refused alike', () => {
  const found = decode(bytesOf.utf8('Phoøng Noäi vuï huyeän Baïch Thoâng'));
  expect(found).toEqual(decode(bytesOf.latin('Phoøng Noäi vuï huyeän Baïch Thoâng')));
});

test('VNI in capitals is recognised', () => {
  expect(decode(bytesOf.utf8('HOÏ VAØ TEÂN, ÑÔN VÒ'))).toMatchObject({ code: 'looks-like-vni' });
});

test('UTF-8 once opened as windows-1252 and saved again is refused', () => {
  expect(decode(bytesOf.utf8('PhÃ²ng Ná»™i vá»¥ huyá»‡n Báº¡ch'))).toMatchObject({
    code: 'unknown-encoding',
    message: 'chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại (dạng "PhÃ²ng")',
  });
});

test('windows-1258 once opened as windows-1252 and saved again is refused', () => {
  expect(decode(bytesOf.utf8('PhoÌng Nôòi vuò huyêòn Baòch'))).toMatchObject({
    code: 'unknown-encoding',
    message: 'chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại: "PhoÌng"',
  });
});

test('forced TCVN3 reads bytes', () => {
  const text = 'Phòng Nội vụ huyện Bạch';
  expect(decode(bytesOf.latin('Phßng Néi vô huyÖn B¹ch'), 'tcvn3')).toEqual({ text, encoding: 'tcvn3' });
});

test('forced TCVN3 reads Latin letters of a UTF-8 file, without their byte order mark', () => {
  const text = 'Phòng Nội vụ huyện Bạch';
  expect(decode(bytesOf.utf8('\ufeffPhßng Néi vô huyÖn B¹ch'), 'tcvn3')).toEqual({ text, encoding: 'tcvn3' });
});

test('forced TCVN3 keeps the quotes and dashes of windows-1252', () => {
  expect(decode(bytesOf.hex('93 54 68 69 20 ae 75 61 94 20 96 20 31'), 'tcvn3')).toMatchObject({
    text: '“Thi đua” – 1',
  });
});

test('the capitals of TCVN3 are the seven without a tone', () => {
  expect(decode(bytesOf.hex('a1 a2 a3 a4 a5 a6 a7'), 'tcvn3')).toMatchObject({ text: 'ĂÂÊÔƠƯĐ' });
});

test('a capital with a tone comes back small from TCVN3, which has none', () => {
  expect(decode(bytesOf.latin('HUYÖN B¹CH TH¤NG'), 'tcvn3')).toMatchObject({ text: 'HUYệN BạCH THÔNG' });
});

test('the small letters of TCVN3 without a tone stand from A8 to AE', () => {
  expect(decode(bytesOf.hex('a8 a9 aa ab ac ad ae'), 'tcvn3')).toMatchObject({ text: 'ăâêôơưđ' });
});

test('the letters a, ă, â with a tone stand from B5 to CB in TCVN3', () => {
  const codes = 'b5 b6 b7 b8 b9 bb bc bd be c6 c7 c8 c9 ca cb';
  expect(decode(bytesOf.hex(codes), 'tcvn3')).toMatchObject({ text: 'àảãáạằẳẵắặầẩẫấậ' });
});

test('the letters e, ê with a tone stand from CC to D6 in TCVN3', () => {
  expect(decode(bytesOf.hex('cc ce cf d0 d1 d2 d3 d4 d5 d6'), 'tcvn3')).toMatchObject({ text: 'èẻẽéẹềểễếệ' });
});

test('the letters i with a tone stand from D7 to DE in TCVN3', () => {
  expect(decode(bytesOf.hex('d7 d8 dc dd de'), 'tcvn3')).toMatchObject({ text: 'ìỉĩíị' });
});

test('the letters o, ô, ơ with a tone stand from DF to EE in TCVN3', () => {
  const codes = 'df e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee';
  expect(decode(bytesOf.hex(codes), 'tcvn3')).toMatchObject({ text: 'òỏõóọồổỗốộờởỡớợ' });
});

test('the letters u, ư with a tone stand from EF to F9 in TCVN3', () => {
  expect(decode(bytesOf.hex('ef f1 f2 f3 f4 f5 f6 f7 f8 f9'), 'tcvn3')).toMatchObject({ text: 'ùủũúụừửữứự' });
});

test('the letters y with a tone stand from FA to FE in TCVN3', () => {
  expect(decode(bytesOf.hex('fa fb fc fd fe'), 'tcvn3')).toMatchObject({ text: 'ỳỷỹýỵ' });
});

test('VNI writes the tones of a, e, o, u, y as Ù Ø Û Õ Ï after the vowel, but ỵ as one letter', () => {
  const seen = 'aùaøaûaõaï eùeøeûeõeï oùoøoûoõoï uùuøuûuõuï yùyøyûyõî';
  const text = 'áàảãạ éèẻẽẹ óòỏõọ úùủũụ ýỳỷỹỵ';
  expect(decode(bytesOf.latin(seen), 'vni')).toEqual({ text, encoding: 'vni' });
});

test('VNI writes the circumflex and its tone as one letter after the vowel', () => {
  const seen = 'aâaáaàaåaãaä eâeáeàeåeãeä oâoáoàoåoãoä';
  expect(decode(bytesOf.latin(seen), 'vni')).toMatchObject({ text: 'âấầẩẫậ êếềểễệ ôốồổỗộ' });
});

test('VNI writes the breve and its tone as one letter after the vowel', () => {
  expect(decode(bytesOf.latin('aêaéaèaúaüaë'), 'vni')).toMatchObject({ text: 'ăắằẳẵặ' });
});

test('VNI writes ơ as ô and ư as ö, with the plain tones', () => {
  expect(decode(bytesOf.latin('ôôùôøôûôõôï ööùöøöûöõöï'), 'vni')).toMatchObject({ text: 'ơớờởỡợ ưứừửữự' });
});

test('VNI writes i with its tone, and đ, as one letter', () => {
  expect(decode(bytesOf.latin('íìæóò ñ'), 'vni')).toMatchObject({ text: 'íìỉĩị đ' });
});

test('VNI writes capital tones of A, E, O, U, Y as small ones', () => {
  const seen = 'AÙAØAÛAÕAÏ EÙEØEÛEÕEÏ OÙOØOÛOÕOÏ UÙUØUÛUÕUÏ YÙYØYÛYÕÎ';
  expect(decode(bytesOf.latin(seen), 'vni')).toMatchObject({ text: 'ÁÀẢÃẠ ÉÈẺẼẸ ÓÒỎÕỌ ÚÙỦŨỤ ÝỲỶỸỴ' });
});

test('VNI writes capital circumflexes and breves as small ones', () => {
  const seen = 'AÂAÁAÀAÅAÃAÄ EÂEÁEÀEÅEÃEÄ OÂOÁOÀOÅOÃOÄ AÊAÉAÈAÚAÜAË';
  expect(decode(bytesOf.latin(seen), 'vni')).toMatchObject({ text: 'ÂẤẦẨẪẬ ÊẾỀỂỄỆ ÔỐỒỔỖỘ ĂẮẰẲẴẶ' });
});

test('VNI writes capital Ơ, Ư, I and Đ as small ones', () => {
  const seen = 'ÔÔÙÔØÔÛÔÕÔÏ ÖÖÙÖØÖÛÖÕÖÏ ÍÌÆÓÒ Ñ';
  expect(decode(bytesOf.latin(seen), 'vni')).toMatchObject({ text: 'ƠỚỜỞỠỢ ƯỨỪỬỮỰ ÍÌỈĨỊ Đ' });
});

test('a capital of VNI may be followed by a small mark', () => {
  expect(decode(bytesOf.latin('Aán, Yeán, Ôû'), 'vni')).toMatchObject({ text: 'Ấn, Yến, Ở' });
});

test('forced windows-1258 reads bytes even when too few to be sure', () => {
  expect(decode(bytesOf.latin('Lê Ðãng'), 'cp1258')).toEqual({ text: 'Lê Đăng', encoding: 'cp1258' });
});

test('forced windows-1258 reads every letter as the platform does', () => {
  const bytes = Uint8Array.from({ length: 96 }, (_, index) => 0xa0 + index);
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  expect(decode(bytes, 'cp1258')).toEqual({ text, encoding: 'cp1258' });
});
