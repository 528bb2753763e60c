import {permissionRefusal} from '../../../../local-host/runtime/execution/permissions.js';
import {type AuthModeName} from '../../../../local-host/runtime/state/execution-record.js';
import {findClass} from '../../../../local-host/runtime/members/member-table.js';
import {aHost, COLLEAGUE, failureOf, OWNER, runBody} from '../a-host.js';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = [`${AUTH}spreadsheets.currentonly`];

function refusal(
  className: string,
  name: string,
  authMode: AuthModeName,
  grantedScopes?: string[],
): string | undefined {
  const entry = findClass(className);
  const member = entry?.members.get(name);
  if (entry === undefined || member === undefined) throw new Error(`There is no ${className}.${name}.`);
  return permissionRefusal(member, entry.path, {authMode, grantedScopes, deniedScopes: new Set()});
}

describe('permissionRefusal', () => {
  it('refuses a member whose scope the manifest does not name', () => {
    expect(refusal('MailApp', 'sendEmail', 'FULL', CURRENT_ONLY)).toBe(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
  });

  it('grants everything to a manifest without scopes', () => {
    expect(refusal('MailApp', 'sendEmail', 'FULL')).toBeUndefined();
  });

  it('lets the current spreadsheet be used under either scope', () => {
    expect(refusal('Range', 'setValues', 'FULL', CURRENT_ONLY)).toBeUndefined();
    expect(refusal('Range', 'setValues', 'FULL', [`${AUTH}spreadsheets`])).toBeUndefined();
    expect(refusal('Range', 'setValues', 'FULL', [])).toBe(
      `You do not have permission to call SpreadsheetApp.Range.setValues. Required permissions: (${AUTH}spreadsheets || ${AUTH}spreadsheets.currentonly)`,
    );
  });

  it('opens other spreadsheets only under the scope of all spreadsheets', () => {
    expect(refusal('SpreadsheetApp', 'openById', 'FULL', CURRENT_ONLY)).toBe(
      `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    );
  });

  it.each<[string, string]>([
    ['Range', 'setValues'],
    ['Ui', 'createMenu'],
    ['Ui', 'alert'],
    ['Properties', 'getProperty'],
    ['Session', 'getActiveUser'],
    ['Lock', 'tryLock'],
  ])('lets simple triggers call %s.%s', (className, member) => {
    expect(refusal(className, member, 'LIMITED')).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['MailApp', 'sendEmail', 'MailApp.sendEmail'],
    ['Ui', 'showSidebar', 'Ui.showSidebar'],
    ['Ui', 'showModalDialog', 'Ui.showModalDialog'],
    ['ScriptApp', 'getProjectTriggers', 'ScriptApp.getProjectTriggers'],
    ['SpreadsheetApp', 'openById', 'SpreadsheetApp.openById'],
  ])('keeps simple triggers from calling %s.%s', (className, member, spoken) => {
    expect(refusal(className, member, 'LIMITED')).toContain(`You do not have permission to call ${spoken}.`);
  });

  it.each<[string, string]>([
    ['Ui', 'createAddonMenu'],
    ['Menu', 'addItem'],
    ['Session', 'getActiveUserLocale'],
    ['Logger', 'log'],
    ['Utilities', 'formatDate'],
    ['SpreadsheetApp', 'getUi'],
  ])('lets an add-on that is not enabled in the document call %s.%s', (className, member) => {
    expect(refusal(className, member, 'NONE')).toBeUndefined();
  });

  it.each<[string, string]>([
    ['Properties', 'getProperty'],
    ['SpreadsheetApp', 'getActiveSpreadsheet'],
    ['Range', 'getValue'],
    ['Lock', 'tryLock'],
    ['Ui', 'showSidebar'],
    ['Session', 'getActiveUser'],
  ])('keeps an add-on that is not enabled in the document from calling %s.%s', (className, member) => {
    expect(refusal(className, member, 'NONE')).toContain('You do not have permission to call ');
  });
});

describe('an execution', () => {
  it('enforces the scopes of the manifest', () => {
    expect(failureOf("MailApp.sendEmail('a@b.test', 's', 'b');", {manifest: {oauthScopes: CURRENT_ONLY}})).toBe(
      `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
    expect(
      runBody('SpreadsheetApp.getActiveRange().setValue(1);', {manifest: {oauthScopes: CURRENT_ONLY}}).outcome.kind,
    ).toBe('completed');
  });

  it('sends no mail in a simple trigger, whatever the manifest grants', () => {
    const host = aHost("function onOpen() { MailApp.sendEmail('a@b.test', 's', 'b'); }");

    expect(host.person(COLLEAGUE).open().outcome).toMatchObject({
      kind: 'failed',
      message: `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    });
    expect(host.outbox).toEqual([]);
  });

  it('refuses advanced services by name', () => {
    const dependencies = {enabledAdvancedServices: [{userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4'}]};
    const host = aHost('function main() { try { Sheets.Spreadsheets; } catch (e) {} }', {manifest: {dependencies}});

    expect(() => host.person(OWNER).run('main')).toThrow(
      'The advanced service Sheets is not implemented by the local host.',
    );
  });

  it('refuses libraries by the name that the script knows them under', () => {
    const dependencies = {libraries: [{userSymbol: 'Moment', libraryId: 'x', version: '9'}]};
    const host = aHost('function main() { try { Moment.load(); } catch (e) {} }', {manifest: {dependencies}});

    expect(() => host.person(OWNER).run('main')).toThrow('The library Moment is not implemented by the local host.');
  });
});

describe('a person who has withheld a scope', () => {
  const CODE = `
    function send() { MailApp.sendEmail('a@example.test', 'x', 'y'); }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('written'); }
    function ask() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}script.send_mail']); return 'asked'; }
    function status() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length];
    }
    function onEdit() { write(); }
    function schedule() { ScriptApp.newTrigger('send').timeBased().at(new Date(2024, 5, 3, 9)).create(); }
    function forget() { ScriptApp.invalidateAuth(); }`;
  const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp'].map(scope => AUTH + scope);
  const host = () => aHost(CODE, {manifest: {oauthScopes: SCOPES}});
  const REFUSED = {
    kind: 'failed',
    name: 'Exception',
    message: `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
  };

  it('is refused what needs it, and nothing else', () => {
    const colleague = host().person(COLLEAGUE);
    colleague.deny('script.send_mail');

    expect(colleague.run('send').outcome).toMatchObject(REFUSED);
    expect(colleague.run('write').outcome.kind).toBe('completed');
    expect(colleague.run('status').outcome).toEqual({kind: 'completed', value: ['REQUIRED', 2]});
    colleague.consent();
    expect(colleague.run('send').outcome.kind).toBe('completed');
  });

  it('alone is refused, and their triggers with them', () => {
    const shared = host();
    shared.person(COLLEAGUE).run('schedule');
    shared.person(OWNER).run('schedule');
    shared.person(COLLEAGUE).deny('script.send_mail');
    shared.runUntil('2024-06-03T10:00:00+07:00');

    const outcomes = shared.executions
      .filter(({entryPoint}) => entryPoint === 'send')
      .map(({effectiveUser, outcome}) => [effectiveUser, outcome.kind]);
    expect(Object.fromEntries(outcomes)).toEqual({[COLLEAGUE]: 'failed', [OWNER]: 'completed'});
  });

  it('still has simple triggers, which ask for no consent', () => {
    const shared = host();
    shared.person(COLLEAGUE).deny('spreadsheets.currentonly');

    expect(shared.person(COLLEAGUE).type('Sheet1', 'B1', 'x')).toMatchObject({
      execution: {outcome: {kind: 'completed'}},
    });
  });

  it('is asked by requireScopes, which ends the run; scopes that the script does not ask for are an error', () => {
    const shared = host();
    expect(shared.person(COLLEAGUE).run('ask').outcome).toEqual({kind: 'completed', value: 'asked'});
    shared.person(COLLEAGUE).deny('script.send_mail');
    expect(shared.person(COLLEAGUE).run('ask').outcome).toEqual({
      kind: 'killed',
      message: 'Authorization is required to perform that action.',
    });
    expect(
      failureOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['x']);`, {manifest: {oauthScopes: SCOPES}}),
    ).toBe('Exception: The script does not ask for the scope x.');
  });

  it('has withheld everything after invalidateAuth', () => {
    const shared = host();
    shared.person(COLLEAGUE).run('forget');

    expect(shared.person(COLLEAGUE).run('write').outcome).toMatchObject({kind: 'failed'});
    expect(shared.person(OWNER).run('write').outcome.kind).toBe('completed');
  });
});
