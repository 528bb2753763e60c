/** A rectangle of cells; rows and columns are 1-based as the user sees them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A value for `setValues`. Texts are already written so that they stay texts (cell-text.ts); only `formulaCells` hold formulas. */
export type PlanValue = string | number | boolean;

/** A rule that helps and warns; it never refuses input (`setAllowInvalid(true)`). */
export type CellRule =
  {readonly kind: 'list'; readonly values: readonly string[]; readonly help: string} | {readonly kind: 'checkbox'};

export type Matrix<T> = readonly (readonly T[])[];

/** A rectangle of rules for one `setDataValidations`; `undefined` means none (null for Apps Script). */
export interface RulePlan {
  readonly area: Area;
  readonly rules: Matrix<CellRule | undefined>;
}

/** Matrices as large as the tab, ready for `setBackgrounds`, `setFontColors` and so on. */
export interface TabFormats {
  readonly backgrounds: Matrix<string>;
  readonly fontColors: Matrix<string>;
  readonly fontWeights: Matrix<'bold' | 'normal'>;
  readonly fontSizes: Matrix<number>;
  readonly numberFormats: Matrix<string>;
  /** For `setWraps`: false lets a title run over its blank neighbours. */
  readonly wraps: Matrix<boolean>;
}

/** A whole tab to be made; text is top-aligned throughout. Carried out with one call per property. */
export interface TabPlan {
  readonly title: string;
  readonly machineKey: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Matrix<PlanValue>;
  /** The only cells whose value is a formula. */
  readonly formulaCells: readonly {readonly row: number; readonly column: number}[];
  readonly formats: TabFormats;
  /** Rectangles in which every cell is framed by a thin line, so that rows can be followed on paper too. */
  readonly tables: readonly Area[];
  /** Each to be merged with `mergeAcross()`: every row by itself. */
  readonly mergesAcross: readonly Area[];
  /** Widths in pixels, from column A. */
  readonly widths: readonly number[];
  /** Heights in pixels where merged text would not make its row grow. */
  readonly heights: readonly {readonly row: number; readonly rows: number; readonly height: number}[];
  readonly rules: readonly RulePlan[];
  /** For `setNotes`, as large as the tab; '' where there is none. */
  readonly notes: Matrix<string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** What officers and their onEdit may write when the structure is locked. */
  readonly openAreas: readonly Area[];
}
