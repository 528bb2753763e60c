import {type Absentee, type AbsenteeGroup} from '../sections/absentees.js';
import {figureCell, formatContact, formatMoment, joinLines, type PartInput, stateText} from '../rows/row-texts.js';
import {groupRow, headerRow, orNothing, partRow} from '../rows/table-rows.js';
import {blankRow, numberCell, type PlannedRow, textCell} from '../rows/tab-body.js';

/** Plans part 7: who has not reported or has left errors, under the person who urges them. */
export function planAbsentees(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const units = details.absentees.reduce((sum, group) => sum + group.units.length, 0);
  const rows = details.absentees.flatMap(group => toGroup(input, group));
  return [
    partRow('7', words.parts.absentees(units, details.figures.villages.expected + details.figures.criteria.expected)),
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
  const {key, kind, name, number, errors, warnings, link} = unit;
  return {
    key: `absentee:${key}`,
    style: 'text',
    cells: {
      ordinal: numberCell(ordinal, 'centered'),
      name: textCell(kind === 'village' ? name : words.criterionName(number, name), 'strong'),
      main: textCell(joinLines(...unit.respondents.map(formatContact))),
      more: textCell(whatIsWanting(input, unit)),
      text: textCell(stateText(input, {...unit, accepted: unit.record?.accepted})),
      note: figureCell(input, unit, numberCell(errors)),
      figure: figureCell(input, unit, numberCell(warnings)),
    },
    link,
  };
}

/** Why a report was handed back, then the first error in it. */
function whatIsWanting({words, describeIssue}: PartInput, {state, record, firstError}: Absentee): string {
  const returned = state === 'returned' ? record?.returned : undefined;
  const until = returned?.wish ?? record?.until;
  return joinLines(
    returned
      ? words.returned({
          reason: returned.reason,
          until: until === undefined ? '' : formatMoment(words, until),
          isWish: returned.wish !== undefined,
        })
      : '',
    firstError ? describeIssue(firstError) : '',
  );
}
