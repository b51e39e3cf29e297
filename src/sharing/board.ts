import type { ExemplarPicture, SitePicture } from '../dashboards/sharing/share-picture.ts';
import { palette } from './palette.ts';
import type { Element } from './element.ts';
import { box, words } from './element.ts';
import { mark, medal } from './ornaments.ts';
import { pictureSize } from './size.ts';
import { fontFamily } from './typeface.ts';

const page = { ...pictureSize, fontFamily, fontWeight: 400, lineHeight: 1.35 } as const;

/** An exemplar as a page of the publication: what was done, by whom, and the honour for it. */
export function exemplarBoard(story: ExemplarPicture): Element {
  return box(
    { ...page, flexDirection: 'column', color: palette.ink, background: palette.paper },
    masthead(story),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', padding: '0 64px' },
      words(story.kicker, 1, { fontSize: 28, fontWeight: 600, color: palette.red }),
      words(story.headline, 4, {
        marginTop: 10,
        fontSize: headlineSize(story.headline),
        fontWeight: 600,
        lineHeight: 1.28,
        letterSpacing: '-0.01em',
      }),
    ),
    imprint(story),
  );
}

/** The site itself, as the golden board that it is named after. */
export function siteBoard({ brand, organisation, subject, council, sample }: SitePicture): Element {
  const gold = palette['gold-on-lacquer'];
  const frame = { flexDirection: 'column', flexGrow: 1, border: `2px solid ${gold}`, borderRadius: 4 } as const;
  return box(
    {
      ...page,
      boxSizing: 'border-box',
      padding: 28,
      color: palette['on-lacquer'],
      background: palette.lacquer,
      textAlign: 'center',
    },
    box(
      { ...frame, padding: 8 },
      box(
        { ...frame, alignItems: 'center', justifyContent: 'center', padding: '0 64px' },
        mark(128),
        words(brand, 1, { marginTop: 16, fontSize: 76, fontWeight: 600, lineHeight: 1.25, color: gold }),
        words(organisation, 2, { fontSize: 48, fontWeight: 600, lineHeight: 1.3 }),
        words(subject, 1, { marginTop: 26, fontSize: 30 }),
        words(council, 2, { marginTop: 4, fontSize: 26 }),
        sample === null ? null : words(sample, 1, { marginTop: 14, fontSize: 24, color: gold }),
      ),
    ),
  );
}

function masthead({ site, council, sample }: ExemplarPicture): Element {
  const gold = palette['gold-on-lacquer'];
  return box(
    {
      alignItems: 'center',
      height: 124,
      padding: '0 64px',
      color: palette['on-lacquer'],
      background: palette.lacquer,
      borderBottom: `5px solid ${palette['gold-leaf']}`,
    },
    mark(84),
    box(
      { flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, padding: '0 24px' },
      words(site, 1, { fontSize: 34, fontWeight: 600, lineHeight: 1.3, color: gold }),
      words(council, 1, { fontSize: 24 }),
    ),
    sample === null
      ? null
      : words(sample, 1, {
          flexShrink: 0,
          padding: '4px 14px',
          fontSize: 24,
          border: `1px solid ${gold}`,
          borderRadius: 3,
        }),
  );
}

function imprint({ name, unit, award }: ExemplarPicture): Element {
  return box(
    { alignItems: 'center', margin: '0 64px', padding: '24px 0 34px', borderTop: `2px solid ${palette.rule}` },
    box(
      { flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0 },
      words(name, 2, { fontSize: 32, fontWeight: 600, lineHeight: 1.3 }),
      unit === null ? null : words(unit, 1, { fontSize: 27, color: palette['ink-soft'] }),
    ),
    award === null ? null : honour(award),
  );
}

function honour(award: string): Element {
  return box(
    { alignItems: 'center', maxWidth: 520, marginLeft: 40 },
    medal(66),
    words(award, 3, {
      flexShrink: 1,
      marginLeft: 20,
      fontSize: 28,
      fontWeight: 600,
      lineHeight: 1.32,
      color: palette.gold,
    }),
  );
}

/** The longer, the smaller, so that it takes two to four lines; a short one fills a line or two. */
function headlineSize({ length }: string): number {
  const [, size] = sizes.find(([longest]) => length <= longest) ?? [];
  return size ?? 40;
}

const sizes: readonly (readonly [longest: number, size: number])[] = [
  [34, 80],
  [56, 70],
  [90, 58],
  [130, 50],
  [165, 45],
];
