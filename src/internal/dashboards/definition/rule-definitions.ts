import type { Database, Query } from '../../../db/database.ts';
import { definitionText as words } from '../../../text/definitions.ts';
import { formatNumber } from '../../../text/format.ts';
import { label } from '../../../text/labels.ts';
import type { RuleListRow, RuleParametersRow } from '../rows.ts';
import rulesSql from './rule-list.sql?raw';
import parametersSql from './rule-parameters.sql?raw';

/** What one rule checks (its title begins with its code), how grave that is from day to day, and with which figures of the catalogue. */
export interface RuleDefinition {
  code: string;
  title: string;
  about: string;
  regimes: readonly RuleLine[];
  parameters: readonly RuleLine[];
  sql: string;
}

/** A period of a rule, or a value of one of its parameters. */
export interface RuleLine {
  name: string;
  period: string;
  basis: string | undefined;
  isVerified: boolean;
}

export interface RuleDefinitionsView {
  lead: string;
  rules: RuleDefinition[];
  /** Of the catalogue, but of no rule. */
  others: RuleLine[];
}

export const ruleList: Query<RuleListRow> = { name: 'rule-list', sql: rulesSql };
export const ruleParameters: Query<RuleParametersRow> = { name: 'rule-parameters', sql: parametersSql };

export async function loadRuleDefinitions(db: Database): Promise<RuleDefinitionsView> {
  return toView(await db.rows(ruleList), await db.rows(ruleParameters));
}

export function toView(rows: readonly RuleListRow[], parameters: readonly RuleParametersRow[]): RuleDefinitionsView {
  const rules = Map.groupBy(rows, (row) => row.rule);
  return {
    lead: words.rulesLead(rules.size),
    rules: [...rules].map(([code, regimes]) => ruleOf(code, regimes, parameters)),
    others: parameters.filter(({ rule }) => !rules.has(rule)).map(otherLine),
  };
}

function ruleOf(
  code: string,
  regimes: readonly RuleListRow[],
  parameters: readonly RuleParametersRow[],
): RuleDefinition {
  const [first] = regimes;
  if (!first) throw new Error(`the rule ${code} was grouped without a period`);
  return {
    code,
    title: words.rule(code, first.title),
    about: first.about,
    regimes: regimes.map(regimeLine),
    parameters: parameters.filter(({ rule }) => rule === code).map(parameterLine),
    sql: first.query,
  };
}

function regimeLine({ severity, valid_from, valid_to, basis, is_verified }: RuleListRow): RuleLine {
  return {
    name: label('severity', severity),
    period: words.period(valid_from, valid_to),
    basis: words.basis(basis),
    isVerified: is_verified,
  };
}

function parameterLine({ name, value, from_year, to_year, basis, is_verified }: RuleParametersRow): RuleLine {
  return {
    name: words.parameter(name, formatNumber(value)),
    period: words.years(from_year, to_year),
    basis: basis === null ? undefined : words.basis(basis),
    isVerified: is_verified,
  };
}

function otherLine(row: RuleParametersRow): RuleLine {
  const line = parameterLine(row);
  return { ...line, name: words.otherParameter(row.rule, line.name) };
}
