import { ceremonyText as words } from '../../../text/internal-ceremony.ts';
import type { CallsRow } from '../rows.ts';

/** A name as it is read out, and where the recipient comes from. */
export interface CalledName {
  name: string;
  from: string | undefined;
  /** A rule takes the row for an error: it is to be looked at again before anybody is called. */
  isQuestioned: boolean;
}

export function calledName(row: CallsRow): CalledName {
  const from = [row.position, row.unit_name === row.recipient_name ? null : row.unit_name];
  return {
    name: nameOf(row),
    from: from.filter((part) => part !== null).join(', ') || undefined,
    isQuestioned: row.is_questioned,
  };
}

/** Only what the data say of a person is read before the name; a form of address is never guessed. */
function nameOf({ recipient_kind, recipient_name, honorific, gender, is_minor }: CallsRow): string {
  if (recipient_kind !== 'individual') return recipient_name;
  const address =
    honorific ?? (is_minor ? words.address.minor : gender === null ? undefined : words.address.of(gender));
  if (address === undefined) return recipient_name;
  return `${address.charAt(0).toLocaleUpperCase('vi')}${address.slice(1)} ${recipient_name}`;
}
