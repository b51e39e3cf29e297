import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { findOrInstallLibreOffice } from '../scripts/libreoffice.ts';

/** Files by name, or what LibreOffice reads in each. */
export type Files = ReadonlyMap<string, Uint8Array>;
export type ReadSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The first sheet of each workbook as LibreOffice shows it after working out every formula anew. */
export async function openedInLibreOffice(workbooks: Files): Promise<ReadSheets> {
  const sheets = await convertedByLibreOffice(workbooks, 'xlsx', csv);
  return new Map([...sheets].map(([name, bytes]) => [name, rowsOf(bytes.toString('utf8'))]));
}

/** The files as LibreOffice writes them in another format: its extension, or that with the filter to use. */
export async function convertedByLibreOffice(files: Files, from: string, to: string): Promise<Map<string, Buffer>> {
  const soffice = await findOrInstallLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const extension = to.replace(/:.*/, '');
  try {
    writeProfile(join(folder, 'profile'));
    const names = [...files.keys()];
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = names.map((name) => join(folder, `${name}.${from}`));
    await promisify(execFile)(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths]);
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.${extension}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commas, quotes, UTF-8, and the numbers themselves rather than as they are formatted. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text).data;
}

/**
 * A profile of its own: it trusts no result that a workbook brings with it, and takes letters that every LibreOffice
 * has for those of an office. What stands in for Times New Roman elsewhere may lack the marks of Vietnamese, and they
 * would be drawn apart from their words.
 */
function writeProfile(folder: string): void {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(
    join(folder, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution"><prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_0" oor:op="replace">
<prop oor:name="ReplaceFont" oor:op="fuse"><value>Times New Roman</value></prop>
<prop oor:name="SubstituteFont" oor:op="fuse"><value>DejaVu Serif</value></prop>
<prop oor:name="Always" oor:op="fuse"><value>true</value></prop>
<prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop>
</node></item>
</oor:items>`,
  );
}
