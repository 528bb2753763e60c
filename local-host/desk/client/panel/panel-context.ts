import {type DeskClock, type DeskGreeting} from '../../protocol.js';
import {type Connection} from '../line/connection.js';

/** What a section of the panel draws from. */
export interface PanelContext {
  readonly connection: Connection;
  readonly greeting: DeskGreeting;
  readonly clock: DeskClock;
  /** Shows a refusal or failure in words. */
  readonly complain: (error: unknown) => void;
  /** Follows a link of a mail that leads into this spreadsheet. */
  readonly follow: (href: string) => void;
}
