import {type summary as vi} from '../../vi/summary/summary.js';
import {type Widen} from '../../widen.js';
import {type ReportState} from '../../../core/index.js';
import {agenda} from './agenda.js';
import {charts} from './charts.js';
import {countOf} from '../counts.js';
import {columns, criterionColumns} from './summary-columns.js';
import {overdueList, sentences} from './summary-sentences.js';

const SOURCES = {tick: '', noticed: ' (time recorded by the system)', paper: ' (on paper)'} as const;
const LIST_NOUNS = {villages: 'other village', criteria: 'other criterion', works: 'other task'} as const;
const KINDS = {form: 'form', plan: 'plan', report: 'report', decision: 'decision', other: 'other document'} as const;
const RESULTS: Readonly<Partial<Record<ReportState, string>>> = {
  onTime: 'Report received',
  late: 'Report received',
  returned: 'Returned for revision',
};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('; ');

/** The words of the summary and of the agenda. */
export const summary: Widen<typeof vi> = {
  arrow: '→',
  moment: (time, date) => `${time} on ${date}`,
  title: ({round, commune, meeting}) =>
    `Summary of progress on the New Rural Development criteria – ${commune} (${meeting ? `for the meeting on ${meeting}` : round})`,
  readBetween: ({round, from, to, date}) =>
    `Reporting round: ${round}. ${from === to ? `Figures as of ${to}` : `Figures read between ${from} and ${to}`} on ${date}. The arrow in the last column opens the source cell in the form.`,
  firstCompile: 'This is the first summary.',
  since: ({at, units, added, changed, gone}) => {
    const parts = [
      units > 0 ? `${countOf(units, 'report')} changed` : '',
      added > 0 ? `${added === 1 ? '1 obstacle or proposal' : `${added} obstacles and proposals`} added` : '',
      changed > 0 ? `${changed} reworded` : '',
      gone > 0 ? `${gone} no longer mentioned` : '',
    ].filter(part => part !== '');
    const since = `Since the summary of ${at}:`;
    return parts.length === 0 ? `${since} no changes.` : `${since} ${parts.join(', ')}. Changed rows are marked ●.`;
  },
  andMore: (names, number, noun) => `${names} and ${countOf(number, LIST_NOUNS[noun])}`.trim(),
  criterionName: (number, name) => `Criterion ${number} – ${name}`,
  villageCriterionName: (number, name) => `Village criterion ${number} – ${name}`,
  criterionInList: (number, name) => `${number} – ${name}`,
  criterionInTable: (number, name) => `${number} – ${name}`,
  villageCriterionShort: number => `Village ${number}`,
  villageOrdinal: number => `village ${number}`,
  noCriterion: 'No criterion given',
  nothing: 'None.',
  blankVerdict: '—',
  bases: {
    villages: ({submitted, expected, absent}) =>
      joined(`${submitted} of ${expected} villages`, absent && `missing: ${absent}`),
    criteria: ({submitted, expected, absent}) =>
      joined(`${submitted} of ${expected} criteria`, absent && `missing: ${absent}`),
    both: (villages, criteria) =>
      [villages > 0 ? countOf(villages, 'village') : '', criteria > 0 ? countOf(criteria, 'criterion') : '']
        .filter(part => part !== '')
        .join(', '),
  },
  parts: {
    overview: '1. Overview',
    matrix: base => `2. Self-assessment of the villages (${base})`,
    criteria: base => `3. Self-assessment on the commune criteria (${base})`,
    obstacles: (base, obstacles) => `4. Obstacles in the villages${obstacles === 0 ? '' : `: ${obstacles}`} (${base})`,
    proposals: number => `Other proposals of the villages (${number})`,
    work: base => `5. Remaining work, resources and roadmap (${base})`,
    workByUnit: ({leftOut, money}) => {
      const all = 'Remaining work by criterion and unit of measure';
      const amount = money && ` (${money} million VND)`;
      return leftOut === 0
        ? all
        : `${all}; ${countOf(leftOut, 'line')}${amount} not included because the quantity or unit is unclear`;
    },
    money: lines => `Funding by source${lines === 0 ? '' : ` (${countOf(lines, 'unfinished task')})`}`,
    roadmap: 'Roadmap by month of completion',
    overdue: ({work, documents, today}) => {
      const late = overdueList(work, documents);
      return `Overdue as of ${today}${late && `: ${late}`}`;
    },
    documents: (base, missing, incomplete) => {
      const parts = [
        missing > 0 ? `${countOf(missing, 'document')} missing` : '',
        incomplete > 0 ? `${countOf(incomplete, 'document')} incomplete` : '',
      ].filter(part => part !== '');
      return `6. Dossiers${parts.length === 0 ? '' : `: ${parts.join(', ')}`} (${base})`;
    },
    coordination: (requests, sectors) => {
      const sent = sectors > 0 ? ` to ${countOf(sectors, 'sector')}` : '';
      return `Requests for coordination${requests === 0 ? '' : `: ${countOf(requests, 'request')}${sent}`}`;
    },
    absentees: (reports, expected) =>
      `7. Reports not submitted, returned or with errors${reports === 0 ? '' : `: ${reports} of ${expected}, by supervisor`}`,
  },
  sentences,
  figures: {
    label: 'Indicator',
    value: 'Figure',
    base: 'Based on',
    expected: 'Reports expected',
    onTime: 'On time',
    late: 'Late',
    returned: 'Returned for revision',
    extended: 'Deadline extended',
    missing: 'Not submitted',
    villagesMeetingAll: criteria => `Villages reporting ${criteria}/${criteria} criteria met`,
    criteriaMet: 'Commune criteria assessed as met',
    remainingBudget: 'Funding needed by the villages (million VND)',
    dossiersComplete: 'Criteria with a complete dossier',
    contradictions: 'Points on which villages and commune disagree',
  },
  charts,
  columns,
  criterionColumns,
  totalOf: base => `Total (${base})`,
  notCounted: {
    villages: names => `Not in the total because the report is not submitted or was returned: ${names}`,
    criteria: numbers => `Not in the total because the report is not submitted or was returned: criteria ${numbers}`,
  },
  meetingAll: (villages, criteria) =>
    `${villages === 0 ? 'No village' : countOf(villages, 'village')} at ${criteria}/${criteria}`,
  state: ({state, at, source, submitter, isUnsigned, extendedUntil, isEdited, hasReport}) =>
    joined(
      at === '' ? state : `${state}, ${at}${SOURCES[source]}`,
      extendedUntil && `extended to ${extendedUntil}`,
      submitter && `submitted by ${submitter}`,
      isUnsigned ? 'submitter not named' : '',
      isEdited ? 'edited after submission' : '',
      hasReport ? '' : 'no form, or a form that cannot be read',
    ),
  returned: ({reason, until, isWish}) =>
    `Returned for revision: ${reason}${until && ` (${isWish ? 'requested by' : 'due'} ${until})`}`,
  reason: ({reason, errors}) =>
    errors > 0
      ? `Submitted with ${countOf(errors, 'item')} incomplete or incorrect; reason: ${reason}`
      : `Reason for being late: ${reason}`,
  change: ({isNew, became, verdicts, areFiguresChanged}) => {
    if (isNew) return '● New';
    const result = became && RESULTS[became];
    if (result !== undefined) return `● ${result}`;
    const named = verdicts.filter(number => number !== '');
    const numbers = named.length === 0 ? '' : ` of village criteria ${named.join(', ')}`;
    const parts = [
      became === undefined ? '' : 'state',
      verdicts.length > 0 ? `assessment${numbers}` : '',
      areFiguresChanged ? 'figures' : '',
    ];
    return `● Changed: ${parts.filter(part => part !== '').join('; ')}`;
  },
  obstacleMarks: {
    shared: villages => `Shared by ${countOf(villages, 'village')}`,
    added: '● New',
    changed: '● Reworded',
  },
  mainWork: ({criterion, task, remaining, unit, budget}) =>
    `${criterion && `Village criterion ${criterion}: `}${task}, ${remaining} ${unit} left${budget && ` (${budget} million VND)`}`,
  otherWork: number => `and ${countOf(number, 'other task')}`,
  officers: ({officer, leader}) =>
    [officer || 'Nobody assigned', leader && `Group leader: ${leader}`].filter(part => part !== '').join('\n'),
  dossier: ({missing, kinds, incomplete, present, next}) => {
    const ofKinds = kinds.map(({kind, count}) => countOf(count, KINDS[kind]));
    const named = kinds.length > 1 ? `${countOf(missing, 'document')} (${ofKinds.join(', ')})` : (ofKinds[0] ?? '');
    return [
      missing > 0 ? `Missing: ${named}` : '',
      incomplete > 0 ? `Incomplete: ${countOf(incomplete, 'document')}` : '',
      missing + incomplete === 0 && present > 0 ? `${countOf(present, 'document')} available` : '',
      next && `Due first: ${next}`,
    ]
      .filter(part => part !== '')
      .join('\n');
  },
  nextDate: (date, what) => `${date}${what && ` – ${what}`}`,
  unassigned: 'No supervisor assigned',
  money: {
    million: 'million VND',
    workday: 'workdays',
    several: 'Several sources (not separated)',
    unnamed: 'Source not given',
    difference: 'Source unclear (difference)',
  },
  noSector: 'No sector named',
  noDate: 'No due date set',
  remaining: (quantity, unit) => `${quantity} ${unit}`.trim(),
  people: ({doer, director}) => [doer, director && `Directed by: ${director}`].filter(part => part !== '').join('\n'),
  absenteeGroup: ({supervisor, units}) => `${supervisor}: ${countOf(units, 'report')}`,
  agenda,
};
