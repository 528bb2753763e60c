import {aHost, failureOf, OWNER, runBody, valueOf} from '../a-host.js';

describe('the global scope of an execution', () => {
  it.each([
    ...['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
    ...['structuredClone', 'queueMicrotask', 'atob', 'btoa', 'crypto', 'performance', 'process', 'require', 'module'],
    ...['Buffer', 'global', 'window', 'navigator', 'Event', 'AbortController', 'Headers', 'FormData', 'Blob'],
  ])('has no %s', name => {
    expect(valueOf(`return typeof ${name};`)).toBe('undefined');
  });

  it.each(['console', 'Intl', 'WebAssembly', 'BigInt', 'Promise', 'WeakRef', 'SpreadsheetApp', 'MimeType'])(
    'has %s',
    name => {
      expect(valueOf(`return typeof ${name};`)).not.toBe('undefined');
    },
  );

  it('starts anew in every execution', () => {
    const host = aHost('var count = 0; function main() { return ++count; }');
    const owner = host.person(OWNER);

    expect([owner.run('main'), owner.run('main')].map(({outcome}) => outcome)).toEqual([
      {kind: 'completed', value: 1},
      {kind: 'completed', value: 1},
    ]);
  });

  it('gets values of its own realm from services', () => {
    expect(
      valueOf(`const values = SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 2).getValues();
        const all = PropertiesService.getScriptProperties().getProperties();
        return [values instanceof Array, values[0] instanceof Array, all instanceof Object, Utilities.getUuid instanceof Function];`),
    ).toEqual([true, true, true, true]);
  });

  it('throws exceptions that are errors of its own realm and named Exception', () => {
    expect(
      valueOf(`try { Utilities.formatDate(1); } catch (e) {
        return [e instanceof Error, e.name, String(e).slice(0, 25), typeof e.stack];
      }`),
    ).toEqual([true, 'Exception', 'Exception: The parameters', 'string']);
  });

  it('draws the same random numbers from the same seed', () => {
    const draw = (seed: number): unknown => valueOf('return [Math.random(), Utilities.getUuid()];', {seed});

    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('runs promises to their end', () => {
    const {log} = runBody("Promise.resolve('later').then(text => { console.log(text); }); console.log('first');");

    expect(log.map(({text}) => text)).toEqual(['first', 'later']);
  });

  it('reports what the script throws, with the lines of the script only', () => {
    expect(failureOf("throw new RangeError('too far');")).toBe('RangeError: too far');
    expect(failureOf("throw 'plain text';")).toBe('Error: plain text');
    expect(runBody("throw new Error('here');").outcome).toMatchObject({
      stack: 'Error: here\n    at main (Code.gs:1:24)',
    });
  });
});
