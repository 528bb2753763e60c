import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {escapeFor, placeAfter} from './html-escape.js';
import {HtmlOutputTarget} from './html-output.js';
import {splitScriptlets, templateCode} from './scriptlets.js';

/** An `HtmlTemplate`: properties that the script sets on it are variables in its scriptlets. */
export function createTemplate(context: ServiceContext, source: string, fileName: string): object {
  const target: Record<string, unknown> = {};
  const methods = {
    evaluate: () => evaluate(context, {source, fileName, variables: {...target}}),
    getRawContent: () => source,
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(target, name, {value, enumerable: false});
  return context.realm.wrap('HtmlTemplate', target, {open: true});
}

interface Template {
  readonly source: string;
  readonly fileName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs the scriptlets in the script's realm, where they see its globals. */
function evaluate(context: ServiceContext, {source, fileName, variables}: Template): object {
  context.call('HtmlTemplate.evaluate', 'plain', 0, () => undefined);
  const names = Object.keys(variables);
  const code = templateCode(splitScriptlets(source), names);
  let content = '';
  const append = (text: string): void => {
    content += text;
  };
  const print = (value: unknown): void => {
    content += escapeFor(placeAfter(content), value);
  };
  // The code is a function expression that takes the two printers and the variables.
  const run = context.evaluate(code, `${fileName}.html`) as (...args: unknown[]) => void;
  run(append, print, ...names.map(name => variables[name]));
  return context.realm.wrap('HtmlOutput', new HtmlOutputTarget(context, content));
}
