import {newHostState} from './new-host-state.js';
import {Execution} from './runtime/execution/execution.js';
import {classPaths, findClass} from './runtime/members/member-table.js';
import {newPersonState} from './runtime/state/person-state.js';
import {PROTOTYPES} from './services/spreadsheet/prototypes.js';

/** What the host has of one class of the typings. */
export interface ClassCoverage {
  /** `SpreadsheetApp.Range`, as exceptions name it. */
  readonly name: string;
  readonly done: readonly string[];
  /** Members that throw `HostNotImplemented` under their name. */
  readonly refused: readonly string[];
}

const OWNER = 'owner@example.test';

/** A script that meets every class beyond the spreadsheet's own. */
const PROBE = `
function probe() {
  const html = HtmlService.createHtmlOutput('x');
  html.addMetaTag('viewport', 'x').getMetaTags();
  HtmlService.createTemplate('x');
  CacheService.getScriptCache();
  PropertiesService.getScriptProperties();
  LockService.getScriptLock();
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const builder = ScriptApp.newTrigger('probe');
  builder.timeBased().everyHours(1).create();
  builder.forSpreadsheet(SpreadsheetApp.getActive());
  Session.getActiveUser();
  Utilities.newBlob('x');
  SpreadsheetApp.getUi().createMenu('x');
  SpreadsheetApp.getUi().prompt('x');
  return [Logger, console, MailApp, Charts];
}`;

/** Reads off the host's own objects which members of each class it has, class by class in the order of their names. */
export function implementedMembers(): ClassCoverage[] {
  const targets = new Map([...probedTargets(), ...spreadsheetTargets()]);
  return classPaths()
    .flatMap(path => coverageOf(path, targets.get(path) ?? {}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function spreadsheetTargets(): [string, object][] {
  return Object.entries(PROTOTYPES).flatMap(([name, prototype]): [string, object][] => {
    const entry = findClass(name);
    return entry === undefined ? [] : [[entry.path, prototype]];
  });
}

function probedTargets(): ReadonlyMap<string, object> {
  const state = newHostState({
    files: {code: PROBE, html: {}, manifest: {}},
    ...{owner: OWNER, account: 'consumer', now: '2024-06-03T08:00:00+07:00'},
  });
  const person = newPersonState(OWNER);
  person.answers = [{button: 'OK', text: ''}];
  const execution = new Execution(state, {
    functionName: 'probe',
    kind: 'run',
    eventType: '',
    identity: {activeUser: OWNER, effectiveUser: OWNER},
    ...{authMode: 'FULL', person, hasUi: true},
    makeArguments: () => [],
  });
  execution.run();
  return execution.realm.objects.examples;
}

function coverageOf(path: string, target: object): ClassCoverage[] {
  const entry = findClass(path);
  const methods = [...(entry?.members.values() ?? [])].filter(({isField}) => !isField).map(({name}) => name);
  if (entry === undefined || methods.length === 0) return [];
  const isDone = (name: string): boolean => typeof Reflect.get(target, name) === 'function';
  return [
    {
      name: entry.spokenName,
      done: methods.filter(isDone),
      refused: methods.filter(name => !isDone(name)),
    },
  ];
}
