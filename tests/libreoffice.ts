import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { findOrInstallLibreOffice } from '../scripts/libreoffice.ts';

/** Files by name, or what LibreOffice reads in each. */
export type Workbooks = ReadonlyMap<string, Uint8Array>;
export type ReadSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The first sheet of each workbook as LibreOffice shows it after working out every formula anew. */
export async function openedInLibreOffice(workbooks: Workbooks): Promise<ReadSheets> {
  const soffice = await findOrInstallLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  try {
    writeProfile(join(folder, 'profile'));
    const names = [...workbooks.keys()];
    for (const [name, bytes] of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    await promisify(execFile)(soffice, [profile, '--headless', '--convert-to', csv, '--outdir', folder, ...files]);
    return new Map(names.map((name) => [name, rowsOf(readFileSync(join(folder, `${name}.csv`), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commas, quotes, UTF-8, and the numbers themselves rather than as they are formatted. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text).data;
}

/** A profile of its own, which trusts no result that a file brings with it. */
function writeProfile(folder: string): void {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(
    join(folder, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
}
