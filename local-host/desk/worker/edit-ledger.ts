import {type EditAnswer, type EditTicket} from '../protocol.js';
import {type LedgerLine} from '../requests.js';

/** So many queues are remembered; a page has one for as long as it is open. */
const MOST_QUEUES = 500;

/**
 * Which edits have been carried out: of each queue the last, since the edits of a queue come in their order and each is sent until it
 * is answered. It is saved with the workbook, so that an edit that comes again after a crash is carried out once.
 */
export class EditLedger {
  private readonly lines = new Map<string, LedgerLine>();

  constructor(lines: readonly LedgerLine[]) {
    for (const line of lines) this.lines.set(line.queue, line);
  }

  /** The answer to an edit, which is carried out only the first time. */
  answerTo({queue, number}: EditTicket, carryOut: () => EditAnswer): EditAnswer {
    const last = this.lines.get(queue);
    if (last && number <= last.number) return number === last.number ? last.answer : {kind: 'stored'};
    const answer = carryOut();
    this.lines.delete(queue);
    this.lines.set(queue, {queue, number, answer});
    const [oldest] = this.lines.keys();
    if (this.lines.size > MOST_QUEUES && oldest !== undefined) this.lines.delete(oldest);
    return answer;
  }

  /** What is saved of it. */
  list(): readonly LedgerLine[] {
    return [...this.lines.values()];
  }
}
