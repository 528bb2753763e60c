import {LocalHost, readProject} from '../../host.js';
import {type HostOptions} from '../../host-options.js';
import {type ExecutionRecord, type Person} from '../../index.js';
import {ExecutionEnd, HostError} from '../../ground/host-error.js';
import {restoreWorkbook} from '../../files/index.js';
import {isEditor} from '../../workbook/structure/edit-rights.js';
import {GridServer} from '../grid/grid-server.js';
import {type CallAnswer, type DeskEvent, type DeskPerson, type EditReceipt} from '../protocol.js';
import {type DeskRequest, type FrameContent, type Post, type SavedHost, type WorkerStart} from '../requests.js';
import {DeskWindow, type OpenPage} from './desk-window.js';
import {EditLedger} from './edit-ledger.js';
import {type Mailbox} from './mailbox.js';
import {listExecutions, listMails, listQuotas, mailHtml} from './panel-reports.js';
import {Questions} from './questions.js';
import {ShownThings} from './shown-things.js';

/** What the desk needs of the thread it runs in. */
export interface DeskSurroundings {
  readonly dist: string;
  readonly epoch: string;
  readonly savedRevision: number;
  readonly revision: number;
  readonly mailbox: Mailbox;
  readonly send: (window: string, event: DeskEvent) => void;
  readonly answered: (id: number, value: unknown) => void;
  readonly failed: (id: number, reason: string) => void;
  readonly changed: (revision: number) => void;
}

/** How often, at most, windows are told of what a running execution does; milliseconds. */
const PUBLISH_INTERVAL_MS = 120;
/** So many posts are carried out inside one another at most, but for those that a question waits for. */
const DEEPEST = 4;
/**
 * The clock stands still within an execution: a long command cannot see its time run out and stop softly as it would at
 * Google, so it is stopped only where even the lowest estimate passes the limit.
 */
const SWITCHES = {timeLimitColumn: 'low', clockMovesWithModelledTime: false} as const;
/** A run that a dead loop or a dead window keeps alive is ended from outside, so this clock only has to be long. */
const WALL_TIMEOUT_MS = 24 * 60 * 60 * 1000;

const STALE: EditReceipt = {kind: 'stale'};

const READS_ONLY: ReadonlySet<DeskRequest['kind']> = new Set([
  ...(['snapshot', 'frame', 'mails', 'mail', 'executions', 'quotas', 'save', 'look', 'cancel', 'leave'] as const),
]);

type PostOfWindow = Exclude<DeskRequest, {kind: 'enter' | 'save' | 'import'}>;

type Handlers = {
  readonly [K in PostOfWindow['kind']]: (window: DeskWindow, request: Extract<PostOfWindow, {kind: K}>) => unknown;
};

function carryOutWith(handlers: Handlers, window: DeskWindow, request: PostOfWindow): unknown {
  // The table's type ties every handler to its kind of request; the compiler cannot follow that through the look-up.
  const handler = handlers[request.kind] as (window: DeskWindow, request: PostOfWindow) => unknown;
  return handler(window, request);
}

/** The host and the windows of the desk: carries out one post at a time, the posts of others in the pauses of a script. */
export class Desk {
  private host: LocalHost;
  private grid: GridServer;
  private readonly windows = new Map<string, DeskWindow>();
  private readonly questions: Questions;
  private readonly shown: ShownThings;
  /** The windows whose posts are being carried out, the innermost last. */
  private readonly serving: string[] = [];
  /** The windows that want their running script to end. */
  private readonly cancelled = new Set<string>();
  private readonly handlers: Handlers = {
    leave: window => {
      this.leave(window);
    },
    snapshot: ({grid}) => grid.snapshot(),
    edit: (window, request) => this.edit(window, request),
    look: (window, {view}) => {
      this.personAt(window).look(view.sheetId, view.range);
    },
    choose: (window, {labels}) => {
      this.choose(window, labels);
    },
    call: (window, request) => this.call(window, request),
    cancel: window => {
      this.cancel(window);
    },
    closePage: (window, {page}) => {
      this.closePage(window, page);
    },
    answer: (window, {question, button, text}) => {
      this.questions.answer(window, question, {button, text});
    },
    frame: ({pages}, {page}) => this.frame(pages.get(page)),
    setClock: (_, {at}) => {
      this.setClock(at);
    },
    mails: () => listMails(this.host),
    mail: (_, {index}) => mailHtml(this.host, index),
    executions: () => listExecutions(this.host),
    quotas: () => listQuotas(this.host),
  };
  private readonly ledger: EditLedger;
  private revision: number;
  private publishedAt = 0;

