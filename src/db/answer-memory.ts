/** Remembers the answers asked for last, so many and no more: what all pages ask stays, what one page asks goes. */
export class AnswerMemory<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The remembered answer, or else the one now found. */
  get(question: string, find: () => Answer): Answer {
    const answer = this.#answers.get(question) ?? find();
    // A map keeps the order of its entries: the first is the one that was asked for longest ago.
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    if (this.#answers.size > this.#capacity) {
      const [oldest = question] = this.#answers.keys();
      this.#answers.delete(oldest);
    }
    return answer;
  }
}
