import { commentOf } from '../ingest/database/model.ts';
import { figures, modelFiles } from '../ingest/database/model-file.ts';
import type { Regime } from '../ingest/database/rule-header.ts';
import { ruleHeader } from '../ingest/database/rule-header.ts';
import { sources } from '../ingest/sources/all.ts';

/** The data dictionary for officers, in Vietnamese Markdown: every file and column, every figure, every rule. */
export function dictionary(): string {
  const parts = [
    '# Từ điển dữ liệu',
    'Tệp này do `npm run generate` viết ra từ khai báo của từng tệp và từ phần đầu của từng chỉ số; không sửa tay.',
    ...files(),
    ...counted(),
    ...rules(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function files(): string[] {
  const tables = sources.map((source) => {
    const path = source.yearly ? `<năm>/${source.file}` : source.file;
    const rows = Object.values(source.columns).map((column) => {
      const values = Object.values(column.choices ?? {})
        .map((spellings) => spellings[0])
        .join(', ');
      const cells = [
        column.header,
        column.aliases.join(', '),
        kind(column.sqlType),
        column.optional ? '' : 'có',
        [values, column.help].filter((words) => words !== '').join('. '),
      ];
      return `| ${cells.join(' | ')} |`;
    });
    return `### \`${path}\`: ${source.title}\n\n| Cột | Cách viết khác | Kiểu | Bắt buộc | Giá trị, cách ghi |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return ['## Các tệp CSV', ...tables];
}

function kind(sqlType: string): string {
  const kinds: Readonly<Record<string, string>> = {
    VARCHAR: 'chữ',
    'VARCHAR[]': 'danh sách',
    INTEGER: 'số nguyên',
    BOOLEAN: 'có/không',
    DATE: 'ngày',
    'DECIMAL(12,2)': 'số',
  };
  return kinds[sqlType] ?? sqlType;
}

function counted(): string[] {
  const sections = [...figures(), ...modelFiles('forms')]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => {
      const rows = [...file.columns].map(([name, { comment }]) => `| ${name} | ${comment} |`);
      return `### \`${file.name}\`: ${file.title}\n\n${commentOf(file)}\n\n| Cột | Nghĩa |\n| --- | --- |\n${rows.join('\n')}`;
    });
  return ['## Các chỉ số', ...sections];
}

function rules(): string[] {
  const rows = modelFiles('rules')
    .map(ruleHeader)
    .flatMap(({ code, title, regimes }) =>
      regimes.map((regime) => `| ${[code, title, ...regimeCells(regime)].join(' | ')} |`),
    );
  return [
    '## Các quy tắc kiểm tra',
    `| Mã | Nội dung | Mức độ | Từ ngày | Đến ngày | Căn cứ | Đã kiểm chứng |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
  ];
}

function regimeCells({ severity, validFrom, validTo, basis, isVerified }: Regime): string[] {
  const names = { error: 'lỗi', warning: 'cảnh báo', info: 'để biết' };
  return [names[severity], validFrom ?? '', validTo ?? '', basis, isVerified ? 'x' : 'cần kiểm chứng'];
}
