import type { Canaries } from './canary.ts';
import type { Written } from '../table-file.ts';

/**
 * Words by which one table finds another, or a rule a name in two tables. A canary in them would part the tables, and
 * keep most of the roll from being published, so it stands in a row of its own: a copy of another with these cells.
 */
export const lookedUp: Readonly<Record<string, { readonly columns: readonly string[]; readonly cells?: Written }>> = {
  award_type: { columns: ['short_name'], cells: { code: 'DH_THU', name: 'Danh hiệu không ai có' } },
  award_authority: { columns: ['authority'] },
  criterion: { columns: ['code'] },
  document: { columns: ['id'] },
  initiative: { columns: ['author_name'], cells: { id: 'SK-THU' } },
  registration: { columns: ['recipient_name'] },
  rule_parameter: { columns: ['rule', 'name'] },
  unit: { columns: ['id', 'name'], cells: { official_code: '', valid_to: '31/12/2010' } },
};

/** Rows of which the public site names nobody, one for each reason. */
const hidden: Readonly<Record<string, readonly Written[]>> = {
  award: [
    { status: 'Đề nghị', decision_number: '', decision_on: '' },
    { status: 'Đã thu hồi' },
    { minor: 'x' },
    { private_citizen: 'x', public_consent: 'Không' },
    { recipient_kind: 'Hộ gia đình', award_code: 'GĐVH', public_consent: '' },
  ],
};

/** Exemplars of whom something stays inside: all, or the story and the picture. */
export const hiddenExemplars: readonly Written[] = [
  { id: 'chua-cong-bo', publish: '' },
  { id: 'chua-dong-y', consent: '', consent_on: '' },
  { id: 'tre-em', minor: 'x' },
  { id: 'da-rut-dong-y', consent_withdrawn_on: '01/12/2023' },
  { id: 'khong-dang-bai', name: 'Tổ không đăng bài', consent_to_story: '', consent_to_picture: '' },
];

/** The id under which one of them is kept; the address of what was taken down, or is told of, is public. */
export function hiddenId(canaries: Canaries, { id = '' }: Written): string {
  return ['da-rut-dong-y', 'khong-dang-bai'].includes(id) ? id : canaries.at(`id of exemplar ${id}`).toLowerCase();
}

/** The rows that are added to those of the sample. */
export function ownRows(table: string, rows: readonly Written[], canaries: Canaries): Written[] {
  const own = lookedUp[table];
  const like = rows.find((row) => row['recipient_kind'] === 'Cá nhân' || row['consent_to_story'] === 'x') ?? rows[0];
  const words = own?.columns.map((name) => [name, canaries.at(`${table}.${name}`)]) ?? [];
  const exemplars = table === 'exemplar' ? hiddenExemplars.map((row) => ({ ...row, id: hiddenId(canaries, row) })) : [];
  return [
    ...(own ? [{ ...like, ...own.cells, ...Object.fromEntries(words) }] : []),
    ...[...(hidden[table] ?? []), ...exemplars].map((cells) => ({ ...like, ...cells })),
  ];
}
