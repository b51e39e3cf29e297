import type { Written } from '../table-file.ts';

/** The words of the sources that the public site tells; whatever else a source holds, or will hold, stays inside. */
export const publishedColumns: Readonly<Record<string, readonly string[]>> = {
  unit: ['id', 'name'],
  unit_kind: ['code', 'name'],
  award_type: ['code', 'name'],
  bloc_member: ['bloc_id', 'bloc_name'],
  movement: ['id', 'name', 'launched_by', 'content'],
  task: ['id', 'ordinal', 'content', 'directing_units', 'implementing_units', 'coordinating_units'],
  award: ['recipient_name', 'position', 'achievement', 'decision_number', 'authority'],
  exemplar: [
    'id',
    'name',
    'field',
    'headline',
    'summary',
    'results',
    'decision_number',
    'picture_alt',
    'picture_credit',
  ],
  event: ['title'],
};

/** Why the public site tells nothing of a row, though it does of others of its table; undefined when it may tell. */
export const reasonsToHide: Readonly<Record<string, (row: Written) => string | undefined>> = {
  award(row) {
    if (row['status'] !== 'Đã quyết định') return row['status'];
    if (row['decision_number'] === '' || row['decision_on'] === '') return 'undecided';
    if (isYes(row['minor'])) return 'child';
    const isPrivate = isYes(row['private_citizen']) || row['recipient_kind'] === 'Hộ gia đình';
    return isPrivate && !isYes(row['public_consent']) ? 'citizen without consent' : undefined;
  },
  exemplar(row) {
    if (!isYes(row['publish'])) return 'unpublished';
    if (row['consent_withdrawn_on'] !== '') return 'withdrawn';
    if (isYes(row['minor'])) return 'child';
    return isYes(row['consent']) && row['consent_on'] !== '' ? undefined : 'without consent';
  },
  event: ({ kind = '' }) => (kind === 'Kỷ niệm' ? undefined : kind),
};

/** Of a hidden row these are told all the same: a decision without the name, the address of what was taken down. */
export const toldOfHidden: Readonly<Record<string, readonly string[]>> = {
  award: ['decision_number', 'authority'],
  exemplar: ['id'],
};

export function isYes(cell: string | undefined): boolean {
  return cell === 'x' || cell === 'Có';
}
