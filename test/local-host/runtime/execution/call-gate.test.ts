import {CallGate} from '../../../../local-host/runtime/execution/call-gate.js';
import {CallMeter} from '../../../../local-host/runtime/execution/call-meter.js';
import {type AuthModeName} from '../../../../local-host/runtime/state/execution-record.js';
import {FaultPlan} from '../../../../local-host/runtime/state/faults.js';
import {ExecutionEnd, ScriptException} from '../../../../local-host/ground/host-error.js';
import {DEFAULT_LATENCY} from '../../../../local-host/runtime/state/latency.js';

function aGate({authMode = 'FULL', plan = new FaultPlan()}: {authMode?: AuthModeName; plan?: FaultPlan} = {}): {
  gate: CallGate;
  meter: CallMeter;
} {
  const meter = new CallMeter(DEFAULT_LATENCY);
  const gate = new CallGate({
    authMode,
    meter,
    faults: plan.take('main'),
    timeLimit: 360,
    timeLimitColumn: 'mid',
    documentId: 'a-document',
    beforeCall: () => undefined,
  });
  return {gate, meter};
}

describe('CallGate', () => {
  it('returns what the body returns', () => {
    expect(aGate().gate.call('Range.getValue', 'read', 1, () => 5)).toBe(5);
  });

  it('counts a call made from inside a call no second time', () => {
    const {gate, meter} = aGate();

    gate.call('Range.setValue', 'write', 1, () => {
      gate.call('Range.setValues', 'write', 1, () => undefined);
    });

    expect(meter.sequence).toEqual(['Range.setValue']);
  });

  it.each(['read', 'structure', 'flush'] as const)('commits deferred writes before a call of kind %s', kind => {
    const {gate} = aGate();
    const order: string[] = [];
    gate.defer(() => order.push('commit'));

    gate.call('member', kind, 1, () => order.push('body'));

    expect(order).toEqual(['commit', 'body']);
  });

  it.each(['locator', 'builder', 'write', 'property', 'lock', 'mail', 'ui', 'plain'] as const)(
    'lets deferred writes wait through a call of kind %s, and commits them at the end',
    kind => {
      const {gate} = aGate();
      let isCommitted = false;
      gate.defer(() => {
        isCommitted = true;
      });

      gate.call('member', kind, 1, () => undefined);
      expect(isCommitted).toBe(false);

      gate.finish();
      expect(isCommitted).toBe(true);
    },
  );

  it('surfaces the refusal of a deferred write, with which the later ones are lost', () => {
    const {gate} = aGate();
    const committed: number[] = [];
    gate.defer(() => committed.push(1));
    gate.defer(() => {
      throw new ScriptException('refused');
    });
    gate.defer(() => committed.push(3));

    expect(() => {
      gate.call('SpreadsheetApp.flush', 'flush', 0, () => undefined);
    }).toThrow('refused');
    gate.finish();
    expect(committed).toEqual([1]);
  });

  it('lets nothing through once the execution has ended', () => {
    const plan = new FaultPlan();
    plan.add({kind: 'kill', atCall: 1});
    const {gate} = aGate({plan});
    const call = (): number => gate.call('Range.getValue', 'read', 1, () => 5);

    expect(call).toThrow(ExecutionEnd);
    expect(call).toThrow('Killed at call 1.');
    expect(gate.end).toBeInstanceOf(ExecutionEnd);
  });

  it('lets custom functions read, but change nothing', () => {
    const {gate} = aGate({authMode: 'CUSTOM_FUNCTION'});

    expect(gate.call('Range.getValue', 'read', 1, () => 5)).toBe(5);
    expect(() => gate.call('Range.setValue', 'write', 1, () => 5)).toThrow(
      new ScriptException('You do not have permission to call setValue.'),
    );
  });
});