  constructor(
    private readonly seed: WorkerStart['seed'],
    private readonly around: DeskSurroundings,
  ) {
    this.revision = around.revision;
    this.ledger = new EditLedger(seed.past.ledger);
    this.host = this.watch(LocalHost.restore(seed.host, this.hostOptions()));
    this.grid = new GridServer(this.host);
    this.questions = new Questions(() => {
      this.serve(around.mailbox.wait());
    });
    this.shown = new ShownThings();
  }

  /** Carries out a post and answers it. */
  serve({id, window, request}: Post): void {
    this.serving.push(window);
    try {
      const value = this.carryOut(window, request);
      if (!READS_ONLY.has(request.kind)) this.around.changed(++this.revision);
      this.publish();
      this.around.answered(id, value);
    } catch (error) {
      this.publish();
      this.around.failed(id, error instanceof Error ? error.message : String(error));
    } finally {
      this.serving.pop();
    }
  }

  private carryOut(windowId: string, request: DeskRequest): unknown {
    if (request.kind === 'enter') return this.enter(windowId, request.person);
    if (request.kind === 'save') return this.save();
    if (request.kind === 'import') {
      this.import(request);
      return undefined;
    }
    const window = this.windows.get(windowId);
    if (window === undefined && request.kind === 'edit' && request.ticket) return STALE;
    if (window === undefined) throw new HostError('Cửa sổ này không còn mở ở máy chủ. Hãy tải lại trang.');
    return carryOutWith(this.handlers, window, request);
  }

  private save(): SavedHost {
    return {host: this.host.save(), revision: this.revision, ledger: this.ledger.list()};
  }

  /** Carries out an edit, in the name of who made it. */
  private edit(window: DeskWindow, {edit, ticket}: Extract<DeskRequest, {kind: 'edit'}>): EditReceipt {
    const revision = this.revision + 1;
    if (ticket === undefined) return {...window.grid.apply(edit), revision};
    if (ticket.epoch !== this.around.epoch) return STALE;
    const by = ticket.as === undefined ? window.person : this.personNamed(ticket.as);
    const grid = by === undefined || by === window.person ? window.grid : this.grid.open(by.email);
    return {...this.ledger.answerTo(ticket, () => grid.apply(edit)), revision};
  }

  private personNamed(id: string): DeskPerson | undefined {
    return this.seed.people.find(one => one.id === id);
  }

  private enter(windowId: string, personId: string): boolean {
    const person = this.personNamed(personId) ?? this.seed.people[0];
    if (person === undefined) throw new HostError('Không có ai trong danh sách người dùng.');
    const grid = this.grid.open(person.email);
    const window = new DeskWindow(windowId, person, grid, event => {
      this.around.send(windowId, event);
    });
    this.windows.set(windowId, window);
    this.greet(window);
    this.open(window);
    return true;
  }

  private greet(window: DeskWindow): void {
    const {workbook} = this.host;
    window.send({
      kind: 'greeting',
      title: workbook.title,
      person: window.person,
      people: this.seed.people,
      instants: this.seed.instants,
      canEdit: isEditor(workbook, window.person.email),
      addOnMenu: workbook.title,
      menus: [],
      clock: this.clock(),
      desk: this.seed.past.id,
      formerDesks: this.seed.past.former,
      epoch: this.around.epoch,
      savedRevision: this.around.savedRevision,
    });
  }

  /** Opens the spreadsheet for the window; people who may not edit get no menus, as no simple trigger runs for them. */
  private open({person: {email}}: DeskWindow): void {
    const person = this.host.person(email);
    person.answerWith((dialog, buttons) => {
      const asked = this.windows.get(this.serving.at(-1) ?? '');
      return asked === undefined ? {button: 'CLOSE', text: ''} : this.questions.ask(asked, dialog, buttons);
    });
    this.shown.skip(person);
    if (isEditor(this.host.workbook, email) && this.host.functionNames.has('onOpen')) person.open();
  }

  private leave(window: DeskWindow): void {
    this.windows.delete(window.id);
    this.questions.closeAllOf(window);
  }

  private choose(window: DeskWindow, labels: readonly string[]): void {
    window.send({kind: 'running', entryPoint: labels.at(-1) ?? ''});
    try {
      this.tellOfFailure(window, this.personAt(window).choose(...labels));
    } finally {
      window.send({kind: 'running', entryPoint: undefined});
    }
  }

  private tellOfFailure(window: DeskWindow, {outcome}: ExecutionRecord): void {
    if (outcome.kind === 'completed' || outcome.kind === 'killed') return;
    window.send({
      kind: 'failure',
      text: outcome.kind === 'failed' ? `${outcome.name}: ${outcome.message}` : outcome.message,
    });
  }

