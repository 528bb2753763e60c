import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';

import {type Node, parse} from 'acorn';

/** docs/decisions/0012-one-code-js.md. */
const CODE_BYTES = 480_000;

const CODE = readFileSync('dist/Code.js', 'utf8');

/** The names of the functions that stand at the top level of a script: the only ones Apps Script can call. */
function topLevelFunctions(code: string): readonly string[] {
  return parse(code, {ecmaVersion: 2020, sourceType: 'script'}).body.flatMap(node =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
}

/** Every identifier of a script, wherever it stands. */
function identifiersOf(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.stringify(
    parse(code, {ecmaVersion: 2020, sourceType: 'script'}),
    (_key, node: (Node & {name?: string}) | null | undefined) => {
      if (node?.type === 'Identifier' && node.name !== undefined) names.add(node.name);
      return typeof node === 'bigint' ? undefined : node;
    },
  );
  return names;
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
    const names = [...readFileSync('src/sidebar/page/server.ts', 'utf8').matchAll(/call\('(\w+)'/g)].map(
      match => match[1],
    );

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

  it('is one Code.js of at most 480 kB, beside pages and the manifest', () => {
    expect(readdirSync(out).filter(name => !name.endsWith('.html'))).toEqual(['Code.js', 'appsscript.json']);
    expect(statSync(join(out, 'Code.js')).size).toBeLessThanOrEqual(CODE_BYTES);
  });

  it('evaluates no text: it neither names `eval` nor makes a `Function`', () => {
    const names = identifiersOf(readFileSync(join(out, 'Code.js'), 'utf8'));

    expect(names).toContain('SpreadsheetApp');
    expect(names).not.toContain('eval');
    expect(names).not.toContain('Function');
  });
});
