import {HostNotImplemented} from '../runtime/host-error.js';

/** Where in a page a printed value lands. */
export type HtmlPlace = 'text' | 'attribute' | 'url' | 'script' | 'scriptString' | 'style';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text as it may stand in a page or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter);
}

const SAFE_URL = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const BLOCKED_URL = '#blocked';

/** Text as `<?= ?>` prints it in its place. */
export function escapeFor(place: HtmlPlace, value: unknown): string {
  const text = String(value as string | number | boolean | object | null | undefined);
  switch (place) {
    case 'text':
    case 'attribute':
      return escapeHtml(text);
    case 'url':
      return escapeHtml(SAFE_URL.test(text.trim()) ? text : BLOCKED_URL);
    case 'script':
      return escapeScript(typeof value === 'number' || typeof value === 'boolean' ? text : JSON.stringify(text));
    case 'scriptString':
      return escapeScript(JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('`', '\\`'));
    case 'style':
      throw new HostNotImplemented('Printing into a style with <?= ?>');
  }
}

/** No text may end the script element it stands in. */
function escapeScript(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'cite', 'data', 'poster']);

/** The place at the end of the HTML so far. */
export function placeAfter(html: string): HtmlPlace {
  const element = openElement(html, 'script') ?? openElement(html, 'style');
  if (element !== undefined) return element.name === 'style' ? 'style' : scriptPlace(element.content);
  const tag = /<[a-zA-Z][^<>]*$/.exec(html)?.[0];
  if (tag === undefined) return 'text';
  const attribute = /([^\s"'=<>]+)\s*=\s*["']?([^"']*)$/.exec(tag);
  const isAtStart = attribute?.[2] === '';
  return isAtStart && URL_ATTRIBUTES.has((attribute?.[1] ?? '').toLowerCase()) ? 'url' : 'attribute';
}

function openElement(html: string, name: string): {name: string; content: string} | undefined {
  const opened = [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].at(-1);
  if (opened === undefined) return undefined;
  const content = html.slice(opened.index + opened[0].length);
  return new RegExp(`</${name}`, 'i').test(content) ? undefined : {name, content};
}

/** Whether an unfinished string literal stands at the end of a piece of JavaScript. */
function scriptPlace(code: string): HtmlPlace {
  const rest = code.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    '',
  );
  return /["'`]/.test(rest) ? 'scriptString' : 'script';
}
