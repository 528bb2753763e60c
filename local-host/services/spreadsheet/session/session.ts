import {type CallKind} from '../../../runtime/state/latency.js';
import {type ExecutionContext} from '../../../runtime/execution/execution-context.js';
import {HostNotImplemented, ScriptException} from '../../../ground/host-error.js';
import {type Realm} from '../../../runtime/realm/realm-types.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {isEditor, mayEditArea, mayEditSheet, PROTECTED} from '../../../workbook/structure/edit-rights.js';
import {partsFromSerial, serialFromInstant} from '../../../ground/serial-date.js';
import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';

/** The state behind one service object. */
export interface Service {
  /** The class's name in the typings. */
  readonly className: string;
  readonly session: SpreadsheetSession;
  /** How many cells a call on it touches; 1 where cells are not what it is about. */
  readonly cells: number;
}

/** What the realm wraps: the state, with the members of its class as prototype. */
export interface ServiceTarget {
  readonly service: Service;
  /** The object that scripts hold. */
  object: object;
}

/** The members of each service class, by its name in the typings. */
export type Prototypes = Readonly<Record<string, object>>;

/** One execution's view of the spreadsheet services: the gate, the rights of the account it runs as, the buffer. */
export class SpreadsheetSession {
  /** Whether a write was refused and the refusal has not surfaced yet: writes after it are lost with it. */
  private isFailing = false;
  private isDirect = false;
  private today: {readonly now: number; readonly timeZone: string; readonly year: number} | undefined;
  /** Buffered writes since the last commit; each takes effect once. */
  private pending: (() => void)[] = [];

  constructor(
    readonly ctx: ExecutionContext,
    private readonly prototypes: Prototypes,
  ) {}

  get workbook(): Workbook {
    return this.ctx.workbook;
  }

  get realm(): Realm {
    return this.ctx.realm;
  }

  /** The account whose rights apply. */
  get user(): string {
    return this.ctx.identity.effectiveUser;
  }

  /** The year on the spreadsheet's calendar, for dates written without one. */
  currentYear(): number {
    const now = this.ctx.now();
    const {timeZone} = this.workbook;
    if (this.today?.now !== now || this.today.timeZone !== timeZone) {
      this.today = {now, timeZone, year: partsFromSerial(serialFromInstant(now, timeZone)).year};
    }
    return this.today.year;
  }

  /** The members of a service class, which the host may lack. */
  membersOf(className: string): object {
    const prototype = this.prototypes[className];
    if (!prototype) throw new HostNotImplemented(className);
    return prototype;
  }

  /** Runs the body of a member; a structural change takes effect at once, since the gate has committed what was pending. */
  perform<T>(kind: CallKind, service: Service, body: () => T): T {
    if (kind !== 'locator' && kind !== 'builder') this.demandSheet(service);
    if (kind === 'read' || kind === 'structure' || kind === 'flush') this.pending = [];
    return kind === 'structure' || kind === 'flush' ? this.directly(body) : body();
  }

  /** Commits what is buffered, for locators that look into the document: names, references, the data range. */
  settle(): void {
    for (const write of this.pending.splice(0)) write();
  }

  /** Throws unless the account may edit every cell of the area. */
  demandRight(sheet: Sheet, area: Area): void {
    demand(mayEditArea(sheet, area, this.user));
  }

  /** Throws unless the account may edit the file. */
  demandEditor(): void {
    demand(isEditor(this.workbook, this.user));
  }

  /** Changes cells of an area, if the account may; now, or when the buffer is committed. */
  editArea(sheet: Sheet, area: Area, change: () => void): void {
    this.commit(() => {
      demand(mayEditArea(sheet, area, this.user));
      change();
    });
  }

  /** Changes the sheet itself, if the account may. */
  editSheet(sheet: Sheet, change: () => void): void {
    this.commit(() => {
      demand(mayEditSheet(sheet, this.user));
      change();
    });
  }

  /** Changes what belongs to the whole file, if the account may edit it. */
  editFile(change: () => void): void {
    this.commit(() => {
      this.demandEditor();
      change();
    });
  }

  /** Makes a change now, or when the buffer is committed; what it changes in turn belongs to it. */
  commit(change: () => void): void {
    if (this.isFailing) return;
    if (!this.isBuffered || this.isDirect) {
      change();
      return;
    }
    const write = onceOnly(() => {
      this.directly(change);
    });
    this.pending.push(write);
    this.ctx.defer(write);
  }

  /** Refuses a write that validation forbids: at once, or when the buffer is committed. */
  refuse(message: string): void {
    if (this.ctx.switches.validationEnforcedAt === 'call' || this.isBuffered) throw new ScriptException(message);
    this.isFailing = true;
    this.ctx.defer(() => {
      this.isFailing = false;
      throw new ScriptException(message);
    });
  }

  private directly<T>(body: () => T): T {
    const wasDirect = this.isDirect;
    this.isDirect = true;
    try {
      return body();
    } finally {
      this.isDirect = wasDirect;
    }
  }

  private demandSheet(service: Service): void {
    if (!('sheet' in service)) return;
    const {sheet} = service as Service & {readonly sheet: Sheet};
    if (!this.workbook.sheets.includes(sheet)) throw new ScriptException(`Sheet ${sheet.id} not found`);
  }

  private get isBuffered(): boolean {
    return this.ctx.switches.writeBehind === 'buffered';
  }
}

function onceOnly(write: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    write();
  };
}

function demand(isAllowed: boolean): void {
  if (!isAllowed) throw new ScriptException(PROTECTED);
}
