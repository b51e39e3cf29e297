import { absoluteAddress } from '../../text/link.ts';
import { sharingText } from '../../text/public-sharing.ts';
import type { SiteView } from '../site.ts';

/** Whose site this is, in the words of schema.org. */
export function siteData(site: SiteView): object {
  const publisher = publisherData(site);
  const website = { '@type': 'WebSite', name: sharingText.siteName(site.name), inLanguage: 'vi', publisher };
  return { '@context': 'https://schema.org', '@graph': [publisher, { ...website, ...home(site) }] };
}

/** The council that publishes everything here. */
export function publisherData(site: SiteView): object {
  const parentOrganization = { '@type': 'GovernmentOrganization', name: site.issuingBody };
  return { '@type': 'Organization', name: site.councilName, parentOrganization, ...home(site) };
}

/** Nothing when it is not said where the site stands. */
function home({ address }: SiteView): { url?: string } {
  return address === null ? {} : { url: absoluteAddress(address, '/') };
}
