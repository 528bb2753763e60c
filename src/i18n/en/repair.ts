import {type RepairCode, type RepairDone, type RepairRefusal, type RepairRefusalCode} from '../../core/index.js';
import {toLimitedList} from '../limited-list.js';
import {type repair as vi} from '../vi/repair.js';
import {type Widen} from '../widen.js';

interface Facts {
  readonly rows: string;
  readonly names: string;
}

const DONE: Readonly<Record<RepairCode, (facts: Facts) => string>> = {
  columnsRemoved: ({names}) => `took away the surplus column ${names} (blank, or the same as another one)`,
  columnsMoved: ({names}) => `took the column ${names} back to its place with all that is in it`,
  columnsMade: ({names}) =>
    `made the column ${names} again, blank: what stood in it was lost when it was deleted, see File > Version history`,
  rowsRemoved: ({rows}) => `took away the surplus rows ${rows} (blank, or the same as another one)`,
  rowsOrdered: () => 'put the rows back into their order, each with what is in it',
  rowsMade: ({rows}) =>
    `made the rows ${rows} again, blank: anything that stood in them was lost when they were deleted, see File > Version history`,
  linesAdopted: ({rows}) => `rows ${rows} were added by people: they count from now on like the others`,
  rowsRenamed: ({rows}) => `rows ${rows} had changed places: what is in them now counts for what the row itself names`,
  textsRestored: ({rows}) => `wrote titles and labels of rows ${rows} again`,
  keyRestored: ({rows}) => `wrote the keys in the hidden column A again, rows ${rows}`,
  formulaRestored: () => 'wrote the formula of the state line again',
  rulesRestored: () => 'set dropdowns and the tick box again',
  lookRestored: () => 'hid row 1 and column A and froze the titles again',
  lockRestored: () => 'locked the structure again',
  tickRestored: () => 'ticked the report again, as it was recorded',
  tabRemade: () => 'was deleted and is made again, blank; the old figures are only in File > Version history',
  paperKept: ({names}) => `the paper report received at ${names} still counts`,
  reportLost: ({names}) =>
    `the report submitted at ${names} went with the form: the unit must fill in and submit again`,
  outputRemade: () => 'was deleted and is made again',
  setupRemade: () => 'was deleted and is made again as last read; check what it says',
  setupStraightened: () =>
    'put the row of titles and the hidden column back; what was filled in is kept, but have a look',
  boardRestored: () => 'wrote the board again',
  copyAdopted: () => 'the original was deleted; this copy is the unit’s form from now on',
  copySetAside: () =>
    'is a copy of a form: it was marked and hidden, and its figures do not count. If the right figures are in the copy, copy them into the original; otherwise it may be deleted',
};

const UNDO = 'Undo (Ctrl+Z) or see File > Version history';

const REFUSED: Readonly<Record<RepairRefusalCode, (facts: Facts) => string>> = {
  rowUnclear: ({rows}) =>
    `something stands in row ${rows}, which can no longer be told, so the whole tab was left alone. Move it to its row, delete this row, and repair again`,
  rowTwice: ({rows}) =>
    `row ${rows} has the key of another row and holds something else, so the whole tab was left alone. Keep what is right in one of them, delete the other, and repair again`,
  columnUnclear: ({names}) =>
    `something stands in column ${names}, which is no part of the table, so the whole tab was left alone. Move it to the right of the table or into its column, delete this column, and repair again`,
  columnTwice: ({names}) =>
    `column ${names} has the title of another column and holds something else, so the whole tab was left alone. Keep what is right in one of them, delete the other, and repair again`,
  labelsSwapped: ({rows}) =>
    `the numbers of rows ${rows} changed places, and nobody can know whether their contents did too, so the whole tab was left alone. ${UNDO}, or type the right numbers again`,
  otherTab: ({names}) =>
    `this tab carries the key of another form (${names}), perhaps because it was pasted over, so it was left alone. ${UNDO}`,
  otherLayout: ({names}) => `this tab was made by another version (layout ${names}), so it was left alone`,
  setupMixed: () =>
    `rows or columns of this tab were mixed up, and nobody can know which value belongs where, so it was left alone, and the other tabs with it. ${UNDO}, and repair again`,
  rowOutside: ({rows}) =>
    `row ${rows} is below the tables, so what stands there does not count. If it is part of the report, move it into a free row of a table`,
};

/** The words of *Repair the forms*. */
export const repair: Widen<typeof vi> = {
  nothing: 'All tabs are as they were made; there is nothing to repair.',
  nothingMore: 'Nothing more can be repaired. Please look at these places:',
  summary: (tabs: number): string => `Repaired ${tabs} tabs. What was typed is kept. Details are in the log:`,
  needsYou: 'Please look at these:',
  more: (count: number): string => `… and ${count} more, see the log.`,
  line: (tab: string, parts: readonly string[]): string => `• ${tab}: ${parts.join('; ')}.`,
  done: ({code, rows, names}: RepairDone): string => DONE[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  refused: ({code, rows, names}: RepairRefusal): string =>
    REFUSED[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  progress: (done: number, of: number): string => `Repairing the forms ${done}/${of}…`,
  copyLine: 'Not confirmed. This tab is a copy: figures here do not count, type into the original.',
};
