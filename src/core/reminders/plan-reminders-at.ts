import {addMilliseconds, toCalendarDate, type Instant} from '../domain/calendar.js';
import {digestEntries, planReminders, type ReminderInput, type ReminderPlan} from './plan-reminders.js';
import {nextSendingTime} from './sending-hours.js';
import {chainsOf, type ScheduleOf} from './wave-chain.js';

const RETRY_MS = 3_600_000;

/**
 * What would be sent at an instant, if reports stay as they are: carries out every wave until then in thought, then plans
 * with the engine that sends. `dailyQuota` is what later days begin with.
 */
export function planRemindersAt(input: ReminderInput, at: Instant, dailyQuota: number): ReminderPlan {
  const between = instantsOf(input).filter(instant => instant > input.now && instant < at);
  const instants = input.now < at ? [input.now, ...[...new Set(between)].sort()] : [];
  const before = instants.reduce((state, now) => carryOut(onDay(state, now, dailyQuota)), input);
  return planReminders(onDay(before, at, dailyQuota));
}

/** From when on the dispatcher has something to do; undefined where no wave is left. */
export function nextDueAt(input: ScheduleOf, after: Instant): Instant | undefined {
  return instantsOf(input)
    .filter(at => at > after)
    .sort()[0];
}

function instantsOf(input: ScheduleOf): readonly Instant[] {
  return chainsOf(input).flatMap(({waves}) => waves.map(({at}) => at));
}

/** When the dispatcher must look again after a plan was carried out: the next wave, or earlier where people were not reached. */
export function nextRunAt(input: ScheduleOf, plan: ReminderPlan): Instant | undefined {
  const retry = nextSendingTime(addMilliseconds(plan.at, RETRY_MS), input.round.reminders);
  const instants = [nextDueAt(input, plan.at), plan.heldUntil, plan.unreached.length > 0 ? retry : undefined].filter(
    instant => instant !== undefined,
  );
  return instants.sort()[0];
}

/** The input as it would be on a later day, whose quota is fresh. */
function onDay(input: ReminderInput, now: Instant, dailyQuota: number): ReminderInput {
  const isSameDay = toCalendarDate(now) === toCalendarDate(input.now);
  return {...input, now, quotaLeft: isSameDay ? input.quotaLeft : dailyQuota};
}

/** The input after a run at its `now` that sent everything it could. */
function carryOut(input: ReminderInput): ReminderInput {
  const plan = planReminders(input);
  const sent = plan.mails.flatMap(digest => digestEntries(digest, 'sent', input));
  return {
    ...input,
    ledger: [...input.ledger, ...plan.records, ...sent],
    quotaLeft: input.quotaLeft - plan.mails.length,
    lastRunAt: plan.closes,
  };
}
