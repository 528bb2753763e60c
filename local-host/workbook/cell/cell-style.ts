/** The line of one side of a cell. */
export interface BorderLine {
  /** A name of SpreadsheetApp.BorderStyle. */
  readonly style: string;
  /** '#rrggbb', lower case. */
  readonly color: string;
}

/** The four sides of a cell; a side without a line is absent. */
export interface CellBorders {
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}

/** How a cell looks. An absent field is Sheets' default; colours are lower-case '#rrggbb'. Immutable and shared. */
export interface CellStyle {
  /** The pattern of numbers and dates; '@' is plain text; absent is automatic. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly fontLine?: 'underline' | 'line-through';
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  /** In degrees, -90 to 90. */
  readonly textRotation?: number;
  readonly verticalText?: boolean;
  readonly textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  readonly borders?: CellBorders;
}

/** The style of a cell that nobody formatted. */
export const NO_STYLE: CellStyle = Object.freeze({});
