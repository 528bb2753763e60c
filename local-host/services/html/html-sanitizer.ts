import {ScriptException} from '../../ground/host-error.js';

const IN_TAG = `(?:[^>"']|"[^"]*"|'[^']*')*>`;
const COMMENT = '<!--[^]*?-->';
/** Elements whose content is no HTML: their start, their name, their content. */
const RAW_ELEMENT = `(<(script|style)\\b${IN_TAG})([^]*?)(?=</\\2\\b)`;
const TAG = `<(?!(?:script|style)\\b)/?[a-z]${IN_TAG}`;
const TEXT = '[^<]+|<(?!!--|/?[a-z])';
const PIECE = new RegExp([COMMENT, RAW_ELEMENT, TAG, TEXT].join('|'), 'gi');

const COMMENT_LIKE = /\/\*[^]*?\*\/|<!--[^]*?-->|\/\/[^\n]*/g;

/** A page without what looks like a comment in its inline scripts, be it in a string, a template or a regular expression. */
export function cutInlineComments(html: string): string {
  return html.replace(PIECE, (piece, tag?: string, name?: string, content?: string) => {
    const isScript = name?.toLowerCase() === 'script' && tag !== undefined && content !== undefined;
    return isScript ? tag + content.replace(COMMENT_LIKE, '') : piece;
  });
}

/** Refuses text that is no HTML: a tag, a comment, a script or a style in it never ends. */
export function refuseMalformedHtml(html: string): void {
  if (html.replace(PIECE, '') !== '') throw new ScriptException('Malformed HTML content');
}
