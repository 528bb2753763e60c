import {commonMessages} from '../../i18n/page-messages.js';
import {type CallLineView, type MessageView, type RemindersView} from '../../shell/reminders/types.js';
import {type InvitationPreview, type InvitationResult} from '../../shell/invite/types.js';
import {type SetUpDetails, type SetUpState} from '../../shell/set-up/types.js';
import {type Dashboard, type SidebarCommand, type SidebarResult} from '../../shell/dashboard/types.js';
import {type RpcAnswer} from '../../shell/session/answer.js';
import {
  type UnitAction,
  type UnitActionPreview,
  type UnitActionRequest,
  type UnitChoices,
} from '../../shell/reports/types.js';
import {pageLanguage} from './page-data.js';

/** Apps Script's bridge to the server, as far as the pages use it. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [functionName: string]: unknown;
}
declare const google: {readonly script: {readonly run: ScriptRun; readonly host: {close(): void}}};

/** Calls a function of the server; what it refuses, and what the bridge loses, arrives as a refusal in words. */
function call<T>(functionName: string, ...args: readonly unknown[]): Promise<RpcAnswer<T>> {
  return new Promise(resolve => {
    const run = google.script.run
      .withSuccessHandler(value => {
        resolve(value as RpcAnswer<T>); // the server's functions return RpcAnswer, checked there at compile time
      })
      .withFailureHandler(error => {
        resolve({kind: 'refused', text: noAnswer(error.message)});
      });
    const remote = run[functionName];
    if (typeof remote === 'function') remote.apply(run, args);
    else resolve({kind: 'refused', text: noAnswer(functionName)});
  });
}

function noAnswer(reason: string): string {
  return commonMessages(pageLanguage()).feedback.noAnswer(reason);
}

/** Commands that have a page of their own. */
export type PagedCommand = 'sendReminders' | UnitAction;

const OPENERS: Readonly<Record<PagedCommand, () => Promise<RpcAnswer<unknown>>>> = {
  sendReminders: () => call('showReminders'),
  returnReport: () => call('showReturnReport'),
  recordPaperReport: () => call('showPaperReport'),
  extendDeadline: () => call('showExtension'),
};

/** The server's functions, by the names under which Apps Script knows them. */
export const server = {
  readDashboard: (): Promise<RpcAnswer<Dashboard>> => call('readDashboard'),
  runFromSidebar: (command: SidebarCommand): Promise<RpcAnswer<SidebarResult>> => call('runFromSidebar', command),
  cancelCommand: (command: SidebarCommand): Promise<RpcAnswer<SidebarResult>> => call('cancelCommand', command),
  mendHealth: (part: 'region' | 'clock'): Promise<RpcAnswer<true>> => call('mendHealth', part),
  readSetUp: (): Promise<RpcAnswer<SetUpState>> => call('readSetUp'),
  applySetUp: (details: SetUpDetails): Promise<RpcAnswer<string>> => call('applySetUp', details),
  readInvitation: (): Promise<RpcAnswer<InvitationPreview>> => call('readInvitation'),
  invitePeople: (ids: readonly string[]): Promise<RpcAnswer<InvitationResult>> => call('invitePeople', ids),
  showCell: (sheetId: number, row: number, column: number): Promise<RpcAnswer<true>> =>
    call('showCell', sheetId, row, column),
  /** Opens the page of a command over the sheet; what stands in its way the command tells by itself. */
  openPage: (command: PagedCommand): Promise<RpcAnswer<unknown>> => OPENERS[command](),

  readReminders: (at: string): Promise<RpcAnswer<RemindersView>> => call('readReminders', at),
  previewReminder: (at: string, person: string): Promise<RpcAnswer<MessageView | null>> =>
    call('previewReminder', at, person),
  readCalls: (at: string): Promise<RpcAnswer<readonly CallLineView[]>> => call('readCalls', at),
  resolveReminder: (name: string, verdict: 'arrived' | 'sendAgain'): Promise<RpcAnswer<string>> =>
    call('resolveReminder', name, verdict),

  readUnitChoices: (): Promise<RpcAnswer<UnitChoices>> => call('readUnitChoices'),
  previewUnitAction: (request: UnitActionRequest): Promise<RpcAnswer<UnitActionPreview>> =>
    call('previewUnitAction', request),
  carryOutUnitAction: (request: UnitActionRequest): Promise<RpcAnswer<string>> => call('carryOutUnitAction', request),
};

/** Closes the dialog that the page stands in. */
export function closePage(): void {
  google.script.host.close();
}
