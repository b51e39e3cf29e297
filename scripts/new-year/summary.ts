import { sentence } from '../ingest/report/problem.ts';
import { storyFolder } from '../ingest/stories.ts';
import { templateFolder } from '../ingest/workbook/template.ts';
import type { NewFile, YearFolder } from './year-folder.ts';
import { lasting } from './year-folder.ts';

/** What was made and what to do next, as an officer reads it on the terminal. */
export function summary({ year, follows, files }: YearFolder, data: string): string {
  const carried = follows ? files.filter(({ source }) => lasting.includes(source)) : [];
  const warnings = files.flatMap((file) => file.warnings);
  return [
    `Đã tạo ${data}/${year}: ${files.length} tệp CSV có dòng tiêu đề và thư mục ${storyFolder} để trống.`,
    `Trong ${data}/${year}/${templateFolder}: tệp mẫu Excel của từng tệp ấy.`,
    follows ? `Lấy từ năm ${year - 1}:` : `Không có thư mục năm ${year - 1}, nên mọi tệp đều chưa có dòng nào.`,
    ...carried.map((file) => `  ${carriedOver(file)}`),
    ...warnings.map((problem) => `  ! ${sentence(problem)}`),
    'Việc tiếp theo:',
    ...next(year, follows, data).map((step, at) => `  ${at + 1}. ${step}`),
  ].join('\n');
}

function carriedOver({ source, rows, ended }: NewFile): string {
  const left = ended > 0 ? `; bỏ ${ended} dòng đã hết thời hạn` : '';
  return `${source.file}: ${rows.length} dòng${left}`;
}

function next(year: number, follows: boolean, data: string): string[] {
  const review = `xem lại các tệp trên và sửa chỗ đã khác năm ${year - 1}, kể cả cột "Kỳ" của khối theo năm học;`;
  return [
    ...(follows ? [review] : []),
    `nhập số liệu năm ${year} vào các tệp; chưa có số liệu thì để riêng dòng tiêu đề, không xóa tệp;`,
    `muốn nhập bằng Excel: chép tệp mẫu từ ${templateFolder} ra thư mục ${year} và xóa tệp .csv cùng tên;`,
    `kiểm tra: npm run ingest -- --data ${data}`,
  ];
}
