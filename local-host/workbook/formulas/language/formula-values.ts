import {type CellError, type CellValue, isCellError} from '../../cell/cell.js';

/** A value within a formula: dates are told from numbers. */
export type FormulaScalar = CellValue | {readonly dateSerial: number};

/** Rows of values, all of one length. */
export type FormulaRows = readonly (readonly FormulaScalar[])[];

/** One argument of a function: a value, or the rows of a range or array. */
export type FormulaArgument = FormulaScalar | FormulaRows;

/** The value of a cell that holds it: a date is its serial number. */
export function valueOfScalar(scalar: FormulaScalar): CellValue {
  return typeof scalar === 'object' && 'dateSerial' in scalar ? scalar.dateSerial : scalar;
}

/** Whether the value is an error. */
export function isFormulaError(scalar: FormulaScalar): scalar is CellError {
  return typeof scalar === 'object' && 'error' in scalar;
}

/** An argument as rows; one value is one row of one. */
export function rowsOf(argument: FormulaArgument): FormulaRows {
  return Array.isArray(argument) ? (argument as FormulaRows) : [[argument as FormulaScalar]];
}

/** The first value of an argument. */
export function scalarOf(argument: FormulaArgument): FormulaScalar {
  return rowsOf(argument)[0]?.[0] ?? '';
}

/** A value joined to a text, in en_US. */
export function textOfScalar(scalar: FormulaScalar): string {
  const value = valueOfScalar(scalar);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : String(value);
}

/** A value in an operation: a blank is 0, a text that is no number is undefined. */
export function numberOfScalar(scalar: FormulaScalar): number | undefined {
  const value = valueOfScalar(scalar);
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  if (isCellError(value)) return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
