import { awardTypeOf } from './read/catalogue.ts';
import { deadline } from './coverage.ts';
import type { Folder } from './read/folder.ts';
import type { Award, Registration } from './read/people.ts';
import { isInForce, quarterOf } from './read/people.ts';
import { recipientAndAward } from './outcome.ts';
import type { Opinion, Row } from './row.ts';
import { unitBloc } from './unit-bloc.ts';

const key = ['source_file', 'source_line'];

/** The views in which a line of a file is a row. */
export function lineOpinions(folder: Folder): Opinion[] {
  return [
    { view: 'award_in_force', key, rows: folder.awards.filter(isInForce).map(inForceRow) },
    { view: 'award_line', key, rows: awardLines(folder) },
    { view: 'registration_line', key, rows: registrationLines(folder) },
  ];
}

function sourceRow({ file, line, year, unit, kind, award, period }: Award | Registration): Row {
  const source = { source_file: file, source_line: line, year, unit_id: unit };
  return { ...source, recipient_kind: kind, award_code: award, period };
}

function decisionRow(award: Award): Row {
  return {
    ...sourceRow(award),
    quarter: quarterOf(award),
    movement_id: award.movement,
    person_category: award.category,
    small_collective: award.isSmallCollective,
    commendation_type: award.commendation,
    decision_number: award.decision,
    decision_on: award.decidedOn,
  };
}

function inForceRow(award: Award): Row {
  const { authority, gender } = award;
  return { ...decisionRow(award), authority, gender, is_enterprise: award.isEnterprise };
}

function awardLines(folder: Folder): Row[] {
  const bloc = unitBloc(folder);
  return folder.awards.map((award) => ({
    ...decisionRow(award),
    authority: award.authority ?? 'none',
    bloc_id: bloc(award.year, award.unit),
    family: awardTypeOf(folder, award.award).family,
    level: awardTypeOf(folder, award.award).level,
    status: award.status,
    is_counted: isInForce(award),
  }));
}

function registrationLines(folder: Folder): Row[] {
  const bloc = unitBloc(folder);
  const awarded = new Set(folder.awards.filter(isInForce).map(recipientAndAward));
  const proposed = new Set(folder.awards.filter(({ status }) => status === 'proposed').map(recipientAndAward));
  return folder.registrations.map((registration) => {
    const title = recipientAndAward(registration);
    return {
      ...sourceRow(registration),
      bloc_id: bloc(registration.year, registration.unit),
      registered_on: registration.registeredOn,
      is_late: registration.registeredOn > deadline(folder, registration),
      result: awarded.has(title) ? 'awarded' : proposed.has(title) ? 'proposed' : 'none',
    };
  });
}
