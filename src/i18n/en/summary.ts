import {type summary as vi} from '../vi/summary.js';
import {type Widen} from '../widen.js';
import {charts} from './charts.js';
import {columns, criterionColumns} from './summary-columns.js';

const SOURCES = {tick: '', noticed: ' (time noticed)', paper: ' (entered by the coordinator)'} as const;
const LIST_NOUNS = {villages: 'village', criteria: 'criterion', works: 'task', documents: 'kind'} as const;
const MANY: Readonly<Record<string, string>> = {criterion: 'criteria', village: 'villages'};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('; ');

const count = (number: number, noun: string): string => `${number} ${number === 1 ? noun : (MANY[noun] ?? `${noun}s`)}`;

/** The words of the summary and of the agenda. */
export const summary: Widen<typeof vi> = {
  arrow: '→',
  moment: (time, date) => `${time} on ${date}`,
  title: ({round, commune}) => `Summary for the meeting – ${commune} – ${round}`,
  readBetween: ({from, to, date}) =>
    `Read from ${from} to ${to} on ${date}. The arrow in the last column leads to the source cell in the unit's form.`,
  firstCompile: 'This is the first compile.',
  since: ({at, units, added, changed, gone}) =>
    `Since the compile of ${at}: ${count(units, 'unit')} changed; obstacles and proposals added ${added}, reworded ${changed}, no longer named ${gone}. Changed rows carry ●.`,
  andMore: (names, number, noun) => `${names} and ${count(number, `other ${LIST_NOUNS[noun]}`)}`.trim(),
  criterionName: (number, name) => `${number}. ${name}`,
  villageCriterionShort: number => `Village ${number}`,
  villageOrdinal: number => `village ${number}`,
  noCriterion: 'No criterion given',
  nothing: 'None.',
  blankVerdict: '—',
  bases: {
    villages: ({submitted, expected, absent}) =>
      joined(`${submitted}/${expected} villages submitted`, absent && `missing: ${absent}`),
    criteria: ({submitted, expected, absent}) =>
      joined(`${submitted}/${expected} criteria submitted`, absent && `missing: criteria ${absent}`),
    both: (villages, criteria) => `${count(villages, 'village')}, ${count(criteria, 'criterion')}`,
  },
  parts: {
    overview: '1. Overview',
    matrix: base => `2. Villages by criterion, villages without a report included (${base})`,
    criteria: base => `3. Commune criteria, criteria without a report included (${base})`,
    obstacles: (base, obstacles) => `4. Obstacles: ${obstacles}, shared ones first (${base})`,
    proposals: number => `Proposals of villages that name no obstacle beside them (${number})`,
    work: base => `5. Remaining work, resources and roadmap (${base})`,
    workByUnit: ({leftOut, money}) =>
      leftOut === 0
        ? 'Remaining work by criterion and unit'
        : `Remaining work by criterion and unit; ${count(leftOut, 'line')} (${money} million VND) not added because quantity or unit is unclear`,
    money: lines => `Money by resource (${count(lines, 'unfinished task')})`,
    roadmap: 'Roadmap by month of completion',
    overdue: ({work, documents, today}) =>
      [`Overdue on ${today}`, overdueList(work, documents)].filter(part => part !== '').join(': '),
    documents: (base, missing, incomplete) =>
      `6. Documents missing ${missing}, to be completed ${incomplete} (${base})`,
    coordination: (requests, sectors) =>
      requests === 0
        ? 'Requests for coordination'
        : `Requests for coordination: ${count(requests, 'request')} to ${count(sectors, 'sector')}`,
    absentees: (units, expected) => `7. Without a report or with errors: ${units}/${expected} units, by supervisor`,
  },
  sentences: {
    reports: ({at, villages, criteria, late}) =>
      [
        `By ${at}, ${villages.submitted} of ${villages.expected} villages and ${criteria.submitted} of ${criteria.expected} criteria have submitted`,
        late > 0 ? `, ${count(late, 'report')} of them late.` : '.',
        absentSentence(villages.absent, criteria.absent),
      ].join(''),
    villages: ({submitted, expected, meetingAll, criteria, weakest}) =>
      submitted === 0
        ? 'No village has submitted, so the level of the villages cannot be judged yet.'
        : `Of ${submitted}/${expected} villages submitted, ${meetingAll} judge themselves to meet ${criteria}/${criteria} criteria.${weakest && ` Most often not met: ${weakest}.`}`,
    criteria: ({submitted, expected, met, notMet, undecided, dossiersComplete, missing, incomplete}) =>
      submitted === 0
        ? 'No commune criterion has been submitted, so criteria and dossiers cannot be judged yet.'
        : `Of ${submitted}/${expected} commune criteria submitted, ${met} are met, ${notMet} are not met and ${undecided} lack figures. Dossiers are complete for ${dossiersComplete}; ${count(missing, 'document')} missing, ${incomplete} to be completed.`,
    work: ({submitted, expected, lines, budget, costliest, overdue, overdueDocuments}) =>
      [
        `The ${submitted}/${expected} villages submitted still have ${count(lines, 'task')} to do, which need ${budget} million VND`,
        costliest && `, most for ${costliest}`,
        overdue + overdueDocuments > 0 ? `. Overdue: ${overdueList(overdue, overdueDocuments)}.` : '.',
      ].join(''),
    obstacles: ({submitted, expected, obstacles, villages, shared, proposals, contradictions}) =>
      [
        obstacles === 0
          ? `The ${submitted}/${expected} villages submitted name no obstacle.`
          : `Of ${submitted}/${expected} villages submitted, ${villages} name ${count(obstacles, 'obstacle')}; ${shared} matters are shared by several villages.`,
        proposals > 0 ? ` The villages make ${count(proposals, 'other proposal')}.` : '',
        contradictions > 0 ? ` Villages and commune disagree on ${count(contradictions, 'point')}.` : '',
        obstacles + proposals + contradictions > 0 ? ' The meeting is asked to decide on them by the agenda.' : '',
      ].join(''),
    countOfVillages: (name, villages) => `${name} (${count(villages, 'village')})`,
    money: (name, amount) => `${name} (${amount} million VND)`,
  },
  figures: {
    label: 'Figure',
    value: 'Value',
    base: 'Base',
    expected: 'Reports expected',
    onTime: 'On time',
    late: 'Late',
    returned: 'Asked to supplement',
    missing: 'Missing',
    villagesMeetingAll: criteria => `Villages meeting ${criteria}/${criteria} criteria`,
    criteriaMet: 'Commune criteria met',
    remainingBudget: 'Money for the remaining work of villages (million VND)',
    dossiersComplete: 'Criteria with a complete dossier',
    contradictions: 'Points on which submitted villages and criteria disagree',
  },
  charts,
  columns,
  criterionColumns,
  totalOf: base => `Total (${base})`,
  notCounted: {
    villages: names => `Not in the total, because not submitted or to be supplemented: ${names}`,
    criteria: numbers => `Not in the total, because not submitted or to be supplemented: criteria ${numbers}`,
  },
  meetingAll: (villages, criteria) => `${count(villages, 'village')} at ${criteria}/${criteria}`,
  state: ({state, at, source, isEdited, hasReport}) =>
    joined(
      at === '' ? state : `${state} ${at}${SOURCES[source]}`,
      isEdited ? 'edited after submission' : '',
      hasReport ? '' : 'no form, or a form that cannot be read',
    ),
  returned: ({reason, until}) => `Asked to supplement: ${reason}${until && ` (until ${until})`}`,
  change: ({isNew, isStateChanged, verdicts, areFiguresChanged}) => {
    if (isNew) return '● New';
    const named = verdicts.filter(number => number !== '');
    const numbers = named.length === 0 ? '' : ` village criteria ${named.join(', ')}`;
    const parts = [
      isStateChanged ? 'state' : '',
      verdicts.length > 0 ? `verdict${numbers}` : '',
      areFiguresChanged ? 'figures' : '',
    ];
    return `● Changed: ${parts.filter(part => part !== '').join('; ')}`;
  },
  obstacleMarks: {
    shared: villages => `Shared by ${count(villages, 'village')}`,
    added: '● New',
    changed: '● Reworded',
  },
  mainWork: ({criterion, task, remaining, unit, budget}) =>
    `${criterion && `Village criterion ${criterion}: `}${task}, ${remaining} ${unit} left${budget && ` (${budget} million VND)`}`,
  otherWork: number => `and ${count(number, 'other task')}`,
  officers: ({officer, leader}) =>
    [officer || 'Nobody assigned', leader && `Group leader: ${leader}`].filter(part => part !== '').join('\n'),
  dossier: ({missing, kinds, incomplete, present, next}) =>
    [
      missing > 0 ? `Missing ${missing}: ${kinds}` : '',
      incomplete > 0 ? `To be completed ${incomplete}` : '',
      missing + incomplete === 0 && present > 0 ? `${count(present, 'document')} present` : '',
      next && `Next: ${next}`,
    ]
      .filter(part => part !== '')
      .join('\n'),
  kindCount: (number, kind) => `${number} ${kind.toLowerCase()}`,
  nextDate: (date, what) => (what === '' ? date : `${date}, ${what}`),
  unassigned: 'No supervisor assigned',
  money: {
    million: 'million VND',
    workday: 'workdays',
    several: 'Several sources (not told apart)',
    unnamed: 'Source not given',
    difference: 'Difference between the budget and the amounts by source',
  },
  noSector: 'No sector named',
  noDate: 'No clear date',
  remaining: (quantity, unit) => `${quantity} ${unit}`.trim(),
  people: ({doer, director}) => [doer, director && `Director: ${director}`].filter(part => part !== '').join('\n'),
  absenteeGroup: ({supervisor, units}) => `${supervisor}: ${count(units, 'unit')}`,
  agenda: {
    title: ({round, meeting}) => `Agenda of the meeting${meeting && ` at ${meeting}`} – ${round}`,
    base: (villages, criteria) =>
      `Base: ${villages}. ${criteria}. Yellow columns are the chair's and are kept at every compile.`,
    contradictions: number => `1. Villages and commune disagree (${number})`,
    shared: number => `2. Obstacles shared by several villages (${number})`,
    single: number => `3. Obstacles and proposals of single villages (${number})`,
    requests: number => `4. Requests for coordination (${number})`,
    own: '5. Added matters',
    closed: '6. Decided, no longer in the data',
    group: ({resolver, lines, villages}) =>
      `${resolver}: ${count(lines, 'matter')}${villages > 0 ? `, ${count(villages, 'village')}` : ''}`,
    noResolver: 'Nobody named to resolve it',
    villageNotMetCommuneMet: ({villages, criterion, indicator, text}) =>
      `${villages} judged criterion ${criterion} not met, but the commune judged indicator ${indicator}${text && ` (${text})`} met.`,
    villageMetCommuneNotMet: ({count: villages, criterion, indicator, text}) =>
      `All ${count(villages, 'submitted village')} judged criterion ${criterion} met, but the commune judged indicator ${indicator}${text && ` (${text})`} not met.`,
    sectors: names => `Sectors asked: ${names}`,
    reconcile: officer => `Villages and officer${officer && ` (${officer})`} are asked to agree on the figures.`,
    byVillage: (village, text) => `${village}: ${text}`,
    solution: text => `Solution: ${text}`,
    proposal: text => `Proposal: ${text}`,
  },
};

function absentSentence(villages: string, criteria: string): string {
  const names = joined(villages, criteria && `criteria ${criteria}`);
  return names && ` Missing: ${names}.`;
}

function overdueList(work: number, documents: number): string {
  const parts = [
    work > 0 ? `${count(work, 'task')} of villages and criteria` : '',
    documents > 0 ? count(documents, 'dossier document') : '',
  ];
  return parts.filter(part => part !== '').join(', ');
}
