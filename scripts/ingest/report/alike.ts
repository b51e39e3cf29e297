import type { Problem, Severity } from './problem.ts';

/** Problems of one file that are one piece of work for its keeper: the same fault of the same column. */
export interface Alike {
  readonly file: string;
  readonly severity: Severity;
  /** The first of them; what `isSame…` does not vouch for is true of it alone. */
  readonly first: Problem;
  /** How many lines have the fault; without lines, how often it was told. */
  readonly count: number;
  /** The first lines, in the order of the file. */
  readonly lines: readonly number[];
  /** A few of the cells as written, each once. */
  readonly values: readonly string[];
  readonly hasMoreValues: boolean;
  readonly isSameMessage: boolean;
  readonly isSameSuggestion: boolean;
  /** Faults of several kinds, in a file that has too many kinds to tell them apart. */
  readonly isMixed: boolean;
}

/** Takes problems one at a time, and keeps no more of them than will be told. */
export interface AlikeProblems {
  add(problem: Problem): void;
  /** The groups file by file, as the files came; errors of a file before its warnings. */
  groups(): Alike[];
}

const linesKept = 10;
const valuesKept = 3;
const kindsPerFile = 60;
/** What one kind of fault is advised or told in so many ways; the others share a group. */
const waysPerKind = 10;

type Mutable = { -readonly [K in keyof Alike]: Alike[K] } & {
  lines: number[];
  values: string[];
  lastLine: number | null;
};

export function alikeProblems(): AlikeProblems {
  const files = new Map<string, Map<string, Map<string, Mutable>>>();
  return {
    add(problem) {
      const kinds = entry(files, problem.file, () => new Map<string, Map<string, Mutable>>());
      const kind = roomFor(kinds, kindOf(problem), { limit: kindsPerFile, other: problem.severity });
      const isMixed = kind === problem.severity;
      const ways = entry(kinds, kind, () => new Map<string, Mutable>());
      const way = isMixed ? '' : roomFor(ways, wayOf(problem), { limit: waysPerKind, other: '' });
      count(
        entry(ways, way, () => started(problem, isMixed)),
        problem,
      );
    },
    groups() {
      return [...files.values()].flatMap((kinds) => {
        const own = [...kinds.values()].flatMap((ways) => [...ways.values()]);
        return own.map(finished).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
      });
    },
  };
}

/** The groups of problems that are all at hand. */
export function groupsOf(problems: Iterable<Problem>): Alike[] {
  const alike = alikeProblems();
  for (const problem of problems) alike.add(problem);
  return alike.groups();
}

const order: readonly Severity[] = ['error', 'warning'];

function kindOf({ severity, code, column }: Problem): string {
  return JSON.stringify([severity, code, column]);
}

/** Numbers in a message tell of one line: the day that is in no calendar, the line that was there before. */
function wayOf({ message, suggestion }: Problem): string {
  return JSON.stringify([message.replace(/\d+/g, '0'), suggestion]);
}

/** The key itself where there is room for it, else the one that all without room share. */
function roomFor(map: ReadonlyMap<string, unknown>, key: string, { limit, other }: { limit: number; other: string }) {
  return map.has(key) || map.size < limit ? key : other;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function started(first: Problem, isMixed: boolean): Mutable {
  const { file, severity } = first;
  const same = { isSameMessage: true, isSameSuggestion: true, isMixed };
  return { file, severity, first, count: 0, lines: [], values: [], hasMoreValues: false, lastLine: null, ...same };
}

function count(group: Mutable, { line, value, message, suggestion }: Problem): void {
  if (line === null || line !== group.lastLine) {
    group.count++;
    if (line !== null && group.lines.length < linesKept) group.lines.push(line);
  }
  group.lastLine = line;
  group.isSameMessage &&= message === group.first.message;
  group.isSameSuggestion &&= suggestion === group.first.suggestion;
  if (value === null || group.values.includes(value)) return;
  if (group.values.length < valuesKept) group.values.push(value);
  else group.hasMoreValues = true;
}

function finished(group: Mutable): Alike {
  return { ...group, lines: group.lines.toSorted((a, b) => a - b) };
}
