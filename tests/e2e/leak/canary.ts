/** Stands in no language and in no code; a number follows. Of letters that neither folding nor an address changes. */
const stem = 'Qxzhvwk';

/** The same for a cell that must be a number. */
const numberStem = '198765';

/** Words that stand where nobody outside may read them, each in one place only, so that one which is found says of where. */
export interface Canaries {
  /** The canary of a place: the same whenever it is asked for. */
  at(place: string): string;
  /** The places so far, by the number of their canary. */
  readonly places: readonly string[];
}

export function canaries(): Canaries {
  const places: string[] = [];
  return {
    places,
    at(place) {
      const known = places.indexOf(place);
      const number = known === -1 ? places.push(place) - 1 : known;
      return `${stem}${String(number).padStart(4, '0')}`;
    },
  };
}

/** A canary for a cell that must be a number. */
export function asNumber(canary: string): string {
  return canary.replace(stem, numberStem);
}

const anyCanary = new RegExp(`(?:${stem}|${numberStem})(\\d{4})`, 'gi');

/** Numbers of the canaries in a text, however it spells them: in capitals, folded, in an address. */
export function canariesIn(text: string): number[] {
  return Array.from(text.matchAll(anyCanary), ([, number]) => Number(number));
}
