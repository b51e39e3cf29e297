import { dayOfYear } from './calendar.ts';

/** A signed decision; rows that share all three stand in the same one. */
export interface Decision {
  readonly authority: string;
  readonly on: string;
  /** What it decides, to tell apart two decisions of one day. */
  readonly subject: string;
  /** Its number, where a hand-kept file already names it. */
  readonly number?: string;
}

/** Numbers each authority's decisions of a year in the order of their days, as its records office would. */
export function numbered(decisions: readonly Decision[]): (decision: Decision) => string {
  const numbers = new Map<string, string>();
  const last = new Map<string, number>();
  const reserved = new Set(
    decisions.flatMap(({ authority, on, number }) =>
      number === undefined ? [] : `${authority} ${on.slice(0, 4)} ${number.replace(/\/.*$/, '/')}`,
    ),
  );
  for (const decision of decisions.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))) {
    if (numbers.has(keyOf(decision))) continue;
    if (decision.number !== undefined) {
      numbers.set(keyOf(decision), decision.number);
      continue;
    }
    const register = `${decision.authority} ${decision.on.slice(0, 4)}`;
    let number = Math.max((last.get(register) ?? 0) + 1, Math.round(dayOfYear(decision.on) * rateOf(decision)));
    while (reserved.has(`${register} ${number}/`)) number++;
    last.set(register, number);
    numbers.set(keyOf(decision), `${number}/QĐ-${suffixOf(decision.authority)}`);
  }
  return (decision) => numbers.get(keyOf(decision)) ?? '';
}

function keyOf({ authority, on, subject }: Decision): string {
  return `${on} ${authority} ${subject}`;
}

/** Authorities by the beginning of their names: the letters after QĐ, and decisions of any kind a day. */
const registers: readonly (readonly [string, string, number])[] = [
  ['Chủ tịch nước', 'CTN', 4],
  ['Bộ trưởng Bộ Nội vụ', 'BNV', 2.6],
  ['Bộ trưởng Bộ Giáo dục', 'BGDĐT', 11],
  ['Chủ tịch UBND tỉnh', 'UBND', 6.4],
  ['Chủ tịch UBND huyện', 'UBND', 9.1],
  ['Chủ tịch UBND', 'UBND', 0.42],
  ['Hiệu trưởng Trường Mầm non', 'MN', 0.3],
  ['Hiệu trưởng Trường Tiểu học', 'TH', 0.3],
  ['Hiệu trưởng', 'THCS', 0.35],
  ['Giám đốc Công an tỉnh', 'CAT', 8],
  ['Chỉ huy trưởng', 'BCH', 3],
  ['Viện trưởng', 'VKS', 0.8],
  ['Chánh án', 'TA', 0.8],
  ['Cục trưởng', 'CT', 2],
  ['Giám đốc Trung tâm', 'TT', 0.6],
];

function registerOf(authority: string): readonly [string, string, number] {
  return registers.find(([start]) => authority.startsWith(start)) ?? ['', 'GĐ', 0.7];
}

function suffixOf(authority: string): string {
  return registerOf(authority)[1];
}

/** Small offices differ in how much they decide; the length of their names stands for that. */
function rateOf({ authority }: Decision): number {
  const rate = registerOf(authority)[2];
  return rate < 1 ? rate * (0.7 + (authority.length % 9) / 12) : rate;
}
