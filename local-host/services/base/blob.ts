import {HostNotImplemented, ScriptException} from '../../ground/host-error.js';
import {type ExecutionContext} from '../../runtime/execution/execution-context.js';

type BlobContext = Pick<ExecutionContext, 'realm'>;

/** Names of encodings that Apps Script knows, and Node's names for them. */
const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  'US-ASCII': 'ascii',
  'ISO-8859-1': 'latin1',
  'UTF-16LE': 'utf16le',
};

const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

/** The bytes of a text; characters that ASCII lacks become question marks. */
export function textBytes(text: string, charset: string | undefined): Uint8Array {
  const encoding = encodingOf(charset);
  return Buffer.from(encoding === 'ascii' ? text.replace(/[^\0-\x7f]/gu, '?') : text, encoding);
}

/** Node's encoding for a charset name. */
function encodingOf(charset: string | undefined): BufferEncoding {
  const encoding = ENCODINGS[(charset ?? 'UTF-8').toUpperCase()];
  if (encoding === undefined) throw new ScriptException('Invalid argument: charset');
  return encoding;
}

/** Apps Script's bytes are signed: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

/** Bytes from signed or unsigned numbers. */
export function bytesOf(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers, number => number & 255);
}

/** What stands behind a `Blob`. */
export class BlobTarget {
  constructor(
    private readonly context: BlobContext,
    public bytes: Uint8Array,
    public contentType: string | null,
    public name: string | null,
  ) {}

  getBytes(): number[] {
    return this.context.realm.array(signedBytes(this.bytes));
  }

  getDataAsString(charset?: string): string {
    return Buffer.from(this.bytes).toString(encodingOf(charset));
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  isGoogleType(): boolean {
    return false;
  }

  getBlob(): object {
    return wrapBlob(this.context, this);
  }

  copyBlob(): object {
    return wrapBlob(this.context, new BlobTarget(this.context, this.bytes.slice(), this.contentType, this.name));
  }

  /** This blob alone: it is no file of several. */
  getAllBlobs(): object[] {
    return this.context.realm.array([this.getBlob()]);
  }

  getAs(contentType: string): object {
    if (contentType !== this.contentType) throw new HostNotImplemented(`Blob.getAs('${contentType}')`);
    return this.copyBlob();
  }

  setBytes(numbers: readonly number[]): object {
    this.bytes = bytesOf(numbers);
    return this.getBlob();
  }

  setContentType(contentType: string): object {
    this.contentType = contentType;
    return this.getBlob();
  }

  setContentTypeFromExtension(): object {
    const extension = /[.]([^.]+)$/.exec(this.name ?? '')?.[1]?.toLowerCase() ?? '';
    this.contentType = TYPES_BY_EXTENSION[extension] ?? null;
    return this.getBlob();
  }

  setDataFromString(text: string, charset?: string): object {
    this.bytes = textBytes(text, charset);
    return this.getBlob();
  }

  setName(name: string): object {
    this.name = name;
    return this.getBlob();
  }
}

/** The `Blob` that the script sees. */
export function wrapBlob(context: BlobContext, target: BlobTarget): object {
  return context.realm.wrap('Blob', target);
}
