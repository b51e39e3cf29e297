import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { exemplar } from '../ingest/sources/exemplar.ts';
import { storyFolder } from '../ingest/stories.ts';
import { toCsv } from '../ingest/write.ts';
import type { Exemplar } from '../sample/hand-kept.ts';
import { readHandKept } from '../sample/hand-kept.ts';

const year = 2023;
/** Every tenth exemplar has a picture. */
const pictured = 10;

/**
 * Writes the sample's data with so many exemplars in its last year, each with an address, a name, a headline and a story
 * of its own: those of the sample again and again. Nothing in it is random.
 */
export async function writeStoryFolder(to: string, exemplars: number): Promise<void> {
  const models = readHandKept('data').exemplars(year).filter(isWhole);
  cpSync('data', to, { recursive: true });
  const stories = join(to, String(year), storyFolder);
  for (const { id } of readHandKept('data').exemplars(year)) rmSync(join(stories, `${id}.md`), { force: true });
  const rows = Array.from({ length: exemplars }, (_, at) => copyOf(models, at));
  writeFileSync(join(to, String(year), exemplar.file), toCsv(exemplar, rows));
  for (const [at, { id }] of rows.entries()) {
    writeFileSync(join(stories, `${id}.md`), storyOf(modelAt(models, at).id, at));
    if (at % pictured === 0) await writePicture(join(stories, `${id}.jpg`), at);
  }
}

function isWhole({ id, consent, consent_to_story, publish, award_code }: Exemplar): boolean {
  const hasStory = existsSync(join('data', String(year), storyFolder, `${id}.md`));
  return consent && consent_to_story && publish && award_code !== null && hasStory;
}

function modelAt(models: readonly Exemplar[], at: number): Exemplar {
  const model = models[at % models.length];
  if (!model) throw new Error('the sample has no exemplar with a story');
  return model;
}

function copyOf(models: readonly Exemplar[], at: number): Exemplar {
  const model = modelAt(models, at);
  const [mark, hasPicture] = [inLetters(at), at % pictured === 0];
  return {
    ...model,
    id: `${model.id}-${at}`,
    name: `${model.name} ${mark}`,
    headline: `${model.headline ?? model.name} ${mark}`,
    consent_to_picture: hasPicture,
    picture_alt: hasPicture ? model.summary : null,
  };
}

/** A number as a name may hold it: without digits. */
function inLetters(at: number): string {
  const letters = at.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** No two stories are alike: each ends with a sentence that tells which it is. */
function storyOf(id: string, at: number): string {
  const story = readFileSync(join('data', String(year), storyFolder, `${id}.md`), 'utf8').trimEnd();
  return `${story}\n\nBài viết số ${at}.\n`;
}

async function writePicture(path: string, at: number): Promise<void> {
  const background = { r: at % 256, g: (at >> 8) % 256, b: 120 };
  await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toFile(path);
}
