import {type DocumentKind, type ReportState} from '../../domain/vocabulary.js';

/** Titles of the columns that a table uses; columns it does not name stay blank. */
export type ColumnTitles = Readonly<
  Partial<Record<'ordinal' | 'name' | 'main' | 'more' | 'text' | 'note' | 'figure', string>>
>;

/** What a list that was cut short holds. */
export type ListNoun = 'villages' | 'criteria' | 'works';

/** What a base is made of; `absent` is a list of names that is already cut to a readable length, '' where nobody is. */
export interface BaseFacts {
  readonly submitted: number;
  readonly expected: number;
  readonly absent: string;
}

export interface ReportFacts {
  readonly at: string;
  readonly villages: BaseFacts;
  readonly criteria: BaseFacts;
  readonly late: number;
  /** Who has not reported, apart by why. */
  readonly absent: Readonly<Record<'missing' | 'returned' | 'extended', AbsentFacts>>;
}

/** Names that are cut to a readable length, '' where nobody is. */
export interface AbsentFacts {
  readonly villages: string;
  /** Numbers. */
  readonly criteria: string;
}

export interface VillageFacts {
  readonly submitted: number;
  readonly expected: number;
  readonly meetingAll: number;
  readonly criteria: number;
  /** "số 4 – Giao thông (05 thôn)", at most three, '' where every village meets everything. */
  readonly weakest: string;
}

export interface CriterionFacts {
  readonly submitted: number;
  readonly expected: number;
  readonly met: number;
  readonly notMet: number;
  readonly undecided: number;
  readonly dossiersComplete: number;
  readonly missing: number;
  readonly incomplete: number;
}

export interface WorkFacts {
  readonly submitted: number;
  readonly expected: number;
  readonly lines: number;
  /** '' where no money is needed. */
  readonly budget: string;
  /** "số 4 – Giao thông (500 triệu đồng)", '' where no money is needed. */
  readonly costliest: string;
  readonly overdue: number;
  readonly overdueDocuments: number;
}

export interface ObstacleFacts {
  readonly submitted: number;
  readonly expected: number;
  readonly obstacles: number;
  readonly villages: number;
  readonly shared: number;
  /** Proposals of rows without an obstacle. */
  readonly proposals: number;
  readonly contradictions: number;
}

export interface StateFacts {
  readonly state: string;
  /** Time of acceptance, '' where nothing is accepted. */
  readonly at: string;
  readonly source: 'tick' | 'noticed' | 'paper';
  /** Who handed an accepted report in, '' where nothing is accepted or nobody is named. */
  readonly submitter: string;
  /** Whether an accepted report names nobody. */
  readonly isUnsigned: boolean;
  /** Until when a missing report still has time, '' where that is the round's deadline. */
  readonly extendedUntil: string;
  readonly isEdited: boolean;
  /** Whether the unit has a tab that can be read. */
  readonly hasReport: boolean;
}

export interface ChangeFacts {
  readonly isNew: boolean;
  /** The state that the report has come to, where it is another. */
  readonly became: ReportState | undefined;
  /** Numbers of the criteria whose verdict is another; '' stands for the row's own. */
  readonly verdicts: readonly string[];
  readonly areFiguresChanged: boolean;
}

