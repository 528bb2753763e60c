import {
  type Digest,
  planManualReminders,
  type ReminderInput,
  type ReminderPlan,
  toWrittenMoment,
} from '../../core/index.js';
import {askYesNo} from '../ask.js';
import {type Answer, type Session} from '../boundary.js';
import {type Ledger} from '../ledger.js';
import {openReminders} from '../reminders.js';
import {carryOutReminders} from '../send-reminders.js';
import {openWorkbench, type Workbench} from '../workbench.js';

/** Shows who would get what now and asks whether to send. */
export function askSendReminders(session: Session): true | undefined {
  const {plan, workbench} = planNow(session);
  if (countDue(plan) === 0) return true;
  return askYesNo(describePlan(workbench, plan)) ? true : undefined;
}

/** Sends a reminder to everybody whose report is missing, at most once a day each. */
export function sendReminders(session: Session): Answer {
  const {plan, workbench, input, ledger} = planNow(session);
  const {done} = workbench.messages.commands;
  if (countDue(plan) === 0) return {manner: 'alert', text: done.nothingToSend};
  const sent = carryOutReminders(workbench, plan, {input, ledger});
  return {manner: 'alert', text: done.sent(sent, plan.manual.length + plan.unreached.length)};
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

/** Who gets a mail, who must be called, and who cannot be reached today. */
function describePlan({messages, registry}: Workbench, plan: ReminderPlan): string {
  const {mail, invite} = messages;
  const namesOf = (digests: readonly Digest[]): readonly string[] => digests.map(({person}) => person.name);
  const nameOf = (id: string): string => registry.people.find(person => person.id === id)?.name ?? id;
  const {quota} = plan;
  const unknown = plan.unknown.map(({person}) => nameOf(person));
  return [
    mail.planned(toWrittenMoment(plan.at), plan.mails.length, plan.manual.length),
    invite.names(plan.mails.map(({person}) => `${person.name} <${person.email}>`)),
    plan.manual.length > 0
      ? invite.byPhone(plan.manual.map(({person}) => `${person.name} ${person.phone}`.trim()))
      : '',
    plan.unreached.length > 0 ? mail.quotaShort(quota.needed, quota.left, namesOf(plan.unreached)) : '',
    unknown.length > 0 ? mail.unknown(unknown) : '',
    invite.goOn,
  ]
    .filter(part => part !== '')
    .join('\n\n');
}
