import {type LayoutProblem, type SetUpNotice, type SetUpPlace, type SetUpProblem} from '../../core/index.js';
import {type setUp as vietnamese} from '../vi/setup.js';
import {type Widen} from '../widen.js';

const EXAMPLE_MOMENT = '10/06/2024 10:00';

function where({tab, row}: SetUpProblem | SetUpNotice, place: SetUpPlace): string {
  if (tab === 'round' && place.column !== '') return `Tab "${place.tab}", "${place.column}": `;
  const line = row > 0 ? `, row ${row}` : '';
  const column = place.column === '' ? '' : `, column "${place.column}"`;
  return `Tab "${place.tab}"${line}${column}: `;
}

interface Facts {
  readonly row: number;
  /** The text found, in quotation marks. */
  readonly quoted: string;
  readonly value: string;
  readonly other: string;
}

const PROBLEMS: Readonly<Record<SetUpProblem['code'], (facts: Facts) => string>> = {
  tabMissing: () => 'this tab is not there. Choose "Set up the round" to make it again.',
  columnMissing: () => 'the column’s title is not in row 2. Type the title again, or undo (Ctrl+Z).',
  columnDuplicated: () => 'the column’s title stands there twice. Delete the surplus column.',
  roundRowMissing: () => 'this row is gone. Undo (Ctrl+Z) or restore an earlier version.',
  roundRowDuplicated: ({row}) => `this row stands there twice, again in row ${row}. Delete the surplus row.`,
  roundMissing: () => 'not filled in. Fill it in.',
  deadlineUnreadable: ({quoted}) => `${quoted} is not a date and time. Type a date and time like ${EXAMPLE_MOMENT}.`,
  dateTimeUnreadable: ({quoted}) => `${quoted} is not a date and time. Type a date and time like ${EXAMPLE_MOMENT}.`,
  deadlineTimeMissing: ({quoted}) => `${quoted} has no time. Type a date and time like ${EXAMPLE_MOMENT}.`,
  dateUnreadable: ({quoted}) => `${quoted} is not a date. Type it like 10/06/2024.`,
  hourUnreadable: ({quoted}) => `${quoted} is not a time. Type it like 07:00.`,
  hoursReversed: ({value, other}) => `the first hour ${value} is after the last hour ${other}. Change one of them.`,
  waveUnknown: ({quoted}) => `there is no reminder ${quoted}. Use the names in the help, separated by semicolons.`,
  notInList: ({quoted, other}) => `${quoted} is not in the list. Choose one of: ${other}.`,
  yesNoUnreadable: ({quoted}) => `${quoted} is neither yes nor no. Write Yes or No.`,
  codeMissing: () => 'this row has content but no code. Fill in the code, or clear the row.',
  codeUnusable: ({quoted}) => `${quoted} cannot be a code. Use at most 20 characters without colon and vertical bar.`,
  duplicateCode: ({quoted, other}) => `${quoted} stands already in row ${other}. Use another code.`,
  nameMissing: () => 'not filled in. Fill in this cell.',
  unknownPerson: ({quoted}) => `nobody in Contacts is ${quoted}. Type a code of Contacts, or add the person there.`,
  ambiguousPerson: ({quoted, other}) =>
    `several people are called ${quoted} (codes ${other}). Type the code instead of the name.`,
  unknownCriterion: ({quoted}) =>
    `no criterion in Commune criteria is ${quoted}. Type the number of one that is there.`,
  unknownIndicator: ({quoted}) =>
    `no indicator in Commune indicators is ${quoted}. Type the code of one that is there.`,
  indicatorOfOtherCriterion: ({quoted, other}) =>
    `indicator ${quoted} belongs to criterion ${other}. Change the indicator or the criterion of this row.`,
  criterionWithoutIndicators: ({value, other}) =>
    `criterion ${value} (${other}) has no indicator. Add one in Commune indicators, or write No in "Reports".`,
  noVillageCriteria: () => 'there is no criterion. Fill in the criteria that villages must judge.',
  noUnits: () => 'no village and no criterion is to report. Fill in at least one village, or write Yes in "Reports".',
};

const NOTICES: Readonly<Record<SetUpNotice['code'], (facts: Facts) => string>> = {
  villageWithoutRespondent: ({value, other}) =>
    `${other} (${value}) has nobody who reports. Fill in the party cell secretary or the head of the village board, so that somebody is reminded.`,
  villageWithoutSupervisor: ({value, other}) =>
    `${other} (${value}) has no supervisor. When it is late, nobody is told to urge it.`,
  criterionWithoutOfficer: ({value, other}) =>
    `criterion ${value} (${other}) has no officer. Fill in a code of Contacts, so that somebody is reminded.`,
  groupWithoutLeader: ({value, other}) =>
    `criterion ${value} has no group leader${other === '' ? '' : ` ("${other}")`}. When it is late, nobody is told to urge it.`,
  chairMissing: () => 'not filled in. The list of late units goes to the coordinator only.',
  personWithoutContact: ({other}) =>
    `${other} has neither e-mail nor phone and cannot be reached. Add one if there is any.`,
  emailUnreadable: ({value, other}) => `"${value}" of ${other} does not look like an e-mail address. Check it.`,
  emailMissing: ({other}) =>
    `${other} is to be reached by e-mail but has no address. Fill it in or choose another channel.`,
  meetingBeforeDeadline: () => 'the meeting is before the deadline. Check the two.',
};

const LAYOUT_PROBLEMS: Readonly<Record<LayoutProblem['code'], (problem: LayoutProblem) => string>> = {
  machineKeyMissing: () => 'cell A1 (hidden row) no longer names the tab.',
  notAnEntryTab: ({name}) => `this is no entry tab (it is "${name}").`,
  otherLayout: ({name}) => `the tab was made by another version (layout ${name}).`,
  rowMissing: ({name}) => `row "${name}" (key in hidden column A) is missing.`,
  rowDuplicated: ({row, name}) =>
    `row ${row} has the key "${name}" of a row above, perhaps because a whole row was copied.`,
  rowUnknown: ({row, name}) => `row ${row} has the unknown key "${name}" in hidden column A.`,
  columnMissing: ({row, name}) =>
    row === 0 ? `column "${name}" is missing.` : `title row ${row} has no column "${name}" any more.`,
  columnDuplicated: ({row, name}) => `title row ${row} has column "${name}" twice.`,
  rowWithoutKey: ({row}) =>
    `row ${row} holds something but belongs to no table, so it does not count. Move it into a free row of the table.`,
};

function toFacts({row, value, other}: SetUpProblem | SetUpNotice): Facts {
  return {row, value, other, quoted: value === '' ? 'a blank cell' : `"${value}"`};
}

export const setUp: Widen<typeof vietnamese> = {
  problem: (problem, place) => where(problem, place) + PROBLEMS[problem.code](toFacts(problem)),
  notice: (notice, place) => where(notice, place) + NOTICES[notice.code](toFacts(notice)),
  layoutProblem: problem => LAYOUT_PROBLEMS[problem.code](problem),
  layoutNotice: (tab, problem) => `Tab "${tab}": ${LAYOUT_PROBLEMS[problem.code](problem)}`,
  rowsMissing: {
    village: (tab, names) => rowsMissing(tab, `criteria ${names.join(', ')}`),
    criterion: (tab, names) => rowsMissing(tab, `indicators ${names.join(', ')}`),
  },
};

function rowsMissing(tab: string, what: string): string {
  return `Tab "${tab}" has lost the rows of ${what}, so what stood there does not count. Undo (Ctrl+Z), or choose "Repair the forms" to make the rows again.`;
}
