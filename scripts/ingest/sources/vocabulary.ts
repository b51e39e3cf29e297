import type { Column } from '../column.ts';
import { choice } from '../column.ts';

/** A quarter of the year, 1–4 in the database and roman in the file. */
export const quarters = {
  '1': ['I', 'Quý I', '1'],
  '2': ['II', 'Quý II', '2'],
  '3': ['III', 'Quý III', '3'],
  '4': ['IV', 'Quý IV', '4'],
} as const;

/** Who is registered or commended. */
export const recipientKinds = {
  individual: ['Cá nhân', 'CANHAN'],
  collective: ['Tập thể', 'TAPTHE'],
  household: ['Hộ gia đình', 'HOGIADINH'],
} as const;

export function quarter(): Column<keyof typeof quarters> {
  return choice('Quý', quarters);
}

export function recipientKind(): Column<keyof typeof recipientKinds> {
  return choice('Đối tượng', recipientKinds, { aliases: ['Phân loại khen thưởng'] });
}

/** Persons stand in the order of their given names, the last word; collectives in that of their whole names. */
export function recipientOrder(cells: Readonly<Record<string, unknown>>): string {
  const name = String(cells['recipient_name']);
  return cells['recipient_kind'] === 'individual' ? `${name.split(' ').at(-1) ?? ''} ${name}` : name;
}
