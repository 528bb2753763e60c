import {computedText, computedValue} from '../session/computed-value.js';
import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {BLANK_CELL, type Cell, type CellValue} from '../../../workbook/cell/cell.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {putContent} from '../session/cell-access.js';
import {chained, members} from '../session/member-set.js';
import {cellWith} from '../session/script-value.js';
import {demandArea} from '../place/sheet-area.js';
import {rangeState, type RangeState} from '../session/states.js';

const DELIMITERS: Readonly<Record<string, string>> = {COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' '};

/** Tidying up what is in the cells of a range. */
export const RANGE_TIDY = [
  chained<RangeState>('write', {
    trimWhitespace: range => {
      putContent(range, cell => {
        if (typeof cell.value !== 'string' || cell.value === '') return cell;
        const trimmed = cell.value.trim().replace(/\s+/g, ' ');
        return trimmed === cell.value ? cell : {...cell, value: trimmed, richText: undefined};
      });
    },
    randomize: range => {
      const {session, sheet, area} = range;
      session.editArea(sheet, area, () => {
        putRows(range, shuffled(cellsOf(range), session.workbook.nextId.bind(session.workbook)));
      });
    },
  }),
  members<RangeState>('structure', {
    removeDuplicates: (range, columns?: number[]) => removeDuplicates(range, columns ?? []),
    splitTextToColumns: (range, delimiter?: string | object) => {
      const named =
        typeof delimiter === 'string' ? delimiter : DELIMITERS[range.session.realm.enumName(delimiter) ?? ''];
      splitColumn(range, named ?? guessDelimiter(range));
    },
  }),
];

type Row = readonly Cell[];

function cellsOf({sheet, area}: RangeState): Row[] {
  return Array.from({length: area.rows}, (_, down) =>
    Array.from({length: area.columns}, (_, right) => sheet.cellAt(area.row + down, area.column + right)),
  );
}

function putRows({sheet, area}: RangeState, rows: readonly Row[]): void {
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      sheet.grid.set(area.row + down, area.column + right, rows[down]?.[right] ?? BLANK_CELL);
    }
  }
}

/** Fisher and Yates, with the workbook's own seeded numbers. */
function shuffled(rows: readonly Row[], next: () => number): Row[] {
  const mixed = [...rows];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = next() % (last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a && b) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

/** Keeps the first of rows with equal values (letter case aside) in the columns of the sheet, and moves the rest up. */
function removeDuplicates(range: RangeState, columns: readonly number[]): object {
  const {session, sheet, area} = range;
  const compared = columns.length > 0 ? columns : Array.from({length: area.columns}, (_, index) => area.column + index);
  if (compared.some(column => column < area.column || column >= area.column + area.columns))
    throw new ScriptException('Those columns are out of bounds.');
  const seen = new Set<string>();
  const kept = cellsOf(range).filter((_, down) => {
    const key = JSON.stringify(compared.map(column => comparable(sheet, area.row + down, column)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  session.editArea(sheet, area, () => {
    putRows(range, kept);
  });
  return objectOf(rangeState(session, sheet, {...area, rows: kept.length}));
}

function comparable(sheet: Sheet, row: number, column: number): CellValue {
  const value = computedValue(sheet, row, column);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Puts the parts of each text into the cells to the right. */
function splitColumn(range: RangeState, delimiter: string): void {
  const {session, sheet, area} = range;
  if (area.columns !== 1) throw new ScriptException('Text can only be split in one column.');
  const parts = Array.from({length: area.rows}, (_, down) => {
    const value = computedValue(sheet, area.row + down, area.column);
    return typeof value === 'string' && value !== '' ? value.split(delimiter).map(part => part.trim()) : undefined;
  });
  const widest = Math.max(1, ...parts.map(one => one?.length ?? 1));
  const filled = demandArea(sheet, {...area, columns: widest});
  putContent(rangeState(session, sheet, filled), (cell, down, right) => {
    const part = parts[down]?.[right];
    return part === undefined ? cell : cellWith(session, cell, part);
  });
}

/** The delimiter that most texts of the range have. */
function guessDelimiter({sheet, area}: RangeState): string {
  const texts = Array.from({length: area.rows}, (_, down) => computedText(sheet, area.row + down, area.column));
  const counts = Object.values(DELIMITERS).map(sign => ({sign, count: texts.filter(one => one.includes(sign)).length}));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), {sign: ',', count: 0}).sign;
}
