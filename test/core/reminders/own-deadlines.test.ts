import {type UnitStanding} from '../../../src/core/reminders/digest.js';
import {refreshDigest, type Digest} from '../../../src/core/reminders/digest.js';
import {
  digestEntries,
  planManualReminders,
  planReminders,
  planResend,
  type ReminderInput,
} from '../../../src/core/reminders/plan-reminders.js';
import {nextDueAt, planRemindersAt} from '../../../src/core/reminders/plan-reminders-at.js';
import {ledgerName, ownWaveKey, parseLedgerName, parseWaveKey} from '../../../src/core/reminders/reminder-ledger.js';
import {waveGroupsOf} from '../../../src/core/reminders/wave-chain.js';
import {type Instant} from '../../../src/core/domain/calendar.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {anInput, aRegistry, at} from './reminder-builders.js';

const brief = ({person, key, own, watched, all, waiting}: Digest): string =>
  `${person.id} ${key} own:${own.join()} watched:${watched.join()} all:${all.join()} waiting:${waiting.join()}`;

const UNTIL = at(10, '15:00');

/** Criterion 2 has until 15:00 of the day of the deadline, given at a time; the villages have nothing of their own. */
function extended(now: Instant, changes: Partial<ReminderInput> = {}, standing: Partial<UnitStanding> = {}) {
  const given: UnitStanding = {state: 'draft', until: UNTIL, untilSince: at(10, '09:00'), ...standing};
  const standings = new Map<UnitKey, UnitStanding>([
    ['village:T01', {state: 'onTime'}],
    ['village:T02', {state: 'draft'}],
    ['criterion:2', given],
  ]);
  return anInput(now, {standings, lastRunAt: at(10, '09:30'), ...changes});
}

