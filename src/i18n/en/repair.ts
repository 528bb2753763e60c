import {type RepairCode, type RepairDone, type RepairRefusal, type RepairRefusalCode} from '../../core/index.js';
import {toLimitedList} from '../limited-list.js';
import {countOf} from './counts.js';
import {type repair as vi} from '../vi/repair.js';
import {type Widen} from '../widen.js';

interface Facts {
  readonly rows: string;
  readonly names: string;
}

const DONE: Readonly<Record<RepairCode, (facts: Facts) => string>> = {
  columnsRemoved: ({names}) => `removed the extra column ${names} (blank, or identical to another column)`,
  columnsMoved: ({names}) => `moved the column ${names} back to its place with all its content`,
  columnsMade: ({names}) =>
    `recreated the column ${names}, blank: its content was lost when the column was deleted, see File > Version history`,
  rowsRemoved: ({rows}) => `removed the extra rows ${rows} (blank, or identical to another row)`,
  rowsOrdered: () => 'put the rows back in order, each with its content',
  rowsMade: ({rows}) =>
    `recreated the rows ${rows}, blank: any content was lost when the rows were deleted, see File > Version history`,
  linesAdopted: ({rows}) => `rows ${rows} were inserted by users: from now on they count like the other rows`,
  rowsRenamed: ({rows}) =>
    `rows ${rows} had changed places: their content now counts for the criterion or indicator named in the row itself`,
  textsRestored: ({rows}) => `restored the headings and labels in rows ${rows}`,
  keyRestored: ({rows}) => `restored the identifiers in hidden column A, rows ${rows}`,
  formulaRestored: () => 'restored the formula of the status line',
  rulesRestored: () => 'restored the dropdown lists and the tick box',
  lookRestored: () => 'hid row 1 and column A again and froze the headings',
  lockRestored: () => 'locked the structure again',
  tickRestored: () => 'ticked "Submit report" again, as recorded',
  tabRemade: () => 'was deleted and has been recreated, blank; the old data are only in File > Version history',
  paperKept: ({names}) => `the paper report received at ${names} remains recorded`,
  reportLost: ({names}) =>
    `the report submitted at ${names} was lost with the form and must be entered and submitted again`,
  outputRemade: () => 'was deleted and has been recreated',
  setupRemade: () => 'was deleted and has been recreated as last read; please check its content',
  setupStraightened: () =>
    'moved the heading row and the hidden columns back; the content is kept, but please check it',
  boardRestored: () => 'restored the report board',
  copyAdopted: () => 'the original form was deleted; from now on this copy is the official form',
  copySetAside: () =>
    'is a copy of a form: it has been marked and hidden, and its data do not count. If the correct data are in the copy, copy them to the original; otherwise it may be deleted',
};

const UNDO = 'Undo (Ctrl+Z) or see File > Version history';

const REFUSED: Readonly<Record<RepairRefusalCode, (facts: Facts) => string>> = {
  rowUnclear: ({rows}) =>
    `row ${rows} has content but it is no longer clear which row of the table it is, so the whole tab was left unchanged. Move the content to the correct row, delete this row, and repair again`,
  rowTwice: ({rows}) =>
    `row ${rows} has the same identifier as another row but different content, so the whole tab was left unchanged. Keep the correct content in one of them, delete the other, and repair again`,
  columnUnclear: ({names}) =>
    `column ${names} has content but is not part of the table, so the whole tab was left unchanged. Move the content to the right of the table or to the correct column, delete this column, and repair again`,
  columnTwice: ({names}) =>
    `column ${names} has the same heading as another column but different content, so the whole tab was left unchanged. Keep the correct content in one of them, delete the other, and repair again`,
  labelsSwapped: ({rows}) =>
    `the numbers in rows ${rows} have changed places, and it is not clear whether the content moved with them, so the whole tab was left unchanged. ${UNDO}, or enter the correct numbers again`,
  otherTab: ({names}) =>
    `this tab carries the identifier of another form (${names}), perhaps because the whole tab was pasted over, so it was left unchanged. ${UNDO}`,
  otherLayout: ({names}) => `this tab was created by another version (layout ${names}), so it was left unchanged`,
  setupMixed: () =>
    `rows or columns of this tab have been mixed up and it is not clear which value belongs to which cell, so this tab and the others were left unchanged. ${UNDO}, then repair again`,
  rowOutside: ({rows}) =>
    `row ${rows} is below the table, so its content does not count. If it is part of the report, move it to an empty row of the table`,
};

/** The words of *Repair forms*. */
export const repair: Widen<typeof vi> = {
  nothing: 'All tabs are intact; there is nothing to repair.',
  nothingMore: 'Nothing more can be repaired. Please check the following:',
  summary: (tabs: number): string =>
    `Repaired ${countOf(tabs, 'tab')}. All data entered are kept. Details are in the tab Log:`,
  needsYou: 'Please check:',
  more: (count: number): string => `… and ${count} more, see the tab Log.`,
  line: (tab: string, parts: readonly string[]): string => `• ${tab}: ${parts.join('; ')}.`,
  done: ({code, rows, names}: RepairDone): string => DONE[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  refused: ({code, rows, names}: RepairRefusal): string =>
    REFUSED[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  progress: (done: number, of: number): string => `Repairing the forms ${done}/${of}…`,
  copyLine: 'Not confirmed. This tab is a copy: data here do not count; please use the original form.',
};
