import { licenceText } from '../../../src/text/licences.ts';
import type { ShippedPackage } from './shipped-package.ts';

/** The list as a reader finds it on the site: what is handed out first, then each licence with whom it holds for. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const ordered = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const texts = Map.groupBy(ordered, ({ text }) => text);
  return [
    licenceText.title,
    licenceText.lead,
    ordered.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'),
    ...[...texts].map(([text, of]) => `${rule}\n${of.map(({ name }) => name).join(', ')}\n\n${text}`),
    '',
  ].join('\n\n');
}

const rule = '-'.repeat(72);
