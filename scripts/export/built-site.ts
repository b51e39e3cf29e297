import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSites } from '../build/sites.ts';
import { restoreSites } from '../build/swap.ts';

interface WantedSite {
  readonly data: string | undefined;
  readonly site: string | undefined;
  readonly tell: (line: string) => void;
}

/** An internal site to read from; `remove` takes away what was built for this alone. */
interface BuiltSite {
  readonly folder: string;
  remove(): void;
}

const usualSite = 'dist';
const usualData = 'data';

/** The built site that was named or is usual; one built now when there is none, when it is old, or when the data is named. */
export async function findSite({ data, site, tell }: WantedSite): Promise<BuiltSite | { missing: string }> {
  const found = internalSite(site);
  if (site !== undefined) return found ? kept(found) : { missing: `Không thấy trang nội bộ đã dựng trong ${site}.` };
  if (data === undefined && found && isNewer(found, usualData)) return kept(found);
  tell('Đang đọc dữ liệu và dựng trang nội bộ vào thư mục tạm, khoảng một, hai phút.');
  return buildNow(data ?? usualData, tell);
}

function kept(folder: string): BuiltSite {
  return { folder, remove: () => undefined };
}

async function buildNow(data: string, tell: WantedSite['tell']): Promise<BuiltSite | { missing: string }> {
  const out = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const remove = (): void => rmSync(out, { recursive: true, force: true });
  try {
    const done = await buildSites({ data, out, base: '/', allowRejects: false, tell, audiences: ['internal'] });
    if (done) return { folder: join(out, 'internal'), remove };
  } catch (error) {
    remove();
    throw error;
  }
  remove();
  const again = `npm run ingest -- --data ${data}`;
  return {
    missing: `Chưa dựng được trang nội bộ nên chưa ghi tệp nào. Sửa các lỗi trên rồi kiểm tra lại bằng: ${again}`,
  };
}

/** The folder itself, or the internal one of the two sites in it; without one, where sites are usually built. */
export function internalSite(folder = usualSite): string | undefined {
  restoreSites(folder);
  return [join(folder, 'internal'), folder].find((place) => existsSync(join(place, 'noi-bo/index.html')));
}

function isNewer(site: string, data: string): boolean {
  return existsSync(data) && statSync(join(site, 'noi-bo/index.html')).mtimeMs > newest(data);
}

/** When a file of the folder, or the folder itself, was last changed: a file taken away counts too. */
function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs);
  return times.reduce((latest, time) => Math.max(latest, time), statSync(folder).mtimeMs);
}
