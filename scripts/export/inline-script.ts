import { rolldown } from 'rolldown';

/** All that the module scripts hold and import, as one script: a page opened from a disk may not import a file. */
export async function inlineScript(files: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: 'entry',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output.map((chunk) => (chunk.type === 'chunk' ? withoutEndTag(chunk.code) : '')).join('');
}

/** HTML ends a script at its end tag, also within a string. */
export function withoutEndTag(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}
