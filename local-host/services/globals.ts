import {HostNotImplemented} from '../ground/host-error.js';
import {GLOBAL_CLASSES} from '../runtime/members/member-table.js';
import {type GlobalScope} from '../runtime/execution/running-host.js';
import {type ServiceContext} from '../runtime/execution/service-context.js';
import {createBrowser} from './ui/browser.js';
import {createCacheService} from './stores/cache-service.js';
import {createHtmlService} from './html/html-service.js';
import {createLockService} from './stores/lock-service.js';
import {createConsole, createLogger} from './base/logger.js';
import {createMailApp} from './mail/mail-app.js';
import {MIME_TYPES} from './base/mime-types.js';
import {createPropertiesService} from './stores/properties-service.js';
import {createScriptApp} from './script/script-app.js';
import {createSession} from './base/session.js';
import {createUtilities} from './utilities/utilities.js';

type Makers = Readonly<Record<string, (context: ServiceContext) => object>>;

const SERVICES: Makers = {
  Browser: createBrowser,
  CacheService: createCacheService,
  HtmlService: createHtmlService,
  LockService: createLockService,
  Logger: createLogger,
  MailApp: createMailApp,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  Utilities: createUtilities,
  console: createConsole,
  MimeType: ({realm}) => realm.object(MIME_TYPES),
};

/** Enumerations that the typings also declare as globals, though Apps Script has none of that name. */
const NO_GLOBALS = new Set(['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']);

/** Installs every global of Apps Script; services that the host lacks refuse each of their members by name. */
export function installGlobals(scope: GlobalScope, context: ServiceContext, spreadsheetApp: () => object): void {
  const makers: Makers = {...SERVICES, SpreadsheetApp: spreadsheetApp};
  for (const [name, make] of Object.entries(makers)) scope.defineLazily(name, () => make(context));
  for (const [name, path] of GLOBAL_CLASSES) {
    if (!(name in makers) && !NO_GLOBALS.has(name)) scope.defineLazily(name, () => context.realm.wrap(path, {}));
  }
  const {advancedServices, libraries} = context.state.script.manifest;
  for (const name of advancedServices) scope.defineLazily(name, refusal(context, `The advanced service ${name}`));
  for (const name of libraries) scope.defineLazily(name, refusal(context, `The library ${name}`));
}

function refusal(context: ServiceContext, name: string): () => object {
  return () => {
    throw context.translate(new HostNotImplemented(name));
  };
}
