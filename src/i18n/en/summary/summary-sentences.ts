import {type AbsentFacts, type SummaryWords} from '../../../core/index.js';
import {countOf} from '../counts.js';

const NOTHING = '';

/** The five sentences that the chair reads aloud. */
export const sentences: SummaryWords['sentences'] = {
  reports: ({at, villages, criteria, late, absent}) => {
    const sent = [toSent(villages, 'villages'), toSent(criteria, 'criteria')].filter(part => part !== NOTHING);
    const begin =
      sent.length === 0
        ? `As of ${at}, no report has been submitted`
        : `As of ${at}, reports have been submitted for ${sent.join(' and ')}`;
    const after = late > 0 ? `, ${late} of them late.` : '.';
    const open = [
      toAbsent('Not submitted', absent.missing),
      toAbsent('Returned', absent.returned),
      toAbsent('Deadline extended', absent.extended),
    ];
    return `${begin}${after}${open.join('')}`;
  },
  villages: ({submitted, expected, meetingAll, criteria, weakest}) => {
    if (submitted === 0) return 'No village has submitted its report, so the villages cannot be assessed yet.';
    const meeting = `${meetingAll === 0 ? 'none reports' : `${meetingAll} ${meetingAll === 1 ? 'reports' : 'report'}`} meeting all ${criteria} criteria`;
    const weak = weakest && ` Criteria most often not met: ${weakest}.`;
    return `Of the ${toWhoSent('villages', submitted, expected)}, ${meeting}.${weak}`;
  },
  criteria: ({submitted, expected, met, notMet, undecided, dossiersComplete, missing, incomplete}) => {
    if (submitted === 0)
      return 'No report on a commune criterion has been submitted, so the criteria and their dossiers cannot be assessed yet.';
    const verdicts = [
      met > 0 ? `${met} ${are(met)} assessed as met` : NOTHING,
      notMet > 0 ? `${notMet} as not met` : NOTHING,
      undecided > 0 ? `${undecided} cannot be assessed for lack of data` : NOTHING,
    ];
    const dossier = toList([
      dossiersComplete > 0 ? `complete for ${countOf(dossiersComplete, 'criterion')}` : NOTHING,
      missing > 0 ? `${countOf(missing, 'document')} missing` : NOTHING,
      incomplete > 0 ? `${countOf(incomplete, 'document')} incomplete` : NOTHING,
    ]);
    return `Of the ${toWhoSent('commune criteria', submitted, expected)}, ${toList(verdicts)}.${dossier && ` Dossiers: ${dossier}.`}`;
  },
  work: ({submitted, lines, budget, costliest, overdue, overdueDocuments}) => {
    const late = overdueList(overdue, overdueDocuments);
    const over = late && ` Overdue: ${late}.`;
    if (submitted === 0) return `No village has submitted its report, so the remaining work is not known yet.${over}`;
    const money = budget && `, needing ${budget} million VND`;
    const most = costliest && `, most of it for criterion ${costliest}`;
    const left =
      lines === 0
        ? 'no work remains'
        : `${countOf(lines, 'task')} ${lines === 1 ? 'remains' : 'remain'}${money}${most}`;
    return `According to the reports of ${countOf(submitted, 'village')}, ${left}.${over}`;
  },
  obstacles: ({submitted, expected, obstacles, villages, shared, proposals, contradictions}) => {
    if (submitted === 0) return 'No village has submitted its report, so no obstacles are known yet.';
    const all = shared > 0 ? `, ${shared} of them shared by several villages` : NOTHING;
    const named =
      obstacles === 0
        ? 'none names an obstacle'
        : `${villages} ${villages === 1 ? 'names' : 'name'} ${countOf(obstacles, 'obstacle')}${all}`;
    return [
      `Of the ${toWhoSent('villages', submitted, expected)}, ${named}.`,
      proposals > 0 ? `The villages make ${countOf(proposals, 'other proposal')}.` : NOTHING,
      contradictions > 0
        ? `The figures of villages and commune disagree on ${countOf(contradictions, 'point')}.`
        : NOTHING,
      obstacles + proposals + contradictions > 0
        ? 'The meeting is asked to decide on these, following the meeting agenda.'
        : NOTHING,
    ]
      .filter(part => part !== NOTHING)
      .join(' ');
  },
  countOfVillages: (name, count) => `${name} (${countOf(count, 'village')})`,
  money: (name, amount) => `${name} (${amount} million VND)`,
};

/** What is overdue, each kind that there is; '' where nothing is. */
export function overdueList(work: number, documents: number): string {
  return toList([
    work > 0 ? `${countOf(work, 'task')} of villages and criteria` : NOTHING,
    documents > 0 ? countOf(documents, 'dossier document') : NOTHING,
  ]);
}

function toList(parts: readonly string[]): string {
  return parts.filter(part => part !== NOTHING).join(', ');
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function toSent({submitted, expected}: {readonly submitted: number; readonly expected: number}, noun: string): string {
  return submitted === 0 ? NOTHING : `${submitted} of ${expected} ${noun}`;
}

function toWhoSent(noun: string, submitted: number, expected: number): string {
  return `${submitted === expected ? submitted : `${submitted} of ${expected}`} ${noun} that have reported`;
}

function toAbsent(state: string, {villages, criteria}: AbsentFacts): string {
  const names = [villages, criteria && `criteria ${criteria}`].filter(part => part !== NOTHING).join('; ');
  return names && ` ${state}: ${names}.`;
}
