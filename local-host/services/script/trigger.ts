import {type Realm} from '../../runtime/realm/realm-types.js';
import {type InstalledTrigger} from '../../runtime/state/trigger-store.js';

/** What stands behind a `Trigger`. */
export class TriggerTarget {
  constructor(
    private readonly realm: Realm,
    private readonly trigger: InstalledTrigger,
  ) {}

  getUniqueId(): string {
    return this.trigger.id;
  }

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getEventType(): object {
    return this.realm.enumValue('EventType', this.trigger.event);
  }

  getTriggerSource(): object {
    return this.realm.enumValue('TriggerSource', this.trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId(): string | null {
    return this.trigger.sourceId === '' ? null : this.trigger.sourceId;
  }
}

/** The `Trigger` that the script sees. */
export function createTrigger(realm: Realm, trigger: InstalledTrigger): object {
  return realm.wrap('Trigger', new TriggerTarget(realm, trigger));
}
