/** A day in a calendar, which takes nobody's time. */
export interface CalendarDay {
  /** The same in every later file, so that a calendar replaces the day and does not repeat it. */
  uid: string;
  /** 2023-03-31. */
  date: string;
  summary: string;
  description?: string;
}

export interface Calendar {
  name: string;
  description: string | null;
  /** 2023-12-25, the day of the data: the clock would make each build another file. */
  asOf: string;
  days: readonly CalendarDay[];
}

/** The calendar as a file of RFC 5545. */
export function icalendar({ name, description, asOf, days }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bang Vang//Ke hoach//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...(description === null ? [] : [`X-WR-CALDESC:${escape(description)}`]),
    ...days.flatMap((day) => event(day, asOf)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function event({ uid, date, summary, description }: CalendarDay, asOf: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(date))}`,
    `SUMMARY:${escape(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(date: string): string {
  return date.replaceAll('-', '');
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** RFC 5545, 3.3.11. */
export function escape(text: string): string {
  return text.replace(/[\\,;]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);
}

const longest = 75;
const encoder = new TextEncoder();

/** RFC 5545, 3.1: no line is longer than 75 octets, the space before a continued one among them. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
