type Row = Readonly<Record<string, unknown>>;

/** An award of 2023 to a person of unit A, decided and in force, but for what the test tells otherwise. */
export function award(told: Row = {}): Row {
  return {
    year: 2023,
    unit_id: 'A',
    recipient_kind: 'individual',
    recipient_name: 'Nông Văn A',
    award_code: 'LDTT',
    status: 'awarded',
    decision_number: '15/QĐ-UBND',
    decision_on: '2023-12-20',
    authority: 'Chủ tịch UBND huyện',
    source_file: '2023/ket-qua-khen-thuong.csv',
    ...told,
  };
}

/** A yearly title, but for what the test tells otherwise. */
export function awardType(told: Row = {}): Row {
  return { code: 'LDTT', name: 'Lao động tiên tiến', family: 'title', is_annual: true, honour_order: 1, ...told };
}

/** A year has data when its plan has a task. */
export function years(...all: number[]): Row[] {
  return all.map((year) => ({ year, id: `${year}-1`, quarter: '1' }));
}
