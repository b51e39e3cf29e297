import type { Cell } from '../../dashboards/table.ts';
import { label } from '../../text/labels.ts';

interface Recipient {
  readonly recipient_kind: string;
  readonly recipient_name: string;
  readonly position: string | null;
}

/** A person with the position, a collective or household with what it is. */
export function recipientCell({ recipient_kind, recipient_name, position }: Recipient): Cell {
  const kind = recipient_kind === 'individual' ? undefined : label('recipientKind', recipient_kind);
  return { text: recipient_name, note: position ?? kind };
}
