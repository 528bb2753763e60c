import {type Instant} from '../../../src/core/domain/calendar.js';
import {type Person, type Registry} from '../../../src/core/domain/registry.js';
import {type UnitStanding} from '../../../src/core/reminders/digest.js';
import {type ReminderInput} from '../../../src/core/reminders/plan-reminders.js';
import {WAVES, type ReminderSettings} from '../../../src/core/domain/round.js';
import {type ReportState, type UnitKey} from '../../../src/core/domain/vocabulary.js';

export const DEADLINE = '2024-06-10T10:00:00+07:00'; // a Monday

/** An instant of June 2024: `at(7, '10:00')`. */
export function at(day: number, time: string): Instant {
  return `2024-06-${String(day).padStart(2, '0')}T${time}:00+07:00`;
}

export function aPerson(person: Partial<Person> & {id: string}): Person {
  return {
    name: `Người ${person.id}`,
    position: '',
    email: `${person.id.toLowerCase()}@example.test`,
    phone: '0912 000 000',
    channel: 'email',
    note: '',
    ...person,
  };
}

/** Two villages and one criterion: P1, P2 report for T01, P3 for T02, P4 for criterion 2 and T02; P5, P6 urge; P0, P9 lead. */
export function aRegistry(changes: Partial<Record<string, Partial<Person>>> = {}): Registry {
  const ids = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P9'];
  const village = {cluster: '', households: '', people: '', partyMembers: '', isActive: true};
  return {
    people: ids.map(id => aPerson({id, ...changes[id]})),
    villages: [
      {...village, id: 'T01', name: 'Thôn 1', secretary: 'P1', boardHead: 'P2', supervisor: 'P5'},
      {...village, id: 'T02', name: 'Thôn 2', secretary: 'P3', boardHead: 'P4', supervisor: 'P5'},
    ],
    villageCriteria: [],
    communeCriteria: [{number: '2', name: 'Giao thông', group: '', leader: 'P6', officer: 'P4', isActive: true}],
    indicators: [],
    dossierTemplate: [],
  };
}

export const SETTINGS: ReminderSettings = {
  waves: WAVES,
  from: '07:00',
  to: '20:00',
  onWeekends: false,
  holidays: [],
};

/** Standings by unit; units that are not named are `notStarted`. */
export function standings(states: Readonly<Partial<Record<UnitKey, ReportState>>>): ReadonlyMap<UnitKey, UnitStanding> {
  return new Map(Object.entries(states).map(([unit, state = 'notStarted']) => [unit as UnitKey, {state}]));
}

/** A round that began on Monday 3 June at 08:05, with nothing reported and nothing sent. */
export function anInput(now: Instant, changes: Partial<ReminderInput> = {}): ReminderInput {
  return {
    now,
    round: {deadline: DEADLINE, coordinator: 'P0', chair: 'P9', reminders: SETTINGS},
    startedAt: at(3, '08:05'),
    registry: aRegistry(),
    standings: new Map(),
    ledger: [],
    quotaLeft: 100,
    runEveryMinutes: 15,
    ...changes,
  };
}