export interface SinceFacts {
  readonly at: string;
  readonly units: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

export interface ReadingFacts {
  readonly round: string;
  /** Hour and minute. */
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

export interface MainWorkFacts {
  readonly criterion: string;
  readonly task: string;
  readonly remaining: string;
  readonly unit: string;
  /** '' where no money is needed. */
  readonly budget: string;
}

export interface DossierFacts {
  readonly missing: number;
  /** How many are missing of each kind; kinds that lack nothing are not among them. */
  readonly kinds: readonly {readonly kind: DocumentKind; readonly count: number}[];
  readonly incomplete: number;
  readonly present: number;
  /** The next date and what is due, '' where there is none. */
  readonly next: string;
}

export interface ContradictionFacts {
  /** Names of the villages. */
  readonly villages: string;
  readonly count: number;
  /** Number and name of the village criterion. */
  readonly number: string;
  readonly name: string;
  /** Number of the commune criterion. */
  readonly criterion: string;
  readonly indicator: string;
  readonly text: string;
}

type TableId =
  | 'matrix'
  | 'criteria'
  | 'obstacles'
  | 'work'
  | 'money'
  | 'roadmap'
  | 'overdue'
  | 'documents'
  | 'coordination'
  | 'absentees'
  | 'agenda';

/** Every word of `Tổng hợp` and `Nội dung trình cuộc họp` that is not a label of CELL_WORDS. */
export interface SummaryWords {
  readonly arrow: string;
  /** "10:30 ngày 10/06/2024" */
  readonly moment: (time: string, date: string) => string;
  /** `meeting` is the day of the meeting, '' where none is set. */
  readonly title: (facts: {readonly round: string; readonly commune: string; readonly meeting: string}) => string;
  readonly readBetween: (facts: ReadingFacts) => string;
  readonly firstCompile: string;
  readonly since: (facts: SinceFacts) => string;
  /** `names` may be '' where only the rest is told. */
  readonly andMore: (names: string, count: number, noun: ListNoun) => string;
  /** A commune criterion as it stands in a cell. */
  readonly criterionName: (number: string, name: string) => string;
  /** A village criterion as it stands in a cell; never like a commune criterion of the same number. */
  readonly villageCriterionName: (number: string, name: string) => string;
  /** A criterion in a list that the sentence or the column's title has introduced. */
  readonly criterionInList: (number: string, name: string) => string;
  readonly criterionInTable: (number: string, name: string) => string;
  /** Never the code with which the tab of a commune criterion begins. */
  readonly villageCriterionShort: (number: string) => string;
  /** In a column that also holds indicators of the commune. */
  readonly villageOrdinal: (number: string) => string;
  readonly noCriterion: string;
  readonly nothing: string;
  readonly blankVerdict: string;
  readonly bases: {
    readonly villages: (facts: BaseFacts) => string;
    readonly criteria: (facts: BaseFacts) => string;
    readonly both: (villages: number, criteria: number) => string;
  };
  readonly parts: {
    readonly overview: string;
    readonly matrix: (base: string) => string;
    readonly criteria: (base: string) => string;
    readonly obstacles: (base: string, obstacles: number) => string;
    readonly proposals: (count: number) => string;
    readonly work: (base: string) => string;
    readonly workByUnit: (facts: {readonly leftOut: number; readonly money: string}) => string;
    readonly money: (lines: number) => string;
    readonly roadmap: string;
    readonly overdue: (facts: {readonly work: number; readonly documents: number; readonly today: string}) => string;
    readonly documents: (base: string, missing: number, incomplete: number) => string;
    readonly coordination: (requests: number, sectors: number) => string;
    readonly absentees: (units: number, expected: number) => string;
  };
  readonly sentences: {
    readonly reports: (facts: ReportFacts) => string;
    readonly villages: (facts: VillageFacts) => string;
    readonly criteria: (facts: CriterionFacts) => string;
    readonly work: (facts: WorkFacts) => string;
    readonly obstacles: (facts: ObstacleFacts) => string;
    readonly countOfVillages: (name: string, count: number) => string;
    readonly money: (name: string, amount: string) => string;
  };
  readonly figures: Readonly<
    Record<
      | 'label'
      | 'value'
      | 'base'
      | 'expected'
      | 'onTime'
      | 'late'
      | 'returned'
      | 'extended'
      | 'missing'
      | 'criteriaMet'
      | 'remainingBudget'
      | 'dossiersComplete'
      | 'contradictions',
      string
    >
  > & {readonly villagesMeetingAll: (criteria: number) => string};
  readonly charts: {
    readonly reports: string;
    readonly reach: string;
    readonly kind: string;
    readonly villages: string;
    readonly criteria: string;
    readonly expected: string;
    readonly onTime: string;
    readonly late: string;
    readonly returned: string;
    /** Of units with more time, too: the chart has one column for both. */
    readonly missing: string;
    readonly criterion: string;
    readonly met: string;
    readonly notMet: string;
    readonly undecided: string;
    readonly absent: string;
  };
  readonly columns: Readonly<Record<TableId, ColumnTitles>>;
  readonly criterionColumns: Readonly<Record<'verdict' | 'work' | 'missing' | 'incomplete' | 'present', string>>;
  readonly totalOf: (base: string) => string;
  /** Names the reports that a total leaves out although their figures stand in the column. */
  readonly notCounted: {
    readonly villages: (names: string) => string;
    readonly criteria: (numbers: string) => string;
  };
  readonly meetingAll: (villages: number, criteria: number) => string;
  readonly state: (facts: StateFacts) => string;
  readonly returned: (facts: {readonly reason: string; readonly until: string; readonly isWish: boolean}) => string;
  /** Why a report was handed in with errors left, or late where there are none. */
  readonly reason: (facts: {readonly reason: string; readonly errors: number}) => string;
  readonly change: (facts: ChangeFacts) => string;
  readonly obstacleMarks: {
    readonly shared: (villages: number) => string;
    readonly added: string;
    readonly changed: string;
  };
  readonly mainWork: (facts: MainWorkFacts) => string;
  readonly otherWork: (count: number) => string;
  readonly officers: (facts: {readonly officer: string; readonly leader: string}) => string;
  readonly dossier: (facts: DossierFacts) => string;
  readonly nextDate: (date: string, what: string) => string;
  readonly unassigned: string;
  readonly noSector: string;
  readonly money: {
    readonly million: string;
    readonly workday: string;
    readonly several: string;
    readonly unnamed: string;
    readonly difference: string;
  };
  readonly noDate: string;
  readonly remaining: (quantity: string, unit: string) => string;
  readonly people: (facts: {readonly doer: string; readonly director: string}) => string;
  readonly absenteeGroup: (facts: {readonly supervisor: string; readonly units: number}) => string;
  readonly agenda: {
    readonly title: (facts: {readonly round: string; readonly meeting: string}) => string;
    readonly base: (villages: BaseFacts, criteria: BaseFacts) => string;
    readonly contradictions: (count: number) => string;
    readonly shared: (count: number) => string;
    readonly single: (count: number) => string;
    readonly requests: (count: number) => string;
    readonly own: string;
    readonly closed: string;
    readonly group: (facts: {readonly resolver: string; readonly lines: number; readonly villages: number}) => string;
    readonly noResolver: string;
    readonly villageNotMetCommuneMet: (facts: ContradictionFacts) => string;
    readonly villageMetCommuneNotMet: (facts: ContradictionFacts) => string;
    readonly sectors: (names: string) => string;
    readonly reconcile: (officer: string) => string;
    readonly byVillage: (village: string, text: string) => string;
    readonly solution: (text: string) => string;
    readonly proposal: (text: string) => string;
  };
}
