import { href } from '../text/link.ts';
import type { Entry } from './entry.ts';
import type { ListingFile } from './listing-file.ts';
import { entriesOfListing } from './listing-file.ts';
import type { RollFile } from './roll-file.ts';
import { entriesOfRoll } from './roll-file.ts';
import type { SearchIndex } from './search-index.ts';

let loading: Promise<SearchIndex> | undefined;

/** The index of the whole site, fetched and made once; after a failure it may be asked for again. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<SearchIndex> {
  // Imported on first use: few who open a page with a search box search.
  const [{ SearchIndex }, entries] = await Promise.all([import('./search-index.ts'), fetchEntries()]);
  return new SearchIndex(entries);
}

async function fetchEntries(): Promise<Entry[]> {
  const listing = await fetchFile<ListingFile>('muc');
  const rolls = await Promise.all(listing.years.map((year) => fetchFile<RollFile>(`bang-vang-${year}`)));
  return [...entriesOfListing(listing), ...rolls.flatMap(entriesOfRoll)];
}

async function fetchFile<File>(name: string): Promise<File> {
  const response = await fetch(href(`/tim-kiem/${name}.json`));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}
