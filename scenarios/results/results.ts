import {type Summary} from '../../src/core/index.js';
import {type Playback} from '../player.js';
import {type OutboxEntry} from './outbox-entries.js';

/** A played scenario with what was read back from its workbook. */
export interface Results {
  readonly playback: Playback;
  /** Undefined where nothing was ever compiled. */
  readonly summary: Summary | undefined;
  readonly outbox: readonly OutboxEntry[];
}
