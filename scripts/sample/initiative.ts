import type { RowOf } from '../ingest/source.ts';
import type { initiative } from '../ingest/sources/initiative.ts';
import type { AwardDraft } from './award-draft.ts';
import type { Decision } from './decision.ts';
import type { Unit } from './hand-kept.ts';
import { fieldOf, fields } from './initiative-title.ts';
import { lowerFirst } from './recipient.ts';
import type { Scene } from './scene.ts';
import { districtChair, provinceChair } from './title-decision.ts';

type Row = RowOf<typeof initiative>;

/** A recognised initiative before its decision has a number. */
export interface InitiativeDraft {
  readonly unit: Unit;
  readonly author: string;
  readonly title: string;
  readonly field: string;
  readonly scope: Row['scope'];
  readonly decision: Decision | null;
}

/** Most who became Chiến sĩ thi đua cơ sở have an initiative, and some who did not. */
export function initiatives(scene: Scene, awards: readonly AwardDraft[]): InitiativeDraft[] {
  const drafts = authors(scene, awards).map(({ unit, recipient }, at) => {
    const field = fieldOf(unit);
    const titles = scene.random.of('titles', field).shuffled(fields[field]?.titles ?? []);
    return { unit, author: recipient.recipient_name, field, titles, at };
  });
  return drafts.map(({ unit, author, field, titles }, at) => {
    const earlier = drafts.slice(0, at).filter((other) => other.field === field).length;
    const random = scene.random.of('initiative', unit.id, author);
    const scope = random.chance(0.05) ? ('province' as const) : ('base' as const);
    const title = placed(titles[earlier % titles.length] ?? '', unit);
    return { unit, author, title, scope, field: fields[field]?.name ?? '', decision: recognised(scene, unit, scope) };
  });
}

export function initiativeRows(
  scene: Scene,
  drafts: readonly InitiativeDraft[],
  numberOf: (decision: Decision) => string,
): Row[] {
  return drafts.map(({ unit, author, title, field, scope, decision }, at) => ({
    id: `SK-${scene.year}-${String(at + 1).padStart(3, '0')}`,
    title,
    author_name: author,
    honorific: null,
    unit_id: unit.name,
    scope,
    field,
    decision_number: decision ? numberOf(decision) : null,
    decision_on: decision?.on ?? null,
  }));
}

function authors(scene: Scene, awards: readonly AwardDraft[]): AwardDraft[] {
  return awards.filter(({ unit, recipient, code }) => {
    const chance = scene.random.of('author', unit.id, recipient.recipient_name);
    if (code === 'CSTDCS') return chance.chance(0.94);
    const hasFighter = awards.some(
      (other) => other.code === 'CSTDCS' && other.recipient.recipient_name === recipient.recipient_name,
    );
    return code === 'LDTT' && !hasFighter && chance.chance(0.022);
  });
}

/** The council on initiatives meets for schools in May, for the others in October. */
function recognised({ year }: Scene, unit: Unit, scope: Row['scope']): Decision {
  const autumn = year === 2022 ? '2022-10-20' : '2023-10-19';
  const on = unit.kind === 'school' ? `${year}-05-26` : autumn;
  return { authority: scope === 'base' ? districtChair : provinceChair, on, subject: 'initiatives' };
}

/** The title with the unit's own place in it. */
function placed(title: string, unit: Unit): string {
  return title.replace('{đơn vị}', unit.kind === 'commune' ? lowerFirst(unit.name) : unit.name);
}
