/**
 * Makes a script fit to stand inside an HTML file of Apps Script. HtmlService is reported to cut what looks like a comment
 * out of inline scripts, inside strings and regular expressions too, and a template would run what stands in `<? ?>`.
 */
import {parse} from 'acorn';

/** What no inline script may hold. */
export const FORBIDDEN = ['//', '/*', '<!--', '<?', '?>'];

const NEEDS_CARE = /\/\/|\/\*|<!--|<\?|\?>|<\/script|[^\x20-\x7e]/i;
const LOOK_BEHIND = /\(\?<[=!]/;

/** Rewrites strings, templates and regular expressions to others of the same value; refuses what it cannot rewrite. */
export function toInlineScript(code, name) {
  const literals = listLiterals(parse(code, {ecmaVersion: 2020}));
  const edits = literals.filter(({start, end}) => NEEDS_CARE.test(code.slice(start, end)));
  let script = code;
  for (const {start, end, write} of edits.reverse()) script = script.slice(0, start) + write() + script.slice(end);
  if (literals.some(({source}) => LOOK_BEHIND.test(source))) throw new Error(`${name} holds a look-behind.`);
  refuse(script, name);
  return script;
}

function refuse(script, name) {
  for (const text of [...FORBIDDEN, '</script']) {
    const at = script.toLowerCase().indexOf(text);
    if (at >= 0) throw new Error(`${name} holds "${text}": ${script.slice(Math.max(0, at - 40), at + 40)}`);
  }
  const [foreign] = /[^\n\x20-\x7e]/.exec(script) ?? [];
  if (foreign !== undefined) throw new Error(`${name} holds "${foreign}", which is not ASCII.`);
}

/** Every string, piece of a template and regular expression below a node, in the order of the code. */
function listLiterals(node, isTagged = false) {
  const literal = readLiteral(node, isTagged);
  if (literal !== undefined) return [literal];
  const children = Object.values(node)
    .flat()
    .filter(child => typeof child?.type === 'string');
  return children
    .sort((one, other) => one.start - other.start)
    .flatMap(child => listLiterals(child, child === node.quasi || (isTagged && child.type === 'TemplateElement')));
}

/** A tag sees a template as it is written: what it holds cannot be written otherwise. */
function readLiteral({type, start, end, value, regex}, isTagged) {
  if (type === 'TemplateElement' && !isTagged)
    return {start, end, source: value.cooked, write: () => writeText(value.cooked, '`')};
  if (type !== 'Literal') return undefined;
  if (regex !== undefined)
    return {start, end, source: regex.pattern, write: () => `/${writePattern(regex.pattern)}/${regex.flags}`};
  return typeof value === 'string' ? {start, end, source: value, write: () => `"${writeText(value, '"')}"`} : undefined;
}

/** A text between quotes; a sign that a backslash does not change breaks up what must not stand together. */
function writeText(text, quote) {
  return text
    .replace(/[\\\n\r]|\$(?=\{)|["`]/g, sign =>
      /["`]/.test(sign) && sign !== quote ? sign : (NAMED[sign] ?? `\\${sign}`),
    )
    .replace(/(?<=\/)[/*]|(?<=<)[!?/]|(?<=\?)>/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, toEscape);
}

const NAMED = {'\n': '\\n', '\r': '\\r'};

/** A pattern in which a slash, and what would make a mark with its neighbour, stands by its number. */
function writePattern(pattern) {
  return pattern
    .replace(/\\?\/|\\[^]|<(?=\?|!--)|(?<=\?)>/g, part => (KEPT.test(part) ? part : toEscape(part.at(-1))))
    .replace(/[^\x20-\x7e]/g, toEscape);
}

const KEPT = /^\\[ -.0-;=?-~]$/;

function toEscape(sign) {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
