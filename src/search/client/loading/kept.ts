/** Answers kept by their question, those used last; one that failed is asked for again. */
export class Kept<T> {
  readonly #answers = new Map<string, Promise<T>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(question: string, ask: () => Promise<T>): Promise<T> {
    const answer = this.#answers.get(question) ?? this.#ask(question, ask);
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > this.#most) this.#answers.delete(oldest);
    return answer;
  }

  clear(): void {
    this.#answers.clear();
  }

  #ask(question: string, ask: () => Promise<T>): Promise<T> {
    const answer = ask();
    answer.catch(() => this.#answers.delete(question));
    return answer;
  }
}
