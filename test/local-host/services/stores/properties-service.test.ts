import {DEFAULT_LATENCY} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER, valueOf} from '../../runtime/a-host.js';

const STORE = 'const store = PropertiesService.getDocumentProperties();';

describe('PropertiesService', () => {
  it('gives null for what is not there', () => {
    expect(valueOf(`${STORE} return store.getProperty('a');`)).toBeNull();
  });

  it('sets, reads, lists and deletes', () => {
    expect(
      valueOf(`${STORE} store.setProperty('a', '1').setProperties({b: '2', c: 3}); store.deleteProperty('a');
        return [store.getKeys(), store.getProperties()];`),
    ).toEqual([['b', 'c'], {b: '2', c: '3'}]);
  });

  it('deletes all others when asked to', () => {
    expect(
      valueOf(`${STORE} store.setProperty('a', '1'); store.setProperties({b: '2'}, true); return store.getKeys();`),
    ).toEqual(['b']);
    expect(valueOf(`${STORE} store.setProperty('a', '1'); return store.deleteAllProperties().getKeys();`)).toEqual([]);
  });

  it('keeps a store per document, per script and per user', () => {
    const host =
      aHost(`function set(kind) { PropertiesService['get' + kind + 'Properties']().setProperty('by', Session.getEffectiveUser().getEmail()); }
      function all() { ['Document', 'Script', 'User'].forEach(set); }`);
    host.person(OWNER).run('all');
    host.person(COLLEAGUE).run('all');

    expect(host.properties('document')).toEqual({by: COLLEAGUE});
    expect(host.properties('script')).toEqual({by: COLLEAGUE});
    expect(host.properties('user')).toEqual({by: OWNER});
    expect(host.properties('user', COLLEAGUE)).toEqual({by: COLLEAGUE});
  });

  it('refuses a value above 9 KB, counted in bytes', () => {
    expect(
      failureOf(`${STORE} store.setProperty('a', 'x'.repeat(9 * 1024)); store.setProperty('a', 'ờ'.repeat(9 * 1024));`),
    ).toBe('Exception: Argument too large: value');
  });

  it('refuses more than 500 KB, and keeps what was there', () => {
    expect(failureOf(`${STORE} for (let i = 0; i < 57; i++) store.setProperty('k' + i, 'x'.repeat(9000));`)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  it('reads a number back with a decimal where the switch says so', () => {
    const body = `${STORE} store.setProperty('a', 5).setProperties({b: 6}); return store.getProperties();`;

    expect(valueOf(body)).toEqual({a: '5', b: '6'});
    expect(valueOf(body, {switches: {numericPropertiesGainADecimal: true}})).toEqual({a: '5.0', b: '6.0'});
  });

  it('costs a round trip per call', () => {
    const host = aHost(`function main() { ${STORE} store.getProperty('a'); store.setProperties({b: '1', c: '2'}); }`);

    expect(host.person(OWNER).run('main')).toMatchObject({calls: 2, roundTrips: 2});
  });

  it('allows 50,000 calls a day in all', () => {
    const {byKind} = DEFAULT_LATENCY;
    const latency = {...DEFAULT_LATENCY, byKind: {...byKind, property: byKind.plain}};
    const body = `const store = PropertiesService.getScriptProperties();
      for (let call = 0; call < 50000; call++) store.getProperty('k');
      store.getProperty('k');`;

    expect(failureOf(body, {latency})).toBe('Exception: Service invoked too many times for one day: properties.');
  });
});
