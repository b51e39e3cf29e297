import type { Source } from '../source.ts';
import { awardAuthority } from './award-authority.ts';
import { awardMoney } from './award-money.ts';
import { awardType } from './award-type.ts';
import { award } from './award.ts';
import { ballot } from './ballot.ts';
import { baseSalary } from './base-salary.ts';
import { blocMember } from './bloc-member.ts';
import { councilSeat } from './council-seat.ts';
import { criterion } from './criterion.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { exemplar } from './exemplar.ts';
import { explanation } from './explanation.ts';
import { grade } from './grade.ts';
import { indicator } from './indicator.ts';
import { initiative } from './initiative.ts';
import { movement } from './movement.ts';
import { regime } from './regime.ts';
import { registration } from './registration.ts';
import { ruleParameter } from './rule-parameter.ts';
import { score } from './score.ts';
import { taskProgress } from './task-progress.ts';
import { task } from './task.ts';
import { unitKind } from './unit-kind.ts';
import { unit } from './unit.ts';

/** Every CSV that is read. The order does not matter: references are resolved after all have been read. */
export const sources: readonly Source[] = [
  unitKind,
  unit,
  awardType,
  awardAuthority,
  awardMoney,
  baseSalary,
  regime,
  ruleParameter,
  grade,
  blocMember,
  councilSeat,
  document,
  movement,
  task,
  taskProgress,
  indicator,
  registration,
  award,
  criterion,
  score,
  ballot,
  initiative,
  exemplar,
  event,
  explanation,
];
