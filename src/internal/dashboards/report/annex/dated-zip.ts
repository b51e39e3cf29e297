/** The record that ends a ZIP file without a comment, and where in it the first entry of the directory is told. */
const endSize = 22;
const endSignature = 0x06054b50;
const directoryAt = 16;

/**
 * A ZIP file whose parts were all written on one day: the library takes the clock's, and the same figures would not
 * make the same bytes. Neither a length nor a checksum of the file depends on its days.
 */
export function datedZip(zip: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const dated = Uint8Array.from(zip);
  const view = new DataView(dated.buffer);
  const end = dated.length - endSize;
  if (view.getUint32(end, true) !== endSignature) throw new Error('expected a ZIP file without a comment');
  let entry = view.getUint32(end + directoryAt, true);
  while (entry < end) {
    writeDay(view, entry + 12, day);
    writeDay(view, view.getUint32(entry + 42, true) + 10, day);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return dated;
}

/** The time, then the day, as ZIP has them: years from 1980 on, month and day in the lower bits. */
function writeDay(view: DataView, at: number, day: string): void {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, ((year - 1980) << 9) | (month << 5) | date, true);
}
