import { activityText } from '../../../text/internal-activities.ts';

const words = activityText.links;

/** The four pages on what the council does, as a row of links. */
export type ActivityPage = 'activities' | 'councils' | 'documents' | 'exemplars';

export interface ActivityLink {
  label: string;
  path: string;
  isCurrent: boolean;
}

export function activityLinks(year: number, current: ActivityPage): ActivityLink[] {
  const paths: Readonly<Record<ActivityPage, string>> = {
    activities: `/noi-bo/hoat-dong/${year}/`,
    councils: `/noi-bo/hoi-dong/${year}/`,
    documents: '/noi-bo/van-ban/',
    exemplars: `/noi-bo/dien-hinh/${year}/`,
  };
  const pages: readonly ActivityPage[] = ['activities', 'councils', 'documents', 'exemplars'];
  return pages.map((page) => ({ label: words[page], path: paths[page], isCurrent: page === current }));
}
