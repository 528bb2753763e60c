import {describeRepair, type RepairWords} from '../../../src/core/repair/describe-repair.js';
import {type TabNote} from '../../../src/core/repair/repair-notes.js';
import {done} from '../../../src/core/repair/repair-report.js';

const WORDS: RepairWords = {
  done: ({code}) => code,
  refused: ({code}) => `left: ${code}`,
  line: (tab, parts) => `${tab}: ${parts.join('; ')}`,
  nothing: 'nothing to do',
  nothingMore: 'nothing could be done',
  needsYou: 'needs you:',
  summary: tabs => `${tabs} mended`,
  more: tabs => `and ${tabs} more`,
};

const UNCLEAR = {code: 'rowUnclear', rows: [7], names: []} as const;

function aNote(tab: string, parts: Partial<TabNote> = {}): TabNote {
  return {tab, done: [], refusals: [], ...parts};
}

describe('describeRepair', () => {
  it('says that there was nothing to do', () => {
    expect(describeRepair([aNote('T01')], WORDS)).toBe('nothing to do');
  });

  it('names what was done, tab by tab', () => {
    const notes = [
      aNote('T01', {done: [done('keyRestored'), done('rowsMade')]}),
      aNote('T02', {done: [done('lockRestored')]}),
    ];

    expect(describeRepair(notes, WORDS)).toBe('2 mended\nT01: keyRestored; rowsMade\nT02: lockRestored');
  });

  it('names what needs a person apart from what was done, of the same tab too', () => {
    const notes = [aNote('T01', {done: [done('keyRestored')], refusals: [UNCLEAR]})];

    expect(describeRepair(notes, WORDS)).toBe('1 mended\nT01: keyRestored\nneeds you:\nT01: left: rowUnclear');
  });

  it('does not speak of the rest where nothing could be done', () => {
    expect(describeRepair([aNote('T01', {refusals: [UNCLEAR]})], WORDS)).toBe(
      'nothing could be done\nT01: left: rowUnclear',
    );
  });

  it('names fifteen tabs and counts the others', () => {
    const notes = Array.from({length: 17}, (_, index) => aNote(`T${index}`, {done: [done('keyRestored')]}));
    const lines = describeRepair(notes, WORDS).split('\n');

    expect(lines).toHaveLength(17);
    expect(lines[0]).toBe('17 mended');
    expect(lines.at(-1)).toBe('and 2 more');
  });
});
