import {createCodeReader} from '../tab/cell-readers.js';
import {type SetUpCell} from './set-up-list.js';

/** Finds the code of another tab that a cell names: '' where blank, undefined where there is no such code. */
export type ReferenceReader = (cell: Pick<SetUpCell, 'value'>) => string | undefined;

/** Makes the reader of cells that name one of these codes. */
export function createReferenceReader(codes: readonly string[]): ReferenceReader {
  const read = createCodeReader(codes.filter(code => code !== ''));
  return ({value}) => {
    const reading = read(value);
    if (reading.kind === 'blank') return '';
    return reading.kind === 'value' ? reading.value : undefined;
  };
}
