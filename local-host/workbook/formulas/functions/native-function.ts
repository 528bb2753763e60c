import {type FormulaArgument, type FormulaRows, type FormulaScalar} from '../language/formula-values.js';

/** A function of Sheets that the host computes itself, for want of it in the engine. */
export type NativeFunction =
  /** Works on one value of each argument; arrays make an array of it. */
  | {readonly kind: 'byValue'; readonly least: number; readonly call: (args: readonly FormulaScalar[]) => FormulaScalar}
  /** Makes rows of one value of each argument. */
  | {readonly kind: 'toRows'; readonly least: number; readonly call: (args: readonly FormulaScalar[]) => FormulaRows}
  /** Works on whole ranges and arrays; of ranges it is told the number of their first column. */
  | {
      readonly kind: 'whole';
      readonly least: number;
      readonly call: (args: readonly FormulaArgument[], firstColumns: readonly (number | undefined)[]) => FormulaRows;
    };

/** What a function yields where its arguments are wrong; the message is for whoever reads this code. */
export class FormulaTrouble extends Error {
  override readonly name = 'FormulaTrouble';

  constructor(
    /** Such as #VALUE!. */
    readonly error: string,
    message = error,
  ) {
    super(message);
  }
}

/** Something that Sheets computes and the host does not: reading the value is refused by this name. */
export class LackingFunctionError extends Error {
  override readonly name = 'LackingFunctionError';

  constructor(readonly lacks: string) {
    super(`${lacks} is not computed by the local host.`);
  }
}
