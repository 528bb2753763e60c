import {BOUNDED, type Bounds} from '../../workbook/a1-notation.js';
import {type Area} from '../../workbook/area.js';
import {type Chart, type ChartPosition} from '../../workbook/chart.js';
import {
  type BooleanRuleBody,
  type ConditionalRule,
  type GradientPoint,
  type GradientRuleBody,
} from '../../workbook/conditional-rule.js';
import {type DeveloperMetadata, type MetadataPlace} from '../../workbook/developer-metadata.js';
import {type ColumnFilter} from '../../workbook/filter.js';
import {type LineGroup} from '../../workbook/line-groups.js';
import {type NamedRange} from '../../workbook/named-range.js';
import {type Protection} from '../../workbook/protection.js';
import {type RichText, type TextLook} from '../../workbook/rich-text.js';
import {type Sheet} from '../../workbook/sheet.js';
import {type Validation} from '../../workbook/validation.js';
import {type SpreadsheetSession} from './session.js';

/** The state behind one service object. */
export interface Service {
  /** The class's name in the typings. */
  readonly className: string;
  readonly session: SpreadsheetSession;
  /** How many cells a call on it touches; 1 where cells are not what it is about. */
  readonly cells: number;
}

/** Behind the global SpreadsheetApp. */
export interface AppState extends Service {
  readonly className: 'SpreadsheetApp';
}

/** Behind the bound Spreadsheet. */
export interface SpreadsheetState extends Service {
  readonly className: 'Spreadsheet';
}

/** Behind a Sheet. */
export interface SheetState extends Service {
  readonly className: 'Sheet';
  readonly sheet: Sheet;
}

/** Behind a Range. */
export interface RangeState extends Service {
  readonly className: 'Range';
  readonly sheet: Sheet;
  readonly area: Area;
  /** Which ends the reference wrote: 'A:C' leaves the rows open. */
  readonly bounds: Bounds;
}

/** Behind a RangeList: ranges of one sheet. */
export interface RangeListState extends Service {
  readonly className: 'RangeList';
  readonly ranges: readonly RangeState[];
}

/** Behind a DataValidation. */
export interface DataValidationState extends Service {
  readonly className: 'DataValidation';
  readonly rule: Validation;
}

/** Behind a DataValidationBuilder; the builder changes its rule. */
export interface DataValidationBuilderState extends Service {
  readonly className: 'DataValidationBuilder';
  draft: ValidationDraft;
}

/** A rule in the making: the criterion may still be missing. */
export type ValidationDraft = Omit<Validation, 'criterion'> & {readonly criterion: string | undefined};

/** Behind a Protection. */
export interface ProtectionState extends Service {
  readonly className: 'Protection';
  readonly protection: Protection;
}

/** Behind a NamedRange. */
export interface NamedRangeState extends Service {
  readonly className: 'NamedRange';
  named: NamedRange;
}

/** Behind a Color. */
export interface ColorState extends Service {
  readonly className: 'Color';
  /** '#rrggbb', lower case. */
  readonly rgb: string;
}

/** Behind a ColorBuilder. */
export interface ColorBuilderState extends Service {
  readonly className: 'ColorBuilder';
  rgb: string | undefined;
}

/** Behind an RgbColor. */
export interface RgbColorState extends Service {
  readonly className: 'RgbColor';
  readonly rgb: string;
}

/** Behind a Selection: what the acting person has selected. */
export interface SelectionState extends Service {
  readonly className: 'Selection';
}

