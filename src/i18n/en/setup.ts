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
  tabMissing: () => 'this tab is missing. Choose "Set up reporting round" to create it again.',
  columnMissing: () => 'the column heading is not in row 2. Enter the heading again, or undo (Ctrl+Z).',
  columnDuplicated: () => 'this column heading appears twice. Delete the extra column.',
  roundRowMissing: () => 'this row is missing. Undo (Ctrl+Z) or restore an earlier version.',
  roundRowDuplicated: ({row}) => `this item appears twice; the extra one is in row ${row}. Delete the extra row.`,
  roundMissing: () => 'not filled in. Please fill it in.',
  deadlineUnreadable: ({quoted}) =>
    `${quoted} is not a date and time. Enter a date and time such as ${EXAMPLE_MOMENT}.`,
  dateTimeUnreadable: ({quoted}) =>
    `${quoted} is not a date and time. Enter a date and time such as ${EXAMPLE_MOMENT}.`,
  deadlineTimeMissing: ({quoted}) => `${quoted} has no time. Enter a date and time such as ${EXAMPLE_MOMENT}.`,
  dateUnreadable: ({quoted}) => `${quoted} is not a date. Enter one such as 10/06/2024.`,
  hourUnreadable: ({quoted}) => `${quoted} is not a time. Enter one such as 07:00.`,
  hoursReversed: ({value, other}) => `the start time ${value} is after the end time ${other}. Correct one of them.`,
  waveUnknown: ({quoted}) =>
    `there is no reminder ${quoted}. Use the names given in the guidance, separated by semicolons.`,
  notInList: ({quoted, other}) => `${quoted} is not in the list. Choose one of: ${other}.`,
  yesNoUnreadable: ({quoted}) => `${quoted} is neither yes nor no. Enter Yes or No.`,
  codeMissing: () => 'this row has content but no code. Fill in the code, or clear the row.',
  codeUnusable: ({quoted}) => `${quoted} cannot be a code. Use at most 20 characters without colon and vertical bar.`,
  duplicateCode: ({quoted, other}) => `${quoted} is already used in row ${other}. Use another code.`,
  nameMissing: () => 'not filled in. Please fill in this cell.',
  unknownPerson: ({quoted}) => `nobody in Contacts is ${quoted}. Enter a code from Contacts, or add the person there.`,
  ambiguousPerson: ({quoted, other}) =>
    `several people are named ${quoted} (codes ${other}). Enter the code instead of the name.`,
  unknownCriterion: ({quoted}) =>
    `there is no criterion ${quoted} in Commune criteria. Enter the number of an existing one.`,
  unknownIndicator: ({quoted}) =>
    `there is no indicator ${quoted} in Commune indicators. Enter the code of an existing one.`,
  indicatorOfOtherCriterion: ({quoted, other}) =>
    `indicator ${quoted} belongs to criterion ${other}. Change the indicator or the criterion of this row.`,
  criterionWithoutIndicators: ({value, other}) =>
    `criterion ${value} (${other}) has no indicator. Add one in Commune indicators, or enter No in "Reports".`,
  noVillageCriteria: () => 'there are no criteria. Fill in the criteria that villages must assess.',
  noUnits: () => 'no village or criterion is required to report. Add at least one village, or enter Yes in "Reports".',
};

const NOTICES: Readonly<Record<SetUpNotice['code'], (facts: Facts) => string>> = {
  villageWithoutRespondent: ({value, other}) =>
    `${other} (${value}) has no respondent. Enter the party cell secretary or the head of the village board so that somebody can be reminded.`,
  villageWithoutSupervisor: ({value, other}) =>
    `${other} (${value}) has no supervisor. If it is late, nobody will be asked to follow up.`,
  criterionWithoutOfficer: ({value, other}) =>
    `criterion ${value} (${other}) has no officer. Enter a code from Contacts so that somebody can be reminded.`,
  groupWithoutLeader: ({value, other}) =>
    `criterion ${value} has no group leader${other === '' ? '' : ` ("${other}")`}. If it is late, nobody will be asked to follow up.`,
  chairMissing: () => 'not filled in. The list of late reports will go to the coordinator only.',
  personWithoutContact: ({other}) =>
    `${other} has neither email nor phone and cannot be reached. Add one if available.`,
  emailUnreadable: ({value, other}) => `"${value}" of ${other} does not look like an email address. Check it.`,
  emailMissing: ({other}) =>
    `${other} is to be reached by email but has no address. Enter it or choose another channel.`,
  meetingBeforeDeadline: () => 'the meeting is earlier than the reporting deadline. Check both.',
};

const LAYOUT_PROBLEMS: Readonly<Record<LayoutProblem['code'], (problem: LayoutProblem) => string>> = {
  machineKeyMissing: () => 'cell A1 (hidden row) no longer holds the tab’s identifier.',
  notAnEntryTab: ({name}) => `this is not an entry form (its identifier is "${name}").`,
  otherLayout: ({name}) => `the tab was created by another version (layout ${name}).`,
  rowMissing: ({name}) => `row "${name}" (key in hidden column A) is missing.`,
  rowDuplicated: ({row, name}) =>
    `row ${row} has the key "${name}" of a row above, perhaps because a whole row was copied.`,
  rowUnknown: ({row, name}) => `row ${row} has the unknown key "${name}" in hidden column A.`,
  columnMissing: ({row, name}) =>
    row === 0 ? `column "${name}" is missing.` : `heading row ${row} no longer has the column "${name}".`,
  columnDuplicated: ({row, name}) => `heading row ${row} has the column "${name}" twice.`,
  rowWithoutKey: ({row}) =>
    `row ${row} has content but belongs to no table, so it does not count. Move the content to an empty row of the table.`,
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
  return `Tab "${tab}" no longer has the rows for ${what}, so their content does not count. Undo (Ctrl+Z), or choose "Repair forms" to create the rows again.`;
}
