/**
 * The name of a public body as it breaks into lines: before a word with a capital letter, or before the place, whose
 * name stays whole. "Hội đồng | Thi đua - | Khen thưởng | huyện Bạch Thông".
 */
export function bodyName(body: string, place: string): string {
  const at = body.toLowerCase().indexOf(place.toLowerCase());
  if (at < 0) return whole(body);
  const [before, after] = [body.slice(0, at), body.slice(at + place.length)];
  return whole(before) + body.slice(at, at + place.length).replaceAll(' ', '\u00a0') + whole(after);
}

function whole(words: string): string {
  return words.replaceAll(/ (?=[\p{Ll}-])/gu, '\u00a0');
}
