import { problemCodes, referenceFaults } from '../../scripts/ingest/report/problem-code.ts';
import { sources } from '../../scripts/ingest/sources/all.ts';

const kindsReferredTo = new Set(
  sources.flatMap(({ columns }) => Object.values(columns).flatMap(({ refersTo }) => refersTo ?? [])),
);

/** Codes of a reference without its row, for every kind of thing that some source refers to. */
const referenceCodes = [...kindsReferredTo].flatMap((kind) => {
  const provider = sources.find(({ provides }) => provides?.kind === kind);
  // Only what has days of its own can be out of force.
  const isDated = Object.hasOwn(provider?.columns ?? {}, 'valid_from');
  const faults = referenceFaults.filter((fault) => fault !== 'not-in-force' || isDated);
  return faults.map((fault) => `${fault}-${kind.replaceAll('_', '-')}`);
});

/** Every code that the reader can give. */
export const allCodes: readonly string[] = [...problemCodes, ...referenceCodes];
