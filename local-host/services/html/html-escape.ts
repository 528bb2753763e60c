import {HostNotImplemented} from '../../ground/host-error.js';

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
  const text = String(value);
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
  if (openElement(html, 'style') !== undefined) return 'style';
  const script = openElement(html, 'script');
  if (script !== undefined) return scriptPlace(script);
  const [tag] = /<[a-zA-Z][^<>]*$/.exec(html) ?? [];
  return tag === undefined ? 'text' : placeInTag(tag);
}

/** Only at its start can a value decide where a URL leads. */
function placeInTag(tag: string): HtmlPlace {
  const [, name = '', begun = ''] = /([^\s"'=<>]+)\s*=\s*["']?([^"']*)$/.exec(tag) ?? [];
  return begun === '' && URL_ATTRIBUTES.has(name.toLowerCase()) ? 'url' : 'attribute';
}

/** The content so far of an element that is still open at the end, or undefined. */
function openElement(html: string, name: string): string | undefined {
  const opened = [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].at(-1);
  if (opened === undefined) return undefined;
  const content = html.slice(opened.index + opened[0].length);
  return new RegExp(`</${name}`, 'i').test(content) ? undefined : content;
}

/** Whether an unfinished string literal stands at the end of a piece of JavaScript. */
function scriptPlace(code: string): HtmlPlace {
  const rest = code.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    '',
  );
  return /["'`]/.test(rest) ? 'scriptString' : 'script';
}
