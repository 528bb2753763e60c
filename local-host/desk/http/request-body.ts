import {type IncomingMessage} from 'node:http';

/** A request that is larger than the desk takes. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';

  constructor(readonly limit: number) {
    super(`Nội dung gửi lên vượt quá ${(limit / 1_000_000).toFixed(0)} MB nên không được nhận. Hãy chia nhỏ.`);
  }
}

/** The bytes of a request; one that grows beyond the limit is not read to its end. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new TooLargeError(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
