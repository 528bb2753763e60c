import {createHash, createHmac, createSign} from 'node:crypto';
import {ScriptException} from '../../ground/host-error.js';
import {randomUuid} from '../../ground/random.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {isTimeZone} from '../../ground/time-zone.js';
import {BlobTarget, bytesOf, signedBytes, textBytes, wrapBlob} from '../base/blob.js';
import {parseCsv} from './csv.js';
import {compressionMembers} from './compression.js';
import {formatDate} from './date-pattern.js';
import {parseDate} from './date-reading.js';
import {formatString} from './string-format.js';

const LONGEST_SLEEP_MS = 300_000;

/** The global `Utilities`. */
export function createUtilities(context: ServiceContext): object {
  const {realm} = context;
  const methods = {
    ...hashes(context),
    ...compressionMembers(context),
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      if (!isTimeZone(timeZone)) throw new ScriptException('Invalid argument: timeZone. Should be of type: String');
      if (Number.isNaN(date.getTime())) throw new ScriptException('Invalid argument: date. Should be of type: Date');
      return formatDate(date.getTime(), timeZone, pattern);
    },
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: () => randomUuid(context.state.random),
    newBlob: (data: string | readonly number[], contentType: string | null = null, name: string | null = null) =>
      wrapBlob(
        context,
        new BlobTarget(context, toBytes(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name),
      ),
    parseCsv: (text: string, delimiter = ',') => realm.array(parseCsv(text, delimiter).map(row => realm.array(row))),
    parseDate: (text: string, timeZone: string, pattern: string) => {
      if (!isTimeZone(timeZone)) throw new ScriptException(`Invalid argument: timeZone. Should be of type: String`);
      return realm.date(parseDate(text, timeZone, pattern));
    },
    sleep: (milliseconds: number) => {
      if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS)
        throw new ScriptException('Invalid argument: milliseconds');
      context.wait(milliseconds);
    },
  };
  const gated = Object.entries(methods).map(([name, method]) => [name, throughGate(context, name, method)]);
  return realm.wrap('Utilities', Object.fromEntries(gated) as object);
}

function throughGate(context: ServiceContext, name: string, method: unknown): (...args: unknown[]) => unknown {
  // Every entry of the table above is a function.
  const body = method as (...args: unknown[]) => unknown;
  return (...args) => context.call(`Utilities.${name}`, 'plain', 0, () => body(...args));
}

type Data = string | readonly number[];

function hashes(context: ServiceContext): Record<string, (...args: never[]) => unknown> {
  const {realm} = context;
  const signed = (bytes: Uint8Array): number[] => realm.array(signedBytes(bytes));
  const charsetOf = (charset: object | undefined, standard = 'UTF_8'): string =>
    CHARSETS[realm.enumName(charset) ?? standard] ?? standard;
  const hashName = (algorithm: object): string => HASHES[realm.enumName(algorithm) ?? ''] ?? '';
  const hmac = (algorithm: string, value: Data, key: Data, charset?: object): number[] => {
    const encoding = charsetOf(charset, 'US_ASCII');
    return signed(createHmac(algorithm, toBytes(key, encoding)).update(toBytes(value, encoding)).digest());
  };
  return {
    base64Encode: (data: Data, charset?: object) => Buffer.from(toBytes(data, charsetOf(charset))).toString('base64'),
    base64EncodeWebSafe: (data: Data, charset?: object) =>
      webSafe(Buffer.from(toBytes(data, charsetOf(charset))).toString('base64')),
    base64Decode: (text: string) => signed(decodeBase64(text)),
    base64DecodeWebSafe: (text: string) => signed(decodeBase64(text)),
    computeDigest: (algorithm: object, value: Data, charset?: object) =>
      signed(
        createHash(hashName(algorithm))
          .update(toBytes(value, charsetOf(charset, 'US_ASCII')))
          .digest(),
      ),
    computeHmacSignature: (algorithm: object, value: Data, key: Data, charset?: object) =>
      hmac(hashName(algorithm), value, key, charset),
    computeRsaSignature: (algorithm: object, value: string, key: string, charset?: object) =>
      signed(rsa(RSA[realm.enumName(algorithm) ?? ''] ?? '', toBytes(value, charsetOf(charset)), key)),
    computeRsaSha1Signature: (value: string, key: string, charset?: object) =>
      signed(rsa('RSA-SHA1', toBytes(value, charsetOf(charset)), key)),
    computeRsaSha256Signature: (value: string, key: string, charset?: object) =>
      signed(rsa('RSA-SHA256', toBytes(value, charsetOf(charset)), key)),
    computeHmacSha256Signature: (value: Data, key: Data, charset?: object) => hmac('sha256', value, key, charset),
  };
}

const CHARSETS: Readonly<Record<string, string>> = {UTF_8: 'UTF-8', US_ASCII: 'US-ASCII'};

const HASHES: Readonly<Record<string, string>> = {
  MD2: 'md2',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
  HMAC_MD5: 'md5',
  HMAC_SHA_1: 'sha1',
  HMAC_SHA_256: 'sha256',
  HMAC_SHA_384: 'sha384',
  HMAC_SHA_512: 'sha512',
};

const RSA: Readonly<Record<string, string>> = {RSA_SHA_1: 'RSA-SHA1', RSA_SHA_256: 'RSA-SHA256'};

function rsa(algorithm: string, bytes: Uint8Array, key: string): Uint8Array {
  try {
    return createSign(algorithm).update(bytes).sign(key);
  } catch {
    throw new ScriptException('Invalid argument: key');
  }
}

function toBytes(data: Data, charset = 'UTF-8'): Uint8Array {
  return typeof data === 'string' ? textBytes(data, charset) : bytesOf(data);
}

function webSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function decodeBase64(text: string): Uint8Array {
  if (!/^[\w+/=-]*$/.test(text)) throw new ScriptException('Could not decode string.');
  return Buffer.from(text, 'base64');
}
