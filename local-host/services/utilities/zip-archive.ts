import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {ScriptException} from '../../ground/host-error.js';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_NAMES = 0x800;
/** 1 January 1980: archives of equal files are equal. */
const OLDEST_DATE = 0x21;

/** A zip archive of the files, deflated. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, bytes} of entries) {
    const data = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name, 'utf8');
    const sizes = [crc32(bytes), data.length, bytes.length];
    const local = Buffer.concat([header(LOCAL, 26, sizes, nameBytes.length), words(0), nameBytes, data]);
    directory.push(centralHeader(sizes, nameBytes, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]);
}

/** The files of a zip archive, in the order of its directory. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const file = Buffer.from(archive);
  const end = file.length < 22 ? -1 : file.lastIndexOf(signature(END));
  if (end < 0) throw new ScriptException('Invalid argument: the blob is no zip file.');
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extra, comment] = [28, 30, 32].map(place => file.readUInt16LE(at + place));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    entries.push({name, bytes: contentOf(file, at)});
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function contentOf(file: Buffer, central: number): Uint8Array {
  const [method, size, local] = [
    file.readUInt16LE(central + 10),
    file.readUInt32LE(central + 20),
    file.readUInt32LE(central + 42),
  ];
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const data = file.subarray(start, start + size);
  return method === DEFLATED ? inflateRawSync(data) : data;
}

/** What local and central headers share: from the version that is needed to the length of the name. */
function header(kind: number, length: number, [crc = 0, packed = 0, size = 0]: number[], nameLength: number): Buffer {
  const isCentral = kind === CENTRAL;
  const fields = Buffer.alloc(length + 2);
  const at = isCentral ? 6 : 4;
  fields.writeUInt32LE(kind, 0);
  if (isCentral) fields.writeUInt16LE(20, 4);
  [20, UTF8_NAMES, DEFLATED, 0, OLDEST_DATE].forEach((field, index) => fields.writeUInt16LE(field, at + index * 2));
  [crc, packed, size].forEach((field, index) => fields.writeUInt32LE(field, at + 10 + index * 4));
  fields.writeUInt16LE(nameLength, at + 22);
  return fields;
}

function centralHeader(sizes: number[], name: Buffer, offset: number): Buffer {
  const place = Buffer.alloc(4);
  place.writeUInt32LE(offset);
  return Buffer.concat([header(CENTRAL, 28, sizes, name.length), words(0, 0, 0, 0, 0, 0), place, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function signature(kind: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(kind);
  return bytes;
}

/** The checksum of ISO 3309, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
