import {type ExecutionRecord, type SentMail} from '../../../local-host/index.js';
import {withValue} from '../../../local-host/workbook/cell/cell.js';
import {Workbook} from '../../../local-host/workbook/model/workbook.js';

type Value = string | number | boolean;

/** A workbook of one sheet with these values from A1 on. */
export function aWorkbook(rows: readonly (readonly Value[])[]): Workbook {
  const workbook = new Workbook({owner: 'ntm@example.test'});
  const [sheet] = workbook.sheets;
  rows.forEach((row, rowIndex) => {
    row.forEach((value, index) => {
      sheet!.grid.set(rowIndex + 1, index + 1, withValue(sheet!.cellAt(rowIndex + 1, index + 1), value));
    });
  });
  return workbook;
}

/** A mail to one person, sent at 9:30 of the last day. */
export function aMail(changes: Partial<SentMail> = {}): SentMail {
  return {
    at: '2024-06-10T02:30:00.000Z',
    from: 'ntm@example.test',
    to: ['thon1@example.test'],
    cc: [],
    bcc: [],
    replyTo: undefined,
    name: undefined,
    subject: 'Nhắc nộp báo cáo',
    text: 'Kính gửi',
    html: undefined,
    attachments: [],
    inlineImages: {},
    execution: 7,
    ...changes,
  };
}

/** An execution of `onEdit` that made two calls. */
export function anExecution(changes: Partial<ExecutionRecord> = {}): ExecutionRecord {
  return {
    id: 1,
    entryPoint: 'onEdit',
    entryKind: 'simpleTrigger',
    eventType: 'onEdit',
    user: '',
    effectiveUser: '',
    authMode: 'LIMITED',
    startedAt: '2024-06-10T02:30:00.000Z',
    outcome: {kind: 'completed', value: undefined},
    calls: 2,
    callsByMember: {'Range.getValues': 1, 'Range.setValues': 1},
    reads: 1,
    writes: 1,
    roundTrips: 2,
    alternations: 0,
    sequence: ['Range.getValues', 'Range.setValues'],
    cpuMs: 3.14159,
    scriptMs: 2.5,
    modelledSeconds: {low: 0.5, mid: 1.25, high: 3.333},
    recipients: 0,
    log: [],
    ...changes,
  };
}
