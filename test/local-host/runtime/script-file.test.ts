import {loadScript, topLevelFunctions} from '../../../local-host/runtime/script-file.js';

describe('topLevelFunctions', () => {
  it('finds declarations only, not what is assigned or nested', () => {
    const code = `function a() { function inner() {} } var b = function () {}; const c = () => 1;
      globalThis.d = () => 2; async function e() {} function* f() {} if (true) { function g() {} }`;

    expect([...topLevelFunctions(code)]).toEqual(['a', 'e', 'f']);
  });

  it.each([
    ['class A { #secret = 1; }', 'private members (#name), line 1'],
    ['class A {\n  static count = 0;\n}', 'static class fields, line 2'],
    ['class A { static { this.x = 1; } }', 'static blocks, line 1'],
  ])('refuses %j as Apps Script does when it is saved', (code, refused) => {
    expect(() => topLevelFunctions(code)).toThrow(new SyntaxError(`Apps Script does not parse ${refused}.`));
  });

  it('refuses modules and top-level await', () => {
    expect(() => topLevelFunctions("import {a} from 'b';")).toThrow(SyntaxError);
    expect(() => topLevelFunctions('await Promise.resolve();')).toThrow(SyntaxError);
  });

  it('takes what V8 on Apps Script takes', () => {
    const code =
      'class A { x = 1; static f() {} }; const y = new A()?.x ?? 10n; /(?<=a)(?<name>b)/.test("ab"); y ||= 1;';

    expect(topLevelFunctions(code.replace('const y', 'let y')).size).toBe(0);
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

  it('refuses a manifest that is no object', () => {
    expect(() => loadScript({...files, manifest: 'x'})).toThrow('The manifest (appsscript.json) is not an object.');
  });
});
