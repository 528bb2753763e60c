/** The look of a stretch of text; an absent field follows the cell. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  /** '#rrggbb', lower case. */
  readonly fontColor?: string;
}

/** A stretch of a cell's text: [start, end) in UTF-16 units. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  /** A link such as 'https://…' or '#gid=12&range=A1'. */
  readonly link?: string;
  readonly look?: TextLook;
}

/** A text of which parts carry links or a look; runs are in order, do not overlap and cover the whole text. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}
