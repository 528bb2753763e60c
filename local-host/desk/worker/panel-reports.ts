import {type ExecutionRecord, type LocalHost, type MailFile, type SentMail} from '../../index.js';
import {type ExecutionLine, type MailLine, type QuotaLine} from '../panel-lines.js';

/** So many lines at most, the newest first. */
const MOST_LINES = 200;

/** The newest executions first. */
export function listExecutions(host: LocalHost): ExecutionLine[] {
  return host.executions.slice(-MOST_LINES).reverse().map(toExecutionLine);
}

function toExecutionLine(record: ExecutionRecord): ExecutionLine {
  const {id, entryPoint, entryKind, eventType, user, startedAt, outcome, calls, cpuMs, log} = record;
  const {low, mid, high} = record.modelledSeconds;
  return {
    ...{id, entryPoint, entryKind, eventType, user, startedAt, calls, cpuMs},
    outcome: outcome.kind,
    message: outcome.kind === 'completed' ? '' : outcome.message,
    seconds: [low, mid, high],
    log: log.map(({level, text}) => (level === 'log' ? text : `${level}: ${text}`)),
  };
}

/** The newest mails first. */
export function listMails(host: LocalHost): MailLine[] {
  return host.outbox
    .map((mail, index) => toMailLine(mail, index))
    .slice(-MOST_LINES)
    .reverse();
}

function toMailLine(mail: SentMail, index: number): MailLine {
  const {at, from, name = '', to, cc, bcc, replyTo = '', subject, text, html, attachments} = mail;
  return {
    ...{index, at, from, name, to, cc, bcc, replyTo, subject, text},
    hasHtml: html !== undefined,
    files: attachments.map(file => file.name),
  };
}

/** The HTML of a mail as a mail program shows it, its own pictures put in; undefined if it has none. */
export function mailHtml(host: LocalHost, index: number): string | undefined {
  const mail = host.outbox[index];
  if (mail?.html === undefined) return undefined;
  const images = mail.inlineImages;
  return mail.html.replaceAll(/cid:([^"')\s>]+)/g, (whole, key: string) => toDataUrl(images[key]) ?? whole);
}

function toDataUrl(file: MailFile | undefined): string | undefined {
  if (file === undefined) return undefined;
  return `data:${file.contentType};base64,${Buffer.from(file.bytes).toString('base64')}`;
}

/** What is left today to everybody who has triggers or has run something, the owner first. */
export function listQuotas(host: LocalHost): QuotaLine[] {
  const users = new Set([host.workbook.owner, ...host.executions.map(one => one.effectiveUser)]);
  return [...users].map(user => ({
    user,
    email: host.remaining('email', user),
    properties: host.remaining('properties', user),
    triggerSeconds: Math.round(host.remaining('triggerSeconds', user)),
  }));
}
