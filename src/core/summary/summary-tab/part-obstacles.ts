import {type PlacedObstacle} from '../sections/obstacles.js';
import {toObstacleName} from '../ground/find-changes.js';
import {type ObstacleGroup} from '../sections/shared-obstacles.js';
import {joinLines, type PartInput, villageBase, villageCriterionName, villageName} from '../rows/row-texts.js';
import {headerRow, orNothing, partRow} from '../rows/table-rows.js';
import {blankRow, type PlannedRow, textCell} from '../rows/tab-body.js';

/** Plans part 4: every obstacle in its village's own words, shared ones first. */
export function planObstacles(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const rows = details.obstacles.flatMap(group => group.members.map(member => toRow(input, group, member)));
  return [
    partRow('4', words.parts.obstacles(villageBase(input), rows.length)),
    headerRow('obstacles', words.columns.obstacles),
    ...orNothing(rows, words, 'obstacles'),
    blankRow(),
  ];
}

function toRow(input: PartInput, group: ObstacleGroup, member: PlacedObstacle): PlannedRow {
  return {
    key: `obstacle:${member.criterion}:${member.village}`,
    style: 'text',
    cells: {
      ordinal: textCell(member.criterion, 'centered'),
      name: textCell(joinLines(villageName(input, member.village), villageCriterionName(input, member.criterion))),
      main: textCell(member.obstacle),
      more: textCell(member.solution),
      text: textCell(member.proposal),
      note: textCell(member.resolver),
      figure: textCell(marksOf(input, group, member), 'centered'),
    },
    link: {unit: member.tab, row: member.row, column: member.column},
  };
}

function marksOf({words, details}: PartInput, group: ObstacleGroup, {tab, criterion}: PlacedObstacle): string {
  const change = details.changes.obstacles.get(toObstacleName(tab, criterion));
  const {shared, added, changed} = words.obstacleMarks;
  return joinLines(
    group.isShared ? shared(group.members.length) : '',
    change === 'added' ? added : '',
    change === 'changed' ? changed : '',
  );
}
