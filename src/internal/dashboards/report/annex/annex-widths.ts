import type { Column, TableView } from '../../../../dashboards/table.ts';
import { annexCell } from './annex-cell.ts';

/** In twentieths of a point: a sign of the tables' letters, some of which are bold. */
const sign = 110;
/** No column asks for more, or one of sentences would take the room of all others. */
const longestLine = 72;
/** A name of a column may break into lines, but not sooner than this. */
const longestLabel = 10;
/** The margins of a cell, in signs. */
const margins = 3;

/** What a column needs, in signs: the room of its longest word, and of its longest line. */
interface Need {
  word: number;
  line: number;
}

/**
 * How a table's columns share its width: each has room for its longest word, what is left goes to those with more to
 * say. Word could fit columns to their contents by itself; other programs take the widths as they are written.
 */
export function columnWidths(table: TableView, width: number): number[] {
  const needs = table.columns.map((column) => needOf(table, column));
  const parts = partsOf(needs, width / sign);
  const all = sum(parts);
  return parts.map((part) => Math.floor((width * part) / all));
}

function needOf(table: TableView, column: Column): Need {
  const cells = table.groups.flatMap(({ rows }) => rows).map((row) => annexCell(row, column));
  const texts = cells.map(({ text }) => text);
  // A note is small, and may take a few lines.
  const note = longest(cells.map(({ note = '' }) => note)) / 3;
  const label = Math.min(column.label.length, longestLabel);
  const word = longest([column.label, column.unit ?? '', ...texts].flatMap((text) => text.split(' ')));
  const line = Math.min(Math.max(label, longest(texts), note), longestLine);
  return { word: word + margins, line: Math.max(word, line) + margins };
}

function partsOf(needs: readonly Need[], room: number): number[] {
  const words = sum(needs.map(({ word }) => word));
  const lines = sum(needs.map(({ line }) => line));
  if (lines <= room) return needs.map(({ line }) => line);
  const spare = Math.max(0, room - words) / Math.max(1, lines - words);
  return needs.map(({ word, line }) => word + spare * (line - word));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
