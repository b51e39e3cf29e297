import type { SiteView } from '../../../dashboards/site.ts';
import { appText as words } from '../../../text/internal-app.ts';
import { href } from '../../../text/link.ts';
import type { AppIcon } from './app-icons.ts';
import { appIcons, iconPath } from './app-icons.ts';

/** The site as an application, in the words of the W3C's manifest. */
export function toManifest(site: SiteView) {
  return {
    id: href('/noi-bo/'),
    name: words.name(site.name),
    short_name: words.shortName,
    description: words.description(site.councilName),
    lang: 'vi',
    dir: 'ltr',
    start_url: href('/noi-bo/'),
    scope: href('/'),
    display: 'standalone',
    theme_color: '#7f1518',
    background_color: '#fbf8f1',
    icons: appIcons.map(manifestIcon),
  };
}

function manifestIcon(icon: AppIcon) {
  return {
    src: href(iconPath(icon)),
    sizes: `${icon.size}x${icon.size}`,
    type: 'image/png',
    purpose: icon.purpose,
  };
}
