import {readCallSheet, readMessage, readRemindersView} from '../reminders/reminder-view.js';
import {openReminders} from '../reminders/open-reminders.js';
import {resolveUnknown} from '../reminders/resolve-reminder.js';
import * as z from 'zod/mini';

import {runRpc} from '../session/boundary.js';
import {type CallLineView, type MessageView, type RemindersView} from '../reminders/types.js';
import {type RpcAnswer} from '../session/answer.js';
import {openWorkbench} from '../session/workbench.js';

/** A moment as typed in the page; '' asks for *Gửi ngay*. */
const MomentSchema = z.string().check(z.maxLength(100));
const NameSchema = z.string().check(z.maxLength(200));
const VerdictSchema = z.enum(['arrived', 'sendAgain']);

/** Who would get what at a moment. */
export function readReminders(at: unknown): RpcAnswer<RemindersView> {
  return runRpc(session => readRemindersView(openWorkbench(session), MomentSchema.parse(at)), 'unlocked');
}

/** What one person would read at a moment; null where nothing of theirs is missing any more. */
export function previewReminder(at: unknown, person: unknown): RpcAnswer<MessageView | null> {
  return runRpc(
    session => readMessage(openWorkbench(session), MomentSchema.parse(at), NameSchema.parse(person)) ?? null,
    'unlocked',
  );
}

/** Whom to call at a moment, and what about. */
export function readCalls(at: unknown): RpcAnswer<readonly CallLineView[]> {
  return runRpc(session => readCallSheet(openWorkbench(session), MomentSchema.parse(at)), 'unlocked');
}

/** Settles a reminder, by its name in the ledger, on a person's word; gives back what came of it. */
export function resolveReminder(name: unknown, verdict: unknown): RpcAnswer<string> {
  return runRpc(
    session =>
      resolveUnknown(openReminders(openWorkbench(session)), NameSchema.parse(name), VerdictSchema.parse(verdict)),
    'locked',
  );
}
