import type { Column } from '../column.ts';
import { choice } from '../column.ts';
import type { Cells } from '../source.ts';

/** A quarter of the year, 1–4 in the database and roman in the file. */
export const quarters = {
  '1': ['I', 'Quý I', '1', 'Quý 1', 'Quí I'],
  '2': ['II', 'Quý II', '2', 'Quý 2', 'Quí II'],
  '3': ['III', 'Quý III', '3', 'Quý 3', 'Quí III'],
  '4': ['IV', 'Quý IV', '4', 'Quý 4', 'Quí IV'],
} as const;

/** Who is registered or commended. */
export const recipientKinds = {
  individual: ['Cá nhân', 'CANHAN', 'Khen thưởng cá nhân'],
  collective: ['Tập thể', 'TAPTHE', 'Khen thưởng tập thể'],
  household: ['Hộ gia đình', 'HOGIADINH', 'Hộ', 'Gia đình', 'Khen thưởng hộ gia đình'],
} as const;

export function quarter(): Column<keyof typeof quarters> {
  return choice('Quý', quarters);
}

export function recipientKind(): Column<keyof typeof recipientKinds> {
  return choice('Đối tượng', recipientKinds, { aliases: ['Phân loại khen thưởng'] });
}

/** Persons stand in the order of their given names, the last word; collectives in that of their whole names. */
export function recipientOrder(cells: Cells): string {
  const name = String(cells['recipient_name']);
  return cells['recipient_kind'] === 'individual' ? `${name.slice(name.lastIndexOf(' ') + 1)} ${name}` : name;
}
