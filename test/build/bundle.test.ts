import {readFileSync} from 'node:fs';
import {createContext, runInContext} from 'node:vm';

import {parse} from 'acorn';

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

  it('is at most 360 kB (docs/decisions/0008)', () => {
    expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(360_000);
  });
});
