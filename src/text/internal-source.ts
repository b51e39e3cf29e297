/** The words with which every list names the file and the line of a row. */
export const sourceText = {
  source: 'Nguồn',
  line: (file: string, line: number) => `${file}, dòng\u00a0${line}`,
};
