import {type DateInputCell, type NumberCell, type TextCell, type Cell} from '../domain/cell.js';
import {type DocumentKind, type DocumentState, type UnitKey, type Verdict} from '../domain/vocabulary.js';

/** What a unit's tab says above its tables. `submit` is false where the box is empty or damaged. */
export interface ReportHeader {
  readonly submitter: TextCell;
  readonly submit: Cell<boolean>;
  readonly reason: TextCell;
}

/** A row of a village's section A. */
export interface AssessmentRow {
  readonly key: string; // assessment:4
  readonly row: number;
  readonly criterion: string;
  readonly verdict: Cell<Verdict>;
  readonly status: TextCell;
  readonly obstacles: TextCell;
  readonly solutions: TextCell;
  readonly proposal: TextCell;
  readonly resolver: TextCell;
}

/** A line of a village's section B that has something typed in it. */
export interface VillageWorkLine {
  readonly key: string; // work:1
  readonly row: number;
  readonly criterion: Cell<string>; // criterion number
  readonly task: TextCell;
  readonly unit: TextCell;
  readonly planned: NumberCell;
  readonly done: NumberCell;
  readonly remaining: NumberCell;
  readonly doer: TextCell;
  readonly director: TextCell;
  readonly resource: TextCell;
  readonly budget: NumberCell; // triệu đồng
  readonly start: DateInputCell;
  readonly end: DateInputCell;
  readonly note: TextCell;
}

/** A row of a criterion's section A. */
export interface IndicatorRow {
  readonly key: string; // indicator:2.1
  readonly row: number;
  readonly indicator: string;
  readonly status: TextCell;
  readonly verdict: Cell<Verdict>;
  readonly note: TextCell;
}

/** A line of a criterion's dossier that has something in it. */
export interface DossierLine {
  readonly key: string; // dossier:1
  readonly row: number;
  readonly indicator: Cell<string>;
  readonly documentKind: Cell<DocumentKind>;
  readonly title: TextCell;
  readonly number: TextCell;
  readonly state: Cell<DocumentState>;
  readonly solution: TextCell;
  readonly person: TextCell;
  readonly due: DateInputCell;
}

/** A line of a criterion's work to be done that has something typed in it. */
export interface CriterionWorkLine {
  readonly key: string; // work:1
  readonly row: number;
  readonly indicator: Cell<string>;
  readonly task: TextCell;
  readonly unit: TextCell;
  readonly quantity: NumberCell;
  readonly lead: TextCell;
  readonly sectors: TextCell;
  readonly request: TextCell;
  readonly budget: TextCell; // "Kinh phí, nguồn" is free text
  readonly due: DateInputCell;
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
