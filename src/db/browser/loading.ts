/** What to load, and whom to tell how far it is (0 to 1). */
export interface Loading {
  /** Address of the database file. */
  readonly file: string;
  readonly fileMegabytes: number;
  readonly engineMegabytes: number;
  readonly onProgress: (part: number) => void;
}

type Piece = 'engine' | 'file';

/** How much of the engine and its file has come, told to all who wait for them. */
export class Progress {
  readonly #followers = new Set<(part: number) => void>();
  readonly #came: Record<Piece, number> = { engine: 0, file: 0 };
  readonly #missing = new Set<Piece>(['engine', 'file']);
  readonly #expected: number;

  constructor({ fileMegabytes, engineMegabytes }: Loading) {
    this.#expected = (engineMegabytes + fileMegabytes) * 1_000_000;
  }

  follow(follower: (part: number) => void): void {
    this.#followers.add(follower);
    follower(this.#part());
  }

  came(piece: Piece, bytes: number): void {
    this.#came[piece] = bytes;
    this.#tell();
  }

  finished(piece: Piece): void {
    this.#missing.delete(piece);
    this.#tell();
  }

  #tell(): void {
    for (const follow of this.#followers) follow(this.#part());
  }

  /** The whole only when nothing is missing: what is expected is rounded. */
  #part(): number {
    if (this.#missing.size === 0) return 1;
    return Math.min(0.99, (this.#came.engine + this.#came.file) / this.#expected);
  }
}
