import type { Head } from './slide-room.ts';

/** A finding as the head of a slide: its first statement is read from the back row, the others stand under it. */
export function headOf(finding: string): Head {
  const [first = finding, ...others] = finding.replace(/\.$/, '').split('; ');
  return { heading: first, lead: others.length === 0 ? undefined : `${capital(others.join('; '))}.` };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
