/** What the build tells the service worker about its site; addresses as pages name them, with the base. */
export interface SiteToKeep {
  readonly build: string;
  /** The page shown for what was not kept. */
  readonly offlinePage: string;
  /** The files that it needs. */
  readonly offlineFiles: readonly string[];
  /** Pages and files to be kept without being asked for, in the background. */
  readonly pages: readonly string[];
  readonly files: readonly string[];
  /** How many pages that were read stay at most; null for all. */
  readonly mostPages: number | null;
}

declare const builtSite: SiteToKeep;

/** Written in by `scripts/build/offline/service-worker.ts`, so that each build has a worker of its own. */
export const site: SiteToKeep = builtSite;
