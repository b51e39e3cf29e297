import type { Database, Query } from '../../../db/database.ts';
import { romanQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import { indicators, quartersWithData } from '../progress/progress-choices.ts';
import { blocs } from '../ranking/blocs.ts';
import type { BlocsRow, IndicatorsRow, PanelUnitsRow, QuartersWithDataRow } from '../rows.ts';
import type { Filters } from './panel-question.ts';
import sql from './panel-units.sql?raw';

export interface PanelChoice {
  value: string;
  label: string;
  /** Of an indicator: what it counts. */
  measure?: string;
}

/** All that a question on the indicators of a year may name, in order. */
export interface PanelChoices {
  year: number;
  latestQuarter: number;
  quarter: PanelChoice[];
  bloc: PanelChoice[];
  indicator: PanelChoice[];
  unit: PanelChoice[];
}

export interface PanelChoiceRows {
  readonly quarters: readonly QuartersWithDataRow[];
  readonly blocs: readonly BlocsRow[];
  readonly indicators: readonly IndicatorsRow[];
  readonly units: readonly PanelUnitsRow[];
}

export const panelUnits: Query<PanelUnitsRow> = { name: 'panel-units', sql };

export async function loadPanelChoices(db: Database, year: number): Promise<PanelChoices> {
  const rows = {
    quarters: await db.rows(quartersWithData, year),
    blocs: await db.rows(blocs, year),
    indicators: await db.rows(indicators, year),
    units: await db.rows(panelUnits, year),
  };
  return toView(rows, year);
}

export function toView(rows: PanelChoiceRows, year: number): PanelChoices {
  const latest = rows.quarters.findLast(({ reported }) => reported > 0) ?? rows.quarters.at(-1);
  const units = new Map(rows.units.map((row) => [row.unit_id, row.unit_name]));
  return {
    year,
    latestQuarter: latest?.quarter ?? 1,
    quarter: rows.quarters.map(({ quarter }) => ({
      value: String(quarter),
      label: queryText.form.quarterName(romanQuarter(quarter)),
    })),
    bloc: rows.blocs.map((row) => ({ value: row.bloc_id, label: row.bloc_name })),
    indicator: rows.indicators.map((row) => ({
      value: row.indicator_code,
      label: row.indicator_name,
      measure: row.measure,
    })),
    unit: [...units].map(([value, label]) => ({ value, label })),
  };
}

export function filtersOf({ quarter, bloc, indicator, unit }: PanelChoices): Filters {
  const valuesOf = (choices: readonly PanelChoice[]): string[] => choices.map(({ value }) => value);
  return {
    quarter: valuesOf(quarter),
    bloc: valuesOf(bloc),
    indicator: valuesOf(indicator),
    unit: valuesOf(unit),
  };
}
