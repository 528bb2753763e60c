import {joinNotes, type JournalNote, stamp} from '../../../src/core/repair/repair-notes.js';
import {done} from '../../../src/core/repair/repair-report.js';

const EARLIER = '2024-06-03T08:00:00+07:00';
const NOW = '2024-06-03T08:15:00+07:00';
const UNCLEAR = {code: 'rowUnclear', rows: [7], names: []} as const;

function aNote(parts: Partial<JournalNote>): JournalNote {
  return {tab: 'T01', unit: 'village:T01', at: NOW, done: [], refusals: [], ...parts};
}

describe('stamp', () => {
  it('gives each note the time of the run', () => {
    expect(stamp([{tab: 'T01'}, {tab: 'T02'}], NOW)).toEqual([
      {tab: 'T01', at: NOW},
      {tab: 'T02', at: NOW},
    ]);
  });
});

describe('joinNotes', () => {
  const keyMade = aNote({at: EARLIER, done: [done('keyRestored', {rows: [4, 5]})]});

  it('tells a deed once that an earlier run did or was about to do', () => {
    expect(joinNotes([keyMade], [aNote({done: [done('keyRestored', {rows: [5]})]})], [])).toEqual([keyMade]);
  });

  it('tells a deed in other rows apart', () => {
    const other = aNote({done: [done('keyRestored', {rows: [5, 6]})]});

    expect(joinNotes([keyMade], [other], [])).toEqual([keyMade, other]);
  });

  it('tells another deed in the same rows, and one that names more', () => {
    const other = aNote({done: [done('textsRestored', {rows: [4]}), done('keyRestored', {rows: [4], names: ['A']})]});

    expect(joinNotes([keyMade], [other], [])).toEqual([keyMade, other]);
  });

  it('knows a tab by its unit where the title has changed, and by its title where it belongs to no unit', () => {
    const renamed = aNote({tab: 'Thôn Một', done: [done('keyRestored', {rows: [4]})]});
    const output: JournalNote = {tab: 'Theo dõi', at: EARLIER, done: [done('boardRestored')], refusals: []};

    expect(joinNotes([keyMade], [renamed], [])).toEqual([keyMade]);
    expect(joinNotes([output], [{...output, at: NOW}], [])).toEqual([output]);
  });

  it('tells a deed in another tab, also where neither belongs to a unit', () => {
    const board: JournalNote = {tab: 'Theo dõi', at: EARLIER, done: [done('lockRestored')], refusals: []};
    const log: JournalNote = {...board, tab: 'Nhật ký', at: NOW};

    expect(joinNotes([board], [log], [])).toEqual([board, log]);
  });

  it('takes whatever is done to a tab that was about to be made again as part of that', () => {
    const remade = aNote({at: EARLIER, done: [done('tabRemade')]});

    expect(
      joinNotes([remade], [aNote({done: [done('lockRestored'), done('textsRestored', {rows: [1]})]})], []),
    ).toEqual([remade]);
  });

  it('forgets what an earlier run left where the tab was looked at again, and keeps it where nobody did', () => {
    const left = aNote({at: EARLIER, refusals: [UNCLEAR]});

    expect(joinNotes([left], [], [])).toEqual([]);
    expect(joinNotes([left], [], ['village:T01'])).toEqual([left]);
  });

  it('keeps what this run left', () => {
    const left = aNote({refusals: [UNCLEAR]});

    expect(joinNotes([keyMade], [left], [])).toEqual([keyMade, left]);
  });
});
