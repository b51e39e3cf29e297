import type { DuckDBConnection } from '@duckdb/node-api';
import { createTable, quoted } from './base-tables.ts';
import { modelFiles } from './model-file.ts';
import { ruleHeader } from './rule-header.ts';
import type { Table } from './table.ts';
import { field } from './table.ts';

/** What the rules' headers say: how grave a rule is, and on what basis, from day to day. */
const ruleTable: Table = {
  name: 'rule_regime',
  comment: 'Quy tắc kiểm tra: mức độ và căn cứ theo từng thời kỳ',
  fields: [
    field('rule', 'VARCHAR', 'Mã quy tắc'),
    field('title', 'VARCHAR', 'Nội dung quy tắc'),
    field('section', 'VARCHAR', 'Nhóm quy tắc'),
    field('severity', 'VARCHAR', 'Mức độ: error không công bố dòng ấy, warning cần ý kiến của cán bộ, info để biết'),
    field('basis', 'VARCHAR', 'Căn cứ'),
    field('valid_from', 'DATE', 'Từ ngày'),
    field('valid_to', 'DATE', 'Đến ngày'),
    field('is_verified', 'BOOLEAN', 'Căn cứ đã được kiểm chứng'),
  ],
};

const findingTable: Table = {
  name: 'finding',
  comment: 'Các điểm cần xem lại mà quy tắc tìm ra; quy tắc không sửa số liệu',
  fields: [
    field('rule', 'VARCHAR', 'Mã quy tắc'),
    field('title', 'VARCHAR', 'Nội dung quy tắc'),
    field('section', 'VARCHAR', 'Nhóm quy tắc'),
    field('severity', 'VARCHAR', 'Mức độ'),
    field('basis', 'VARCHAR', 'Căn cứ'),
    field('is_verified', 'BOOLEAN', 'Căn cứ và tham số đã được kiểm chứng'),
    field('year', 'INTEGER', 'Năm'),
    field('subject_id', 'VARCHAR', 'Mã đơn vị hoặc khối'),
    field('subject_name', 'VARCHAR', 'Tên đơn vị hoặc khối'),
    field('subject_kind', 'VARCHAR', 'Nói về đơn vị (unit), khối (bloc) hay việc khác (other)'),
    field('detail', 'VARCHAR', 'Tập thể, cá nhân được nói đến'),
    field('message', 'VARCHAR', 'Tìm thấy gì'),
    field('source_file', 'VARCHAR', 'Tệp nguồn'),
    field('source_line', 'INTEGER', 'Dòng của tệp nguồn, khi nói về một dòng'),
    field('source_lines', 'VARCHAR', 'Các dòng liên quan của tệp nguồn'),
  ],
};

export const ruleTables = [ruleTable, findingTable];

/** Makes the table of the rules, filled from their headers, and that of what they find, still empty. */
export async function createRuleTables(connection: DuckDBConnection): Promise<void> {
  await createTable(connection, ruleTable);
  await createTable(connection, findingTable);
  const rows = modelFiles('rules').flatMap((rule) => {
    const { code, title, regimes } = ruleHeader(rule);
    return regimes.map(({ severity, basis, validFrom, validTo, isVerified }) =>
      [
        ...[code, title, rule.subject, severity, basis].map(quoted),
        ...[validFrom, validTo].map((day) => (day === null ? 'NULL' : quoted(day))),
        String(isVerified),
      ].join(', '),
    );
  });
  if (rows.length > 0) {
    await connection.run(`INSERT INTO ${ruleTable.name} VALUES ${rows.map((row) => `(${row})`).join(', ')}`);
  }
}

/**
 * Asks every rule and keeps what it found. The law is that of the day by which a row is judged; what rests on a basis
 * or a parameter that nobody has verified is a warning at most.
 */
export async function fillFindings(connection: DuckDBConnection, rules = modelFiles('rules')): Promise<void> {
  for (const rule of rules) {
    const { code } = ruleHeader(rule);
    await connection.run(`INSERT INTO finding
      SELECT
        r.rule,
        r.title,
        r.section,
        CASE WHEN r.severity = 'error' AND NOT f.verified THEN 'warning' ELSE r.severity END,
        r.basis,
        r.is_verified AND f.verified,
        f.year,
        f.subject_id,
        coalesce(u.name, b.name, f.subject_id),
        CASE WHEN u.id IS NOT NULL THEN 'unit' WHEN b.bloc_id IS NOT NULL THEN 'bloc' ELSE 'other' END,
        f.detail,
        f.message,
        f.source_file,
        f.source_line,
        f.source_lines
      FROM rule_${rule.name} AS f
      JOIN rule_regime AS r
        ON r.rule = ${quoted(code)}
        AND f.judged_on BETWEEN coalesce(r.valid_from, DATE '0001-01-01') AND coalesce(r.valid_to, DATE '9999-12-31')
      LEFT JOIN unit AS u ON u.id = f.subject_id
      LEFT JOIN bloc AS b ON b.bloc_id = f.subject_id AND b.year = f.year`);
  }
}
