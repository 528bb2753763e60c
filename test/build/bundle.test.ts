import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';

import {parse} from 'acorn';

/** docs/decisions/0008. */
const FILE_BYTES = 150_000;

const CODE = readFileSync('dist/Code.js', 'utf8');

/** The names of the functions that stand at the top level of a script: the only ones Apps Script can call. */
function topLevelFunctions(code: string): readonly string[] {
  return parse(code, {ecmaVersion: 2020, sourceType: 'script'}).body.flatMap(node =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
}

/** A menu that remembers which function each of its items calls. */
function aRecordingMenu(items: string[]): object {
  const menu: object = {
    addItem: (_label: string, functionName: string) => (items.push(functionName), menu),
    addSeparator: () => menu,
    addSubMenu: () => menu,
    addToUi: () => undefined,
  };
  return menu;
}

describe('dist/Code.js', () => {
  it('evaluates in a bare context, which lacks URL, timers and TextEncoder as Apps Script does', () => {
    const context = createContext({});

    expect(() => {
      runInContext(CODE, context);
    }).not.toThrow();
  });

  it('declares a top-level function for every menu item', () => {
    const items: string[] = [];
    const menu = aRecordingMenu(items);
    const context = createContext({SpreadsheetApp: {getUi: () => ({createMenu: () => menu})}});

    runInContext(CODE, context);
    runInContext('onOpen()', context);

    expect(items.length).toBeGreaterThan(10);
    expect(topLevelFunctions(CODE)).toEqual(expect.arrayContaining(items));
  });

  it('declares a top-level function for every simple trigger, for the dispatcher and for every call of the sidebar', () => {
    const names = [...readFileSync('src/sidebar/server.ts', 'utf8').matchAll(/call\('(\w+)'/g)].map(match => match[1]);

    expect(names.length).toBeGreaterThan(0);
    expect(topLevelFunctions(CODE)).toEqual(
      expect.arrayContaining(['onOpen', 'onEdit', 'onInstall', 'runDispatcher', ...names]),
    );
  });

  it('holds no syntax that Apps Script refuses when a file is saved', () => {
    expect(() => parse(CODE, {ecmaVersion: 2020, sourceType: 'script'})).not.toThrow();
  });
});

describe.each(['bound', 'addon'])('the server of the %s build', target => {
  const out = mkdtempSync(join(tmpdir(), 'server-'));

  beforeAll(() => {
    execFileSync('node', ['build.mjs', target, '--out', out]);
  });

  afterAll(() => {
    rmSync(out, {recursive: true});
  });

  it('has at most 150 kB in Code.js, which Apps Script evaluates at every edit, and in each part', () => {
    const files = readdirSync(out).filter(name => name === 'Code.js' || name.startsWith('part-'));

    expect(files).toEqual([
      'Code.js',
      'part-commands.html',
      'part-long-commands.html',
      'part-meeting.html',
      'part-reminders.html',
      'part-set-up.html',
    ]);
    expect(files.filter(name => statSync(join(out, name)).size > FILE_BYTES)).toEqual([]);
  });
});

describe('a part of the server', () => {
  const PART = readFileSync('dist/part-commands.html', 'utf8');
  const SENTENCE = /thiếu tệp "part-commands[.]html".*tải lại đủ mọi tệp/;

  /** Clicks the sidebar's menu item where the parts' file reads as given. */
  function clickWith(read: () => string): unknown {
    const shown: string[] = [];
    const page = {getContent: () => '', setContent: () => page, setTitle: () => page};
    const context = createContext({
      HtmlService: {
        createHtmlOutputFromFile: (name: string) => (name === 'dashboard' ? page : {getContent: read}),
      },
      PropertiesService: {getDocumentProperties: () => ({getProperties: () => ({})})},
      SpreadsheetApp: {getActive: () => ({}), getUi: () => ({showSidebar: () => shown.push('sidebar')})},
    });
    runInContext(CODE, context);
    runInContext('showDashboard()', context);
    return shown;
  }

  it('is loaded when an entry point needs it', () => {
    expect(clickWith(() => PART)).toEqual(['sidebar']);
  });

  it('is named where Google has no such file', () => {
    const read = (): string => {
      throw new Error('No HTML file named part-commands was found.');
    };

    expect(() => clickWith(read)).toThrow(SENTENCE);
  });

  it('is refused where it comes from another build', () => {
    expect(() => clickWith(() => PART.replace(/data-build="/, 'data-build="0'))).toThrow(SENTENCE);
  });

  it.each(['part-commands', 'part-long-commands', 'part-meeting', 'part-reminders', 'part-set-up'])(
    'shows nothing as HTML and ends where its one element ends: %s',
    name => {
      const text = readFileSync(`dist/${name}.html`, 'utf8');

      expect(text).toMatch(/^<script type="text\/plain" data-build="[0-9a-f]{12}">/);
      expect(text.indexOf('</script')).toBe(text.length - '</script>\n'.length);
    },
  );
});
