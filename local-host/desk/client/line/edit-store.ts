import {type KeptText} from '../../protocol.js';

/** An edit on its way to the workbook, as the browser keeps it. */
export interface StoredEdit {
  readonly queue: string;
  readonly number: number;
  /** Who made it. */
  readonly person: string;
  readonly edit: unknown;
  readonly label: string;
  /** What was typed or pasted. */
  readonly text?: string | undefined;
}

/** A text that did not get into the workbook, as the browser keeps it. */
export interface StoredText extends KeptText {
  readonly id: string;
}

/** What is used of the browser's storage. */
interface Place {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
}

const EDITS = 'desk-edit';
const TEXTS = 'desk-text';

/** What the browser keeps until the server has it on its disk: one item for each edit, by state, queue and number. */
export class EditStore {
  constructor(private readonly place: Place) {}

  /** Keeps an edit; whether the browser had room for it. */
  put(desk: string, edit: StoredEdit): boolean {
    return this.set(editKey(desk, edit), edit);
  }

  remove(desk: string, edit: StoredEdit): void {
    this.place.removeItem(editKey(desk, edit));
  }

  /** The edits for a state that are kept, in their order; those of one queue, if it is named. */
  edits(desk: string, queue?: string): StoredEdit[] {
    const start = [EDITS, desk, ...(queue === undefined ? [] : [queue]), ''].join(':');
    const found = this.read(start) as StoredEdit[]; // put() wrote them
    return found.sort((one, other) => one.queue.localeCompare(other.queue) || one.number - other.number);
  }

  /** Keeps a text that people may still want. */
  keep(desk: string, text: StoredText): void {
    this.set([TEXTS, desk, text.id].join(':'), text);
  }

  forget(desk: string, {id}: StoredText): void {
    this.place.removeItem([TEXTS, desk, id].join(':'));
  }

  texts(desk: string): StoredText[] {
    return this.read([TEXTS, desk, ''].join(':')) as StoredText[]; // keep() wrote them
  }

  private set(key: string, value: object): boolean {
    try {
      this.place.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false; // the browser's storage is full or forbidden
    }
  }

  private read(start: string): unknown[] {
    const keys = Array.from({length: this.place.length}, (_, index) => this.place.key(index) ?? '');
    return keys
      .filter(key => key.startsWith(start))
      .map(key => JSON.parse(this.place.getItem(key) ?? 'null') as unknown);
  }
}

function editKey(desk: string, {queue, number}: StoredEdit): string {
  return [EDITS, desk, queue, number].join(':');
}
