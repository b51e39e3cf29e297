import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { awardTypeOf, named, unitOf } from './catalogue.ts';
import { readLines } from './csv.ts';

/** One year of a data folder. */
export interface YearFile {
  readonly data: string;
  readonly year: number;
  readonly catalogue: Catalogue;
}

/** A row of a year's file. */
export interface YearLine {
  readonly year: number;
  readonly file: string;
  readonly line: number;
  cell(header: string): string;
  /** As `cell`, of a column that a file need not have. */
  optional(header: string): string;
  /** The unit that a cell names. */
  unit(header: string): string;
  /** The award that a cell names. */
  award(header: string): string;
}

export function yearLines({ data, year, catalogue }: YearFile, name: string): YearLine[] {
  const file = `${year}/${name}`;
  const unit = remembered((written) => unitOf(catalogue, written, year));
  const award = remembered((written) => awardTypeOf(catalogue, written).code);
  return readLines(join(data, file)).map((row) => ({
    ...row,
    ...{ year, file },
    unit: (header) => unit(row.cell(header)),
    award: (header) => award(row.cell(header)),
  }));
}

function remembered(lookUp: (written: string) => string): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    const found = known.get(written) ?? lookUp(written);
    known.set(written, found);
    return found;
  };
}

export const quarters = { I: '1', II: '2', III: '3', IV: '4' };

/** The code of the row that a cell names; rows are told apart by two columns of their file. */
export function codeNamed(
  lines: readonly YearLine[],
  [code, name]: readonly [string, string],
  written: string,
): string {
  return named(lines, { code: ({ cell }) => cell(code), names: ({ cell }) => [cell(name)] }, written).cell(code);
}
