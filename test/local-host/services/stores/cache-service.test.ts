import {aHost, failureOf, OWNER, valueOf} from '../../runtime/a-host.js';

const CACHE = 'const cache = CacheService.getScriptCache();';

describe('CacheService', () => {
  it('keeps values for the seconds that were asked for', () => {
    const host =
      aHost(`function put() { ${CACHE} cache.put('default', 'a'); cache.put('short', 'b', 10); cache.put('long', 'c', 99999); }
      function get() { ${CACHE} return JSON.stringify(cache.getAll(['default', 'short', 'long', 'never'])); }`);
    const get = (): unknown => {
      const {outcome} = host.person(OWNER).run('get');
      return outcome.kind === 'completed' ? JSON.parse(String(outcome.value)) : outcome.message;
    };
    host.person(OWNER).run('put');

    expect(get()).toEqual({default: 'a', short: 'b', long: 'c'});
    host.clock.setTo('2024-06-03T08:30:10+07:00');
    expect(get()).toEqual({default: 'a', long: 'c'});
    host.clock.setTo('2024-06-03T08:40:00+07:00');
    expect(get()).toEqual({long: 'c'});
    host.clock.setTo('2024-06-03T14:30:00+07:00');
    expect(get()).toEqual({});
  });

  it('turns whatever it is given into text', () => {
    expect(
      valueOf(`${CACHE} cache.put('n', 5); cache.put('o', {}); cache.putAll({b: true});
        return [cache.get('n'), cache.get('o'), cache.get('b'), cache.get('x')];`),
    ).toEqual(['5', '[object Object]', 'true', null]);
  });

  it('refuses null for a value', () => {
    expect(failureOf("CacheService.getScriptCache().put('a', null);")).toBe('Exception: Invalid argument: value');
  });

  it('removes one or several', () => {
    expect(
      valueOf(`${CACHE} cache.putAll({a: '1', b: '2', c: '3'}); cache.remove('a'); cache.removeAll(['b', 'x']);
      return cache.getAll(['a', 'b', 'c']);`),
    ).toEqual({c: '3'});
  });

  it.each([
    ["cache.get('');", 'Invalid argument: key'],
    ['cache.get(null);', 'Invalid argument: key'],
    ["cache.put('k'.repeat(251), 'v');", 'Argument too large: key'],
    ["cache.put('k', 'v'.repeat(102401));", 'Argument too large: value'],
  ])('refuses %s', (call, message) => {
    expect(failureOf(`${CACHE} ${call}`)).toBe(`Exception: ${message}`);
  });

  it('takes a value of 102,400 bytes', () => {
    expect(valueOf(`${CACHE} cache.put('k', 'v'.repeat(102400)); return cache.get('k').length;`)).toBe(102_400);
  });

  it('drops the oldest tenth of a thousand items to make room', () => {
    expect(
      valueOf(`${CACHE} for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v');
        return ['k0', 'k99', 'k100', 'k1000'].map(key => cache.get(key));`),
    ).toEqual([null, null, 'v', 'v']);
  });
});
