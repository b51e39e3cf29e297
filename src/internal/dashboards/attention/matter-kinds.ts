import type { MatterCode } from '../../../text/internal-attention.ts';

/** The roles with which the overview is read, as the address calls them. */
export const roles = { standingBody: 'thuong-truc', member: 'uy-vien', head: 'khoi-truong' } as const;

export type Role = keyof typeof roles;

/** One kind of thing that needs attention, and whose it is. */
export interface MatterKind {
  code: MatterCode;
  /** In addresses: its page, and its part of a bloc's page. */
  slug: string;
  /** `urgent` breaks a rule or a term; `open` waits. */
  state: 'urgent' | 'open';
  roles: readonly Role[];
}

const everyone: readonly Role[] = ['standingBody', 'member', 'head'];
const council: readonly Role[] = ['standingBody', 'member'];
const standingBody: readonly Role[] = ['standingBody'];

/** In the order in which they press. */
export const matterKinds: readonly MatterKind[] = [
  { code: 'lateTask', slug: 'cham-nhiem-vu', state: 'urgent', roles: everyone },
  { code: 'dataError', slug: 'loi-doc-tep', state: 'urgent', roles: standingBody },
  { code: 'error', slug: 'loi-quy-tac', state: 'urgent', roles: everyone },
  { code: 'dueTask', slug: 'den-han', state: 'open', roles: everyone },
  { code: 'silentTask', slug: 'chua-bao-cao', state: 'open', roles: standingBody },
  { code: 'provisionalBloc', slug: 'tam-tinh', state: 'open', roles: everyone },
  { code: 'tiedBloc', slug: 'cho-bo-phieu', state: 'open', roles: everyone },
  { code: 'silentUnit', slug: 'chua-dang-ky', state: 'open', roles: everyone },
  { code: 'proposed', slug: 'cho-quyet-dinh', state: 'open', roles: council },
  { code: 'warning', slug: 'can-giai-trinh', state: 'open', roles: everyone },
  { code: 'noPlan', slug: 'chua-co-ke-hoach', state: 'open', roles: everyone },
  { code: 'noExemplar', slug: 'chua-co-dien-hinh', state: 'open', roles: everyone },
  { code: 'dataWarning', slug: 'canh-bao-doc-tep', state: 'open', roles: standingBody },
  { code: 'info', slug: 'de-biet', state: 'open', roles: everyone },
];

/** The page that lists every line of a kind. */
export function matterPath({ slug }: MatterKind): string {
  return `/noi-bo/can-chu-y/${slug}/`;
}

/** The page of a bloc; `kind` is the part that lists its lines of a kind. */
export function blocPath(bloc: string, kind?: MatterKind): string {
  return `/noi-bo/khoi/${blocSlug(bloc)}/${kind ? `#${kind.slug}` : ''}`;
}

/** A bloc as addresses call it. */
export function blocSlug(bloc: string): string {
  return bloc.toLowerCase();
}
