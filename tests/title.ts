import { award, awardType } from './award.ts';

type Row = Readonly<Record<string, unknown>>;

/** The yearly titles, the highest first. */
export const titles = [
  awardType({ code: 'CSTDTQ', name: 'Chiến sĩ thi đua toàn quốc', award_class: 'nationalFighter', honour_order: 1 }),
  awardType({ code: 'CSTD_TINH', name: 'Chiến sĩ thi đua cấp tỉnh', award_class: 'provinceFighter', honour_order: 2 }),
  awardType({ code: 'TTLDXS', name: 'Tập thể LĐXS', award_class: 'excellentCollective', honour_order: 3 }),
  awardType({ code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', award_class: 'baseFighter', honour_order: 4 }),
  awardType({ code: 'TTLDTT', name: 'Tập thể LĐTT', award_class: 'advancedCollective', honour_order: 5 }),
  awardType({ code: 'CSTT', name: 'Chiến sĩ tiên tiến', award_class: 'advancedWorker', honour_order: 6 }),
  awardType({ code: 'LDTT', name: 'Lao động tiên tiến', award_class: 'advancedWorker', honour_order: 7 }),
];

/** Nông Văn A of unit A has this title of 2023, but for what the test tells otherwise. */
export function title(award_code: string, told: Row = {}): Row {
  return award({ award_code, ...told });
}

/** The title goes to so many persons of unit A. */
export function titlesOf(award_code: string, persons: number, told: Row = {}): Row[] {
  return Array.from({ length: persons }, (_, at) =>
    title(award_code, { recipient_name: `Người thứ ${at + 1}`, source_line: at + 2, ...told }),
  );
}

/** Nông Văn A of unit A registers in time in 2023, but for what the test tells otherwise. */
export function registration(told: Row = {}): Row {
  return {
    year: 2023,
    unit_id: 'A',
    recipient_kind: 'individual',
    recipient_name: 'Nông Văn A',
    award_code: 'LDTT',
    registered_on: '2023-03-10',
    source_file: '2023/dang-ky-thi-dua.csv',
    ...told,
  };
}

/** An initiative of Nông Văn A of unit A, recognised at the base in 2023, but for what the test tells otherwise. */
export function initiative(told: Row = {}): Row {
  return { year: 2023, id: 'SK', unit_id: 'A', author_name: 'Nông Văn A', scope: 'base', ...told };
}
