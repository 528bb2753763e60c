import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {DEFAULT_SWITCHES, type HostOptions, LocalHost, type Person, type Switches} from '../../local-host/index.js';

const OWNER = 'owner@example.test';
const COLLEAGUE = 'colleague@example.test';
const BY_HAND = 'by hand';

/** Goes through docs/live-check.gs as its checklist says, on a host with these switches; gives what it found out. */
function answersUnder(switches: Partial<Switches>): Record<string, unknown> {
  const options: HostOptions = {
    files: {
      code: readFileSync(join(__dirname, '../../docs/live-check.gs'), 'utf8'),
      html: {},
      manifest: {timeZone: 'Asia/Ho_Chi_Minh'},
    },
    owner: OWNER,
    account: 'workspace',
    now: '2024-06-10T08:00:00+07:00',
    switches,
  };
  const host = new LocalHost({...options, editors: [COLLEAGUE], locale: 'vi_VN'});
  const owner = host.person(OWNER);
  owner.open();
  for (const item of ['1. Run the checks', '2. Install triggers', '3. Open the sidebar']) {
    expect(owner.choose('Live check', item).outcome.kind).toBe('completed');
  }
  typeByHand(host);
  const failed = owner.call('failForPage');
  if (failed.kind === 'failed') owner.call('noteRpcMessage', failed.message);
  host.runUntil('2024-06-10T08:40:00+07:00');
  const inCopy = LocalHost.copyOf(host.save(), options).person(OWNER);
  inCopy.open();
  return {...answersOf(owner, 'Show the answers'), ...answersOf(inCopy, '4. In a copy of this file')};
}

/** The script returns its answers by name. */
function answersOf(person: Person, item: string): Record<string, unknown> {
  const {outcome} = person.choose('Live check', item);
  return outcome.kind === 'completed' ? (outcome.value as Record<string, unknown>) : {};
}

function typeByHand(host: LocalHost): void {
  const colleague = host.person(COLLEAGUE);
  colleague.type(BY_HAND, 'A1', '12,5');
  host.anonymous().type(BY_HAND, 'B1', 'x');
  const stop = host.onCall(({entryPoint, member}) => {
    if (entryPoint !== 'onEdit' || member !== 'Utilities.sleep') return;
    stop();
    for (const cell of ['A3', 'A4', 'A5', 'A6']) colleague.type(BY_HAND, cell, 'x');
  });
  colleague.type(BY_HAND, 'A2', 'x');
  colleague.clear(BY_HAND, 'A1');
}

/** Every switch the other way round. */
const OTHER_WAY: Partial<Switches> = {
  validationEnforcedAt: 'call',
  strictRulesForScripts: 'lists',
  copyToMindsStrictRules: true,
  removingTheOwnerThrows: true,
  setFormulaIsInLocale: false,
  formulasInheritFormats: false,
  copyCarriesProtections: true,
  copyOfHiddenSheetIsHidden: false,
  copyKeepsProperties: true,
  setValueParsesStrings: false,
  plainTextIsLiteral: false,
  eventValueIsString: false,
  onEditQueueLimit: 4,
  anonymousEditorsFireTriggers: true,
  protectionTakesStrangers: 'throws',
  protectionNamesOwner: 'always',
  toastInClockRuns: 'throws',
  triggersMadeInTriggersAreDisabled: true,
  domainIdentityIsVisible: false,
  numericPropertiesGainADecimal: true,
  clockMovesWithModelledTime: true,
  uiInInstallableTriggers: false,
  rpcMessageNamesTheError: false,
  htmlServiceSanitises: false,
};

/** Switches that this script cannot see: how the host buffers, by which estimate it stops runs, what only an add-on meets. */
const UNSEEN = ['writeBehind', 'timeLimitColumn', 'addOnClockHasSpreadsheet'];

/** Answered by counting or measuring instead of by the switch's own value. */
const MEASURED = ['onEditQueueLimit', 'clockTriggerDelaySeconds'];

describe('docs/live-check.gs', () => {
  it.each([
    ['as it assumes', {}],
    ['the other way round', OTHER_WAY],
  ])('finds out on the local host what its switches say %s', (_, changed) => {
    const switches: Partial<Switches> = {...DEFAULT_SWITCHES, ...changed};
    const answers = answersUnder(changed);
    const names = Object.keys(switches).filter(name => ![...UNSEEN, ...MEASURED].includes(name));

    expect(Object.fromEntries(names.map(name => [name, answers[name]]))).toEqual(
      Object.fromEntries(Object.entries(switches).filter(([name]) => names.includes(name))),
    );
    expect(answers['onEditQueueLimit: edits that were told']).toBe((switches.onEditQueueLimit ?? 0) + 1);
    expect(Math.abs(Number(answers['clockTriggerDelaySeconds']))).toBeLessThanOrEqual(900);
  });

  it('tells a host that reads more than typing would', () => {
    expect(answersUnder({setValueParsesStrings: 'hostile'})['setValueParsesStrings']).toBe('hostile');
  });

  it('prints what the host does about everything else that nobody could try', () => {
    const answers = answersUnder({});
    const rest = Object.entries(answers).filter(([name]) => !(name in DEFAULT_SWITCHES) && !name.startsWith('ms: '));

    expect(Object.fromEntries(rest)).toEqual({
      'HtmlService cuts a comment in': 'comment, string, template, pattern',
      'HtmlService of an unfinished tag': 'throws: Malformed HTML content',
      'a date in a new cell shows': '10/06/2024',
      'a date with a time shows': '10/06/2024 7:30:00',
      'a new sheet': '1000x26 #ffffff #000000',
      'a new tick box holds': 'false',
      'canDomainEdit of a new protection': false,
      'e.value on delete': 'undefined',
      locale: 'vi_VN',
      'message of a refusal': 'The data you entered in cell A1 violates the data validation rules set on this cell.',
      'onEditQueueLimit: edits that were told': 3,
      'protections after protect() twice': 2,
      'plain text cells hold':
        "string =1+1, string  =1+1, string \uff1d1+1, string +SUM(1), string 'x, string +84912345678, string -5, string 007",
      'script properties in a copy': false,
      'setDomainEdit(false)': 'goes through',
      'setFormula with a comma shows': '1,2',
      'setFormula with a semicolon shows': '3',
      'strings become':
        '1.5 date, 1,5 number, 3/4 date, 10/06/2024 date, 007 number, +5 string, -5 number, TRUE boolean, 50% number',
    });
  });
});
