/** How offices address a person before the name: pronouns, ranks, degrees, titles of the state. */
const words = [
  'ông|bà|cụ|bác|chú|anh|chị|em|cháu|đồng chí|đ\\/c|thầy giáo|cô giáo|thầy|cô',
  '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|(?:thượng|trung|hạ) (?:sĩ|sỹ)|binh (?:nhất|nhì)',
  'giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|dược sĩ|dược sỹ|kỹ sư|kĩ sư|cử nhân|y sĩ|y sỹ',
  'gs|pgs|ts|ths|bs(?: ?ck ?(?:i{1,2}|[12]))?|ds|ks|cn|ys',
  'nhà giáo ưu tú|nhà giáo nhân dân|thầy thuốc ưu tú|thầy thuốc nhân dân|nghệ nhân ưu tú|nghệ nhân nhân dân',
  'ngưt|ngnd|ttưt|ttnd|nsưt|nsnd|nnưt|nnnd',
].join('|');

const honorifics = new RegExp(`^(?:(?:${words})(?:[.:] ?| |, ?(?=\\S)))+`, 'iu');

/** A person's name and what stands before it. A name of one word, or of several persons, stays whole. */
export function partHonorific(written: string): { honorific: string | null; name: string } {
  const [honorific = ''] = honorifics.exec(written) ?? [];
  const name = written.slice(honorific.length);
  const isOneName = name.includes(' ') && !/[,;\n]/.test(name);
  return honorific !== '' && isOneName ? { honorific: honorific.trim(), name } : { honorific: null, name: written };
}

/** `Hộ ông Lê Văn …`, `Gia đình bà …`; but "Hộ lý", "Hộ sinh" are professions. */
export function isHousehold(name: string): boolean {
  return /^(?:hộ(?! (?:lý|lí|sinh|tá) )|gia đình|gđ) \S/iu.test(name);
}
