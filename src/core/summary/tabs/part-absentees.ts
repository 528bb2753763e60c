import {type Absentee, type AbsenteeGroup} from '../absentees.js';
import {formatContact, joinLines, type PartInput, stateText} from './row-texts.js';
import {groupRow, headerRow, orNothing, partRow} from './table-rows.js';
import {blankRow, numberCell, type PlannedRow, textCell} from './tab-body.js';

/** Plans part 7: who has not reported or has left errors, under the person who urges them. */
export function planAbsentees(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const units = details.absentees.reduce((sum, group) => sum + group.units.length, 0);
  const rows = details.absentees.flatMap(group => toGroup(input, group));
  return [
    partRow('7', words.parts.absentees(units)),
    headerRow('absentees', words.columns.absentees),
    ...orNothing(rows, words, 'absentees'),
    blankRow(),
  ];
}

function toGroup(input: PartInput, {supervisor, units}: AbsenteeGroup): readonly PlannedRow[] {
  const {words} = input;
  const name = supervisor ? formatContact(supervisor) : words.unassigned;
  return [
    groupRow(`supervisor:${supervisor?.id ?? ''}`, words.absenteeGroup({supervisor: name, units: units.length})),
    ...units.map((unit, index) => toUnitRow(input, unit, index + 1)),
  ];
}

function toUnitRow(input: PartInput, unit: Absentee, ordinal: number): PlannedRow {
  const {words} = input;
  const {key, kind, name, number, state, record, errors, warnings, firstError, link} = unit;
  const report = {state, editedAfterSubmission: false};
  return {
    key: `absentee:${key}`,
    style: 'text',
    cells: {
      ordinal: numberCell(ordinal, 'centered'),
      name: textCell(kind === 'village' ? name : words.criterionName(number, name), 'strong'),
      main: textCell(joinLines(...unit.respondents.map(formatContact))),
      more: textCell(firstError ? input.describeIssue(firstError) : ''),
      text: textCell(stateText(input, report, record?.accepted)),
      note: numberCell(errors),
      figure: numberCell(warnings),
    },
    link,
  };
}
