import * as fc from 'fast-check';
import {EditQueue} from '../../../../../local-host/desk/client/line/edit-queue.js';
import {EditStore, type StoredEdit} from '../../../../../local-host/desk/client/line/edit-store.js';
import {type EditReceipt, type EditTicket} from '../../../../../local-host/desk/protocol.js';
import {EditLedger} from '../../../../../local-host/desk/worker/edit-ledger.js';

const DESK = 'desk';

/** The browser's storage. */
class FakeStorage {
  readonly items = new Map<string, string>();

  constructor(private readonly room = Number.POSITIVE_INFINITY) {}

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

interface Disk {
  readonly texts: readonly string[];
  readonly revision: number;
  readonly ledger: EditLedger;
}

/** A server whose memory is lost when it is killed, and whose disk is not. */
class FakeServer {
  epoch = 1;
  isDown = false;
  private texts: string[] = [];
  private revision = 0;
  private ledger = new EditLedger([]);
  private disk: Disk = {texts: [], revision: 0, ledger: new EditLedger([])};

  get stored(): readonly string[] {
    return this.texts;
  }

  get greeting(): {desk: string; epoch: string; savedRevision: number} {
    return {desk: DESK, epoch: String(this.epoch), savedRevision: this.disk.revision};
  }

  answer(edit: unknown, ticket: EditTicket): EditReceipt | undefined {
    if (this.isDown) return undefined;
    if (ticket.epoch !== String(this.epoch)) return {kind: 'stale'};
    this.revision += 1;
    const answer = this.ledger.answerTo(ticket, () => {
      if (edit === 'refuse') return {kind: 'refused', reason: 'không được'};
      this.texts.push(String(edit));
      return {kind: 'stored'};
    });
    return {...answer, revision: this.revision};
  }

  save(): number {
    this.disk = {texts: [...this.texts], revision: this.revision, ledger: new EditLedger(this.ledger.list())};
    return this.revision;
  }

  /** Killed and started again. */
  crash(): void {
    this.epoch += 1;
    this.texts = [...this.disk.texts];
    this.revision = this.disk.revision;
    this.ledger = new EditLedger(this.disk.ledger.list());
  }
}

interface Page {
  readonly queue: EditQueue;
  readonly refused: StoredEdit[];
  /** Whether the page is there to hear an answer. */
  isOpen: boolean;
}

function openPage(server: FakeServer, storage: FakeStorage, name = 'page', loseAnswer = () => false): Page {
  const refused: StoredEdit[] = [];
  const queue = new EditQueue(name, 'owner', {
    store: new EditStore(storage),
    post: async (edit, ticket) => {
      await Promise.resolve();
      if (!page.isOpen) return new Promise(() => undefined);
      const receipt = server.answer(edit, ticket);
      return loseAnswer() ? undefined : receipt;
    },
    pause: () => Promise.resolve(),
    onChange: () => undefined,
    onRefused: edit => refused.push(edit),
  });
  const page: Page = {queue, refused, isOpen: true};
  return page;
}

/** Lets everything that is under way come to an end. */
async function calm(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 5));
}

const type = (page: Page, text: string): Promise<unknown> => page.queue.add({edit: text, label: 'A1', text});

describe('EditQueue', () => {
  it('sends edits in their order and keeps each in the browser until it is on the disk', async () => {
    const [server, storage] = [new FakeServer(), new FakeStorage()];
    const page = openPage(server, storage);
    page.queue.begin(server.greeting);
    await Promise.all(['một', 'hai'].map(text => type(page, text)));

    expect(server.stored).toEqual(['một', 'hai']);
    expect(storage.items.size).toBe(2);
    page.queue.noteSaved(server.save());
    expect(storage.items.size).toBe(0);
    expect(page.queue.onTheirWay).toEqual([]);
  });

  it('sends again what a killed server had answered and not saved, before what was typed later', async () => {
    const server = new FakeServer();
    const page = openPage(server, new FakeStorage());
    page.queue.begin(server.greeting);
    await type(page, 'một');
    server.crash();
    void type(page, 'hai');
    await calm();
    expect(server.stored).toEqual([]);
    page.queue.begin(server.greeting);
    await calm();

    expect(server.stored).toEqual(['một', 'hai']);
  });

  it('lets another page bring what one left, in the name of who made it, and says what is refused', async () => {
    const [server, storage] = [new FakeServer(), new FakeStorage()];
    const page = openPage(server, storage);
    server.isDown = true;
    page.queue.begin(server.greeting);
    for (const text of ['một', 'refuse', 'hai']) void type(page, text);
    page.isOpen = false;
    server.isDown = false;
    const next = openPage(server, storage, 'next');
    next.queue.begin(server.greeting);
    next.queue.adopt(new EditStore(storage).edits(DESK, 'page'));
    await calm();

    expect(server.stored).toEqual(['một', 'hai']);
    expect(next.refused.map(({label}) => label)).toEqual(['A1']);
  });

  it('says that an edit would be lost with the page if the browser has no room for it', () => {
    const server = new FakeServer();
    const page = openPage(server, new FakeStorage(10));
    server.isDown = true;
    page.queue.begin(server.greeting);
    void type(page, 'một');

    expect(page.queue.wouldLose).toBe(true);
    page.isOpen = false;
  });

  it('brings every edit into the workbook once and in order, whatever dies when', async () => {
    const step = fc.constantFrom('type', 'type', 'save', 'crash', 'greet', 'reload', 'loseAnswer', 'wait');
    const play = async (steps: readonly string[]): Promise<void> => {
      const [server, storage] = [new FakeServer(), new FakeStorage()];
      let toLose = 0;
      const loseAnswer = (): boolean => toLose > 0 && toLose-- > 0;
      let [count, opened] = [0, 0];
      const open = (): Page => openPage(server, storage, `page-${String(++opened).padStart(3, '0')}`, loseAnswer);
      let page = open();
      const greet = (): void => {
        page.queue.begin(server.greeting);
      };
      const acts: Record<string, () => unknown> = {
        type: () => void type(page, String(++count)),
        save: () => {
          page.queue.noteSaved(server.save());
        },
        crash: () => {
          server.crash();
        },
        greet,
        reload: () => {
          page.isOpen = false;
          page = open();
          greet();
          page.queue.adopt(new EditStore(storage).edits(DESK));
        },
        loseAnswer: () => ++toLose,
        wait: calm,
      };
      greet();
      for (const one of steps) await acts[one]?.();
      toLose = 0;
      greet();
      await calm();
      greet();
      await calm();
      page.isOpen = false;

      expect(server.stored).toEqual(Array.from({length: count}, (_, index) => String(index + 1)));
    };
    await fc.assert(fc.asyncProperty(fc.array(step, {maxLength: 30}), play), {numRuns: 150, seed: 14});
  });
});
