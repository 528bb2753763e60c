import {ScriptException} from '../../ground/host-error.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {BlobTarget} from '../base/blob.js';
import {HtmlOutputTarget} from './html-output.js';
import {createTemplate} from './html-template.js';

/** The global `HtmlService`. */
export function createHtmlService(context: ServiceContext): object {
  const {realm} = context;
  const output = (content: string): object => realm.wrap('HtmlOutput', new HtmlOutputTarget(context, content));
  return realm.wrap('HtmlService', {
    createHtmlOutput: (source: unknown = '') => output(textOf(context, source)),
    createHtmlOutputFromFile: (name: string) => output(htmlFile(context, name)),
    /** There is a browser only in web apps. */
    getUserAgent: () => null,
    createTemplate: (source: unknown) => createTemplate(context, textOf(context, source), 'Template'),
    createTemplateFromFile: (name: string) => createTemplate(context, htmlFile(context, name), name),
  });
}

function textOf({realm}: ServiceContext, source: unknown): string {
  if (typeof source === 'string') return source;
  const blob = realm.unwrap(source);
  return blob instanceof BlobTarget ? blob.getDataAsString() : '';
}

function htmlFile({state}: ServiceContext, name: string): string {
  const {html} = state.script;
  const content = html[name] ?? html[name.replace(/[.]html$/, '')];
  if (content === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
  return content;
}
