export {LocalHost} from './host.js';
export {type HostOptions} from './host-options.js';
export {type Clock} from './runtime/state/clock.js';
export {
  type EntryKind,
  type ExecutionOutcome,
  type ExecutionRecord,
  type LogLine,
} from './runtime/state/execution-record.js';
export {type Fault, type FaultHandle} from './runtime/state/faults.js';
export {HostError, HostNotImplemented} from './ground/host-error.js';
export {type Deployment, type UpcomingCall} from './runtime/state/host-state.js';
export {DEFAULT_LATENCY, type LatencyModel, type ModelledSeconds} from './runtime/state/latency.js';
export {
  type AlertAnswer,
  type Asker,
  type ButtonName,
  type MenuBranch,
  type MenuNode,
  type MenuTree,
  type PromptAnswer,
  type ShownDialog,
  type ShownToast,
} from './runtime/state/person-state.js';
export {type EditOutcome, type Person} from './runtime/entry-points/person.js';
export {type Account, type QuotaName} from './runtime/state/quotas.js';
export {type RpcOutcome} from './runtime/entry-points/rpc.js';
export {type ScriptFiles} from './runtime/script/script-file.js';
export {DEFAULT_SWITCHES, type Switches} from './runtime/state/switches.js';
export {type InstalledTrigger} from './runtime/state/trigger-store.js';
export {type MailFile, type SentMail} from './runtime/state/sent-mail.js';
export {type CellValue} from './workbook/cell/cell.js';
export {type Sheet} from './workbook/model/workbook.js';
export {type Workbook} from './workbook/model/workbook.js';
