import {loadScript, topLevelFunctions} from '../../../../local-host/runtime/script/script-file.js';

describe('topLevelFunctions', () => {
  it('finds declarations only, not what is assigned or nested', () => {
    const code = `function a() { function inner() {} const nested = () => 1; }
      globalThis.d = () => 2; async function e() {} function* f() {} if (true) { function g() {} var h; h = () => 3; }`;

    expect([...topLevelFunctions(code)]).toEqual(['a', 'e', 'f']);
  });

  it('finds functions that a declared name is given', () => {
    const code = `function a() { const inner = () => 1; } var b = function () {}; const c = () => 1;
      let d = async (e = f()) => 2; const g = h => h, i = 1; const j = (() => 3)(); const k = [].map(() => 1);`;

    expect([...topLevelFunctions(code)]).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  it('is not misled by what runs at load time', () => {
    expect([...topLevelFunctions('"use strict"; function a() {} throw new Error("at load");')]).toEqual(['a']);
  });
});

describe('loadScript', () => {
  const files = {code: 'function main() {}', html: {}};

  it('reads the time zone and scopes of the manifest', () => {
    const {manifest} = loadScript({...files, manifest: {timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ['a']}});

    expect(manifest).toEqual({timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ['a'], advancedServices: [], libraries: []});
  });

  it('compiles equal code once', () => {
    const [first, second] = [1, 2].map(() => loadScript({...files, manifest: {}}));

    expect(first?.compiled).toBe(second?.compiled);
  });

  it.each([
    ['class A { #secret = 1; }', 'private members (#name), line 1'],
    ['class A {\n  static count = 0;\n}', 'static class fields, line 2'],
    ['class A { static { this.x = 1; } }', 'static blocks, line 1'],
    ['class A {\n  f() {}\n  count = 0;\n}', 'class fields, line 3'],
    ['const a = class { [b]; };', 'class fields, line 1'],
    ['let a; a ??= 1;', 'logical assignment, line 1'],
    ['let a;\na ||= 1;', 'logical assignment, line 2'],
    ['let a; a &&= 1;', 'logical assignment, line 1'],
    ['async function* f() {}', 'async generators, line 1'],
    ['const o = {async *f() {}};', 'async generators, line 1'],
    ['async function f(a) { for await (const b of a); }', 'for await, line 1'],
    ['const big = 10n;', 'BigInt literals (10n), line 1'],
    ['const big = 0xFFn;', 'BigInt literals (10n), line 1'],
  ])('refuses %j as Apps Script does when it is saved', (code, refused) => {
    expect(() => loadScript({code, html: {}, manifest: {}})).toThrow(
      new SyntaxError(`Apps Script does not parse ${refused}.`),
    );
  });

  it('refuses modules and top-level await', () => {
    const load = (code: string) => (): unknown => loadScript({code, html: {}, manifest: {}});

    expect(load("import {a} from 'b';")).toThrow('Cannot use import statement outside a module');
    expect(load('await Promise.resolve();')).toThrow('await is only valid in async functions');
  });

  it.each([
    'class A { static f() {} }; let y = new A()?.x ?? BigInt(10);',
    '"a class with x = 1; and ??= and 10n for await"; // class A { x = 1; }',
    '/(?<=a)(?<name>b)/.test("ab");',
    'const style = "{ #static }"; // { #comment',
  ])('takes %s', code => {
    expect(loadScript({code, html: {}, manifest: {}}).functionNames.size).toBe(0);
  });

  it('refuses a manifest that is no object', () => {
    expect(() => loadScript({...files, manifest: 'x'})).toThrow('The manifest (appsscript.json) is not an object.');
  });
});
