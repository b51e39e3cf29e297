import type { DuckDBConnection } from '@duckdb/node-api';
import type { Audience } from '../build/sites.ts';
import type { LakeColumn } from './lake-table.ts';
import type { WrittenTable } from './parquet.ts';
import { rangeFile } from './range-file.ts';

/** What is in the folder of a lake, for whoever reads it: tables, columns, how to open them. */
export async function readMe(
  connection: DuckDBConnection,
  written: readonly WrittenTable[],
  audience: Audience,
): Promise<string> {
  const answer = await connection.runAndReadAll('SELECT name, as_of, fingerprint, sample_note, data_licence FROM site');
  const [name, asOf, fingerprint, note, licence] = answer.getRowsJS()[0] ?? [];
  const about = [
    `Số liệu đến ngày ${String(asOf).split('-').toReversed().join('/')}, dấu của dữ liệu: \`${String(fingerprint)}\`.`,
    audience === 'public'
      ? 'Chỉ gồm những gì trang công khai công bố: đã quyết định, còn hiệu lực, tên người dân khi đã đồng ý, không có trẻ em.'
      : '**Tài liệu nội bộ**: có cả dòng mới đề nghị, đã thu hồi và tên chưa công bố; không đưa ra ngoài.',
    ...(note === null ? [] : [String(note)]),
    ...(audience === 'internal' || licence === null ? [] : [`Giấy phép: ${String(licence)}.`]),
  ];
  return `${[`# Kho dữ liệu: ${String(name)}`, about.join('\n'), ...reading(audience), ...written.map(section)].join('\n\n')}\n`;
}

function reading(audience: Audience): string[] {
  const [folder, engines] = ['award/year=…/province=…/', 'DuckDB, ClickHouse, Spark, Trino'];
  const parts = `Bảng \`award\` chia theo năm và tỉnh (\`${folder}\`, cách đặt tên của Hive); ${engines} đọc được ngay, hai cột \`year\`, \`province\` lấy từ tên thư mục. Các bảng khác mỗi bảng một tệp. Mọi tệp là Parquet, nén Zstandard.`;
  const example = [
    '```sql',
    'SELECT year, province, count(*)',
    "FROM read_parquet('award/*/*/*.parquet', hive_partitioning = true)",
    'GROUP BY ALL',
    '```',
  ].join('\n');
  const ranges = `Tệp \`${rangeFile}\` có đúng các bảng này cho DuckDB, kể cả DuckDB trong trình duyệt: đặt lên máy chủ biết trả lời từng khoảng byte rồi \`ATTACH 'https://…/${rangeFile}' (READ_ONLY)\`, mỗi câu hỏi chỉ tải phần cần đến (DuckDB-WASM cần mở với \`forceFullHTTPReads: false\`).`;
  return audience === 'public' ? [parts, example, ranges] : [parts, example];
}

function section({ table, rows, files }: WrittenTable): string {
  const count = `${rows.toLocaleString('vi')} dòng${files > 1 ? `, ${files.toLocaleString('vi')} tệp` : ''}`;
  const head = ['| Cột | Kiểu | Ý nghĩa |', '| :-- | :--- | :------ |'];
  return [`## ${table.name}: ${table.title}`, '', `${count}.`, '', ...head, ...table.columns.map(line)].join('\n');
}

function line({ name, type, about }: LakeColumn): string {
  return `| \`${name}\` | ${type} | ${about.replaceAll('|', '\\|')} |`;
}
