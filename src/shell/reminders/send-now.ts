import {planManualReminders, type ReminderInput, type ReminderPlan} from '../../core/index.js';
import {type Answer, type Progress} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {type Ledger} from './ledger.js';
import {openReminders} from './open-reminders.js';
import {RUN_EVERY_MINUTES} from '../session/clock.js';
import {requireRights} from '../session/rights.js';
import {type CarriedOut, carryOutReminders} from './carry-out-reminders.js';
import {finishJob, readJob, toJobProperty} from '../session/slices.js';
import {writeStore} from '../session/store.js';
import {openWorkbench, type Workbench} from '../session/workbench.js';

/** Sends a reminder to everybody whose report is missing, at most once a day each. */
export function sendReminders(session: Session): Answer {
  const {plan, workbench, input, ledger} = planNow(session);
  requireRights(workbench, ['output:log']);
  const {done, menu} = workbench.messages.commands;
  const {sent, left} = carryOutReminders(workbench, plan, {input, ledger});
  const progress = rememberProgress(workbench, {sent, left});
  const unknown = namesOfUnknown(workbench, plan);
  const text = [
    countDue(plan) === 0 ? done.nothingToSend : done.sent(sent, plan.manual.length + plan.unreached.length),
    left > 0 ? done.paused(menu.sendReminders, progress, RUN_EVERY_MINUTES) : '',
    unknown.length > 0 ? workbench.messages.mail.unknown(unknown) : '',
  ];
  return {manner: 'alert', text: text.filter(part => part !== '').join('\n'), progress};
}

/** Mails that the time of this run was too short for are sent in the next slice. */
function rememberProgress({store}: Workbench, {sent, left}: CarriedOut): Progress {
  const before = readJob(store, 'sendReminders');
  const job = {done: (before?.done ?? 0) + sent, of: (before?.done ?? 0) + sent + left, tries: 0};
  if (left > 0) writeStore(toJobProperty('sendReminders', job));
  else if (before !== undefined) writeStore(finishJob('sendReminders'));
  return {state: left > 0 ? 'more' : 'done', done: job.done, of: job.of};
}

interface Planned {
  readonly workbench: Workbench;
  readonly plan: ReminderPlan;
  readonly input: ReminderInput;
  readonly ledger: Ledger;
}

function planNow(session: Session): Planned {
  const opened = openReminders(openWorkbench(session));
  return {...opened, plan: planManualReminders(opened.input)};
}

function countDue({mails, manual, unreached}: ReminderPlan): number {
  return mails.length + manual.length + unreached.length;
}

/** People of whom nobody knows whether a mail reached them. */
function namesOfUnknown({registry}: Workbench, {unknown}: ReminderPlan): readonly string[] {
  return unknown.map(({person: id}) => registry.people.find(person => person.id === id)?.name ?? id);
}
