import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../../../src/text/format.ts';
import { answersOf } from '../database-file.ts';
import { fileOf, inPlaces } from '../page.ts';
import { givenDatabase } from './public-files.ts';

/** The totals of each year's page are the answer of the database that is given away beside it. */
export async function yearTotals(site: string): Promise<string[]> {
  const rows = await answersOf(
    join(site, givenDatabase),
    'SELECT year, amount FROM con_so_cua_nam ORDER BY year, sort_order',
  );
  const years = Map.groupBy(rows, ([year]) => `thong-ke/${String(year)}/`);
  const wrong = [...years].flatMap(([path, totals]) => {
    const expected = totals.map(([, amount]) => formatNumber(Number(amount)));
    const shown = figuresOn(site, path);
    return shown.join(' · ') === expected.join(' · ')
      ? []
      : [`${path} ghi ${shown.join(' · ') || 'không có số'}, cơ sở dữ liệu có ${expected.join(' · ')}`];
  });
  return inPlaces('Con số của năm không khớp với cơ sở dữ liệu', wrong);
}

function figuresOn(site: string, path: string): string[] {
  const file = fileOf(site, path);
  const html = file === undefined ? '' : readFileSync(file, 'utf8');
  const [list = ''] = /<dl class="figures.*?<\/dl>/s.exec(html) ?? [];
  return [...list.matchAll(/<span class="value"[^>]*>([^<]*)<\/span>/g)].map(([, value = '']) => value.trim());
}