describe('a unit with a deadline of its own', () => {
  it("leaves the round's waves, and is told of apart to those who urge and oversee", () => {
    expect(planReminders(extended(at(10, '10:00'))).mails.map(brief)).toEqual([
      'P0 deadline own: watched: all:village:T02 waiting:criterion:2',
      'P9 deadline own: watched: all:village:T02 waiting:criterion:2',
      'P5 deadline own: watched:village:T02 all: waiting:',
      'P3 deadline own:village:T02 watched: all: waiting:',
      'P4 deadline own:village:T02 watched: all: waiting:',
    ]);
  });

  it('has waves of its own: three hours before, at it, two hours after', () => {
    const groups = waveGroupsOf(extended(at(10, '09:30')));

    expect(groups.map(({key, at: instant}) => `${key} ${instant.slice(8, 16)}`).slice(-3)).toEqual([
      'own-threeHours-20240610T150000 10T12:00',
      'own-deadline-20240610T150000 10T15:00',
      'own-twoHoursAfter-20240610T150000 10T17:00',
    ]);
  });

  it('gets no wave before it that had passed when it was given', () => {
    const late = extended(at(10, '12:30'), {lastRunAt: at(10, '12:00')}, {untilSince: at(10, '12:10')});

    expect(
      planReminders({...late, lastRunAt: undefined}).mails.flatMap(({key, merged}) => [key, ...merged]),
    ).not.toContain('own-threeHours-20240610T150000');
    expect(nextDueAt(late, late.now)).toBe(UNTIL);
  });

  it('is asked for at its own deadline, and its leader once', () => {
    const input = extended(UNTIL, {lastRunAt: at(10, '14:00')});
    const after = extended(at(10, '17:00'), {lastRunAt: at(10, '16:00')});

    expect(planReminders(input).mails.map(brief)).toEqual([
      'P6 own-deadline-20240610T150000 own: watched:criterion:2 all: waiting:',
      'P4 own-deadline-20240610T150000 own:criterion:2 watched: all: waiting:',
    ]);
    expect(planReminders(after).mails.map(brief)).toEqual([
      'P4 own-twoHoursAfter-20240610T150000 own:criterion:2 watched: all: waiting:',
    ]);
  });

  it('is said in one mail with another wave of the same hour, and recorded under both', () => {
    const input = extended(at(10, '12:00'), {lastRunAt: at(10, '11:00')});
    const digest = planReminders(input).mails.find(({person}) => person.id === 'P4')!;

    expect([digest.key, digest.merged, digest.own]).toEqual([
      'twoHoursAfter',
      ['own-threeHours-20240610T150000'],
      ['village:T02', 'criterion:2'],
    ]);
    expect(digestEntries(digest, 'sent', input).map(({key, state}) => `${key} ${state}`)).toEqual([
      'twoHoursAfter sent',
      'own-threeHours-20240610T150000 merged',
    ]);
  });

  it('waits under both where the quota is spent', () => {
    const input = extended(at(10, '12:00'), {lastRunAt: at(10, '11:00'), quotaLeft: 0});
    const plan = planReminders(input);
    const next = {...input, now: at(10, '13:00'), quotaLeft: 100, ledger: plan.records, lastRunAt: plan.closes};

    expect(planReminders(next).mails.find(({person}) => person.id === 'P4')?.own).toEqual([
      'village:T02',
      'criterion:2',
    ]);
  });

  it('is not told twice, and begins anew when it is given another deadline', () => {
    const input = extended(UNTIL, {lastRunAt: at(10, '14:00')});
    const plan = planReminders(input);
    const ledger = plan.mails.flatMap(digest => digestEntries(digest, 'sent', input));
    const again = {...input, now: at(10, '15:15'), ledger};
    const later = extended(at(10, '18:00'), {ledger, lastRunAt: at(10, '15:15')}, {until: at(10, '18:00')});

    expect(planReminders(again).mails).toEqual([]);
    expect(planReminders(later).mails.map(({person, key}) => `${person.id} ${key}`)).toEqual([
      'P6 own-deadline-20240610T180000',
      'P4 own-deadline-20240610T180000',
    ]);
  });

  it('is urged by hand once its time is over, and before that only where it was handed back', () => {
    const own = (input: ReminderInput) => planManualReminders(input).mails.flatMap(digest => digest.own);

    expect(own(extended(at(10, '14:00')))).not.toContain('criterion:2');
    expect(own(extended(at(10, '15:00')))).toContain('criterion:2');
    expect(own(extended(at(10, '14:00'), {}, {state: 'returned'}))).toContain('criterion:2');
  });

  it('is foreseen by the engine that sends', () => {
    const input = extended(at(10, '09:30'));

    expect(planRemindersAt(input, UNTIL, 100).mails.map(brief)).toContain(
      'P4 own-deadline-20240610T150000 own:criterion:2 watched: all: waiting:',
    );
  });

  it("is sent again on a person's word under its own key", () => {
    const key = ownWaveKey('deadline', UNTIL);

    expect(planResend(extended(at(10, '16:00')), {person: 'P4', key}).mails.map(brief)).toEqual([
      'P4 own-deadline-20240610T150000 own:criterion:2 watched: all: waiting:',
    ]);
  });

  it('still gets the link to its tab at the start', () => {
    const input = extended(at(3, '08:05'), {lastRunAt: undefined});

    expect(planReminders(input).mails.find(({person}) => person.id === 'P4')?.own).toContain('criterion:2');
  });

  it('does not bring a whole list of its own to the chair where nothing else is missing', () => {
    const registry = aRegistry();
    const villages = registry.villages.map(village => ({...village, isActive: false}));

    expect(planReminders(extended(at(10, '10:00'), {registry: {...registry, villages}})).mails).toEqual([]);
  });
});

describe('a unit that is given more time while mails go out', () => {
  const input = extended(at(10, '10:00'), {}, {until: undefined});
  const {mails} = planReminders(input);
  const after = extended(at(10, '10:00')).standings;
  const refresh = (id: string): Digest | undefined =>
    refreshDigest(
      mails.find(({person}) => person.id === id)!,
      {before: input.standings, after},
    );

  it('is taken out of the mail to its respondent', () => {
    expect(refresh('P4')?.own).toEqual(['village:T02']);
  });

  it('is moved to those with time left in the lists of others', () => {
    expect([refresh('P0')?.all, refresh('P0')?.waiting]).toEqual([['village:T02'], ['criterion:2']]);
    expect(refresh('P6')).toBeUndefined();
  });
});

describe('ownWaveKey', () => {
  it('is read back from the name of its ledger entry', () => {
    const name = ledgerName(ownWaveKey('deadline', UNTIL), 'P4');

    expect(parseLedgerName(name)).toEqual({key: 'own-deadline-20240610T150000', person: 'P4'});
    expect(parseWaveKey(ownWaveKey('deadline', UNTIL))).toEqual({wave: 'deadline', deadline: UNTIL});
  });

  it('is told from what is no wave', () => {
    expect(parseWaveKey('manual-2024-06-05')).toBeUndefined();
    expect(parseLedgerName('own-start-20240610T150000.P4')).toBeUndefined();
  });
});
