import * as esbuild from 'esbuild';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {toInlineScript} from './inline-script.mjs';

const SIDEBAR = fileURLToPath(new URL('../src/sidebar/', import.meta.url));
const PAGES = path.join(SIDEBAR, 'pages');
/** The sign that the script has begun: takes away what tells people that it has not. */
const FIRST_LINE = '"use strict";document.getElementById("not-running").remove();';
const SHARED = {bundle: true, charset: 'ascii', legalComments: 'none', minify: true, target: 'es2020', write: false};

/** Writes one self-contained HTML file per page, since that is what Apps Script serves; gives back their names. */
export async function buildPages(out) {
  const names = await readdir(PAGES);
  const frame = await readFile(path.join(SIDEBAR, 'page.html'), 'utf8');
  await Promise.all(names.map(async name => writeFile(path.join(out, `${name}.html`), await buildPage(name, frame))));
  return names;
}

/** Puts what a page shows at first, its style and its script into the frame of all pages; all of it is ASCII. */
async function buildPage(name, frame) {
  const folder = path.join(PAGES, name);
  const [script, style] = await Promise.all([
    esbuild.build({...SHARED, entryPoints: [path.join(folder, 'page.ts')], format: 'iife'}),
    esbuild.build({...SHARED, entryPoints: [path.join(folder, 'page.css')]}),
  ]);
  const body = await readFile(path.join(folder, 'page.html'), 'utf8');
  const code = `${FIRST_LINE}\n${toInlineScript(textOf(script), `The script of ${name}.html`)}`;
  return toAsciiHtml(frame.replace('<!-- body -->', () => body.trim()))
    .replace('<!-- style -->', () => `<style>${textOf(style)}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
}

function textOf({outputFiles}) {
  return outputFiles[0].text.trim();
}

function toAsciiHtml(html) {
  return html.replace(/[^\n\x20-\x7e]/gu, sign => `&#${sign.codePointAt(0)};`);
}
