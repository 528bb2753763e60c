import {toComparisonKey} from '../../reading/text.js';
import {textOf} from '../../report/typed-values.js';
import {type PlacedProposal} from '../sections/proposals.js';
import {type ObstacleGroup} from '../sections/shared-obstacles.js';
import {type SourceLink} from '../ground/source-link.js';
import {sortVietnamese} from '../ground/vietnamese-order.js';
import {toLineKey, toObstacleKey, toProposalKey, toRequestKey} from './agenda-keys.js';
import {joinLines, listNames, type PartInput, villageCriterionName, villageName} from '../rows/row-texts.js';

/** One matter for the meeting. */
export interface AgendaLine {
  readonly key: string;
  /** Keys under which 0.1 may have kept a decision on it. */
  readonly earlierKeys?: readonly string[];
  readonly name: string;
  readonly main: string;
  readonly more: string;
  readonly link: SourceLink | undefined;
}

/** Matters that the same level or sector can resolve. */
export interface AgendaGroup {
  /** As first written, '' where nobody is named. */
  readonly resolver: string;
  readonly villages: number;
  readonly lines: readonly AgendaLine[];
}

const MOST_TEXTS = 5;

/** What some villages bring before the meeting, with who can resolve it. */
interface Matter {
  /** '' where nobody is named. */
  readonly resolver: string;
  readonly villages: readonly string[];
  readonly line: AgendaLine;
}

/** An obstacle that one or more villages name. */
export function toObstacleMatter(input: PartInput, obstacle: ObstacleGroup): Matter {
  const {members} = obstacle;
  const resolver = members.find(member => member.resolver !== '')?.resolver ?? '';
  return {resolver, villages: members.map(({village}) => village), line: toObstacleLine(input, obstacle)};
}

/** A proposal of a village that names no obstacle beside it. */
export function toProposalMatter(input: PartInput, proposal: PlacedProposal): Matter {
  const {words} = input;
  const {criterion, village, solution, resolver, tab, row, column} = proposal;
  const line = {
    key: toProposalKey(proposal),
    name: joinLines(villageCriterionName(input, criterion), villageName(input, village)),
    main: words.agenda.proposal(proposal.proposal),
    more: solution === '' ? '' : words.agenda.solution(solution),
    link: {unit: tab, row, column},
  };
  return {resolver, villages: [village], line};
}

/** Groups matters by who can resolve them: what concerns most villages first, unnamed resolvers last. */
export function groupByResolver(matters: readonly Matter[]): readonly AgendaGroup[] {
  const groups = new Map<string, {resolver: string; villages: Set<string>; lines: AgendaLine[]}>();
  for (const {resolver, villages, line} of matters) {
    const key = toComparisonKey(resolver);
    const group = groups.get(key) ?? {resolver, villages: new Set<string>(), lines: []};
    villages.forEach(village => group.villages.add(village));
    group.lines.push(line);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(group => ({...group, villages: group.villages.size}));
  const named = sortVietnamese(all, ({resolver}) => resolver).filter(({resolver}) => resolver !== '');
  const heaviest = [...named].sort((one, other) => other.villages - one.villages);
  return [...heaviest, ...all.filter(({resolver}) => resolver === '')];
}

/** One line per request, however many sectors it goes to. */
export function toRequestLines({details, words}: PartInput): readonly AgendaLine[] {
  return details.requests.map(({entry, line, request, sectors}) => ({
    key: toRequestKey(entry.criterion.number, line.key),
    earlierKeys: sectors.map(sector => toLineKey('request', toComparisonKey(sector), entry.criterion.number)),
    name: words.criterionName(entry.criterion.number, entry.criterion.name),
    main: joinLines(request, sectors.length === 0 ? words.noSector : words.agenda.sectors(sectors.join('; '))),
    more: textOf(line.task),
    link: {unit: entry.key, row: line.row, column: line.request.column},
  }));
}

function toObstacleLine(input: PartInput, group: ObstacleGroup): AgendaLine {
  const {words} = input;
  const [speaker] = group.members;
  const villages = listNames(
    words,
    group.members.map(({village}) => villageName(input, village)),
    'villages',
  );
  const solutions = distinct(group.members.map(({solution}) => solution)).map(words.agenda.solution);
  const proposals = distinct(group.members.map(({proposal}) => proposal)).map(words.agenda.proposal);
  return {
    key: toObstacleKey(group),
    name: joinLines(villageCriterionName(input, group.criterion), villages),
    main: joinLines(...ownWords(input, group)),
    more: joinLines(...solutions.slice(0, MOST_TEXTS), ...proposals.slice(0, MOST_TEXTS)),
    link: {unit: speaker.tab, row: speaker.row, column: speaker.column},
  };
}

/** The obstacle once where all say it alike, else every village's own words. */
function ownWords(input: PartInput, {members}: ObstacleGroup): readonly string[] {
  const {words} = input;
  const texts = distinct(members.map(({obstacle}) => obstacle));
  if (texts.length === 1) return texts;
  const said = members.map(member => words.agenda.byVillage(villageName(input, member.village), member.obstacle));
  const shown = said.slice(0, MOST_TEXTS);
  return said.length === shown.length ? said : [...shown, words.andMore('', said.length - shown.length, 'villages')];
}

/** Texts that differ, the first spelling of each; empty ones are left out. */
function distinct(texts: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = toComparisonKey(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}
