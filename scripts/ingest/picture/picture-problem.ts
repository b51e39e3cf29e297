import { extname } from 'node:path';
import { formatNumber } from '../../../src/text/format.ts';
import type { ProblemCode } from '../report/problem-code.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem, onSheet } from '../report/problem.ts';
import { exemplar } from '../sources/exemplar.ts';
import type { ReadFile } from '../table/read.ts';
import { mostPixels } from './variants.ts';

/** Why a picture is left out although its exemplar is there. */
export type Refusal = 'withdrawn' | 'minor' | 'noConsent';

const removal = 'xóa tệp ảnh khỏi thư mục số liệu';

const refusals: Readonly<Record<Refusal, { message: string; advice: string }>> = {
  withdrawn: { message: 'không được dùng vì việc đồng ý nêu gương đã được rút', advice: removal },
  minor: { message: 'không được dùng vì điển hình là trẻ em', advice: removal },
  noConsent: {
    message: 'không được dùng vì chưa đủ "Đồng ý công khai", "Đồng ý đăng ảnh" và "Ngày đồng ý"',
    advice: `đã có đồng ý bằng văn bản thì ghi vào dòng của điển hình trong ${exemplar.file}; chưa có thì ${removal}`,
  },
};

export function withoutConsent(file: string, refusal: Refusal): Problem {
  const { message, advice } = refusals[refusal];
  return warning(file, 'picture-without-consent', message, advice);
}

export function withoutExemplar(file: string): Problem {
  const message = 'không có điển hình nào mang mã trùng tên tệp ảnh này';
  const advice = `đổi tên tệp cho trùng mã, hoặc thêm, sửa dòng của điển hình ấy trong ${exemplar.file}`;
  return warning(file, 'picture-without-exemplar', message, advice);
}

export function secondPicture(file: string, first: string): Problem {
  const message = `có cùng lúc với tệp ${extname(first)} cùng tên nên không biết dùng ảnh nào`;
  return fileProblem(file, 'two-files', message, 'giữ lại một tệp, chuyển tệp kia ra khỏi thư mục số liệu');
}

export function unreadable(file: string): Problem {
  const message = 'không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP';
  return fileProblem(file, 'not-a-picture', message, 'mở ảnh bằng một phần mềm xem ảnh rồi lưu lại dạng .jpg');
}

export function tooLarge(file: string, pixels: number): Problem {
  const millions = (count: number): string => `${formatNumber(Math.ceil(count / 1_000_000))} triệu điểm ảnh`;
  const message = `ảnh quá lớn: ${millions(pixels)}, nhiều nhất là ${millions(mostPixels)}`;
  return fileProblem(file, 'not-a-picture', message, 'thu nhỏ ảnh rồi lưu lại dạng .jpg');
}

/** The page then has the headline in its place. */
export function withoutDescription({ file, sheet }: ReadFile, line: number): Problem {
  const message = 'để trống mà ảnh được đăng, nên người không nhìn được ảnh chỉ có tiêu đề bài viết';
  const problem = warning(file, 'picture-without-description', message, 'ghi một câu tả những gì thấy trong ảnh');
  return onSheet({ ...problem, line, column: exemplar.columns.picture_alt.header }, sheet);
}

function warning(file: string, code: ProblemCode, message: string, advice: string): Problem {
  return { ...fileProblem(file, code, message, advice), severity: 'warning' };
}
