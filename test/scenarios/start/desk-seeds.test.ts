import {readFileSync} from 'node:fs';
import {LocalHost} from '../../../local-host/index.js';
import {parseScenarioText, type Scenario} from '../../../scenarios/scenario-schema.js';
import {seedFromScenario, startInstant} from '../../../scenarios/start/desk-seeds.js';
import {START_POINTS} from '../../../scenarios/start/start-arguments.js';

/** The synthetic round of the demo: from 3 June 2024 08:00 to 10 June 15:00, deadline 10:00 and meeting 14:00 that day. */
function theRound(): Scenario {
  const reading = parseScenarioText(readFileSync('scenarios/cam-linh-2024-06.json', 'utf8'));
  if (reading.kind === 'problems') throw new Error('The scenario cannot be read.');
  return reading.scenario;
}

describe('startInstant', () => {
  it('is an hour after the beginning, the second afternoon, an hour before deadline and meeting', () => {
    expect(START_POINTS.map(point => startInstant(theRound(), point))).toEqual([
      ...['2024-06-03T02:00:00.000Z', '2024-06-04T08:30:00.000Z'],
      ...['2024-06-10T02:00:00.000Z', '2024-06-10T06:00:00.000Z'],
    ]);
  });

  it('lies within the round, however short that is', () => {
    const short = {...theRound(), endAt: '2024-06-03T10:00:00+07:00'};
    expect(startInstant(short, 'half')).toBe('2024-06-03T03:00:00.000Z');
  });
});

describe('seedFromScenario', () => {
  it('stops at the point: the forms are made, nobody has reported', () => {
    const seed = seedFromScenario(theRound(), {dist: 'dist'}, 'start');
    const host = LocalHost.restore(seed.host, {
      files: {code: '', html: {}, manifest: {}},
      now: '1970-01-01T00:00:00Z',
      ...seed,
    });

    expect(host.clock.now().toISOString()).toBe('2024-06-03T02:00:00.000Z');
    expect(host.workbook.sheets.length).toBeGreaterThan(30);
    expect(seed.people[0]?.id).toBe('P01');
  });
});
