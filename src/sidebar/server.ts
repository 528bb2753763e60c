import {type Dashboard, type RpcAnswer, type SidebarCommand, type SidebarResult} from '../shell/rpc-types.js';

/** Apps Script's bridge to the server, as far as the pages use it. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [functionName: string]: unknown;
}
declare const google: {readonly script: {readonly run: ScriptRun}};

/** Calls a function of the server; what it refuses, and what the bridge loses, arrives as a refusal in words. */
function call<T>(functionName: string, ...args: readonly unknown[]): Promise<RpcAnswer<T>> {
  return new Promise(resolve => {
    const run = google.script.run
      .withSuccessHandler(value => {
        resolve(value as RpcAnswer<T>); // the server's functions return RpcAnswer, checked there at compile time
      })
      .withFailureHandler(error => {
        resolve({kind: 'refused', text: error.message});
      });
    const remote = run[functionName];
    if (typeof remote === 'function') remote.apply(run, args);
    else resolve({kind: 'refused', text: functionName});
  });
}

/** The server's functions, by the names under which Apps Script knows them. */
export const server = {
  readDashboard: (): Promise<RpcAnswer<Dashboard>> => call('readDashboard'),
  runFromSidebar: (command: SidebarCommand): Promise<RpcAnswer<SidebarResult>> => call('runFromSidebar', command),
  cancelCommand: (command: SidebarCommand): Promise<RpcAnswer<SidebarResult>> => call('cancelCommand', command),
  showCell: (sheetId: number, row: number, column: number): Promise<RpcAnswer<true>> =>
    call('showCell', sheetId, row, column),
};
