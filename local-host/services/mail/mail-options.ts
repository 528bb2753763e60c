import {HostError, ScriptException} from '../../ground/host-error.js';
import {type Realm} from '../../runtime/realm/realm-types.js';
import {BlobTarget} from '../base/blob.js';
import {type MailFile} from '../../runtime/state/sent-mail.js';

/** A message as the script describes it, with defaults for what it leaves out. */
export interface MailOptions {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string | undefined;
  readonly name: string | undefined;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | undefined;
  readonly attachments: readonly MailFile[];
  readonly inlineImages: Readonly<Record<string, MailFile>>;
}

/** The advanced parameters that MailApp documents. */
const KNOWN = [
  'to',
  'cc',
  'bcc',
  'replyTo',
  'name',
  'subject',
  'body',
  'htmlBody',
  'attachments',
  'inlineImages',
  'noReply',
];

/** Reads the object form of `MailApp.sendEmail`. */
export function readMailOptions(realm: Realm, message: Readonly<Record<string, unknown>>): MailOptions {
  const unknown = Object.keys(message).find(key => !KNOWN.includes(key));
  if (unknown !== undefined) throw new HostError(`MailApp.sendEmail documents no option "${unknown}".`);
  if (message['noReply'] === true)
    throw new HostError('MailApp.sendEmail with noReply is not implemented by the local host.');
  const text = (key: string): string | undefined => readText(message[key]);
  return {
    to: text('to') ?? '',
    cc: text('cc') ?? '',
    bcc: text('bcc') ?? '',
    replyTo: text('replyTo'),
    name: text('name'),
    subject: text('subject') ?? '',
    body: text('body') ?? '',
    htmlBody: text('htmlBody'),
    attachments: asList(message['attachments']).map(value => readFile(realm, value, 'attachments')),
    inlineImages: readImages(realm, message['inlineImages']),
  };
}

function readText(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ScriptException('Invalid argument: message');
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function readImages(realm: Realm, images: unknown): Record<string, MailFile> {
  if (typeof images !== 'object' || images === null) return {};
  return Object.fromEntries(
    Object.entries(images).map(([key, value]) => [key, readFile(realm, value, 'inlineImages')]),
  );
}

/** A blob, or whatever can be had as one. */
function readFile(realm: Realm, value: unknown, option: string): MailFile {
  const target = realm.unwrap(value);
  const blob = target instanceof BlobTarget ? target : blobOf(realm, target);
  if (blob === undefined) throw new ScriptException(`Invalid argument: ${option}`);
  const {name, contentType, bytes} = blob;
  return {name: name ?? 'Untitled', contentType: contentType ?? 'application/octet-stream', bytes};
}

function blobOf(realm: Realm, target: object | undefined): BlobTarget | undefined {
  const getBlob: unknown = target && Reflect.get(target, 'getBlob');
  const blob: unknown = typeof getBlob === 'function' ? Reflect.apply(getBlob, target, []) : undefined;
  const found = realm.unwrap(blob);
  return found instanceof BlobTarget ? found : undefined;
}
