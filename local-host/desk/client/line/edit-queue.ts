import {type EditAnswer, type EditReceipt, type EditTicket} from '../../protocol.js';
import {type EditStore, type StoredEdit} from './edit-store.js';

/** What a queue of edits works with. */
export interface QueueSurroundings {
  readonly store: EditStore;
  /** Carries an edit to the server; undefined if the line is down. */
  readonly post: (edit: unknown, ticket: EditTicket) => Promise<EditReceipt | undefined>;
  /** Resolves when it is time for another try. */
  readonly pause: () => Promise<void>;
  /** Something has changed about what is on its way. */
  readonly onChange: () => void;
  /** An edit that nobody waits for any more was refused. */
  readonly onRefused: (edit: StoredEdit, reason: string) => void;
}

interface Entry extends StoredEdit {
  /** Whether the browser keeps it. */
  readonly isKept: boolean;
  /** The revision that holds it, once it is answered. */
  revision: number | undefined;
  answer: ((answer: EditAnswer) => void) | undefined;
}

/**
 * The edits of a page on their way into the workbook, in their order. Each is kept, here and in the browser, until the server has it on
 * its disk; what a restarted server does not have is sent again, before all that came later.
 */
export class EditQueue {
  private entries: Entry[] = [];
  private desk = '';
  private epoch: string | undefined;
  private savedRevision = 0;
  private counted = 0;
  private isSending = false;
  private isDown = false;

  constructor(
    private readonly queue: string,
    private readonly person: string,
    private readonly around: QueueSurroundings,
  ) {}

  /** The server has said which state is open, in which run, and what of it is on its disk. */
  begin({desk, epoch, savedRevision}: {desk: string; epoch: string; savedRevision: number}): void {
    const isRestarted = this.epoch !== epoch;
    this.desk = desk;
    this.epoch = epoch;
    if (isRestarted) {
      this.noteSaved(savedRevision);
      this.savedRevision = savedRevision;
      for (const entry of this.entries) entry.revision = undefined;
    }
    void this.send();
  }

  /** Takes in an edit of this page. */
  add({edit, label, text}: {edit: unknown; label: string; text?: string | undefined}): Promise<EditAnswer> {
    this.counted += 1;
    const stored: StoredEdit = {queue: this.queue, number: this.counted, person: this.person, edit, label, text};
    return new Promise(resolve => {
      const isKept = this.around.store.put(this.desk, stored);
      this.entries.push({...stored, isKept, revision: undefined, answer: resolve});
      void this.send();
    });
  }

  /** Takes in what a page that is gone left on its way. */
  adopt(edits: readonly StoredEdit[]): void {
    const added = edits.map(edit => ({...edit, isKept: true, revision: undefined, answer: undefined}));
    this.entries = [...this.entries, ...added];
    void this.send();
  }

  /** The server has everything up to a revision on its disk. */
  noteSaved(revision: number): void {
    this.savedRevision = Math.max(this.savedRevision, revision);
    for (const entry of [...this.entries]) {
      if (entry.revision !== undefined && entry.revision <= this.savedRevision) this.drop(entry);
    }
    this.around.onChange();
  }

  /** What is not on the server's disk yet. */
  get onTheirWay(): readonly StoredEdit[] {
    return this.entries;
  }

  /** The edit that cannot be brought to the server at the moment. */
  get stuck(): StoredEdit | undefined {
    return this.isDown ? this.waiting : undefined;
  }

  /** Whether something would be lost with the page. */
  get wouldLose(): boolean {
    return this.entries.some(({isKept, revision}) => !isKept && revision === undefined);
  }

  private get waiting(): Entry | undefined {
    return this.entries.find(({revision}) => revision === undefined);
  }

  /** Sends one edit after the other, as long as some wait and the run of the server is known. */
  private async send(): Promise<void> {
    this.around.onChange();
    if (this.isSending) return;
    this.isSending = true;
    for (let entry = this.waiting; entry !== undefined && this.epoch !== undefined; entry = this.waiting) {
      await this.deliver(entry, this.epoch);
    }
    this.isSending = false;
    this.around.onChange();
  }

  private async deliver(entry: Entry, epoch: string): Promise<void> {
    const {edit, queue, number, person} = entry;
    const receipt = await this.around.post(edit, {queue, number, epoch, ...(person !== this.person && {as: person})});
    this.isDown = receipt === undefined;
    if (receipt === undefined) {
      this.around.onChange();
      await this.around.pause();
      return;
    }
    if (receipt.kind !== 'stale') this.settle(entry, receipt, epoch);
    // The greeting of the new run is on its way, if it is not here already.
    else if (this.epoch === epoch) this.epoch = undefined;
  }

  private settle(entry: Entry, receipt: EditAnswer & {readonly revision: number}, epoch: string): void {
    if (receipt.kind === 'refused') {
      this.drop(entry);
      if (entry.answer) entry.answer(receipt);
      else this.around.onRefused(entry, receipt.reason);
      return;
    }
    entry.answer?.(receipt);
    entry.answer = undefined;
    // An answer of a run that has ended meanwhile says nothing of what is on the disk.
    if (this.epoch !== epoch) return;
    entry.revision = receipt.revision;
    if (receipt.revision <= this.savedRevision) this.drop(entry);
  }

  private drop(entry: Entry): void {
    this.entries = this.entries.filter(one => one !== entry);
    this.around.store.remove(this.desk, entry);
  }
}
