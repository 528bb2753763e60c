import {ScriptException} from '../../ground/host-error.js';
import {type Account} from '../../runtime/state/quotas.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {findMember, signatureRefusal} from '../../runtime/realm/signatures.js';
import {parseAddresses} from './mail-address.js';
import {readMailOptions, type MailOptions} from './mail-options.js';
import {type SentMail} from '../../runtime/state/sent-mail.js';

/** Limits per message (Apps Script, quotas for Google services). */
const RECIPIENT_LIMIT = 50;
const BODY_LIMIT_BYTES: Readonly<Record<Account, number>> = {consumer: 200 * 1024, workspace: 400 * 1024};
const ATTACHMENT_LIMIT = 250;
const ATTACHMENT_LIMIT_BYTES = 25 * 1024 * 1024;

/** The global `MailApp`. */
export function createMailApp(context: ServiceContext): object {
  return context.realm.wrap('MailApp', {
    sendEmail: (...args: unknown[]) => {
      context.call('MailApp.sendEmail', 'mail', 0, () => {
        send(context, readMailOptions(context.realm, normalize(args)));
      });
    },
    getRemainingDailyQuota: () =>
      context.call('MailApp.getRemainingDailyQuota', 'plain', 0, () =>
        context.state.quotas.remaining('email', context.identity.effectiveUser),
      ),
  });
}

/** Brings the four call forms to the object form. */
function normalize(args: readonly unknown[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return messageObject(first);
  if (typeof fourth === 'string') return {to: first, replyTo: second, subject: third, body: fourth};
  return {...(fourth as object | undefined), to: first, subject: second, body: third};
}

function messageObject(message: unknown): Record<string, unknown> {
  if (typeof message === 'object' && message !== null && !Array.isArray(message)) return {...message};
  const kinds = {classOf: () => undefined, enumerationOf: () => undefined};
  throw new ScriptException(signatureRefusal(findMember('MailApp', 'sendEmail'), [message], kinds));
}

function send(context: ServiceContext, options: MailOptions): void {
  const {identity, state} = context;
  const [to, cc, bcc] = [options.to, options.cc, options.bcc].map(readRecipients) as [string[], string[], string[]];
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new ScriptException('Failed to send email: no recipient');
  checkSize(options, recipients, state.account);
  if (!state.quotas.spend('email', identity.effectiveUser, recipients)) {
    throw new ScriptException('Service invoked too many times for one day: email.');
  }
  context.countRecipients(recipients);
  const {replyTo, name, subject, body, htmlBody, attachments, inlineImages} = options;
  const mail: SentMail = {
    at: new Date(context.now()).toISOString(),
    from: identity.effectiveUser,
    ...{to, cc, bcc, replyTo, name, subject, attachments, inlineImages},
    text: body,
    html: htmlBody,
    execution: context.id,
  };
  state.outbox.push(mail);
}

function readRecipients(list: string): string[] {
  const {addresses, invalid} = parseAddresses(list);
  const [first] = invalid;
  if (first !== undefined) throw new ScriptException(`Invalid email: ${first}`);
  return addresses;
}

function checkSize(
  {body, htmlBody = '', attachments, inlineImages}: MailOptions,
  recipients: number,
  account: Account,
): void {
  const files = [...attachments, ...Object.values(inlineImages)];
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const isTooLong = [body, htmlBody].some(text => Buffer.byteLength(text) > BODY_LIMIT_BYTES[account]);
  if (recipients > RECIPIENT_LIMIT) throw new ScriptException('Limit Exceeded: Email Recipients Per Message.');
  if (isTooLong) throw new ScriptException('Limit Exceeded: Email Body Size.');
  if (files.length > ATTACHMENT_LIMIT) throw new ScriptException('Limit Exceeded: Email Attachments Per Message.');
  if (bytes > ATTACHMENT_LIMIT_BYTES) throw new ScriptException('Limit Exceeded: Email Total Attachments Size.');
}
