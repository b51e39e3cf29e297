import type { Database } from '../../../db/database.ts';
import { formatNumber, formatRange } from '../../../text/format.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import type { Figure } from '../figure.ts';
import { awardPath } from '../lists/figure-path.ts';
import { registrationPath } from '../lists/registration-lists.ts';
import { findingSection } from './unit-found.ts';
import { exemplarSection, initiativeSection, seatSection } from './unit-people.ts';
import { unitChart } from './unit-chart.ts';
import { unitPath } from './unit-path.ts';
import { awardSection, outcomeSection, placeOf, placeSection } from './unit-results.ts';
import type { UnitRows } from './unit-rows.ts';
import { loadUnitRows, unitPages } from './unit-rows.ts';
import type { UnitSection } from './unit-section.ts';
import { indicatorSection, lateAnchor, lateTasks, taskSection } from './unit-work.ts';

/** Everything on a unit in one place. */
export interface UnitSheetView {
  name: string;
  kind: string;
  lead: string;
  facts: { term: string; text: string; href?: string }[];
  figures: Figure[];
  sections: UnitSection[];
  /** What no row was found of; nothing when there is something of all. */
  missing: string | undefined;
}

/** For `getStaticPaths`: a page for each unit. */
export async function loadUnitSheets(db: Database) {
  return (await db.rows(unitPages)).map(({ unit_id }) => ({ params: { id: unit_id } }));
}

export async function loadUnitSheet(db: Database, id: string): Promise<UnitSheetView> {
  return toView(await loadUnitRows(db, id));
}

export function toView(rows: UnitRows): UnitSheetView {
  const sections = sectionsOf(rows);
  const empty = sections.filter((section) => section.rows === 0).map(({ heading }) => heading);
  return {
    name: rows.page.unit_name,
    kind: rows.page.kind_name,
    lead: leadOf(rows),
    facts: factsOf(rows),
    figures: figuresOf(rows),
    sections: sections.filter((section) => section.rows > 0),
    missing: empty.length === 0 ? undefined : words.missing(empty),
  };
}

function sectionsOf(rows: UnitRows): UnitSection[] {
  return [
    { ...placeSection(rows.places), chart: unitChart(rows.places) },
    outcomeSection(rows.outcomes),
    awardSection(rows.awards),
    taskSection(rows.tasks),
    indicatorSection(rows.indicators),
    exemplarSection(rows.exemplars),
    initiativeSection(rows.initiatives),
    findingSection(rows.findings),
    seatSection(rows.seats),
  ];
}

function leadOf({ places: [latest] }: UnitRows): string {
  if (!latest) return words.noBloc;
  return words.lead(latest.year, latest.bloc_name, placeOf(latest));
}

function factsOf({ page, earlier, later, years: [latest] }: UnitRows): UnitSheetView['facts'] {
  const { official_code, parent_name, valid_from, valid_to, successor_names } = page;
  const isDated = valid_from !== null || valid_to !== null;
  return [
    ...(latest?.bloc_name ? [{ term: words.bloc, text: latest.bloc_name }] : []),
    ...(official_code === null ? [] : [{ term: words.officialCode, text: official_code }]),
    ...(parent_name === null ? [] : [{ term: words.parent, text: parent_name }]),
    ...(isDated ? [{ term: words.valid, text: formatRange(valid_from, valid_to) }] : []),
    ...earlier.map(({ unit_id, unit_name }) => ({ term: words.earlier, text: unit_name, href: unitPath(unit_id) })),
    ...later.map(({ unit_id, unit_name }) => ({ term: words.later, text: unit_name, href: unitPath(unit_id) })),
    ...(later.length === 0 && successor_names !== null ? [{ term: words.later, text: successor_names }] : []),
    { term: words.publicPage, text: page.unit_name, href: `/don-vi/${page.unit_id}/` },
  ];
}

function figuresOf({ places, outcomes, awards, tasks, findings }: UnitRows): Figure[] {
  const [place] = places;
  const [outcome] = outcomes;
  const [award] = awards;
  const late = lateTasks(tasks).length;
  return [
    ...(place ? [{ label: words.placeIn(place.year), value: placeOf(place), href: '#xep-hang' }] : []),
    ...(outcome
      ? [
          {
            label: words.registeredIn(outcome.year),
            value: formatNumber(outcome.registered),
            href:
              outcome.registered > 0
                ? registrationPath(outcome.year, { division: 'unit', part: outcome.unit_id })
                : undefined,
          },
        ]
      : []),
    ...(award
      ? [
          {
            label: words.awardedIn(award.year),
            value: formatNumber(award.total),
            href: award.total > 0 ? awardPath(award.year, { division: 'unit', part: award.part }) : undefined,
          },
        ]
      : []),
    ...(tasks[0]
      ? [
          {
            label: words.lateIn(tasks[0].year),
            value: formatNumber(late),
            mark: late > 0 ? ('red' as const) : undefined,
            href: late > 0 ? `#${lateAnchor}` : undefined,
          },
        ]
      : []),
    {
      label: words.findings,
      value: formatNumber(findings.length),
      href: findings.length > 0 ? '#diem-can-xem-lai' : undefined,
    },
  ];
}
