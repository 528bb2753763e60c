import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join} from 'node:path';
import {type PageBundle} from '../build/bundle.js';
import {securityHeaders} from './security-headers.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The one HTML page of the desk; its address is the only one that is not kept by browsers. */
export function deskHtml({hash, folder}: PageBundle): string {
  const hasStyle = existsSync(join(folder, 'desk.css'));
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bảng tính</title>
    <link rel="icon" href="data:," />
    ${hasStyle ? `<link rel="stylesheet" href="/assets/${hash}/desk.css" />` : ''}
    <script type="module" src="/assets/${hash}/desk.js"></script>
  </head>
  <body></body>
</html>
`;
}

/** Sends a file of the bundle; its address has the bundle's hash, so it may be kept for ever. */
export function sendAsset(
  {request, response}: {readonly request: IncomingMessage; readonly response: ServerResponse},
  {hash, folder}: PageBundle,
  path: string,
): void {
  const [asked, name = ''] = path.split('/');
  const file = join(folder, name);
  if (asked !== hash || !/^[\w-]+[.](js|css)$/.test(name) || !existsSync(file)) {
    response.writeHead(404, securityHeaders()).end();
    return;
  }
  const isZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...securityHeaders(),
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': 'private, max-age=31536000, immutable',
    ...(isZipped && {'Content-Encoding': 'gzip'}),
  });
  if (request.method === 'HEAD') response.end();
  else if (isZipped) createReadStream(`${file}.gz`).pipe(response);
  else response.end(readFileSync(file));
}
