const parameter = 'tim';

/** The question that an address carries: /tim-kiem/?tim=… */
export function questionOf(query: string): string {
  return new URLSearchParams(query).get(parameter) ?? '';
}

/** The address of a page with a question; without one, of the page alone. */
export function addressWith(question: string, path: string): string {
  return question === '' ? path : `${path}?${new URLSearchParams({ [parameter]: question })}`;
}

/** What a wrong address may have meant: the words of its last part that has any. */
export function wordsOfPath(path: string): string {
  const parts = decoded(path)
    .split('/')
    .map((part) =>
      part
        .replace(/\.\w+$/, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim(),
    );
  return parts.findLast((part) => /\p{L}/u.test(part) && part !== 'index') ?? '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Anyone may type a lone "%" into an address; its words are legible as they stand.
    return path;
  }
}
