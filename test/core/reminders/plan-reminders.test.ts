import fc from 'fast-check';

import {addMilliseconds, toInstant, toMilliseconds, type Instant} from '../../../src/core/domain/calendar.js';
import {isDue, isMissing, refreshDigest, type Digest, type UnitStanding} from '../../../src/core/reminders/digest.js';
import {planDuties, toContents} from '../../../src/core/reminders/duties.js';
import {
  digestEntries,
  planManualReminders,
  planReminders,
  skippedEntry,
  type ReminderInput,
  type ReminderPlan,
} from '../../../src/core/reminders/plan-reminders.js';
import {chainsOf, wavesOf, type WaveChain} from '../../../src/core/reminders/wave-chain.js';
import {nextDueAt, nextRunAt, planRemindersAt} from '../../../src/core/reminders/plan-reminders-at.js';
import {isSettled, type LedgerEntry} from '../../../src/core/reminders/reminder-ledger.js';
import {REPORT_STATES, type ReportState, type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {anInput, aRegistry, at, DEADLINE, SETTINGS, standings} from './reminder-builders.js';

const who = (digests: readonly Digest[]): string[] => digests.map(({person}) => person.id);

const brief = ({person, key, own, watched, all}: Digest): string =>
  `${person.id} ${key} own:${own.join(',')} watched:${watched.join(',')} all:${all.join(',')}`;

function roundChain(input: ReminderInput): WaveChain {
  return chainsOf(input)[0]!;
}

/** Carries a plan out: every mail is sent, every record written. */
function afterwards(input: ReminderInput, plan: ReminderPlan): ReminderInput {
  const sent = plan.mails.flatMap(digest => digestEntries(digest, 'sent', input));
  return {...input, ledger: [...input.ledger, ...plan.records, ...sent], lastRunAt: plan.closes};
}

describe('planReminders', () => {
  it('sends nothing before the round began', () => {
    expect(planReminders(anInput(at(3, '08:00'))).mails).toEqual([]);
  });

  it('invites every respondent at the start, once however many duties', () => {
    const plan = planReminders(anInput(at(3, '08:05')));

    expect(plan.mails.map(brief)).toEqual([
      'P1 start own:village:T01 watched: all:',
      'P3 start own:village:T02 watched: all:',
      'P4 start own:village:T02,criterion:2 watched: all:',
      'P2 start own:village:T01 watched: all:',
    ]);
  });

  it('reminds only of reports that are missing or were returned', () => {
    const input = anInput(at(10, '07:00'), {
      standings: standings({'village:T01': 'onTime', 'village:T02': 'late', 'criterion:2': 'returned'}),
    });

    expect(planReminders(input).mails.map(brief)).toEqual([
      'P6 threeHours own: watched:criterion:2 all:',
      'P4 threeHours own:criterion:2 watched: all:',
    ]);
  });

  it('gives those who urge one list from one day before', () => {
    const before = planReminders(anInput(at(7, '10:00'), {lastRunAt: at(6, '10:00')}));
    const day = planReminders(anInput(at(7, '19:45'), {lastRunAt: at(7, '10:00')}));

    expect(who(before.mails)).toEqual([]);
    expect(day.mails.map(brief).slice(0, 2)).toEqual([
      'P5 oneDay own: watched:village:T01,village:T02 all:',
      'P6 oneDay own: watched:criterion:2 all:',
    ]);
  });

  it('says the waves of one day under the latest and records the others as merged', () => {
    const input = anInput(at(7, '19:50'), {lastRunAt: at(6, '10:00')});
    const digest = planReminders(input).mails.find(({person}) => person.id === 'P1')!;

    expect([digest.key, digest.merged]).toEqual(['oneDay', ['threeDays']]);
    expect(digestEntries(digest, 'sent', input)).toEqual([
      {person: 'P1', key: 'oneDay', state: 'sent', at: at(7, '19:50'), deadline: DEADLINE},
      {person: 'P1', key: 'threeDays', state: 'merged', at: at(7, '19:50'), deadline: DEADLINE},
    ]);
    expect(digestEntries(digest, 'claimed', input)).toHaveLength(1);
  });

  it('gives the coordinator and the chair the whole list at the deadline, before all others', () => {
    const plan = planReminders(anInput(at(10, '10:00'), {lastRunAt: at(10, '07:00')}));

    expect(plan.mails.map(brief).slice(0, 2)).toEqual([
      'P0 deadline own: watched: all:village:T01,village:T02,criterion:2',
      'P9 deadline own: watched: all:village:T01,village:T02,criterion:2',
    ]);
    expect(plan.mails).toHaveLength(8);
  });

  it('gives nobody a list when everything came in', () => {
    const input = anInput(at(10, '10:00'), {
      standings: standings({'village:T01': 'onTime', 'village:T02': 'onTime', 'criterion:2': 'onTime'}),
    });

    expect(planReminders(input).mails).toEqual([]);
  });

  it('sends nothing twice', () => {
    const input = anInput(at(10, '07:00'));
    const next = afterwards(input, planReminders(input));

    expect(planReminders({...next, now: at(10, '07:15')}).mails).toEqual([]);
  });

  it('catches up after the trigger was dead, with one mail under the latest wave', () => {
    const plan = planReminders(anInput(at(10, '07:20')));

    expect(plan.mails.find(({person}) => person.id === 'P1')).toMatchObject({
      key: 'threeHours',
      merged: ['start', 'threeDays', 'oneDay'],
    });
  });

  it('does not bring up an old wave for a report that was returned after it', () => {
    const input = anInput(at(7, '09:00'), {
      lastRunAt: at(3, '08:20'),
      standings: standings({'village:T01': 'returned'}),
    });

    expect(planReminders(input).mails).toEqual([]);
  });

  it('holds everything outside the sending hours and says until when', () => {
    const plan = planReminders(anInput(at(8, '10:00')));

    expect(plan.mails).toEqual([]);
    expect(plan.heldUntil).toBe(at(10, '07:00'));
  });

  it('closes no wave outside the sending hours', () => {
    expect(planReminders(anInput(at(8, '10:00'), {lastRunAt: at(7, '10:00')})).closes).toBe(at(7, '10:00'));
    expect(planReminders(anInput(at(10, '07:00'))).closes).toBe(at(10, '07:00'));
  });

  it('lets a run shortly after closing time send its wave', () => {
    const input = anInput(at(7, '20:05'), {lastRunAt: at(7, '19:35')});

    expect(who(planReminders(input).mails)).toContain('P1');
    expect(who(planReminders({...input, now: at(7, '20:20')}).mails)).toEqual([]);
  });

  it('reaches people without mail by Zalo and phone, and records it', () => {
    const registry = aRegistry({P1: {email: ''}, P2: {channel: 'zalo'}, P3: {email: 'a@b.vn, c@d.vn'}});
    const plan = planReminders(anInput(at(3, '08:05'), {registry}));

    expect(who(plan.mails)).toEqual(['P4']);
    expect(who(plan.manual)).toEqual(['P1', 'P2', 'P3']);
    expect(plan.records).toEqual(
      ['P1', 'P2', 'P3'].map(person => ({
        person,
        key: 'start',
        state: 'skipped',
        reason: 'noMail',
        at: at(3, '08:05'),
        deadline: DEADLINE,
      })),
    );
  });

  it('spends a scarce quota in order of priority and names who was not reached', () => {
    const plan = planReminders(anInput(at(10, '10:00'), {quotaLeft: 5, lastRunAt: at(10, '07:00')}));

    expect(plan.quota).toEqual({needed: 8, left: 5});
    expect(who(plan.mails)).toEqual(['P0', 'P9', 'P5', 'P6', 'P1']);
    expect(who(plan.unreached)).toEqual(['P3', 'P4', 'P2']);
  });

  it('tries those again who were not reached', () => {
    const input = anInput(at(10, '10:00'), {quotaLeft: 7, lastRunAt: at(10, '07:00')});
    const next = afterwards(input, planReminders(input));

    expect(planReminders({...next, now: at(10, '10:15'), quotaLeft: 100}).mails.map(brief)).toEqual([
      'P2 deadline own:village:T01 watched: all:',
    ]);
  });

  it('shows what a dead run left and does not send it again', () => {
    const input = anInput(at(3, '08:20'));
    const digest = planReminders(input).mails[0]!;
    const ledger = digestEntries(digest, 'unknown', input);
    const plan = planReminders({...input, ledger});

    expect(plan.unknown).toEqual([{person: 'P1', key: 'start'}]);
    expect(who(plan.mails)).toEqual(['P3', 'P4', 'P2']);
  });

  it('begins anew after the deadline of the round was moved, except for the start', () => {
    const first = anInput(at(7, '19:50'));
    const sent = afterwards(first, planReminders(first));
    const extended = {...sent, round: {...sent.round, deadline: at(17, '10:00')}};

    expect(planReminders({...extended, now: at(10, '08:00')}).mails).toEqual([]);
    expect(
      planReminders({...extended, now: at(14, '19:50')}).mails.find(({person}) => person.id === 'P1'),
    ).toMatchObject({
      key: 'oneDay',
      merged: ['threeDays'],
    });
  });

  it('sends a wave before the deadline until the deadline, and names it afterwards', () => {
    const reminders = {...SETTINGS, waves: ['threeHours' as const]};
    const input = anInput(DEADLINE, {round: {...anInput(DEADLINE).round, reminders}});

    expect(who(planReminders(input).mails)).toContain('P1');
    expect(planReminders({...input, now: at(10, '10:01')}).missed).toContainEqual({person: 'P1', key: 'threeHours'});
  });

  it('merges no wave that was sent already', () => {
    const sent = {
      person: 'P1',
      key: 'threeDays' as const,
      state: 'sent' as const,
      at: at(7, '10:00'),
      deadline: DEADLINE,
    };
    const plan = planReminders(anInput(at(7, '19:50'), {ledger: [sent], lastRunAt: at(7, '10:00')}));

    expect(plan.mails.find(({person}) => person.id === 'P1')).toMatchObject({key: 'oneDay', merged: []});
  });

  it('does not turn to those who urge three days before', () => {
    const reminders = {...SETTINGS, onWeekends: true};
    const input = anInput(at(7, '10:00'), {round: {...anInput(DEADLINE).round, reminders}});

    expect(who(planReminders(input).mails)).toEqual(['P1', 'P3', 'P4', 'P2']);
  });

  it('does not repeat the start after an extension, even where nobody knows when it last ran', () => {
    const first = anInput(at(3, '08:05'));
    const sent = afterwards(first, planReminders(first));
    const extended = {...sent, lastRunAt: undefined, round: {...sent.round, deadline: at(17, '10:00')}};

    expect(planReminders({...extended, now: at(10, '08:00')}).mails).toEqual([]);
  });

  it('names those whose wave is over before anything ran', () => {
    const plan = planReminders(anInput(at(12, '10:00')));

    expect(plan.mails).toEqual([]);
    expect(plan.missed.filter(({person}) => person === 'P1').map(({key}) => key)).toContain('deadline');
    expect(plan.records.every(({reason}) => reason === 'tooLate')).toBe(true);
  });

  it('names missing units for which nobody reports', () => {
    const registry = aRegistry();
    const [village] = registry.villages;
    const changed = {...registry, villages: [{...village!, secretary: 'P77', boardHead: ''}]};

    expect(planReminders(anInput(at(3, '08:05'), {registry: changed})).unitsWithoutPeople).toEqual(['village:T01']);
  });

  it('counts no unit that is not active', () => {
    const registry = aRegistry();
    const changed = {...registry, villages: registry.villages.map(village => ({...village, isActive: false}))};

    expect(planReminders(anInput(at(3, '08:05'), {registry: changed})).mails.map(brief)).toEqual([
      'P4 start own:criterion:2 watched: all:',
    ]);
  });

  it('does not list a unit twice to one who reports for it and urges it', () => {
    const registry = aRegistry();
    const villages = registry.villages.map(village => ({...village, supervisor: 'P1'}));

    const plan = planReminders(
      anInput(at(10, '07:00'), {registry: {...registry, villages}, lastRunAt: at(7, '20:00')}),
    );

    expect(plan.mails.map(brief)).toContain('P1 threeHours own:village:T01 watched:village:T02 all:');
  });
});

describe('planManualReminders', () => {
  it('urges whoever is missing, whatever the wave and the hour', () => {
    const plan = planManualReminders(anInput(at(5, '21:00'), {standings: standings({'village:T02': 'onTime'})}));

    expect(plan.mails.map(brief)).toEqual([
      'P1 manual-2024-06-05 own:village:T01 watched: all:',
      'P4 manual-2024-06-05 own:criterion:2 watched: all:',
      'P2 manual-2024-06-05 own:village:T01 watched: all:',
    ]);
  });

  it('turns to those who urge on the last day', () => {
    expect(who(planManualReminders(anInput(at(10, '09:00'))).mails).slice(0, 2)).toEqual(['P5', 'P6']);
  });

  it('mails a person once a day', () => {
    const input = anInput(at(5, '09:00'));
    const next = afterwards(input, planManualReminders(input));

    expect(planManualReminders({...next, now: at(5, '15:00')}).mails).toEqual([]);
    expect(planManualReminders({...next, now: at(6, '09:00')}).mails).toHaveLength(4);
  });

  it('does not stand in for a wave', () => {
    const input = anInput(at(10, '06:00'));
    const next = afterwards(input, planManualReminders(input));

    expect(who(planReminders({...next, now: at(10, '07:00')}).mails)).toContain('P1');
  });
});

describe('planRemindersAt', () => {
  it('answers what would be sent at 07:00 on 10/06', () => {
    const plan = planRemindersAt(anInput(at(5, '09:00')), at(10, '07:00'), 100);

    expect(plan.at).toBe(at(10, '07:00'));
    expect(plan.mails.map(({person, key, merged}) => [person.id, key, merged])).toEqual(
      ['P5', 'P6', 'P1', 'P3', 'P4', 'P2'].map(person => [person, 'threeHours', []]),
    );
  });

  it('agrees with the engine that sends, run by run', () => {
    let state = anInput(at(3, '08:05'));
    for (const time of [at(3, '08:05'), at(7, '19:45'), at(10, '07:00')]) {
      const foreseen = planRemindersAt(anInput(at(3, '08:05')), time, 100);
      const plan = planReminders({...state, now: time});

      expect(foreseen.mails).toEqual(plan.mails);
      state = afterwards({...state, now: time}, plan);
    }
  });

  it('gives a later day its own quota', () => {
    const plan = planRemindersAt(anInput(at(3, '08:05'), {quotaLeft: 0}), at(10, '07:00'), 2);

    expect(plan.quota).toEqual({needed: 6, left: 2});
  });

  it('says that a Sunday is silent', () => {
    expect(planRemindersAt(anInput(at(5, '09:00')), at(9, '10:00'), 100)).toMatchObject({
      mails: [],
      heldUntil: at(10, '07:00'),
    });
  });
});

describe('nextDueAt and nextRunAt', () => {
  it('lead from wave to wave', () => {
    expect(nextDueAt(anInput(at(3, '08:05')), at(3, '08:05'))).toBe(at(7, '10:00'));
    expect(nextDueAt(anInput(at(10, '12:00')), at(10, '12:00'))).toBeUndefined();
  });

  it('come back sooner for those who were not reached', () => {
    const input = anInput(at(10, '07:00'), {quotaLeft: 0});

    expect(nextRunAt(input, planReminders(input))).toBe(at(10, '08:00'));
  });

  it('come back when the hours begin', () => {
    const input = anInput(at(10, '06:30'));

    expect(nextRunAt(input, planReminders(input))).toBe(at(10, '07:00'));
  });
});

describe('refreshDigest', () => {
  const before = standings({});
  const digest = planReminders(anInput(at(3, '08:05'))).mails.find(({person}) => person.id === 'P4')!;

  it('drops what came in meanwhile and acknowledges it', () => {
    expect(refreshDigest(digest, {before, after: standings({'village:T02': 'onTime'})})).toMatchObject({
      own: ['criterion:2'],
      accepted: ['village:T02'],
    });
  });

  it('is nothing where everything came in', () => {
    expect(
      refreshDigest(digest, {before, after: standings({'village:T02': 'onTime', 'criterion:2': 'late'})}),
    ).toBeUndefined();
  });
});

describe('the engine over a whole round', () => {
  const UNITS: readonly UnitKey[] = ['village:T01', 'village:T02', 'criterion:2'];
  const anyStates = fc.array(fc.tuple(...UNITS.map(() => fc.constantFrom<ReportState>(...REPORT_STATES))), {
    minLength: 1,
    maxLength: 5,
  });
  const anyRound = fc.record({
    states: anyStates,
    offsets: fc.array(fc.integer({min: 0, max: 10 * 24 * 60}), {minLength: 1, maxLength: 25}),
    quota: fc.constantFrom(0, 1, 3, 100),
    dies: fc.array(fc.boolean(), {minLength: 25, maxLength: 25}),
    // Deadlines of their own, from before the round's to three days after it, given at any time.
    untils: fc.array(fc.option(fc.integer({min: -60, max: 72 * 60}), {nil: undefined}), {minLength: 3, maxLength: 3}),
  });

  function ownDeadline(minutes: number | undefined): Pick<UnitStanding, 'until'> {
    return minutes === undefined || minutes <= 0 ? {} : {until: addMilliseconds(DEADLINE, minutes * 60_000)};
  }

  interface Run {
    readonly input: ReminderInput;
    readonly plan: ReminderPlan;
  }

  /** Plays runs at random instants; a run that dies leaves its first mail unknown and the rest unsent. */
  function play({
    states,
    offsets,
    quota,
    dies,
    untils,
  }: {
    states: ReportState[][];
    offsets: number[];
    quota: number;
    dies: boolean[];
    untils: (number | undefined)[];
  }): Run[] {
    const base = toMilliseconds(at(3, '00:00'));
    const instants = [...offsets].sort((a, b) => a - b).map(offset => toInstant(base + offset * 60_000));
    let ledger: readonly LedgerEntry[] = [];
    let lastRunAt: Instant | undefined;
    return instants.map((now, index) => {
      const step = states[index % states.length] ?? [];
      const current = new Map(
        UNITS.map((unit, place) => [unit, {state: step[place] ?? 'draft', ...ownDeadline(untils[place])}]),
      );
      const input = anInput(now, {ledger, lastRunAt, standings: current, quotaLeft: quota});
      const plan = planReminders(input);
      const isDead = dies[index % dies.length] === true;
      ledger = isDead
        ? [...ledger, ...plan.mails.slice(0, 1).flatMap(digest => digestEntries(digest, 'unknown', input))]
        : [...ledger, ...plan.records, ...plan.mails.flatMap(digest => digestEntries(digest, 'sent', input))];
      if (!isDead) lastRunAt = plan.closes;
      return {input, plan};
    });
  }

  it('never mails a person twice under one key', () => {
    fc.assert(
      fc.property(anyRound, round => {
        const runs = play(round);
        const settled = runs.flatMap(({input, plan}) =>
          plan.mails.filter(digest =>
            input.ledger.some(
              entry => isSettled(entry) && entry.person === digest.person.id && entry.key === digest.key,
            ),
          ),
        );

        expect(settled).toEqual([]);
      }),
    );
  });

  it('gives a person one digest per run, and only for what is missing', () => {
    fc.assert(
      fc.property(anyRound, round => {
        for (const {input, plan} of play(round)) {
          const digests = [...plan.mails, ...plan.unreached, ...plan.manual];

          expect(new Set(who(digests)).size).toBe(digests.length);
          expect(digests.every(isDue)).toBe(true);
          expect(
            digests
              .flatMap(({own, watched, all}) => [...own, ...watched, ...all])
              .filter(unit => !isMissing(input.standings.get(unit))),
          ).toEqual([]);
        }
      }),
    );
  });

  it('skips nobody who is due without naming them', () => {
    fc.assert(
      fc.property(anyRound, round => {
        for (const {input, plan} of play(round)) {
          if (plan.heldUntil !== undefined) continue;
          const begun = wavesOf(input).filter(
            wave => wave.at <= input.now && (input.lastRunAt === undefined || wave.at > input.lastRunAt),
          );
          const due = planDuties(input.registry, input.round).filter(duties =>
            begun.some(
              ({wave}) =>
                wave === 'threeHours' && isDue(toContents(duties, [{chain: roundChain(input), waves: [wave]}], input)),
            ),
          );
          const named = new Set([
            ...who([...plan.mails, ...plan.unreached, ...plan.manual]),
            ...plan.missed.map(({person}) => person),
            ...plan.unknown.map(({person}) => person),
            ...input.ledger.map(({person}) => person),
          ]);

          expect(due.filter(({person}) => !named.has(person.id))).toEqual([]);
        }
      }),
    );
  });

  it('names every unit of a deadline of its own when that comes, or says why not', () => {
    fc.assert(
      fc.property(anyRound, round => {
        const runs = play(round);
        for (const [index, {input, plan}] of runs.entries()) {
          const before = runs[index - 1]?.input.now;
          const isFirst = before !== undefined && round.dies[(index - 1) % round.dies.length] === false;
          if (plan.heldUntil !== undefined || !isFirst || round.quota < 100) continue;
          const due = UNITS.filter(unit => {
            const standing = input.standings.get(unit);
            const came = chainsOf(input).find(({deadline, isOwn}) => isOwn && deadline === standing?.until);
            const at = came?.waves.find(({wave}) => wave === 'deadline')?.at;
            return isMissing(standing) && at !== undefined && at <= input.now && at > (input.lastRunAt ?? '');
          });
          const told = new Set(plan.mails.flatMap(({own}) => own));
          const known = new Set([...plan.unknown, ...plan.missed].map(({key}) => key.slice(0, 3)));

          expect(due.filter(unit => !told.has(unit) && !known.has('own'))).toEqual([]);
        }
      }),
    );
  });

  it('stays within the quota', () => {
    fc.assert(
      fc.property(anyRound, round => {
        for (const {plan} of play(round)) {
          expect(plan.mails.length).toBeLessThanOrEqual(round.quota);
          expect(plan.mails.length + plan.unreached.length).toBe(plan.quota.needed);
        }
      }),
    );
  });
});

describe('skippedEntry', () => {
  it('records why', () => {
    const input = anInput(addMilliseconds(at(3, '08:05'), 0), {
      round: {...anInput(DEADLINE).round, reminders: SETTINGS},
    });

    expect(skippedEntry({person: 'P1', key: 'start'}, 'submitted', input)).toEqual({
      person: 'P1',
      key: 'start',
      state: 'skipped',
      reason: 'submitted',
      at: at(3, '08:05'),
      deadline: DEADLINE,
    });
  });
});
