import { agreeWithServers } from './agreement.ts';
import type { Published } from './history.ts';
import { previous } from './history.ts';
import { show } from './publish.ts';
import type { Target } from './target.ts';

/** Shows the version that was published before the one that is shown now. Only for the holder of the lock. */
export async function rollBack(target: Target, reload: string | undefined): Promise<Published> {
  const earlier = previous(target.place);
  if (!earlier) throw new Error(`Không có bản nào công bố trước bản đang hiện ở ${target.name}.`);
  await agreeWithServers(target, earlier.build, reload);
  await show(target, earlier.build);
  return earlier;
}
