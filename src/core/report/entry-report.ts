import {type Cell, type TextCell} from '../domain/cell.js';
import {type EntryCells} from '../domain/entry-columns.js';
import {type UnitKey} from '../domain/vocabulary.js';

/** What a unit's tab says above its tables. `submit` is false where the box is empty or damaged. */
export interface ReportHeader {
  readonly submitter: TextCell;
  /** The only person who reports for the unit; '' where there is nobody, or somebody else too. */
  readonly onlyRespondent: string;
  readonly submit: Cell<boolean>;
  readonly reason: TextCell;
}

interface RowPlace {
  /** `assessment:4`, `work:1`, `indicator:2.1`, `dossier:1`. */
  readonly key: string;
  readonly row: number;
}

/** A row of a village's section A. */
export interface AssessmentRow extends RowPlace, EntryCells<'assessment'> {
  /** The criterion's number. */
  readonly criterion: string;
}

/** A line of a village's section B that has something typed in it. */
export interface VillageWorkLine extends RowPlace, EntryCells<'villageWork'> {}

/** A row of a criterion's section A. */
export interface IndicatorRow extends RowPlace, EntryCells<'indicators'> {
  /** The indicator's code. */
  readonly indicator: string;
}

/** A line of a criterion's dossier that has something in it. */
export interface DossierLine extends RowPlace, EntryCells<'dossier'> {}

/** A line of a criterion's work to be done that has something typed in it. */
export interface CriterionWorkLine extends RowPlace, EntryCells<'criterionWork'> {}

/** What a row of each section is read as. */
export interface EntryLines {
  readonly assessment: AssessmentRow;
  readonly villageWork: VillageWorkLine;
  readonly indicators: IndicatorRow;
  readonly dossier: DossierLine;
  readonly criterionWork: CriterionWorkLine;
}

/** How many lines a section has room for, and how many are used. */
export interface SectionUse {
  readonly capacity: number;
  readonly used: number;
}

interface ReportBase {
  readonly unit: UnitKey;
  readonly id: string;
  readonly header: ReportHeader;
  /** Row number of every keyed row of the tab, by key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly use: Readonly<Record<string, SectionUse>>;
  /** Changes whenever an input cell changes; tells edits after acceptance. */
  readonly fingerprint: string;
  /** Whether any input differs from the tab as it was made. */
  readonly hasInput: boolean;
}

/** A village's entry tab as read. */
export interface VillageReport extends ReportBase {
  readonly kind: 'village';
  readonly assessment: readonly AssessmentRow[];
  readonly work: readonly VillageWorkLine[];
}

/** A criterion's entry tab as read. */
export interface CriterionReport extends ReportBase {
  readonly kind: 'criterion';
  readonly indicators: readonly IndicatorRow[];
  readonly dossier: readonly DossierLine[];
  readonly work: readonly CriterionWorkLine[];
}

export type EntryReport = VillageReport | CriterionReport;
