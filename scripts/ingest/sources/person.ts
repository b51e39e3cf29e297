import type { Column } from '../cells/column.ts';
import { text } from '../cells/column.ts';
import { isHousehold, partHonorific } from '../cells/honorific.ts';
import type { Cells, Completed } from '../source.ts';

/** How the person is addressed; written before the name or in a column of its own. */
export function honorific(): Column<string | null> {
  return text('Danh xưng', {
    optional: true,
    aliases: ['Tên gọi', 'Tên gọi (Ông/Bà/Chức danh)', 'Ông/Bà'],
    help: 'Ông, Bà, Đồng chí, cấp bậc, học vị; ghi liền trước họ tên cũng được tách ra đây',
  });
}

/** The column with the name, and the column that says whether it is a person's; without that it always is. */
interface NameOfPerson {
  readonly name: string;
  readonly kind?: string;
}

/** Parts "Đồng chí Nông Văn Mẫu" into honorific and name, and refuses a household's name for a person's. */
export function addressed({ name, kind }: NameOfPerson): (cells: Cells) => Completed | undefined {
  return (cells) => {
    const written = String(cells[name]);
    if (kind !== undefined && cells[kind] !== 'individual') return undefined;
    if (kind !== undefined && isHousehold(written)) return { problem: { column: name, ...householdForPerson } };
    // Ông is a surname too: where its column says how the person is addressed, the name is all name.
    const parted = cells['honorific'] === null ? partHonorific(written) : undefined;
    return parted?.honorific ? { cells: { [name]: parted.name, honorific: parted.honorific } } : undefined;
  };
}

const householdForPerson = {
  code: 'kind-mismatch' as const,
  message: 'là tên của hộ gia đình, nhưng đối tượng được ghi là Cá nhân',
  suggestion: 'đổi đối tượng thành Hộ gia đình, hoặc ghi họ tên của riêng người ấy',
};
