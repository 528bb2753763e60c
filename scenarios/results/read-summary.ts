import {type Workbook} from '../../local-host/index.js';
import {parseSnapshot, type Summary} from '../../src/core/index.js';
import {findSheet, readCells} from '../play/sheet-reading.js';

/** The last compiled summary, read back from the workbook; undefined where none was ever compiled. */
export function readSummary(workbook: Workbook): Summary | undefined {
  const sheet = findSheet(workbook, 'output:summary');
  const [hiddenRow = []] = sheet ? readCells(sheet) : [];
  const reading = parseSnapshot(hiddenRow.slice(1));
  if (reading.kind === 'broken') throw new BrokenSnapshotError(reading.reason);
  return reading.kind === 'summary' ? reading.summary : undefined;
}

/** The workbook holds a snapshot that cannot be read back. */
export class BrokenSnapshotError extends Error {
  constructor(reason: string) {
    super(`The snapshot of the last summary cannot be read back: ${reason}.`);
    this.name = 'BrokenSnapshotError';
  }
}
