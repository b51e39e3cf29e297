import type { Column } from '../cells/column.ts';
import { choice } from '../cells/column.ts';
import type { Cells } from '../source.ts';

/** A quarter of the year, 1–4 in the database and roman in the file. */
export const quarters = {
  '1': ['I', 'Quý I', '1', 'Quý 1', 'Quí I'],
  '2': ['II', 'Quý II', '2', 'Quý 2', 'Quí II'],
  '3': ['III', 'Quý III', '3', 'Quý 3', 'Quí III'],
  '4': ['IV', 'Quý IV', '4', 'Quý 4', 'Quí IV'],
} as const;

/** How offices head the column of the unit, of the name and of the position in lists of persons and collectives. */
export const unitHeaders = [
  'Tên đơn vị',
  'Đơn vị công tác',
  'Cơ quan, đơn vị',
  'Tên cơ quan làm việc',
  'Tên đơn vị/tập thể công tác',
  'Tên phòng ban/khối, tổ công tác',
];
export const recipientHeaders = [
  'Họ và tên',
  'HoTen',
  'Tên tập thể/cá nhân/hộ gia đình',
  'Tên đơn vị/tập thể',
  'Tên đối tượng',
];
export const positionHeaders = ['Chức danh', 'Chức vụ, đơn vị công tác'];

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
