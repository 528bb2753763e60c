import {createHash} from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import {type MailFile, type SentMail} from '../runtime/state/sent-mail.js';

/** What of a sent mail a file holds. */
export type MailMessage = Omit<SentMail, 'execution'>;

const DOMAIN = 'local-host.invalid';

/** The mail as an .eml file, to open in any mail program. The same mail at the same place in the outbox gives the same bytes. */
export async function writeEml(mail: MailMessage, place: number): Promise<Uint8Array> {
  const digest = digestOf(mail, place);
  const composer = new MailComposer({
    date: new Date(mail.at),
    messageId: `<${digest}@${DOMAIN}>`,
    baseBoundary: digest,
    from: {name: oneLine(mail.name ?? ''), address: oneLine(mail.from)},
    to: mail.to.map(oneLine),
    cc: mail.cc.map(oneLine),
    bcc: mail.bcc.map(oneLine),
    subject: oneLine(mail.subject),
    text: mail.text,
    attachments: attachmentsOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.replyTo === undefined ? {} : {replyTo: oneLine(mail.replyTo)}),
    ...(mail.html === undefined ? {} : {html: mail.html}),
  });
  const message = composer.compile();
  message.keepBcc = true; // an outbox shows whom its owner wrote to
  return message.build();
}

/** A name for the file that sorts by time: '0007 2024-06-10T03-00-00Z to-at-example.test.eml'. */
export function mailFileName(mail: Pick<SentMail, 'at' | 'to'>, place: number): string {
  const time = mail.at.replace(/\.\d+/, '').replaceAll(':', '-');
  const to = (mail.to[0] ?? 'nobody').replace('@', '-at-').replace(/[^\w.-]/g, '_');
  return `${String(place).padStart(4, '0')} ${time} ${to}.eml`;
}

/** A header is one line: what follows a line break must not become a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim();
}

function attachmentsOf({attachments, inlineImages}: MailMessage): object[] {
  return [
    ...attachments.map(file => attachmentOf(file)),
    ...Object.entries(inlineImages).map(([cid, file]) => ({...attachmentOf(file), cid: oneLine(cid)})),
  ];
}

function attachmentOf({name, contentType, bytes}: MailFile): object {
  return {filename: oneLine(name), contentType: oneLine(contentType), content: Buffer.from(bytes)};
}

/** What tells this mail from any other, in place of the random marks that mails usually bear. */
function digestOf(mail: MailMessage, place: number): string {
  const files = [...mail.attachments, ...Object.values(mail.inlineImages)].map(({name, bytes}) => [name, hash(bytes)]);
  const told = {...mail, attachments: [], inlineImages: {}};
  return hash(JSON.stringify([place, told, files])).slice(0, 32);
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
