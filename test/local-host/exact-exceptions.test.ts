import {type HostOptions, type LocalHost} from '../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER} from './runtime/a-host.js';

const SHEET = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];';

/** What a script, with the options it needs, must be told letter for letter, as logs of others have it. */
const TEXTS: readonly [message: string, script: string, options?: Partial<HostOptions>][] = [
  [
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    "sheet.getRange('A1:A3').setValues([[1], [2]]);",
  ],
  [
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    "sheet.getRange('A1:C1').setValues([[1, 2]]);",
  ],
  [
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    "sheet.getRange('A1:B2').setValues([[1, 2], [3]]);",
  ],
  ['The coordinates of the range are outside the dimensions of the sheet.', 'sheet.getRange(1000, 1, 2);'],
  ['The number of rows in the range must be at least 1.', 'sheet.getRange(1, 1, 0);'],
  ['The number of columns in the range must be at least 1.', 'sheet.getRange(1, 1, 1, 0);'],
  [
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    "sheet.getRange('A1').setValues('x');",
  ],
  [
    "The parameters ((class),number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    'sheet.getRange({}, 1);',
  ],
  [
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    "MailApp.sendEmail('a@example.test', 's', 'b');",
    {files: withScopes('https://www.googleapis.com/auth/spreadsheets.currentonly')},
  ],
  [
    'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
     sheet.getRange('M2').setDataValidation(rule).setValue('c'); SpreadsheetApp.flush();`,
  ],
  ['A sheet with the name "X" already exists. Please enter another name.', "ss.insertSheet('X'); ss.insertSheet('X');"],
  ['A sheet with the name "X" already exists. Please enter another name.', "ss.insertSheet('X'); sheet.setName('X');"],
  [
    'Service invoked too many times for one day: email.',
    `for (let i = 0; i < 3; i++) MailApp.sendEmail(Array(50).fill('a@example.test').join(), 's', 'b');`,
  ],
  [
    'Ranges must have at least one range.',
    'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("red").build();',
  ],
  [
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create();",
  ],
  [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    `const all = PropertiesService.getScriptProperties();
     for (let i = 0; i < 60; i++) all.setProperty('k' + i, 'x'.repeat(9000));`,
  ],
  ['Argument too large: value', "CacheService.getScriptCache().put('k', 'x'.repeat(102401));"],
  ['Invalid argument: key', "CacheService.getScriptCache().put('', 'x');"],
];

function withScopes(...oauthScopes: string[]): HostOptions['files'] {
  const code = `function main() { ${SHEET} MailApp.sendEmail('a@example.test', 's', 'b'); }`;
  return {code, html: {}, manifest: {timeZone: 'Asia/Ho_Chi_Minh', oauthScopes}};
}

/** How the run of a function ends: its kind, and what it says. */
function ending(host: LocalHost, functionName: string, user = OWNER): string {
  const {outcome} = host.person(user).run(functionName);
  return outcome.kind === 'completed' ? `completed: ${String(outcome.value)}` : `${outcome.kind}: ${outcome.message}`;
}

describe('an exception', () => {
  it.each(TEXTS)('says: %s', (...[message, script, options]) => {
    expect(failureOf(`${SHEET} ${script}`, options)).toBe(`Exception: ${message}`);
  });

  it('says who may not edit a protected cell', () => {
    const host =
      aHost(`${SHEET} function lock() { const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); }
      function write() { sheet.getRange('A1').setValue(1); }`);
    ending(host, 'lock');

    expect(ending(host, 'write', COLLEAGUE)).toBe(
      'failed: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });

  it('says that nobody is at a screen', () => {
    const host = aHost(`function tick() { SpreadsheetApp.getUi(); }
      function main() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }`);
    host.person(OWNER).run('main');
    host.runUntil('2024-06-03T08:32:00+07:00');

    expect(host.executions.at(-1)?.outcome).toMatchObject({
      name: 'Exception',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('says that a lock was held for too long, and may be caught', () => {
    const host =
      aHost(`function main() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.getActive().getName(); }
      function other() { try { LockService.getScriptLock().waitLock(1000); } catch (e) { return e.name + ': ' + e.message; } }`);
    const said: string[] = [];
    const stop = host.onCall(({member}) => {
      if (member === 'Spreadsheet.getName') said.push(ending(host, 'other', COLLEAGUE));
    });
    host.person(OWNER).run('main');
    stop();

    expect(said).toEqual(['completed: Exception: Lock timeout: another process was holding the lock for too long.']);
  });
});

describe('trouble at Google', () => {
  const CATCHING = `function main() { try { SpreadsheetApp.getActive().getName(); } catch (e) { return e.name + ': ' + e.message; } }`;

  it.each([
    ['exception', () => "We're sorry, a server error occurred. Please wait a bit and try again."],
    ['documentTimeout', (id: string) => `Service Spreadsheets timed out while accessing document with id ${id}.`],
  ] as const)('is caught as an exception: %s', (kind, text) => {
    const host = aHost(CATCHING);
    host.fault({kind, atCall: 1});

    expect(ending(host, 'main')).toBe(`completed: Exception: ${text(host.workbook.id)}`);
  });

  it.each(['kill', 'timeout'] as const)('ends the run whatever it catches: %s', kind => {
    const host = aHost(CATCHING);
    host.fault({kind, atCall: 1});

    expect(ending(host, 'main')).toBe(
      kind === 'kill' ? 'killed: Killed at call 1.' : 'timedOut: Exceeded maximum execution time',
    );
  });
});
