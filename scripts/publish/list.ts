import { formatDate } from '../../src/text/format.ts';
import type { Published } from './history.ts';
import { readHistory } from './history.ts';
import { currentBuild } from './version-folder.ts';

/** The kept versions for the terminal, the newest first. */
export function listOf(place: string): string {
  const shown = currentBuild(place);
  const lines = readHistory(place)
    .toReversed()
    .map((version) => `${version.build === shown ? '→' : ' '} ${describe(version)}`);
  return lines.length > 0 ? [...lines, '', '→ bản đang hiện'].join('\n') : 'Chưa công bố bản nào.';
}

const clock = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'short' });

export function describe({ build, as_of, published_at }: Published): string {
  return `${build}  số liệu đến ${formatDate(as_of)}  công bố lúc ${clock.format(new Date(published_at))}`;
}
