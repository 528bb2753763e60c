import {Script} from 'node:vm';
import {type CallKind} from '../../../../local-host/runtime/state/latency.js';
import {type ExecutionContext, type Identity} from '../../../../local-host/runtime/execution/execution-context.js';
import {type PersonView} from '../../../../local-host/runtime/state/person-state.js';
import {ScriptException} from '../../../../local-host/ground/host-error.js';
import {ScriptRealm} from '../../../../local-host/runtime/realm/realm.js';
import {DEFAULT_SWITCHES, type Switches} from '../../../../local-host/runtime/state/switches.js';
import {createSpreadsheetServices} from '../../../../local-host/services/spreadsheet/spreadsheet-services.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Workbook} from '../../../../local-host/workbook/model/workbook.js';
import {type WorkbookOptions} from '../../../../local-host/workbook/model/workbook-options.js';

/** What a bench starts from, beyond the workbook's own options. */
export interface BenchOptions extends Partial<WorkbookOptions> {
  readonly switches?: Partial<Switches>;
}

/** A call that went through the gate. */
export interface RecordedCall {
  readonly member: string;
  readonly kind: CallKind;
  readonly cells: number;
}

const NOW = (): number => Date.parse('2024-06-10T02:00:00Z');

export const OWNER = 'owner@example.test';

/** Runs pieces of script against one workbook, each as an execution of its own, and records what passed the gate. */
export class ScriptBench {
  readonly workbook: Workbook;
  readonly view: PersonView = {activeSheetId: undefined, activeRange: undefined, isLed: false};
  readonly toasts: {message: string; title: string; seconds: number}[] = [];
  calls: RecordedCall[] = [];
  private readonly switches: Switches;

  constructor({switches, ...options}: BenchOptions = {}) {
    this.switches = {...DEFAULT_SWITCHES, ...switches};
    this.workbook = new Workbook({owner: OWNER, timeZone: 'Asia/Ho_Chi_Minh', ...options});
    this.workbook.formulas = new FormulaEngine(this.workbook, NOW, undefined, this.switches.formulasInheritFormats);
  }

  /** Runs statements as the account and gives what they return; `ss` is the spreadsheet, `sheet` its first sheet. */
  run(statements: string, user = OWNER): unknown {
    const deferred: (() => void)[] = [];
    const {context, global} = this.boot({activeUser: user, effectiveUser: user}, deferred);
    const source = `(() => { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${statements} })()`;
    const result: unknown = new Script(source).runInContext(context);
    commit(deferred);
    delete global['SpreadsheetApp'];
    return result;
  }

  /** The message of the exception that the statements end in. */
  refusal(statements: string, user = OWNER): string {
    try {
      this.run(statements, user);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('The statements were not refused.');
  }

  private boot(identity: Identity, deferred: (() => void)[]): ScriptRealm {
    const policy = {
      throwIfEnded: () => undefined,
      refusalOf: () => undefined,
      translate: (error: unknown): unknown =>
        error instanceof ScriptException ? realm.exception(error.message) : error,
    };
    const random = Object.assign(() => 0.5, {});
    const now = NOW;
    const realm: ScriptRealm = new ScriptRealm(policy, {now, timeZone: 'Asia/Ho_Chi_Minh', random});
    this.calls = [];
    let depth = 0;
    const ctx: ExecutionContext = {
      workbook: this.workbook,
      now,
      identity,
      authMode: 'FULL',
      switches: this.switches,
      realm,
      view: this.view,
      hasActiveSpreadsheet: true,
      call: (member, kind, cells, body) => {
        if (depth > 0) return body();
        this.calls.push({member, kind, cells});
        depth++;
        try {
          if (kind === 'read' || kind === 'structure' || kind === 'flush') commit(deferred);
          return body();
        } finally {
          depth--;
        }
      },
      defer: write => {
        deferred.push(write);
      },
      getUi: () => {
        throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
      },
      putMenu: () => {
        throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
      },
      toast: (message, title, seconds) => {
        this.toasts.push({message, title, seconds});
      },
    };
    realm.define('SpreadsheetApp', createSpreadsheetServices(ctx).spreadsheetApp);
    return realm;
  }
}

function commit(deferred: (() => void)[]): void {
  for (const write of deferred.splice(0)) write();
}
