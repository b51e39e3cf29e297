/** Where the data come from that a question is asked of: told with every answer that is taken away. */
export interface AnswerSource {
  readonly council: string;
  /** An ISO day. */
  readonly asOf: string;
  /** The fingerprint of the data. */
  readonly edition: string;
  /** The files that were read, of none where the reader cannot see them. */
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  readonly name: string;
  readonly title: string;
  readonly accepted: number;
  readonly rejected: number;
}

/** What was asked: its sentence where it is a worked question, and its SQL. */
export interface AskedQuestion {
  readonly title: string | undefined;
  readonly sql: string;
}
