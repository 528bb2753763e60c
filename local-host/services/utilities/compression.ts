import {gunzipSync, gzipSync} from 'node:zlib';
import {ScriptException} from '../../ground/host-error.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {BlobTarget, wrapBlob} from '../base/blob.js';
import {readZip, writeZip} from './zip-archive.js';

/** The members of `Utilities` that pack and unpack blobs. */
export function compressionMembers(context: ServiceContext): Record<string, (...args: never[]) => unknown> {
  const {realm} = context;
  const made = (bytes: Uint8Array, contentType: string | null, name: string): object =>
    wrapBlob(context, new BlobTarget(context, bytes, contentType, name));
  return {
    gzip: (source: object, name?: string) => {
      const blob = blobOf(context, source);
      return made(gzipSync(blob.bytes), 'application/x-gzip', name ?? `${blob.name ?? 'archive'}.gz`);
    },
    ungzip: (source: object) => {
      const {bytes, name} = blobOf(context, source);
      return made(unpacked(bytes), null, (name ?? '').replace(/[.]gz$/, ''));
    },
    zip: (sources: object[], name = 'archive.zip') => {
      const blobs = sources.map(source => blobOf(context, source));
      const names = blobs.map(blob => blob.name ?? '');
      const repeated = names.find((one, index) => names.indexOf(one) !== index);
      if (repeated !== undefined) throw new ScriptException(`duplicate entry: ${repeated}`);
      const archive = writeZip(blobs.map(({bytes}, index) => ({name: names[index] ?? '', bytes})));
      return made(archive, 'application/zip', name);
    },
    unzip: (source: object) =>
      realm.array(
        readZip(blobOf(context, source).bytes).map(({name, bytes}) => {
          const target = new BlobTarget(context, bytes, null, name);
          target.setContentTypeFromExtension();
          return wrapBlob(context, target);
        }),
      ),
  };
}

/** The blob itself, or what a blob source gives as one. */
function blobOf({realm}: ServiceContext, source: object): BlobTarget {
  const target = realm.unwrap(source);
  if (target instanceof BlobTarget) return target;
  const give: unknown = target && Reflect.get(target, 'getBlob');
  const given: unknown = typeof give === 'function' ? Reflect.apply(give, target, []) : undefined;
  const blob = realm.unwrap(given);
  if (blob instanceof BlobTarget) return blob;
  throw new ScriptException('Invalid argument: blob');
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new ScriptException('Could not decompress gzip.');
  }
}
