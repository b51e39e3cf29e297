import type { Head } from './slide-room.ts';

/** So many letters stand on one line of a heading. */
const oneLine = 60;

/** A finding as the head of a slide: its first statement is read from the back row, the others stand under it. A short one is read whole. */
export function headOf(finding: string): Head {
  if (finding.length <= oneLine) return { heading: finding.replace(/\.$/, ''), lead: undefined };
  const [first = finding, ...others] = finding.replace(/\.$/, '').split('; ');
  return { heading: first, lead: others.length === 0 ? undefined : `${capital(others.join('; '))}.` };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
