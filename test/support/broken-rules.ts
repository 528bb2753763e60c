import {type EntryReport} from '../../src/core/report/entry-report.js';
import {type RuleCode} from '../../src/core/rules/rules.js';
import {
  aCriterionReport,
  aVillageReport,
  CRITERION_WORK,
  MISSING_DOCUMENT,
  monthOnly,
  NOT_MET_ASSESSMENT,
  type SaidAssessment,
  type SaidCriterionWork,
  type SaidDocument,
  type SaidVillageWork,
  unreadable,
  VILLAGE_WORK,
} from './report-builders.js';

/** A report in which exactly one rule is broken, and the cell that the issue must name. */
export interface BrokenRule {
  readonly report: EntryReport;
  readonly rowKey: string;
  readonly columnKey: string;
}

/** The day on which every broken rule is looked at. */
export const TODAY = '2024-06-09';

/** A village whose criterion 4 is not met, with one line of work over the sound one. */
export function aVillageWithWork(line: SaidVillageWork, assessment: SaidAssessment = NOT_MET_ASSESSMENT): EntryReport {
  return aVillageReport({assessment: {'4': assessment}, work: [{...VILLAGE_WORK, ...line}]});
}

/** A criterion whose indicator 2.2 is not met, with one line of work over the sound one. */
export function aCriterionWithWork(line: SaidCriterionWork): EntryReport {
  return aCriterionReport({indicators: UNMET_INDICATORS, work: [{...CRITERION_WORK, ...line}]});
}

/** A criterion with an unmet indicator and one document over the sound missing one. */
export function aCriterionWithDocument(document: SaidDocument): EntryReport {
  return aCriterionReport({
    indicators: UNMET_INDICATORS,
    dossier: [{...MISSING_DOCUMENT, ...document}],
    work: [CRITERION_WORK],
  });
}

export const UNMET_INDICATORS = {
  '2.1': {verdict: 'met', status: 'Đã nhựa hóa 100 %'},
  '2.2': {verdict: 'notMet', status: 'Còn 0,8 km'},
} as const;

const village = (columnKey: string, line: SaidVillageWork): BrokenRule => ({
  report: aVillageWithWork(line),
  rowKey: 'work:1',
  columnKey,
});

const assessed = (columnKey: string, row: SaidAssessment): BrokenRule => ({
  report: aVillageWithWork({}, {...NOT_MET_ASSESSMENT, ...row}),
  rowKey: 'assessment:4',
  columnKey,
});

const criterion = (columnKey: string, line: SaidCriterionWork): BrokenRule => ({
  report: aCriterionWithWork(line),
  rowKey: 'work:1',
  columnKey,
});

const dossier = (columnKey: string, document: SaidDocument): BrokenRule => ({
  report: aCriterionWithDocument(document),
  rowKey: 'dossier:1',
  columnKey,
});

