/** A question that somebody might ask of the whole country. */
export interface Question {
  readonly asked: string;
  readonly sql: string;
}

/** The unit, province and year in the middle: nothing is at either end of the file. */
export interface Middle {
  readonly unit: string;
  readonly province: string;
  readonly year: number;
}

const kinds = `count(*) FILTER (recipient_kind = 'collective') AS collectives,
  count(*) FILTER (recipient_kind = 'household') AS households,
  count(*) FILTER (recipient_kind = 'individual') AS individuals`;

/** The list of a unit in a year, with all that the file holds of it. */
export function listOf({ unit, year }: Pick<Middle, 'unit' | 'year'>): Question {
  return {
    asked: 'danh sách của một xã trong một năm',
    sql: `FROM award WHERE year = ${year} AND unit_id = '${unit}'`,
  };
}

export function questions(middle: Middle): Question[] {
  const { unit, province, year } = middle;
  const [ofYear, ofUnit, ofProvince] = [`year = ${year}`, `unit_id = '${unit}'`, `province = '${province}'`];
  return [
    listOf(middle),
    {
      asked: 'một xã, từng năm, từng danh hiệu',
      sql: `SELECT year, award_code, ${kinds} FROM award WHERE ${ofUnit} GROUP BY ALL ORDER BY ALL`,
    },
    {
      asked: 'một tỉnh, từng năm',
      sql: `SELECT year, ${kinds} FROM award WHERE ${ofProvince} GROUP BY ALL ORDER BY ALL`,
    },
    {
      asked: 'một tỉnh trong một năm, từng xã, từng danh hiệu',
      sql: `SELECT unit_id, award_code, count(*) FROM award WHERE ${ofYear} AND ${ofProvince} GROUP BY ALL ORDER BY ALL`,
    },
    {
      asked: 'cả nước, từng năm, từng đối tượng',
      sql: `SELECT year, ${kinds} FROM award GROUP BY ALL ORDER BY ALL`,
    },
    { asked: 'cả nước, từng năm, từng danh hiệu', sql: 'FROM award_total ORDER BY ALL' },
    {
      asked: 'mọi người trong một quyết định của một tỉnh',
      sql: `FROM award WHERE ${ofYear} AND ${ofProvince} AND award_code = 'BK_TINH' AND decision_number = '1006/QĐ-UBND'`,
    },
    {
      asked: 'mười xã nhiều lượt khen nhất của một năm',
      sql: `SELECT part, unit_name, listed FROM honour_total JOIN unit ON unit_id = part
        WHERE ${ofYear} AND division = 'unit' ORDER BY listed DESC, part LIMIT 10`,
    },
    {
      asked: 'một phong trào trong một năm, từng tỉnh',
      sql: `SELECT province, count(*) FROM award WHERE ${ofYear} AND movement_id = 'phong-trao-2' GROUP BY ALL ORDER BY ALL`,
    },
    {
      asked: 'tìm một họ tên trong một tỉnh, một năm',
      sql: `FROM award WHERE ${ofYear} AND ${ofProvince} AND recipient_name LIKE 'Nông % Hương'`,
    },
  ];
}
