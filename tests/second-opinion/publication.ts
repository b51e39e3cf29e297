import type { Folder } from './read/folder.ts';
import type { Award, Exemplar } from './read/people.ts';
import type { Opinion } from './row.ts';

type State = 'published' | 'withdrawn' | 'unnamed' | 'internal';

/** What becomes of each exemplar on the public site. */
export function publicationOpinions(folder: Folder): Opinion[] {
  const rows = folder.exemplars.map((exemplar) => ({
    ...{ year: exemplar.year, exemplar_id: exemplar.id, state: stateOf(folder, exemplar) },
    is_consent_withdrawn: hadConsent(exemplar) && !hasConsent(exemplar),
  }));
  const withdrawn = rows.filter(({ state }) => state === 'withdrawn').map(({ exemplar_id }) => exemplar_id);
  return [
    { view: 'exemplar_publication', key: ['year', 'exemplar_id'], rows },
    {
      view: 'withdrawn_exemplar',
      key: ['exemplar_id'],
      rows: [...new Set(withdrawn)].map((id) => ({ exemplar_id: id })),
    },
  ];
}

export function publishedExemplars(folder: Folder): Exemplar[] {
  return folder.exemplars.filter((exemplar) => stateOf(folder, exemplar) === 'published');
}

function stateOf(folder: Folder, exemplar: Exemplar): State {
  if (!exemplar.isOffered) return 'internal';
  const sameId = folder.exemplars.filter(({ id, isOffered }) => id === exemplar.id && isOffered);
  if (sameId.some((one) => hadConsent(one) && (!hasConsent(one) || isRevoked(folder, one)))) return 'withdrawn';
  if (exemplar.isMinor || !hasConsent(exemplar) || isRevoked(folder, exemplar)) return 'unnamed';
  return 'published';
}

function hadConsent({ consentOn, withdrawnOn }: Exemplar): boolean {
  return consentOn !== null || withdrawnOn !== null;
}

function hasConsent({ isAgreed, consentOn, withdrawnOn }: Exemplar): boolean {
  return isAgreed && consentOn !== null && (withdrawnOn === null || consentOn > withdrawnOn);
}

/** The award that it names was taken back, and none is left that is surely its own. */
function isRevoked({ awards }: Folder, exemplar: Exemplar): boolean {
  const named = awards.filter((award) => isNamedBy(exemplar, award));
  return (
    named.some(({ status }) => status === 'revoked') &&
    !named.some(({ status, name }) => status === 'awarded' && isName(name, exemplar))
  );
}

/** By the decision that it names; an exemplar that names none by its name, in its own year. */
function isNamedBy(exemplar: Exemplar, { year, decision, award, unit, name }: Award): boolean {
  if (unit !== exemplar.unit) return false;
  if (exemplar.decision === null) return year === exemplar.year && isName(name, exemplar);
  return decision === exemplar.decision && award === exemplar.award;
}

/** The exemplar's name may have "Ông" or "Gia đình ông" before it. */
function isName(name: string, exemplar: Exemplar): boolean {
  return exemplar.name.toLowerCase().endsWith(name.toLowerCase());
}
