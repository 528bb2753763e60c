import {type SentMail, type Workbook} from '../../local-host/index.js';
import {type LogEntry, parseLog, readLabel, toInstant, toMilliseconds} from '../core.js';
import {findSheet, readCells} from '../play/sheet-reading.js';

/** A mail as outbox.json has it; kind, wave and units come from the workbook's ledger and are blank where it knows nothing of the mail. */
export interface OutboxEntry {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly kind: string;
  readonly wave: string;
  readonly units: readonly string[];
}

/** Joins the mails that the host sent with what the ledger says of them, by address, subject and second. */
export function joinOutbox(outbox: readonly SentMail[], workbook: Workbook): readonly OutboxEntry[] {
  const sheet = findSheet(workbook, 'output:log');
  const ledger = sheet ? parseLog(readCells(sheet)).filter(line => line.email !== '') : [];
  return outbox.map(mail => toEntry(mail, ledger));
}

function toEntry(mail: SentMail, ledger: readonly LogEntry[]): OutboxEntry {
  const at = toInstant(toMilliseconds(mail.at));
  const to = mail.to.join(', ');
  const known = ledger.filter(line => mail.to.includes(line.email) && isSameSecond(line.at, at));
  const line = known.find(({subject}) => subject === mail.subject) ?? known[0];
  return {
    at,
    to,
    subject: mail.subject,
    text: mail.text,
    kind: line?.kind ?? '',
    wave: toWave(line?.wave ?? ''),
    units: (line?.units ?? '').split(/[,;]\s*/).filter(unit => unit !== ''),
  };
}

function isSameSecond(one: string, other: string): boolean {
  return Math.floor(toMilliseconds(one) / 1000) === Math.floor(toMilliseconds(other) / 1000);
}

function toWave(text: string): string {
  return readLabel('wave', text) ?? text;
}