/** Behind a ConditionalFormatRule; its ranges lie on one sheet. */
export interface ConditionalFormatRuleState extends Service {
  readonly className: 'ConditionalFormatRule';
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** Behind a ConditionalFormatRuleBuilder; the builder changes its draft. */
export interface ConditionalFormatRuleBuilderState extends Service {
  readonly className: 'ConditionalFormatRuleBuilder';
  draft: ConditionalDraft;
}

/** A conditional format rule in the making. */
export interface ConditionalDraft {
  readonly ranges: readonly RangeState[];
  readonly condition: BooleanRuleBody | undefined;
  readonly style: BooleanRuleBody['style'];
  readonly gradient: Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;
}

/** Behind a BooleanCondition. */
export interface BooleanConditionState extends Service {
  readonly className: 'BooleanCondition';
  readonly body: BooleanRuleBody;
}

/** Behind a GradientCondition. */
export interface GradientConditionState extends Service {
  readonly className: 'GradientCondition';
  readonly body: GradientRuleBody;
}

/** Behind a RichTextValue: a part of a text, from `start` to `end`. */
export interface RichTextValueState extends Service {
  readonly className: 'RichTextValue';
  readonly rich: RichText;
  readonly start: number;
  readonly end: number;
  /** The look of the cell that the text was read from; empty for a built text. */
  readonly base: TextLook;
}

/** Behind a RichTextValueBuilder; the builder changes its text and runs. */
export interface RichTextValueBuilderState extends Service {
  readonly className: 'RichTextValueBuilder';
  rich: RichText | undefined;
}

/** Behind a TextStyle. */
export interface TextStyleState extends Service {
  readonly className: 'TextStyle';
  readonly look: TextLook;
}

/** Behind a TextStyleBuilder; the builder changes its look. */
export interface TextStyleBuilderState extends Service {
  readonly className: 'TextStyleBuilder';
  look: TextLook;
}

/** The builders of charts, of which each kind of chart has its own. */
export const CHART_BUILDERS = [
  'EmbeddedChartBuilder',
  'EmbeddedAreaChartBuilder',
  'EmbeddedBarChartBuilder',
  'EmbeddedColumnChartBuilder',
  'EmbeddedComboChartBuilder',
  'EmbeddedHistogramChartBuilder',
  'EmbeddedLineChartBuilder',
  'EmbeddedPieChartBuilder',
  'EmbeddedScatterChartBuilder',
  'EmbeddedTableChartBuilder',
] as const;

/** A chart that may not be on a sheet yet. */
export type ChartDraft = Omit<Chart, 'id'> & {readonly id: number | undefined};

/** Behind the builders of charts; a builder changes its draft. */
export interface ChartBuilderState extends Service {
  readonly className: (typeof CHART_BUILDERS)[number];
  draft: ChartDraft;
}

/** Behind an EmbeddedChart. */
export interface ChartState extends Service {
  readonly className: 'EmbeddedChart';
  chart: ChartDraft;
}

/** Behind a ContainerInfo. */
export interface ContainerInfoState extends Service {
  readonly className: 'ContainerInfo';
  readonly position: ChartPosition;
}

/** Behind the ChartOptions of a chart. */
export interface ChartOptionsState extends Service {
  readonly className: 'ChartOptions';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Behind a TextRotation. */
export interface TextRotationState extends Service {
  readonly className: 'TextRotation';
  readonly degrees: number;
  readonly isVertical: boolean;
}

/** Behind a TextFinder; the script changes how it looks. */
export interface TextFinderState extends Service {
  readonly className: 'TextFinder';
  readonly text: string;
  readonly places: readonly RangeState[];
  how: TextSearch;
  current: RangeState | undefined;
  start: RangeState | undefined;
}

/** How a TextFinder compares. */
export interface TextSearch {
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly matchFormulaText: boolean;
  readonly useRegularExpression: boolean;
  readonly ignoreDiacritics: boolean;
}

/** Behind a Filter: the one of its sheet. */
export interface FilterState extends Service {
  readonly className: 'Filter';
  readonly sheet: Sheet;
}

/** Behind a FilterCriteria. */
export interface FilterCriteriaState extends Service {
  readonly className: 'FilterCriteria';
  readonly filter: ColumnFilter;
}

/** Behind a FilterCriteriaBuilder; the builder changes its filter. */
export interface FilterCriteriaBuilderState extends Service {
  readonly className: 'FilterCriteriaBuilder';
  filter: ColumnFilter;
}

/** Behind a Banding, known by its id. */
export interface BandingState extends Service {
  readonly className: 'Banding';
  readonly sheet: Sheet;
  readonly id: number;
}

/** Behind a DeveloperMetadata, known by its id. */
export interface DeveloperMetadataState extends Service {
  readonly className: 'DeveloperMetadata';
  readonly id: number;
}

/** Behind a DeveloperMetadataLocation. */
export interface DeveloperMetadataLocationState extends Service {
  readonly className: 'DeveloperMetadataLocation';
  readonly place: MetadataPlace;
}

/** Behind a DeveloperMetadataFinder: what must hold of what it finds. */
export interface DeveloperMetadataFinderState extends Service {
  readonly className: 'DeveloperMetadataFinder';
  tests: readonly ((metadata: DeveloperMetadata) => boolean)[];
  /** Where to look, and whether what merely meets the place counts too. */
  place: {readonly outer: MetadataPlace; readonly isIntersecting: boolean};
}

/** Behind a Group of rows or columns. */
export interface GroupState extends Service {
  readonly className: 'Group';
  readonly sheet: Sheet;
  readonly dimension: 'rows' | 'columns';
  readonly group: LineGroup;
}

/** Every state, told apart by its class name. */
export type AnyState =
  | AppState
  | SpreadsheetState
  | SheetState
  | RangeState
  | RangeListState
  | DataValidationState
  | DataValidationBuilderState
  | ProtectionState
  | NamedRangeState
  | ColorState
  | ColorBuilderState
  | RgbColorState
  | SelectionState
  | ConditionalFormatRuleState
  | ConditionalFormatRuleBuilderState
  | BooleanConditionState
  | GradientConditionState
  | RichTextValueState
  | RichTextValueBuilderState
  | TextStyleState
  | TextStyleBuilderState
  | ChartBuilderState
  | ChartState
  | ContainerInfoState
  | ChartOptionsState
  | TextRotationState
  | TextFinderState
  | FilterState
  | FilterCriteriaState
  | FilterCriteriaBuilderState
  | BandingState
  | DeveloperMetadataState
  | DeveloperMetadataLocationState
  | DeveloperMetadataFinderState
  | GroupState;

/** The state of the class with that name. */
export type StateOf<Name extends AnyState['className']> = Extract<AnyState, {className: Name}>;

export function sheetState(session: SpreadsheetSession, sheet: Sheet): SheetState {
  return {className: 'Sheet', session, cells: 1, sheet};
}

export function rangeState(session: SpreadsheetSession, sheet: Sheet, area: Area, bounds = BOUNDED): RangeState {
  return {className: 'Range', session, cells: area.rows * area.columns, sheet, area, bounds};
}

export function validationState(session: SpreadsheetSession, rule: Validation): DataValidationState {
  return {className: 'DataValidation', session, cells: 1, rule};
}

export function protectionState(session: SpreadsheetSession, protection: Protection): ProtectionState {
  return {className: 'Protection', session, cells: 1, protection};
}

export function namedRangeState(session: SpreadsheetSession, named: NamedRange): NamedRangeState {
  return {className: 'NamedRange', session, cells: 1, named};
}

export function rangeListState(session: SpreadsheetSession, ranges: readonly RangeState[]): RangeListState {
  const cells = ranges.reduce((sum, range) => sum + range.cells, 0);
  return {className: 'RangeList', session, cells, ranges};
}
