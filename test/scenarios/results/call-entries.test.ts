import {toCallEntry} from '../../../scenarios/results/call-entries.js';
import {totalCalls} from '../../../scenarios/results/call-totals.js';
import {anExecution} from '../support/a-workbook.js';

describe('toCallEntry', () => {
  it('says what an execution cost', () => {
    expect(toCallEntry(anExecution())).toEqual({
      at: '2024-06-10T09:30:00+07:00',
      entryPoint: 'onEdit',
      entryKind: 'simpleTrigger',
      user: '',
      outcome: 'completed',
      calls: 2,
      callsByMethod: {'Range.getValues': 1, 'Range.setValues': 1},
      reads: 1,
      writes: 1,
      roundTrips: 2,
      alternations: 0,
      cpuMs: 3.1,
      modelledSeconds: {low: 0.5, mid: 1.25, high: 3.33},
      recipients: 0,
    });
  });
});

describe('totalCalls', () => {
  it('counts runs and keeps the heaviest of each figure', () => {
    const runs = [
      anExecution({entryPoint: 'generateTabs', calls: 500}),
      anExecution({calls: 9, roundTrips: 3, modelledSeconds: {low: 1, mid: 2, high: 3}}),
      anExecution({calls: 4, roundTrips: 5, modelledSeconds: {low: 0.5, mid: 2.5, high: 2}}),
    ];

    expect(totalCalls(runs)).toEqual([
      {entryPoint: 'generateTabs', runs: 1, calls: 500, roundTrips: 2, seconds: {low: 0.5, mid: 1.25, high: 3.333}},
      {entryPoint: 'onEdit', runs: 2, calls: 9, roundTrips: 5, seconds: {low: 1, mid: 2.5, high: 3}},
    ]);
  });
});
