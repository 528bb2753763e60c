import {ScriptException} from '../../ground/host-error.js';
import {nextFiring, type Schedule} from './schedule.js';

/** The events of `ScriptApp.EventType` that the host fires. */
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** A trigger that somebody installed. */
export interface InstalledTrigger {
  readonly id: string;
  /** The account that created it: it sees it, and it runs as it. */
  readonly owner: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  /** The id of the spreadsheet; '' for a clock. */
  readonly sourceId: string;
  readonly schedule: Schedule | undefined;
  /** Listed and counted, but never fired. */
  readonly isDisabled: boolean;
}

/** A clock trigger and the instant at which it is due. */
export interface DueTrigger {
  readonly trigger: InstalledTrigger;
  readonly at: number;
}

/** Triggers per user and script. */
const TRIGGER_LIMIT = 20;

/** The installed triggers of one script, in the order in which they were made. */
export class TriggerStore {
  private installed: readonly InstalledTrigger[] = [];
  private readonly firedUpTo = new Map<string, number>();

  /** Installs a trigger; a clock trigger is not due before the instant. */
  add(trigger: InstalledTrigger, now: number): void {
    if (this.ownedBy(trigger.owner).length >= TRIGGER_LIMIT) {
      throw new ScriptException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.installed = [...this.installed, trigger];
    this.firedUpTo.set(trigger.id, now);
  }

  remove(id: string): void {
    this.installed = this.installed.filter(trigger => trigger.id !== id);
  }

  get all(): readonly InstalledTrigger[] {
    return this.installed;
  }

  /** What an account sees: its own. */
  ownedBy(owner: string): readonly InstalledTrigger[] {
    return this.installed.filter(trigger => trigger.owner === owner);
  }

  /** The triggers of an event of the spreadsheet, whoever made them. */
  forEvent(event: TriggerEvent): readonly InstalledTrigger[] {
    return this.installed.filter(trigger => trigger.event === event && !trigger.isDisabled);
  }

  /** The clock trigger that is due first; of several at one instant, the oldest. */
  nextDue(): DueTrigger | undefined {
    return this.installed
      .flatMap(trigger => {
        const at = this.dueAt(trigger);
        return at === undefined ? [] : [{trigger, at}];
      })
      .reduce<DueTrigger | undefined>(
        (first, one) => (first === undefined || one.at < first.at ? one : first),
        undefined,
      );
  }

  /** Notes that a clock trigger has fired for an instant. */
  markFired({trigger, at}: DueTrigger): void {
    this.firedUpTo.set(trigger.id, at);
  }

  private dueAt({id, schedule, isDisabled}: InstalledTrigger): number | undefined {
    if (schedule === undefined || isDisabled) return undefined;
    return nextFiring(schedule, this.firedUpTo.get(id) ?? Number.NEGATIVE_INFINITY);
  }
}
