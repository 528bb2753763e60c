import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type Playback, playScenario} from '../../scenarios/player.js';
import {readCells} from '../../scenarios/play/sheet-reading.js';
import {joinOutbox} from '../../scenarios/results/outbox-entries.js';
import {readSummary} from '../../scenarios/results/read-summary.js';
import {parseScenarioText} from '../../scenarios/scenario-schema.js';
import {parseLog, type Summary} from '../../src/core/index.js';

const MINUTES = 60_000;

/** Letter 09's round on the very files that ship; the figures below were added up by hand from the scenario. */
describe('the round of letter 09', () => {
  let playback: Playback;
  let summary: Summary;

  beforeAll(() => {
    const reading = parseScenarioText(readFileSync(join('scenarios', 'cam-linh-2024-06.json'), 'utf8'));
    if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
    playback = playScenario(reading.scenario, {dist: 'dist'});
    const found = readSummary(playback.host.workbook);
    if (found === undefined) throw new Error('Nothing was compiled.');
    summary = found;
  }, 5 * MINUTES);

  it('ends with the summary of 11:30', () => {
    expect([summary.compiledAt, summary.deadline]).toEqual(['2024-06-10T11:30:00+07:00', '2024-06-10T10:00:00+07:00']);
  });

  it('counts who was on time, late, asked to supplement and missing', () => {
    expect(summary.reports).toEqual({
      villages: {expected: 7, onTime: 5, late: 1, missing: 1, extended: 0, returned: 0},
      criteria: {expected: 20, onTime: 16, late: 1, missing: 2, extended: 0, returned: 1},
    });
  });

  it('gives each village its state, its score and the money it still needs', () => {
    const rows = summary.matrix.map(row => [
      row.village,
      row.state,
      row.met,
      row.remainingBudget,
      row.editedAfterSubmission,
    ]);

    expect(rows).toEqual([
      ['T01', 'onTime', 7, 721, false],
      ['T02', 'onTime', 8, 179, false],
      ['T03', 'onTime', 6, 1095, false],
      ['T04', 'notStarted', 0, 0, false],
      ['T05', 'late', 8, 1160, false],
      ['T06', 'onTime', 10, 0, true],
      ['T07', 'onTime', 7, 171, false],
    ]);
  });

  it('leaves a pasted verdict undecided', () => {
    expect(summary.matrix[2]?.verdicts).toMatchObject({'1': 'notMet', '5': 'nearlyMet', '8': null});
  });

  it('judges the criteria whatever their state', () => {
    const rows = new Map(
      summary.criteria.map(row => [row.number, [row.state, row.verdict, row.indicatorsMet, row.indicators]]),
    );

    expect(rows.get('2')).toEqual(['onTime', 'notMet', 2, 4]);
    expect(rows.get('7')).toEqual(['late', 'met', 1, 1]);
    expect(rows.get('8')).toEqual(['draft', 'notMet', 2, 4]);
    expect(rows.get('10')).toEqual(['returned', 'met', 1, 1]);
    expect(rows.get('13')).toEqual(['onTime', 'notMet', 4, 5]);
    expect(rows.get('15')).toEqual(['onTime', 'notMet', 3, 4]);
    expect(rows.get('18')).toEqual(['draft', null, 3, 6]);
  });

  it('counts documents by their kinds', () => {
    expect(summary.criteria[1]?.dossier).toEqual({
      present: 1,
      missing: {form: 0, plan: 0, report: 1, decision: 1, other: 0},
      incomplete: 1,
    });
  });

  it('adds up remaining work by criterion and unit, however the unit is written', () => {
    const roads = summary.remainingWork.filter(work => work.criterion === '4' || work.unit === 'm²');

    expect(roads).toEqual([
      {criterion: '4', unit: 'km', quantity: 4.6, budget: 1810, villages: ['T01', 'T03', 'T05']},
      {criterion: '4', unit: 'm', quantity: 580, budget: 160, villages: ['T01', 'T05']},
      {criterion: '5', unit: 'm²', quantity: 380, budget: 65, villages: ['T03']},
      {criterion: '8', unit: 'm²', quantity: 40, budget: 12, villages: ['T07']},
    ]);
  });

  it('finds what is overdue in villages and criteria', () => {
    expect(summary.overdue.map(({tab, end}) => [tab, end])).toEqual([
      ['village:T05', '2024-05-30'],
      ['criterion:3', '2024-06-05'],
    ]);
  });

  it('finds where villages and the commune contradict each other', () => {
    expect(summary.contradictions.map(({code, facts}) => [code, facts.villageCriterion, facts.indicator])).toEqual([
      ['villageNotMetCommuneMet', '1', '9.1'],
      ['villageNotMetCommuneMet', '1', '9.2'],
      ['villageNotMetCommuneMet', '5', '6.3'],
      ['villageNotMetCommuneMet', '5', '6.3'],
      ['villageMetCommuneNotMet', '6', '4.2'],
    ]);
  });

  it('keeps the issues that were left, with their tabs', () => {
    expect(summary.issues.byTab).toMatchObject({
      'village:T02': {errors: 0, warnings: 2},
      'village:T03': {errors: 2, warnings: 1},
      'village:T05': {errors: 0, warnings: 2},
      'criterion:3': {errors: 0, warnings: 1},
      'criterion:9': {errors: 0, warnings: 1},
    });
    expect(Object.keys(summary.issues.byTab)).not.toContain('village:T01');
  });

  it('takes a tick back until what was typed wrongly is mended or explained', () => {
    const submits = playback.events.filter(event => event.edit === 'submit' && event.outcome !== 'done');

    expect(submits.map(({at, tab, outcome}) => [at.slice(5, 16), tab, outcome])).toEqual([
      ['06-06T20:40', 'village:T01', 'refused'],
      ['06-07T16:20', 'village:T02', 'refused'],
      ['06-09T20:40', 'village:T03', 'refused'],
      ['06-10T08:40', 'criterion:3', 'refused'],
      ['06-10T10:14', 'village:T05', 'refused'],
    ]);
    expect(submits.every(({error}) => error?.includes('Chưa nhận') === true)).toBe(true);
  });

  it('breaks nowhere', () => {
    expect(playback.events.filter(({outcome}) => outcome === 'failed')).toEqual([]);
    expect(playback.host.executions.filter(run => run.outcome.kind !== 'completed')).toEqual([]);
  });

  it('mails only people with an address, each at most once per wave, and never about reports that are in', () => {
    const outbox = joinOutbox(playback.host.outbox, playback.host.workbook, playback.scenario.villages);
    const keys = outbox.map(({to, wave}) => `${wave} ${to}`);

    expect(new Set(keys).size).toBe(keys.length);
    expect(outbox.every(({kind, wave, units}) => kind !== '' && wave !== '' && units.length > 0)).toBe(true);
    expect(outbox.filter(({wave}) => wave === 'deadline').flatMap(({units}) => units)).not.toContain('village:T01');
  });

  it('logs every reminder in words that people read, never by an internal key', () => {
    const log = playback.host.workbook.sheets.find(({name}) => name === 'Nhật ký');
    const lines = log === undefined ? [] : parseLog(readCells(log));
    const texts = lines.flatMap(({wave, units}) => [wave, units]);

    expect(
      texts.filter(text =>
        /^(?:start|threeDays|oneDay|threeHours|deadline|overdue|manual-)|village:|criterion:/.test(text),
      ),
    ).toEqual([]);
    expect(lines.map(({wave}) => wave)).toContain('Trước 1 ngày');
  });

  it('stays within the day’s quota of a consumer account', () => {
    const byDay = new Map<string, number>();
    for (const {at} of playback.host.outbox) byDay.set(at.slice(0, 10), (byDay.get(at.slice(0, 10)) ?? 0) + 1);

    expect(Math.max(...byDay.values())).toBeLessThanOrEqual(100);
  });

  it('closes the round at last', () => {
    expect(playback.events.at(-1)).toMatchObject({command: 'closeRound', outcome: 'done'});
  });
});
