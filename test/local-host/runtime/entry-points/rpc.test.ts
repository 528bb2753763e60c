import {type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, OWNER} from '../a-host.js';

const PAGES = `
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>page</p>')); }
  function echo(value) { return value; }
  function kind(value) { return [typeof value, value instanceof Array, value instanceof Object].join(); }
  function count() { return arguments.length; }
  function fail() { throw new Error('not today'); }
  function refuse() { SpreadsheetApp.getActiveRange().setValues([[1, 2]]); }
  function withDate() { return {rows: [{at: new Date()}]}; }
  function secret_() { return 'secret'; }
  globalThis.assigned = () => 1;
`;

function anOpenPage(): LocalHost {
  const host = aHost(PAGES);
  host.person(COLLEAGUE).run('show');
  return host;
}

describe('a call from a page', () => {
  it('brings plain values there and back', () => {
    const value = {a: [1, 'hai', true, null], b: {c: 2.5}};

    expect(anOpenPage().person(COLLEAGUE).call('echo', value)).toMatchObject({kind: 'returned', value});
  });

  it('runs with full authorization as the person at the page', () => {
    const host = anOpenPage();

    host.person(COLLEAGUE).call('echo', 1);

    expect(host.executions.at(-1)).toMatchObject({
      entryPoint: 'echo',
      entryKind: 'rpc',
      authMode: 'FULL',
      effectiveUser: COLLEAGUE,
      modelledSeconds: {low: 0.7, mid: 1.8, high: 5},
    });
  });

  it('makes arguments in the realm of the script', () => {
    expect(anOpenPage().person(COLLEAGUE).call('kind', [1])).toMatchObject({value: 'object,true,true'});
  });

  it('turns undefined into null', () => {
    const person = anOpenPage().person(COLLEAGUE);

    expect(person.call('echo', [undefined])).toMatchObject({value: [null]});
    expect(person.call('echo')).toMatchObject({value: null});
    expect(person.call('count', undefined, 1)).toMatchObject({value: 2});
  });

  it.each<[string, unknown, string]>([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a nested date', {rows: [{at: new Date(0)}]}, 'at'],
  ])('refuses %s in the page, so that nothing runs', (_name, value, property) => {
    const host = anOpenPage();

    expect(host.person(COLLEAGUE).call('echo', value)).toEqual({
      kind: 'refused',
      reason: `TypeError: Failed due to illegal value in property: ${property}`,
    });
    expect(host.executions).toHaveLength(1);
  });

  it('refuses circular values in the page', () => {
    const circular: unknown[] = [];
    circular.push(circular);

    expect(anOpenPage().person(COLLEAGUE).call('echo', circular)).toEqual({
      kind: 'refused',
      reason: 'TypeError: Failed due to circular reference.',
    });
  });

  it.each(['secret_', 'assigned', 'missing'])('finds no function %s', name => {
    expect(anOpenPage().person(COLLEAGUE).call(name)).toEqual({
      kind: 'refused',
      reason: `TypeError: google.script.run.${name} is not a function`,
    });
  });

  it('gets null for all of an answer with a date in it', () => {
    expect(anOpenPage().person(COLLEAGUE).call('withDate')).toMatchObject({kind: 'returned', value: null});
  });

  it('fails with the error of the server', () => {
    const person = anOpenPage().person(COLLEAGUE);

    expect(person.call('fail')).toMatchObject({kind: 'failed', message: 'Error: not today'});
    expect(person.call('refuse')).toMatchObject({
      kind: 'failed',
      message:
        'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    });
  });

  it('fails with the bare message where the switch says so', () => {
    const host = aHost(PAGES, {switches: {rpcMessageNamesTheError: false}});
    host.person(OWNER).run('show');

    expect(host.person(OWNER).call('fail')).toMatchObject({kind: 'failed', message: 'not today'});
  });

  it('needs a page to call from', () => {
    expect(() => aHost(PAGES).person(OWNER).call('echo')).toThrow(
      `${OWNER} has no sidebar or dialog open to call from.`,
    );
  });
});
