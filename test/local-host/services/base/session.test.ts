import {type HostOptions} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER, runBody, valueOf} from '../../runtime/a-host.js';

const USERS = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join();';

/** What a simple trigger of the colleague's, or of the owner's, reads of the users. */
function usersOnOpen(email: string, options: Partial<HostOptions> = {}): unknown {
  const {outcome} = aHost(`function onOpen() { ${USERS} }`, options).person(email).open();
  return outcome.kind === 'completed' ? outcome.value : outcome.message;
}

describe('Session', () => {
  it('tells people who they are when they run a command', () => {
    expect(runBody(USERS).outcome).toEqual({kind: 'completed', value: `${OWNER},${OWNER}`});
  });

  it('hides in simple triggers who a stranger is, but not the developer', () => {
    expect(usersOnOpen(COLLEAGUE)).toBe(',');
    expect(usersOnOpen(OWNER)).toBe(`${OWNER},${OWNER}`);
  });

  it('shows colleagues within the domain of a Workspace', () => {
    expect(usersOnOpen(COLLEAGUE, {account: 'workspace'})).toBe(`${COLLEAGUE},${COLLEAGUE}`);
    expect(usersOnOpen('guest@elsewhere.test', {account: 'workspace', editors: ['guest@elsewhere.test']})).toBe(',');
  });

  it('tells nobody apart from an installed trigger but its creator', () => {
    const host =
      aHost(`function install() { ScriptApp.newTrigger('who').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function who() { ${USERS} }`);
    host.person(OWNER).run('install');

    host.person(COLLEAGUE).type('Sheet1', 'A1', 'x');

    expect(host.executions.at(-1)?.outcome).toEqual({kind: 'completed', value: `,${OWNER}`});
  });

  it('needs the scope of e-mail addresses', () => {
    expect(failureOf(USERS, {manifest: {oauthScopes: []}})).toBe(
      'Exception: You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('knows language and time zone', () => {
    expect(valueOf('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];', {locale: 'vi_VN'})).toEqual([
      'vi',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  it('gives each user a key of their own that stays', () => {
    const host = aHost('function key() { return Session.getTemporaryActiveUserKey(); }');
    const keys = [OWNER, OWNER, COLLEAGUE].map(email => host.person(email).run('key').outcome);

    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]).not.toEqual(keys[2]);
  });
});
