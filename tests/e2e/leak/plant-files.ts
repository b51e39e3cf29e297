import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisationColumns } from '../../../scripts/ingest/organisation.ts';
import type { Canaries } from './canary.ts';
import type { Marks } from './marked-picture.ts';
import { markedJpeg, markedPng } from './marked-picture.ts';
import { hiddenExemplars, hiddenId } from './own-rows.ts';
import { dropped } from './plant-tables.ts';

/** Of the sample: published with story and picture, with story alone. */
const shown = { withPicture: 'hien-dat-mo-duong-quan-ha', withStory: 'lon-den-vu-muon' };

/** Puts canaries into what is no table: stories, pictures, the organisation's file, files that nothing reads. */
export async function plantFiles(data: string, canaries: Canaries): Promise<void> {
  const stories = join(data, '2023/guong');
  plantNotes(join(stories, `${shown.withStory}.md`), canaries);
  writeFileSync(join(stories, `${shown.withPicture}.jpg`), await markedJpeg(marks('the published picture', canaries)));
  for (const exemplar of hiddenExemplars) {
    const id = hiddenId(canaries, exemplar);
    writeFileSync(join(stories, `${id}.md`), `${canaries.at(`story of ${exemplar['id'] ?? ''}`)} kể chuyện.\n`);
    writeFileSync(
      join(stories, `${id}.png`),
      await markedPng(marks(`the picture of ${exemplar['id'] ?? ''}`, canaries)),
    );
  }
  await plantUnread(data, canaries);
  plantOrganisation(join(data, 'don-vi-to-chuc.yaml'), canaries);
}

/** A published story's notes to the office: before it, within a paragraph, over several. */
function plantNotes(path: string, canaries: Canaries): void {
  const note = (place: string): string => canaries.at(`${dropped}note ${place} the story`);
  const [first = '', ...others] = readFileSync(path, 'utf8').split('\n\n');
  const head = `---\nnguoi_viet: ${note('before')}\n---\n\n`;
  const within = `${first} <!-- ${note('within a paragraph of')} --> Câu sau ghi chú.`;
  writeFileSync(path, [head + within, `<!--\n${note('between paragraphs of')}\n\n-->`, ...others].join('\n\n'));
}

function marks(picture: string, canaries: Canaries): Marks {
  const at = (kind: string): string => canaries.at(`${dropped}${kind} of ${picture}`);
  return { exif: at('EXIF'), xmp: at('XMP'), iptc: at('IPTC'), profile: at('ICC'), comment: at('comment') };
}

async function plantUnread(data: string, canaries: Canaries): Promise<void> {
  const at = (file: string): string => canaries.at(`name of ${file}`);
  writeFileSync(join(data, `2023/abc-${at('an unread file')}.csv`), `Tên,${canaries.at(`${dropped}unread file`)}\n`);
  writeFileSync(join(data, `2023/guong/${at('a strange story')}.md`), canaries.at(`${dropped}strange story`));
  const picture = await markedJpeg(marks('a strange picture', canaries));
  writeFileSync(join(data, `2023/guong/${at('a strange picture')}.jpg`), picture);
  const strange = join(data, '2023', at('a strange folder'));
  mkdirSync(strange);
  writeFileSync(join(strange, 'so.csv'), canaries.at(`${dropped}file of a strange folder`));
}

/** Which of the organisation's settings the public site tells is in the reviewed list of its columns. */
function plantOrganisation(path: string, canaries: Canaries): void {
  const reviewed = readFileSync(join(import.meta.dirname, '../../published-columns.public.txt'), 'utf8').split('\n');
  const inside = Object.entries(organisationColumns).filter(
    ([name, { sqlType, choices }]) => sqlType === 'VARCHAR' && !choices && !reviewed.includes(`site.${name}`),
  );
  const settings = inside.map(([, { header }]) => `${header}: ${canaries.at(`setting ${header}`)}`);
  const lines = [
    ...settings,
    `muc_la: ${canaries.at(`${dropped}strange setting`)}`,
    `# ${canaries.at(`${dropped}comment in the settings`)}`,
  ];
  appendFileSync(path, `${lines.join('\n')}\n`);
}
