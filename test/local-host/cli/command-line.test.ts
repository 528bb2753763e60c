import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {USAGE} from '../../../local-host/cli/arguments.js';
import {runCommandLine} from '../../../local-host/cli/command-line.js';

const CODE = `
  function fill() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1:B1').setValues([['Thôn 1', 5]]);
    MailApp.sendEmail({to: 'a@x.test', subject: 'S', body: 'T', attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')]});
    console.warn('filled'); return sheet.getDataRange().getValues(); }
  function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }
  function who() { Logger.log(Session.getEffectiveUser().getEmail()); }
  function fail() { SpreadsheetApp.getActiveRange().setValues([[1, 2]]); }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Ready.');
    if (ui.alert('Sure?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'no';
    SpreadsheetApp.getActive().toast('Going on');
    ui.showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Page'));
    return ui.prompt('Which village?').getResponseText();
  }
  function lack() { console.log('before'); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7);
    DriveApp.getRootFolder(); }
`;

describe('runCommandLine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-host-cli-'));
  const script = join(folder, 'Code.js');

  beforeAll(() => {
    writeFileSync(script, CODE);
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone": "Asia/Ho_Chi_Minh"}');
  });

  afterAll(() => {
    rmSync(folder, {recursive: true});
  });

  /** Runs a command line; what it printed, and its exit code. */
  async function run(...argv: string[]): Promise<{code: number; printed: string[]; complained: string[]}> {
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await runCommandLine(argv, {
      now: () => '2024-06-03T08:30:00+07:00',
      print: text => printed.push(text),
      printError: text => complained.push(text),
    });
    return {code, printed, complained};
  }

  it('prints what the function logged and returned', async () => {
    const {code, printed} = await run('run', script, '--call', 'fill');

    expect(code).toBe(0);
    expect(printed[0]).toBe('warn: filled');
    expect(printed[1]).toMatch(/^5 calls, modelled \d+[.]\d \/ \d+[.]\d \/ \d+[.]\d s \(low \/ mid \/ high\)$/);
    expect(JSON.parse(printed[2] ?? '')).toEqual([['Thôn 1', 5]]);
  });

  it('runs as the account that is named', async () => {
    expect((await run('run', script, '--call', 'who', '--as', 'b@x.test')).printed[0]).toBe('b@x.test');
  });

  it('writes the workbook, the calls and the mails, and reads the workbook again', async () => {
    const out = join(folder, 'out');

    await run('run', script, '--call', 'fill', '--out', out);
    const {printed} = await run('run', script, '--call', 'read', '--workbook', join(out, 'workbook.xlsx'));

    expect(JSON.parse(printed.at(-1) ?? '')).toEqual([['Thôn 1', 5]]);
    expect(JSON.parse(readFileSync(join(out, 'calls.json'), 'utf8'))).toMatchObject([
      {entryPoint: 'fill', reads: 1, writes: 1, recipients: 1},
    ]);
    expect(JSON.parse(readFileSync(join(out, 'outbox.json'), 'utf8'))).toMatchObject([
      {to: ['a@x.test'], subject: 'S', files: [{name: 'a.txt', contentType: 'text/plain', bytes: 3}]},
    ]);
  });

  it('writes each mail as a file that mail programs open', async () => {
    const out = join(folder, 'mails');
    await run('run', script, '--call', 'fill', '--out', out);

    expect(readdirSync(join(out, 'outbox'))).toEqual(['0001 2024-06-03T01-30-00Z a-at-x.test.eml']);
    expect(readFileSync(join(out, 'outbox', '0001 2024-06-03T01-30-00Z a-at-x.test.eml'), 'utf8')).toContain(
      'To: a@x.test',
    );
  });

  it('answers the questions of a script with what it was given, and prints what people would see', async () => {
    const {code, printed} = await run('run', script, '--call', 'ask', '--answer', 'yes', '--answer', 'OK:Thôn 6: Đông');

    expect(printed.filter(line => !line.includes('modelled'))).toEqual([
      'alert: Ready.',
      'alert: Sure? → YES',
      'prompt: Which village? → OK "Thôn 6: Đông"',
      'toast: Going on',
      'sidebar: page "Page"',
      '"Thôn 6: Đông"',
    ]);
    expect(code).toBe(0);
  });

  it('says how to answer a question that nobody answers', async () => {
    const {code, complained} = await run('run', script, '--call', 'ask', '--answer', 'YES');

    expect(code).toBe(1);
    expect(complained).toEqual([
      'HostError: The script asks, and nobody answers: Which village? (OK, CLOSE). Say so beforehand, with --answer "OK:text".\n' +
        '    at ask (Code.js:14:15)',
    ]);
  });

  it('returns 1 and the error of a function that fails', async () => {
    const {code, complained} = await run('run', script, '--call', 'fail');

    expect(code).toBe(1);
    expect(complained[0]).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.\n' +
        '    at fail (Code.js:7:53)',
    );
  });

  it('returns 1, names what the local host lacks and where, and keeps what was logged and written until then', async () => {
    const out = join(folder, 'lacking');

    const {code, printed, complained} = await run('run', script, '--call', 'lack', '--out', out);

    expect(code).toBe(1);
    expect(printed[0]).toBe('before');
    expect(complained).toEqual([
      'HostNotImplemented: DriveApp.getRootFolder is not implemented by the local host.\n    at lack (Code.js:17:14)',
    ]);
    const read = await run('run', script, '--call', 'read', '--workbook', join(out, 'workbook.xlsx'));
    expect(JSON.parse(read.printed.at(-1) ?? '')).toEqual([[7]]);
  });

  it('runs the script files of a folder with its pages and its manifest, and names the file of a trouble', async () => {
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'appsscript.json'), '{"timeZone": "Asia/Ho_Chi_Minh"}');
    writeFileSync(join(project, 'a.gs'), 'const GREETING = "Chào";\nfunction greet() { return hail(GREETING); }');
    writeFileSync(
      join(project, 'b.js'),
      'function hail(word) {\n  return word + Session.getScriptTimeZone() + page();\n}',
    );
    writeFileSync(
      join(project, 'c.gs'),
      'function page() {\n  return HtmlService.createTemplateFromFile("page").getRawContent();\n}\nfunction fail() {\n  null.x;\n}',
    );
    writeFileSync(join(project, 'page.html'), '<p>Trang</p>');
    writeFileSync(join(project, 'notes.txt'), 'no script');

    const {printed} = await run('run', project, '--call', 'greet');
    const {code, complained} = await run('run', project, '--call', 'fail');

    expect(JSON.parse(printed.at(-1) ?? '')).toBe('ChàoAsia/Ho_Chi_Minh<p>Trang</p>');
    expect([code, complained[0]]).toEqual([1, expect.stringContaining('at fail (c.gs:5:8)')]);
  });

  it('returns 2 for a folder without a script, and for a manifest that is no JSON', async () => {
    const project = join(folder, 'wrong');
    mkdirSync(project);
    const before = await run('run', project, '--call', 'f');
    writeFileSync(join(project, 'a.gs'), 'function f() {}');
    writeFileSync(join(project, 'appsscript.json'), '{');
    const after = await run('run', project, '--call', 'f');

    expect([before.code, before.complained[0]]).toEqual([
      2,
      expect.stringContaining('There is no script (.gs, .js) in'),
    ]);
    expect([after.code, after.complained[0]]).toEqual([2, expect.stringContaining('is no JSON')]);
  });

  it('returns 2 and the usage for a wrong command line', async () => {
    expect(await run('run')).toEqual({code: 2, printed: [], complained: [`There is no script file.\n\n${USAGE}`]});
    expect((await run('run', join(folder, 'nope.js'), '--call', 'f')).code).toBe(2);
  });

  it('prints the usage when it is asked for help', async () => {
    expect(await run('--help')).toEqual({code: 0, printed: [USAGE], complained: []});
  });
});
