import {CallMeter} from '../../../../local-host/runtime/execution/call-meter.js';
import {type CallKind, DEFAULT_LATENCY} from '../../../../local-host/runtime/state/latency.js';

/** A meter after calls given as kinds, each named after its kind. */
function meterAfter(...kinds: CallKind[]): CallMeter {
  const meter = new CallMeter(DEFAULT_LATENCY);
  for (const kind of kinds) meter.count(kind, kind, 1);
  return meter;
}

describe('CallMeter', () => {
  it('counts no locators and builders', () => {
    const meter = meterAfter('locator', 'builder');

    expect([meter.calls, meter.sequence, meter.seconds]).toEqual([0, [], DEFAULT_LATENCY.start]);
  });

  it('counts calls by member and in their order', () => {
    const meter = meterAfter('read', 'write', 'read', 'plain', 'ui');

    expect(meter.sequence).toEqual(['read', 'write', 'read', 'plain', 'ui']);
    expect(Object.fromEntries(meter.callsByMember)).toEqual({read: 2, write: 1, plain: 1, ui: 1});
    expect([meter.reads, meter.writes]).toEqual([2, 1]);
  });

  it('counts structure changes as writes too', () => {
    expect(meterAfter('structure').writes).toBe(1);
  });

  it.each<[CallKind[], number]>([
    [['read', 'structure', 'property', 'lock'], 4],
    [['write', 'cache', 'mail', 'ui', 'trigger', 'plain'], 0],
    [['flush'], 0],
    [['write', 'write', 'flush'], 1],
    [['write', 'flush', 'flush'], 1],
    [['write', 'read'], 1],
  ])('takes %j for %i round trips', (kinds, roundTrips) => {
    expect(meterAfter(...kinds).roundTrips).toBe(roundTrips);
  });

  it('counts the end of a run as a round trip if writes are pending', () => {
    const [pending, committed] = [meterAfter('write'), meterAfter('write', 'flush')];

    pending.end();
    committed.end();

    expect([pending.roundTrips, committed.roundTrips]).toEqual([1, 1]);
  });

  it('counts reads that follow a pending write as alternations', () => {
    expect(meterAfter('read', 'write', 'read', 'read', 'write', 'flush', 'read', 'write', 'read').alternations).toBe(2);
  });

  it('models low, mid and high seconds', () => {
    const meter = meterAfter('write', 'read');

    expect(meter.seconds.low).toBeCloseTo(0.3 + 0.001 + 0.03 + 0.0001 + 0.05 + 0.000002, 9);
    expect(meter.seconds.mid).toBeCloseTo(0.8 + 0.01 + 0.3 + 0.0001 + 0.12 + 0.0000035, 9);
    expect(meter.seconds.high).toBeCloseTo(2 + 0.05 + 0.7 + 0.0001 + 0.35 + 0.000005, 9);
  });

  it('models members that cost more than their kind', () => {
    const meter = new CallMeter(DEFAULT_LATENCY);

    for (const member of ['Range.protect', 'Protection.removeEditors', 'Protection.setDomainEdit']) {
      meter.count(member, 'structure', 0);
    }

    expect(meter.seconds.low).toBeCloseTo(0.3 + 0.3, 9);
    expect(meter.seconds.mid).toBeCloseTo(0.8 + 0.8, 9);
    expect(meter.seconds.high).toBeCloseTo(2 + 2, 9);
  });

  it('adds waiting to all columns', () => {
    const meter = meterAfter();

    meter.wait(1500);

    expect(meter.seconds).toEqual({low: 1.8, mid: 2.3, high: 3.5});
  });
});
