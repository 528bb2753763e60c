import {formatNumber} from '../../reading/number-format.js';
import {type Instant} from '../../domain/calendar.js';
import {type ReportState} from '../../domain/vocabulary.js';
import {isSubmitted} from '../ground/compile-input.js';
import {formatMoment, formatMoney, listNames, type PartInput, toBaseFacts} from '../rows/row-texts.js';
import {type AbsentFacts} from '../rows/summary-words.js';

/** The five sentences that the chair reads aloud, each with what it rests on. */
export function planSentences(input: PartInput): readonly string[] {
  return [
    reportSentence(input),
    villageSentence(input),
    criterionSentence(input),
    workSentence(input),
    obstacleSentence(input),
  ];
}

function reportSentence(input: PartInput): string {
  const {words, details} = input;
  const {figures, base, summary} = details;
  return words.sentences.reports({
    at: formatMoment(words, summary.compiledAt),
    villages: toBaseFacts(words, base.villages, 'villages'),
    criteria: toBaseFacts(words, base.criteria, 'criteria'),
    late: figures.villages.late + figures.criteria.late,
    absent: {
      missing: absentOf(input, ({state, extendedUntil}) => state !== 'returned' && extendedUntil === undefined),
      returned: absentOf(input, ({state}) => state === 'returned'),
      extended: absentOf(input, ({extendedUntil}) => extendedUntil !== undefined),
    },
  });
}

interface Absent {
  readonly state: ReportState;
  readonly extendedUntil: Instant | undefined;
}

/** Names of the units that have not reported and of which something holds. */
function absentOf({words, details}: PartInput, holds: (unit: Absent) => boolean): AbsentFacts {
  const isOf = ({row, extendedUntil}: {readonly row: {readonly state: ReportState}} & Pick<Absent, 'extendedUntil'>) =>
    !isSubmitted(row) && holds({state: row.state, extendedUntil});
  const villages = details.villages.filter(isOf).map(({village}) => village.name);
  const criteria = details.criteria.filter(isOf).map(({row}) => row.number);
  return {villages: listNames(words, villages, 'villages'), criteria: listNames(words, criteria, 'criteria')};
}

function villageSentence(input: PartInput): string {
  const {words, details} = input;
  return words.sentences.villages({
    submitted: details.base.villages.submitted,
    expected: details.base.villages.expected,
    meetingAll: details.figures.villagesMeetingAll,
    criteria: details.figures.villageCriteria,
    weakest: weakestCriteria(input),
  });
}

function criterionSentence({words, details}: PartInput): string {
  const {figures, base} = details;
  return words.sentences.criteria({
    submitted: base.criteria.submitted,
    expected: base.criteria.expected,
    met: figures.criteriaMet,
    notMet: figures.criteriaNotMet,
    undecided: figures.criteriaUndecided,
    dossiersComplete: figures.dossiersComplete,
    missing: figures.documentsMissing,
    incomplete: figures.documentsIncomplete,
  });
}

function workSentence(input: PartInput): string {
  const {words, details} = input;
  return words.sentences.work({
    submitted: details.base.villages.submitted,
    expected: details.base.villages.expected,
    lines: details.openWork.length,
    budget: formatMoney(details.figures.remainingBudget),
    costliest: costliestCriterion(input),
    overdue: details.overdue.length,
    overdueDocuments: details.overdueDocuments.length,
  });
}

function obstacleSentence({words, details}: PartInput): string {
  const named = details.obstacles.flatMap(({members}) => members);
  return words.sentences.obstacles({
    submitted: details.base.villages.submitted,
    expected: details.base.villages.expected,
    obstacles: named.length,
    villages: new Set(named.map(({village}) => village)).size,
    shared: details.obstacles.filter(({isShared}) => isShared).length,
    proposals: details.proposals.filter(({hasObstacle}) => !hasObstacle).length,
    contradictions: details.contradictions.length,
  });
}

const MOST_WEAKEST = 3;

function weakestCriteria({words, details}: PartInput): string {
  const weak = details.figures.reach.filter(({notMet}) => notMet > 0);
  const weakest = [...weak].sort((one, other) => other.notMet - one.notMet).slice(0, MOST_WEAKEST);
  const texts = weakest.map(({number, name, notMet}) =>
    words.sentences.countOfVillages(words.criterionInList(number, name), notMet),
  );
  return texts.join(', ');
}

function costliestCriterion({words, details}: PartInput): string {
  const budgets = details.registry.villageCriteria.map(({number, name}) => ({
    name: words.criterionInList(number, name),
    budget: details.summary.remainingWork
      .filter(({criterion}) => criterion === number)
      .reduce((sum, {budget}) => sum + budget, 0),
  }));
  const [first] = budgets.sort((one, other) => other.budget - one.budget);
  return first && first.budget > 0 ? words.sentences.money(first.name, formatNumber(first.budget)) : '';
}
