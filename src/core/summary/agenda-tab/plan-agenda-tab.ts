import {toComparisonKey} from '../../reading/text.js';
import {type SummaryDetails} from '../compile/compile-details.js';
import {toContradictionLines} from './agenda-contradictions.js';
import {type AgendaRow, closedKey, ownKey} from './agenda-decisions.js';
import {toLineKey} from './agenda-keys.js';
import {
  type AgendaGroup,
  type AgendaLine,
  groupByResolver,
  toObstacleMatter,
  toProposalMatter,
  toRequestLines,
} from './agenda-lines.js';
import {type CarriedDecisions, carryDecisions} from './carry-decisions.js';
import {formatMoment, type PartInput, type TabContext, toBaseFacts, toPartInput} from '../rows/row-texts.js';
import {groupRow, headerRow, orNothing, partRow} from '../rows/table-rows.js';
import {
  blankRow,
  numberCell,
  OUTPUT_COLUMNS,
  type PlannedRow,
  type TabBody,
  textCell,
  toTabBody,
} from '../rows/tab-body.js';

const FREE_OWN_ROWS = 3;
const NOTHING_WRITTEN = {name: '', main: '', more: '', conclusion: '', person: '', due: ''};

/** Plans the agenda: contradictions, shared obstacles, the others and proposals by who can resolve them, requests, then what only the chair wrote. */
export function planAgendaTab(details: SummaryDetails, previous: readonly AgendaRow[], context: TabContext): TabBody {
  const input = toPartInput(details, context);
  const rows = planLines(input);
  const keys = rows.map(({key}) => key);
  const carried = carryDecisions(keys, withKeysOfToday(previous, toRequestLines(input)));
  return toTabBody([...rows.map(row => withDecision(row, carried)), ...planKept(input, carried)], {
    columnCount: OUTPUT_COLUMNS.length,
    sheetIds: context.sheetIds,
    arrow: context.words.arrow,
    rowsBefore: Math.max(context.rowsBefore, ...previous.map(({row}) => row - 1)), // the chair may write below our rows
  });
}

/** Gives a decision that 0.1 kept under another key the key that its line has now. */
function withKeysOfToday(previous: readonly AgendaRow[], lines: readonly AgendaLine[]): readonly AgendaRow[] {
  const known = new Map(
    lines.flatMap(({key, earlierKeys = []}) => earlierKeys.map(earlier => [earlier, key] as const)),
  );
  return previous.map(row => ({...row, key: known.get(row.key) ?? row.key}));
}

function planLines(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const toMatters = (isShared: boolean) =>
    details.obstacles.filter(group => group.isShared === isShared).map(group => toObstacleMatter(input, group));
  const proposals = details.proposals.filter(({hasObstacle}) => !hasObstacle);
  const shared = groupByResolver(toMatters(true));
  const single = groupByResolver([
    ...toMatters(false),
    ...proposals.map(proposal => toProposalMatter(input, proposal)),
  ]);
  const requests = toRequestLines(input);
  const contradictions = toContradictionLines(input);
  return [
    ...planTitle(input),
    ...planSection(input, 'contradictions', words.agenda.contradictions(contradictions.length), toRows(contradictions)),
    ...planSection(input, 'shared', words.agenda.shared(countLines(shared)), toGroups(input, 'shared', shared)),
    ...planSection(input, 'single', words.agenda.single(countLines(single)), toGroups(input, 'single', single)),
    ...planSection(input, 'requests', words.agenda.requests(requests.length), toRows(requests)),
  ];
}

function planTitle(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {round} = details;
  const meeting = round.meetingAt === undefined ? '' : formatMoment(words, round.meetingAt);
  const title = words.agenda.title({round: round.name, meeting});
  const base = words.agenda.base(
    toBaseFacts(words, details.base.villages, 'villages'),
    toBaseFacts(words, details.base.criteria, 'criteria'),
  );
  return [
    {key: 'title', style: 'blank', cells: {name: textCell(title, 'title')}},
    {key: 'base', style: 'blank', cells: {name: textCell(base, 'baseline')}},
  ];
}

function planSection(
  {words}: PartInput,
  key: string,
  title: string,
  rows: readonly PlannedRow[],
): readonly PlannedRow[] {
  return [partRow(key, title), headerRow(key, words.columns.agenda), ...orNothing(rows, words, key), blankRow()];
}

/** Lines are numbered through the section, so that the meeting can name them. */
function toGroups({words}: PartInput, section: string, groups: readonly AgendaGroup[]): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  let before = 0;
  for (const {resolver, villages, lines} of groups) {
    const name = resolver === '' ? words.agenda.noResolver : resolver;
    const title = groupRow('', words.agenda.group({resolver: name, lines: lines.length, villages}));
    rows.push({...title, key: toLineKey('group', section, toComparisonKey(resolver))}, ...toRows(lines, before));
    before += lines.length;
  }
  return rows;
}

function toRows(lines: readonly AgendaLine[], before = 0): readonly PlannedRow[] {
  return lines.map(({key, name, main, more, link}, index) => ({
    key,
    style: 'text',
    cells: {
      ordinal: numberCell(before + index + 1, 'centered'),
      name: textCell(name, 'strong'),
      main: textCell(main),
      more: textCell(more),
      ...toDecisionCells({conclusion: '', person: '', due: ''}),
    },
    ...(link && {link}),
  }));
}

/** Puts what the chair wrote beside the line it belongs to. */
function withDecision(row: PlannedRow, {byKey}: CarriedDecisions): PlannedRow {
  const decision = byKey.get(row.key);
  return decision ? {...row, cells: {...row.cells, ...toDecisionCells(decision)}} : row;
}

/** The chair's own rows with room for more, and the decisions whose matter is no longer in the data. */
function planKept({words}: PartInput, {own, left}: CarriedDecisions): readonly PlannedRow[] {
  const free = Array.from({length: FREE_OWN_ROWS}, () => NOTHING_WRITTEN);
  const closed = left.map(row => toKeptRow(closedKey(row.key), row));
  return [
    partRow('own', words.agenda.own),
    headerRow('own', words.columns.agenda),
    ...[...own, ...free].map((row, index) => toKeptRow(ownKey(index + 1), row)),
    blankRow(),
    ...(closed.length === 0
      ? []
      : [partRow('closed', words.agenda.closed), headerRow('closed', words.columns.agenda), ...closed]),
  ];
}

function toKeptRow(key: string, row: Omit<AgendaRow, 'key' | 'row'>): PlannedRow {
  return {
    key,
    style: 'text',
    cells: {
      name: textCell(row.name),
      main: textCell(row.main),
      more: textCell(row.more),
      ...toDecisionCells(row),
    },
  };
}

function toDecisionCells({conclusion, person, due}: Pick<AgendaRow, 'conclusion' | 'person' | 'due'>) {
  return {
    text: textCell(conclusion, 'decision'),
    note: textCell(person, 'decision'),
    figure: textCell(due, 'decision'),
  };
}

function countLines(groups: readonly AgendaGroup[]): number {
  return groups.reduce((sum, {lines}) => sum + lines.length, 0);
}
