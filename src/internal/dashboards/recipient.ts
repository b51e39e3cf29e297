import type { Cell } from '../../dashboards/table.ts';
import { label } from '../../text/labels.ts';
import { personKey } from '../../text/sort-key.ts';

interface Recipient {
  readonly recipient_kind: string;
  readonly recipient_name: string;
  readonly position: string | null;
}

/** A person with the position, a collective or household with what it is. */
export function recipientCell({ recipient_kind, recipient_name, position }: Recipient): Cell {
  if (recipient_kind === 'individual') {
    return { text: recipient_name, note: position ?? undefined, sort: personKey(recipient_name) };
  }
  return { text: recipient_name, note: position ?? label('recipientKind', recipient_kind) };
}
