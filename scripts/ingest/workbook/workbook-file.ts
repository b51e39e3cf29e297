import { inQuotes } from '../report/problem.ts';

/** Why a file cannot be read as a workbook, said to the officer who keeps it. */
export interface NotAWorkbook {
  readonly code: 'not-a-workbook';
  readonly message: string;
  readonly suggestion: string;
}

/** What is wrong with the file as such, before anything in it is unpacked; undefined if nothing is seen to be. */
export function refusalOf(bytes: Uint8Array): NotAWorkbook | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.indexOf(oleSignature) === 0) return file.includes(encryptedPackage) ? encrypted : oldExcel;
  if (file.indexOf(zipSignature) !== 0) return noWorkbook;
  return largestPart(file) > largestUnpacked ? tooLarge : undefined;
}

const oleSignature = Buffer.from('d0cf11e0', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const zipSignature = Buffer.from('504b0304', 'hex');

/** A sheet of a million rows and a dozen columns is 450 MB of XML; Node holds no text longer than 512 MB. */
const largestUnpacked = 500e6;

const endOfDirectory = Buffer.from('504b0506', 'hex');
const deflated = 8;

/**
 * The largest size that the directory at the end of a ZIP file declares, or infinity where it declares none: the reader
 * unpacks no part beyond what is declared for it. A directory cut short ends in a RangeError of the buffer.
 */
function largestPart(file: Buffer): number {
  const end = file.lastIndexOf(endOfDirectory);
  if (end === -1) return 0;
  let largest = 0;
  let at = file.readUInt32LE(end + 16);
  for (let part = 0; part < file.readUInt16LE(end + 10); part++) {
    const packed = file.readUInt32LE(at + 20);
    const unpacked = file.readUInt32LE(at + 24);
    const isUndeclared = unpacked === 0 && packed !== 2 && file.readUInt16LE(at + 10) === deflated;
    largest = Math.max(largest, isUndeclared ? Infinity : unpacked);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return largest;
}

function notAWorkbook(message: string, suggestion: string): NotAWorkbook {
  return { code: 'not-a-workbook', message, suggestion };
}

const saveAgain = 'mở tệp bằng Excel, chọn File › Save As, kiểu Excel Workbook (.xlsx)';

const oldExcel = notAWorkbook('là tệp Excel đời cũ (.xls) mang đuôi .xlsx', saveAgain);

const encrypted = notAWorkbook(
  'có đặt mật khẩu nên không mở được',
  'mở bằng Excel, bỏ mật khẩu ở File › Info › Protect Workbook › Encrypt with Password, rồi lưu lại',
);

const noWorkbook = notAWorkbook(
  'không phải tệp Excel, dù mang đuôi .xlsx',
  'nếu là tệp CSV thì đổi lại đuôi thành .csv; nếu không, mở bằng Excel và lưu lại kiểu Excel Workbook (.xlsx)',
);

const tooLarge = notAWorkbook(
  'quá lớn: mở ra vượt 500 MB',
  'tách bớt trang tính, xóa định dạng ở các dòng trống, hoặc lưu trang tính cần dùng dạng CSV UTF-8',
);

export const damaged = notAWorkbook(
  'là tệp Excel bị hỏng hoặc chép chưa trọn',
  `chép lại tệp gốc; nếu Excel vẫn mở được: ${saveAgain}`,
);

export const withoutSheets = notAWorkbook('không có trang tính nào', saveAgain);

/** A cell far from the others makes a sheet as wide and long as its place. */
export function tooWide(sheet: string): NotAWorkbook {
  return notAWorkbook(
    `có trang tính ${inQuotes(sheet)} trải rộng quá 20 triệu ô`,
    'xóa các cột, dòng thừa ở xa bảng, hoặc lưu trang tính cần dùng dạng CSV UTF-8',
  );
}
