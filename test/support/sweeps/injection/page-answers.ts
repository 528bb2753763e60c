import {type MessageView, type RemindersView} from '../../../../src/shell/reminders/types.js';
import {type UnitActionPreview} from '../../../../src/shell/reports/types.js';
import {callRpc, valueOf} from '../../call-rpc.js';
import {type RoundBench} from '../../round-bench.js';

const RETURNED_BECAUSE = 'Thiếu số liệu về đường trục thôn';
const MAILS_LOOKED_AT = 10;

/** What every page of the add-on asks the server for, and the mails among it. */
export interface PageAnswers {
  /** Answers by the function that gave them. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly mails: readonly MessageView['mail'][];
}

/** Asks everything that the pages ask, changing nothing but the checks' own cells. */
export function askAsPages(bench: RoundBench): PageAnswers {
  bench.choose('showDashboard');
  const ask = (name: string, ...args: readonly unknown[]): unknown =>
    valueOf<unknown>(callRpc(bench.coordinator, name, ...args));
  const reminders = ask('readReminders', '') as RemindersView; // the function's own type
  const messages = reminders.plan.mails
    .slice(0, MAILS_LOOKED_AT)
    .map(({id}) => ask('previewReminder', '', id) as MessageView | null);
  const request = {action: 'returnReport', unit: bench.units[0], reason: RETURNED_BECAUSE, at: ''};
  const preview = ask('previewUnitAction', request) as UnitActionPreview;
  const mails = [...messages, ...preview.people.map(({message}) => message)].flatMap(one => one?.mail ?? []);
  const answers = {
    readDashboard: ask('readDashboard'),
    readReminders: reminders,
    previewReminder: messages,
    readCalls: ask('readCalls', ''),
    readUnitChoices: ask('readUnitChoices'),
    previewUnitAction: preview,
    readInvitation: ask('readInvitation'),
    readSetUp: ask('readSetUp'),
    runFromSidebar: ask('runFromSidebar', 'validateAll'),
  };
  return {answers, mails};
}

/** All texts in an answer. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