  private call(window: DeskWindow, {page, functionName, args}: Extract<DeskRequest, {kind: 'call'}>): CallAnswer {
    if (!window.pages.has(page)) return {kind: 'refused', message: 'The page is closed.'};
    const outcome = this.personAt(window).call(functionName, ...args);
    if (outcome.kind === 'returned') return {kind: 'returned', value: outcome.value};
    return outcome.kind === 'failed'
      ? {kind: 'failed', message: outcome.message}
      : {kind: 'refused', message: outcome.reason};
  }

  /** Ends the script that runs for the window, at its next call. */
  private cancel(window: DeskWindow): void {
    if (!this.serving.slice(0, -1).includes(window.id)) return;
    this.cancelled.add(window.id);
    this.questions.closeAllOf(window);
  }

  private closePage(window: DeskWindow, page: string): void {
    const kind = window.pages.get(page)?.kind;
    if (kind === undefined) return;
    window.pages.delete(page);
    if (kind === 'sidebar') this.personAt(window).closeSidebar();
    window.send({kind: 'pageGone', id: page});
  }

  /** The page's HTML and the functions that it can call: names that end in an underscore are private. */
  private frame(page: OpenPage | undefined): FrameContent | undefined {
    if (page === undefined) return undefined;
    return {html: page.html, functions: [...this.host.functionNames].filter(name => !name.endsWith('_'))};
  }

  private setClock(at: string): void {
    if (this.serving.length > 1) throw new HostError('Đang có tập lệnh chạy. Hãy đợi nó xong rồi mới chỉnh đồng hồ.');
    if (Number.isNaN(Date.parse(at))) throw new HostError(`"${at}" không phải là ngày giờ.`);
    if (Date.parse(at) < this.host.clock.ms) this.host.clock.setTo(at);
    else this.host.runUntil(at);
  }

  /** An imported file takes the place of the workbook; it brings no properties, triggers or mails along. */
  private import({workbook}: Extract<DeskRequest, {kind: 'import'}>): void {
    if (this.serving.length > 1) throw new HostError('Đang có tập lệnh chạy. Hãy đợi nó xong rồi mới nhập tệp.');
    const now = this.host.clock.now().toISOString();
    this.host = this.watch(new LocalHost({...this.hostOptions(), now, workbook: restoreWorkbook(workbook)}));
    this.grid = new GridServer(this.host);
    this.shown.forget();
    for (const window of this.windows.values()) {
      window.grid = this.grid.open(window.person.email);
      window.menus = undefined;
      this.greet(window);
      this.open(window);
    }
  }

  /** Tells every window what it does not know yet. */
  private publish(): void {
    this.publishedAt = performance.now();
    const current = this.windows.get(this.serving.at(-1) ?? '');
    if (current !== undefined) this.shown.tell(this.personAt(current), current);
    for (const window of this.windows.values()) this.tell(window);
    if (current !== undefined) this.tellOfView(current);
  }

  private tell(window: DeskWindow): void {
    const changes = window.grid.changes();
    if (changes !== undefined) window.send({kind: 'grid', changes});
    const menus = this.personAt(window).menu();
    if (menus !== window.menus) window.send({kind: 'menus', menus});
    window.menus = menus;
    window.sendIfNew({kind: 'clock', clock: this.clock()});
    const {outbox, executions} = this.host;
    window.sendIfNew({kind: 'panel', mails: outbox.length, executions: executions.length});
  }

  /** Where a script has led the person. */
  private tellOfView(window: DeskWindow): void {
    const {activeSheetId: sheetId, activeRange: range = 'A1'} = this.personAt(window).takeLead() ?? {};
    if (sheetId !== undefined) window.send({kind: 'view', view: {sheetId, range}});
  }

  private personAt({person}: DeskWindow): Person {
    return this.host.person(person.email);
  }

  private clock(): {now: string; timeZone: string; nextTrigger: string | undefined} {
    const {clock, workbook, nextDue} = this.host;
    return {now: clock.now().toISOString(), timeZone: workbook.timeZone, nextTrigger: nextDue};
  }

  /** Between two calls of a script its cancellation, the posts of others and the news have their turn. */
  private watch(host: LocalHost): LocalHost {
    host.onCall(() => {
      const {mailbox} = this.around;
      while (this.serving.length < DEEPEST) {
        const post = mailbox.take();
        if (post === undefined) break;
        this.serve(post);
      }
      if (this.cancelled.delete(this.serving.at(-1) ?? '')) throw new ExecutionEnd('killed', 'Đã hủy.');
      if (performance.now() - this.publishedAt > PUBLISH_INTERVAL_MS) this.publish();
    });
    return host;
  }

  private hostOptions(): HostOptions {
    const {owner, account} = this.seed;
    const files = readProject(this.around.dist);
    return {files, owner, account, now: '1970-01-01T00:00:00Z', switches: SWITCHES, wallTimeoutMs: WALL_TIMEOUT_MS};
  }
}
