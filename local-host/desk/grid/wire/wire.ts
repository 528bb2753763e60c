/**
 * What the grid's two sides say to each other; all of it passes through JSON and none of it knows the view.
 * Rows and columns are counted from 1, sizes are pixels, colours lower-case '#rrggbb'.
 */

/** A rectangle of cells. */
export interface WireArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The line of one side of a cell; `style` is a name of SpreadsheetApp.BorderStyle. */
export interface WireLine {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, conditional formats and banding included. An absent field is Sheets' default. */
export interface WireStyle {
  readonly background?: string;
  readonly color?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'CLIP';
  /** In degrees, -90 to 90. */
  readonly rotation?: number;
  readonly stacked?: true;
  readonly top?: WireLine;
  readonly left?: WireLine;
  readonly bottom?: WireLine;
  readonly right?: WireLine;
}

/** How a cell is filled in: a list to choose from, a tick box, or a rule that only tells what it wants. */
export type WireControl =
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly isStrict: boolean;
      readonly hasArrow: boolean;
      readonly help?: string;
    }
  | {readonly kind: 'tick'; readonly help?: string}
  | {readonly kind: 'rule'; readonly help: string};

/** A stretch [start, end) of the shown text with a link or a look of its own. */
export interface WireRun {
  readonly start: number;
  readonly end: number;
  /** 'https://…', or '#gid=12&range=A1' within the workbook. */
  readonly link?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** A cell that is not blank, or that has a look or rule. */
export interface WireCell {
  /** What the cell shows. */
  readonly text: string;
  /** What a person edits, where it is not the shown text: a formula, a number in full, a text that needs an apostrophe. */
  readonly entry?: string;
  /** Key into the styles of the message. */
  readonly style?: number;
  /** Key into the controls of the message. */
  readonly control?: number;
  /** Whether the tick box is ticked. */
  readonly ticked?: true;
  readonly note?: string;
  readonly runs?: readonly WireRun[];
  /** Why the content breaks the cell's rule. */
  readonly problem?: string;
}

/** A cell with its address. */
export type WireEntry<T> = readonly [row: number, column: number, cell: T];

/** One series of a chart: a value per category; null where there is no number. */
export interface WireSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart with its data, floating at an anchor cell. */
export interface WireChart {
  readonly id: number;
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly colors: readonly string[];
  readonly legend: string;
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly WireSeries[];
}

/** What the person may not do on a sheet. */
export interface WireLocks {
  /** Areas that the person may not edit. */
  readonly cells: readonly WireArea[];
  /** Whether name, place, sizes and lines of the sheet are out of the person's reach. */
  readonly sheet: boolean;
}

/** A sheet without its cells. */
export interface WireFrame {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor?: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  /** Sizes that are not the default, by line. */
  readonly widths: readonly (readonly [line: number, size: number])[];
  readonly heights: readonly (readonly [line: number, size: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly WireArea[];
  readonly charts: readonly WireChart[];
  readonly locks: WireLocks;
}

/** Looks and controls that the cells of a message refer to. A key means the same for as long as the server runs. */
export interface WireTables {
  readonly styles: Readonly<Record<string, WireStyle>>;
  readonly controls: Readonly<Record<string, WireControl>>;
}

/** The workbook as one person sees it. */
export interface GridSnapshot extends WireTables {
  /** Grows by one with each change that is told. */
  readonly version: number;
  /** The sheets in the order of their tabs. */
  readonly sheets: readonly (WireFrame & {readonly cells: readonly WireEntry<WireCell>[]})[];
}

/** What became different on one sheet. */
export interface SheetChange {
  readonly id: number;
  /** Present where anything but cells changed, and for a new sheet. */
  readonly frame?: WireFrame;
  /** null is a cell that became blank. */
  readonly cells: readonly WireEntry<WireCell | null>[];
}

/** What became different since the version before. */
export interface GridChange extends WireTables {
  readonly version: number;
  readonly sheets: readonly SheetChange[];
  /** The ids of all sheets in the order of their tabs, where sheets came, went or moved. */
  readonly order?: readonly number[];
}

/** Which lines an edit is about. */
export interface WireLines {
  readonly dimension: 'rows' | 'columns';
  readonly start: number;
  readonly count: number;
}

/** What a person does to cells. */
export type CellEdit =
  | {
      readonly kind: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paste';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      /** null leaves a cell alone. */
      readonly rows: readonly (readonly (string | null)[])[];
    }
  /** A paste of what was copied in this workbook: formulas move along, looks and rules come along. */
  | {
      readonly kind: 'copy';
      readonly sheetId: number;
      readonly from: WireArea;
      readonly toSheetId: number;
      readonly to: WireArea;
    }
  /** The fill handle: the source area, and the larger area that it is dragged over. */
  | {readonly kind: 'fill'; readonly sheetId: number; readonly from: WireArea; readonly to: WireArea}
  | {readonly kind: 'clear'; readonly sheetId: number; readonly areas: readonly WireArea[]}
  | {
      readonly kind: 'tick';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly ticked: boolean;
    }
  | {readonly kind: 'undo'}
  | {readonly kind: 'redo'};

/** What a person does to sheets, rows and columns. */
export type StructureEdit =
  | {
      readonly kind: 'insertLines';
      readonly sheetId: number;
      readonly lines: WireLines;
      readonly side: 'before' | 'after';
    }
  | {readonly kind: 'deleteLines'; readonly sheetId: number; readonly lines: WireLines}
  | {readonly kind: 'hideLines'; readonly sheetId: number; readonly lines: WireLines; readonly hidden: boolean}
  | {readonly kind: 'resizeLines'; readonly sheetId: number; readonly lines: WireLines; readonly size: number}
  | {readonly kind: 'addSheet'; readonly after: number}
  | {readonly kind: 'renameSheet'; readonly sheetId: number; readonly name: string}
  | {readonly kind: 'moveSheet'; readonly sheetId: number; readonly index: number}
  | {readonly kind: 'hideSheet'; readonly sheetId: number; readonly hidden: boolean}
  | {readonly kind: 'deleteSheet'; readonly sheetId: number};

/** Whatever a person does in the grid. */
export type GridEdit = CellEdit | StructureEdit;
