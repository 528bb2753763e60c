import {type LocalHost, type Person} from '../../local-host/index.js';
import {toInstant} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';
import {accountOf} from './plan-sharing.js';
import {type PlayEvent} from './play-event.js';

/** Where a scenario is acted out: the host, who is who, and what has happened so far. */
export class Stage {
  readonly events: PlayEvent[] = [];
  readonly #arrived = new Set<string>();

  constructor(
    readonly host: LocalHost,
    readonly scenario: Scenario,
  ) {}

  /** The person at the keyboard, who opens the spreadsheet before the first thing they do; without e-mail, a blank identity. */
  enter(id: string): Person {
    const person = this.host.person(accountOf(this.scenario, id));
    if (!this.#arrived.has(id)) {
      this.#arrived.add(id);
      person.open();
    }
    return person;
  }

  /** Writes down what happened, at the host's clock. */
  record(event: Omit<PlayEvent, 'at'>): void {
    this.events.push({at: toInstant(this.host.clock.now().getTime()), ...event});
  }
}
