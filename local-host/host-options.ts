import {type Deployment} from './runtime/state/host-state.js';
import {type LatencyModel} from './runtime/state/latency.js';
import {type Account} from './runtime/state/quotas.js';
import {type ScriptFiles} from './runtime/script/script-file.js';
import {type Switches} from './runtime/state/switches.js';
import {type Workbook} from './workbook/model/workbook.js';

/** What a host starts from. */
export interface HostOptions {
  readonly files: ScriptFiles;
  /** The e-mail of the owner of the spreadsheet, who also develops the script. */
  readonly owner: string;
  readonly account: Account;
  /** The virtual time at the start, ISO with offset. */
  readonly now: string;
  /** Such as 'vi_VN'; 'en_US' by default. */
  readonly locale?: string;
  /** The spreadsheet's IANA time zone; the script's by default. */
  readonly timeZone?: string;
  readonly title?: string;
  readonly editors?: readonly string[];
  /** Whether everybody in the owner's Workspace domain may edit the file; only for a Workspace account. */
  readonly domainMayEdit?: boolean;
  /** Which e-mail addresses Google takes for accounts when something is shared; by default all that look like one. */
  readonly isAccount?: (email: string) => boolean;
  readonly switches?: Partial<Switches>;
  /** Decides ids, jitter and `Math.random`; 1 by default. */
  readonly seed?: number;
  /** Whether the script is bound to the spreadsheet (the default) or an add-on, not yet enabled in it. */
  readonly deployment?: Deployment;
  readonly latency?: LatencyModel;
  /** Wall milliseconds after which a run is stopped as an endless loop; 60 s by default. */
  readonly wallTimeoutMs?: number;
  /** A workbook that is already there, instead of a blank one. */
  readonly workbook?: Workbook;
}
