import {loadScript, topLevelFunctions} from '../../../../local-host/runtime/script/script-file.js';

describe('topLevelFunctions', () => {
  it('finds declarations only, not what is assigned or nested', () => {
    const code = `function a() { function inner() {} } var b = function () {}; const c = () => 1;
      globalThis.d = () => 2; async function e() {} function* f() {} if (true) { function g() {} }`;

    expect([...topLevelFunctions(code)]).toEqual(['a', 'e', 'f']);
  });

  it('is not misled by what runs at load time', () => {
    expect([...topLevelFunctions('"use strict"; function a() {} throw new Error("at load");')]).toEqual(['a']);
  });
});

describe('loadScript', () => {
  const files = {code: 'function main() {}', html: {}};

  it('reads the time zone and scopes of the manifest', () => {
    const {manifest} = loadScript({...files, manifest: {timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ['a']}});

    expect(manifest).toEqual({timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ['a'], advancedServices: []});
  });

  it('compiles equal code once', () => {
    const [first, second] = [1, 2].map(() => loadScript({...files, manifest: {}}));

    expect(first?.compiled).toBe(second?.compiled);
  });

  it.each([
    ['class A { #secret = 1; }', 'private members (#name), line 1'],
    ['class A {\n  static count = 0;\n}', 'static class fields, line 2'],
    ['class A { static { this.x = 1; } }', 'static blocks, line 1'],
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
    'class A { x = 1; static f() {} }; let y = new A()?.x ?? 10n; y ||= 1;',
    '/(?<=a)(?<name>b)/.test("ab");',
    'const style = "{ #static }"; // { #comment',
  ])('takes %s', code => {
    expect(loadScript({code, html: {}, manifest: {}}).functionNames.size).toBe(0);
  });

  it('refuses a manifest that is no object', () => {
    expect(() => loadScript({...files, manifest: 'x'})).toThrow('The manifest (appsscript.json) is not an object.');
  });
});
