import {type PlacedObstacle} from '../sections/obstacles.js';
import {type PlacedProposal} from '../sections/proposals.js';
import {type Obstacle} from '../ground/summary-schema.js';
import {toObstacleName} from '../ground/find-changes.js';
import {type ObstacleGroup} from '../sections/shared-obstacles.js';
import {joinLines, type PartInput, villageBase, villageCriterionName, villageName} from '../rows/row-texts.js';
import {headerRow, orNothing, partRow, sectionRow} from '../rows/table-rows.js';
import {blankRow, type PlannedRow, textCell} from '../rows/tab-body.js';

/** Plans part 4: every obstacle in its village's own words, shared ones first. */
export function planObstacles(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const rows = details.obstacles.flatMap(group => group.members.map(member => toRow(input, group, member)));
  return [
    partRow('4', words.parts.obstacles(villageBase(input), rows.length)),
    headerRow('obstacles', words.columns.obstacles),
    ...orNothing(rows, words, 'obstacles'),
    ...planProposals(input),
    blankRow(),
  ];
}

/** Proposals of rows without an obstacle; the others stand beside theirs. */
function planProposals(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const alone = details.proposals.filter(({hasObstacle}) => !hasObstacle);
  if (alone.length === 0) return [];
  return [
    sectionRow('proposals', words.parts.proposals(alone.length)),
    headerRow('proposals', words.columns.obstacles),
    ...alone.map(proposal => toProposalRow(input, proposal)),
  ];
}

function toProposalRow(input: PartInput, proposal: PlacedProposal): PlannedRow {
  const {criterion, village, tab, row, column} = proposal;
  return {
    key: `proposal:${criterion}:${village}`,
    style: 'text',
    cells: {
      ordinal: textCell(criterion, 'centered'),
      name: textCell(joinLines(villageName(input, village), villageCriterionName(input, criterion))),
      more: textCell(proposal.solution),
      text: textCell(proposal.proposal),
      note: textCell(proposal.resolver),
      figure: textCell(changeMark(input, proposal), 'centered'),
    },
    link: {unit: tab, row, column},
  };
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

function marksOf(input: PartInput, group: ObstacleGroup, member: PlacedObstacle): string {
  const shared = group.isShared ? input.words.obstacleMarks.shared(group.members.length) : '';
  return joinLines(shared, changeMark(input, member));
}

function changeMark({words, details}: PartInput, {tab, criterion}: Pick<Obstacle, 'tab' | 'criterion'>): string {
  const change = details.changes.obstacles.get(toObstacleName(tab, criterion));
  return change === undefined ? '' : words.obstacleMarks[change];
}
