import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeVariants, measure } from './variants.ts';

/** A picture as a telephone takes it: lying on its side, with the place, the maker and a profile in it. */
function telephonePicture(width: number, height: number): Promise<Buffer> {
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '22/1 8/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '105/1 50/1 0/1',
  };
  return sharp({ create: { width, height, channels: 3, background: '#7f9566' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Nokia', Artist: 'Nông Văn Mẫu' }, IFD3: place })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Nông Văn Mẫu</note></x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

async function variantsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const measured = await measure(bytes);
  if (!measured) throw new Error('expected a picture that can be read');
  return makeVariants(bytes, measured);
}

test('a picture loses the place where it was taken, and all else that it said of itself', async () => {
  const bytes = await telephonePicture(600, 400);
  expect((await sharp(bytes).metadata()).exif?.includes('Nokia')).toBe(true);
  const made = await Promise.all([...(await variantsOf(bytes)).values()].map((file) => sharp(file).metadata()));
  expect(made.map(({ exif, xmp, iptc, icc, comments }) => ({ exif, xmp, iptc, icc, comments }))).toEqual(
    made.map(() => ({})),
  );
});

test('a picture that lies on its side is turned upright', async () => {
  expect(await measure(await telephonePicture(600, 400))).toMatchObject({ width: 400, height: 600 });
});

test('a wide picture is made in three widths of two formats, each as large as its name says', async () => {
  const files = await variantsOf(await plainPicture(2000, 1000));
  const sizes = await Promise.all(
    [...files].map(async ([name, file]) => [name.replace(/^\w+/, ''), await sizeOf(file)]),
  );
  expect(sizes).toEqual([
    ['-480.webp', '480×240 webp'],
    ['-480.jpg', '480×240 jpeg'],
    ['-960.webp', '960×480 webp'],
    ['-960.jpg', '960×480 jpeg'],
    ['-1600.webp', '1600×800 webp'],
    ['-1600.jpg', '1600×800 jpeg'],
  ]);
});

test('a small picture is not enlarged', async () => {
  const files = await variantsOf(await plainPicture(300, 200));
  expect(await Promise.all([...files.values()].map(sizeOf))).toEqual(['300×200 webp', '300×200 jpeg']);
});

test('the same picture gives the same bytes under the same name', async () => {
  const bytes = await telephonePicture(600, 400);
  expect(await variantsOf(bytes)).toEqual(await variantsOf(bytes));
});

test('another picture has another name', async () => {
  const [one, other] = [await measure(await plainPicture(300, 200)), await measure(await plainPicture(300, 201))];
  expect(one?.picture).not.toBe(other?.picture);
});

test('a drawing that carries the name of a picture is none', async () => {
  expect(await measure(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBeUndefined();
});

function plainPicture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#9a1b1e' } })
    .png()
    .toBuffer();
}

async function sizeOf(file: Uint8Array): Promise<string> {
  const { width, height, format } = await sharp(file).metadata();
  return `${width}×${height} ${format}`;
}