/** Breaks every rule there is, one at a time; a new rule does not compile without its example. */
export const BROKEN_RULES: Readonly<Record<RuleCode, BrokenRule>> = {
  notANumber: village('budget', {budget: unreadable('notANumber', '1,2km'), resource: 'NS xã'}),
  dateInNumberCell: village('planned', {planned: unreadable('dateInNumberCell', '2.5')}),
  errorValue: village('note', {note: unreadable('errorValue', '#REF!')}),
  notADate: village('end', {end: unreadable('notADate', 'sớm')}),
  noSuchDate: village('end', {end: unreadable('noSuchDate', '31/6')}),
  vagueDate: village('end', {end: unreadable('vagueDate', 'quý III')}),
  yearMissing: village('end', {end: unreadable('yearMissing', '30/6')}),
  dateOutOfRange: village('end', {end: unreadable('dateOutOfRange', '30/06/1924')}),
  notInList: {
    report: aVillageReport({assessment: {'4': {verdict: unreadable('notInList', 'đạt rồi'), status: 'Tốt'}}}),
    rowKey: 'assessment:4',
    columnKey: 'verdict',
  },
  tooLong: assessed('status', {status: unreadable('tooLong', 'dài '.repeat(3000))}),
  dateMonthOnly: village('end', {end: monthOnly('2024-09-30', '9/2024')}),

  verdictMissing: {
    report: aVillageReport({assessment: {'4': {status: 'Tốt'}}}),
    rowKey: 'assessment:4',
    columnKey: 'verdict',
  },
  notApplicableNotAllowed: {
    report: aVillageReport({assessment: {'4': {verdict: 'notApplicable', status: 'Không có đường'}}}),
    rowKey: 'assessment:4',
    columnKey: 'verdict',
  },
  statusMissing: assessed('status', {status: ''}),
  taskMissing: village('task', {task: ''}),
  endInPast: village('end', {start: '2024-05-01', end: '2024-06-08'}),

  obstaclesMissing: assessed('obstacles', {obstacles: ''}),
  solutionsMissing: assessed('solutions', {solutions: ''}),
  remainingWorkMissing: {
    report: aVillageReport({assessment: {'4': NOT_MET_ASSESSMENT}}),
    rowKey: 'assessment:4',
    columnKey: 'verdict',
  },
  criterionMissing: {
    report: aVillageReport({work: [{...VILLAGE_WORK, criterion: ''}]}),
    rowKey: 'work:1',
    columnKey: 'criterion',
  },
  criterionUnknown: {
    report: aVillageReport({work: [{...VILLAGE_WORK, criterion: '11'}]}),
    rowKey: 'work:1',
    columnKey: 'criterion',
  },
  unitMissing: village('unit', {unit: ''}),
  quantityNegative: village('done', {done: -1}),
  remainingMissing: village('remaining', {planned: '', remaining: ''}),
  remainingDiffers: village('remaining', {remaining: 1}),
  metWithRemainingWork: {
    report: aVillageReport({work: [VILLAGE_WORK]}),
    rowKey: 'work:1',
    columnKey: 'remaining',
  },
  doerMissing: village('doer', {doer: ''}),
  directorMissing: village('director', {director: ''}),
  directorIsDoer: village('director', {doer: 'Trần Hòa', director: 'trần hoà '}),
  resourceMissing: village('resource', {resource: ''}),
  resourceSumDiffers: village('resource', {budget: 250}),
  startMissing: village('start', {start: ''}),
  endMissing: village('end', {end: ''}),
  endBeforeStart: village('end', {end: '2024-06-14'}),

  indicatorWorkMissing: {
    report: aCriterionReport({indicators: UNMET_INDICATORS}),
    rowKey: 'indicator:2.2',
    columnKey: 'verdict',
  },
  dossierEmpty: {report: aCriterionReport({dossier: []}), rowKey: 'dossier:1', columnKey: 'title'},
  documentTitleMissing: dossier('title', {title: ''}),
  documentKindMissing: dossier('kind', {kind: ''}),
  documentStateMissing: dossier('state', {state: ''}),
  metWithMissingDocuments: {
    report: aCriterionReport({dossier: [MISSING_DOCUMENT]}),
    rowKey: 'dossier:1',
    columnKey: 'state',
  },
  documentSolutionMissing: dossier('solution', {solution: ''}),
  documentPersonMissing: dossier('person', {person: ''}),
  documentDueMissing: dossier('due', {due: ''}),
  indicatorMissing: {
    report: aCriterionReport({work: [{...CRITERION_WORK, indicator: ''}]}),
    rowKey: 'work:1',
    columnKey: 'indicator',
  },
  indicatorUnknown: dossier('indicator', {indicator: '9.9'}),
  workUnderMetIndicator: {
    report: aCriterionReport({work: [CRITERION_WORK]}),
    rowKey: 'work:1',
    columnKey: 'indicator',
  },
  quantityMissing: criterion('quantity', {quantity: ''}),
  quantityNotPositive: criterion('quantity', {quantity: 0}),
  leadMissing: criterion('lead', {lead: ''}),
  sectorsMissing: criterion('sectors', {sectors: ''}),
  requestMissing: criterion('request', {sectors: 'Công an xã'}),
  workDueMissing: criterion('due', {due: ''}),
};
