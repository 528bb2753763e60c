import {type Envelope} from '../protocol.js';

/** So many letters of a window are remembered. */
const MOST_REMEMBERED = 500;

/** The answers to the letters of each window, so that a letter that is sent twice is carried out once. */
export class Answers {
  private readonly windows = new Map<string, Map<string, Promise<Envelope>>>();

  /** The answer to a letter, which is asked for only the first time. */
  to(window: string, id: string, ask: () => Promise<Envelope>): Promise<Envelope> {
    const known = this.of(window);
    const before = known.get(id);
    if (before !== undefined) return before;
    const answer = ask();
    known.set(id, answer);
    answer.catch(() => known.delete(id)); // what did not come about may be asked for again
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return answer;
  }

  forget(window: string): void {
    this.windows.delete(window);
  }

  private of(window: string): Map<string, Promise<Envelope>> {
    const known = this.windows.get(window) ?? new Map<string, Promise<Envelope>>();
    this.windows.set(window, known);
    return known;
  }
}
