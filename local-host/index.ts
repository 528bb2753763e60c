export {LocalHost} from './host.js';
export {type HostOptions} from './host-options.js';
export {type Clock} from './runtime/clock.js';
export {type EntryKind, type ExecutionOutcome, type ExecutionRecord, type LogLine} from './runtime/execution-record.js';
export {type Fault, type FaultHandle} from './runtime/faults.js';
export {HostError, HostNotImplemented} from './runtime/host-error.js';
export {type Deployment, type UpcomingCall} from './runtime/host-state.js';
export {DEFAULT_LATENCY, type LatencyModel, type ModelledSeconds} from './runtime/latency.js';
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
} from './runtime/person-state.js';
export {type EditOutcome, type Person} from './runtime/person.js';
export {type Account, type QuotaName} from './runtime/quotas.js';
export {type RpcOutcome} from './runtime/rpc.js';
export {type ScriptFiles} from './runtime/script-file.js';
export {DEFAULT_SWITCHES, type Switches} from './runtime/switches.js';
export {type InstalledTrigger} from './runtime/trigger-store.js';
export {type MailFile, type SentMail} from './services/sent-mail.js';
export {type CellValue} from './workbook/cell.js';
export {type Sheet} from './workbook/sheet.js';
export {type Workbook} from './workbook/workbook.js';
