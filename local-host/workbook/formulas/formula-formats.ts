import {isAutomaticFormat, isDateFormat} from '../cell/display.js';
import {latestChange} from '../cell/cell-grid.js';
import {localeFacts} from '../cell/locale-facts.js';
import {type Sheet} from '../model/workbook.js';
import {type Resolved} from './calls/computed-calls.js';
import {type FormulaPlace} from './engine/engine-formula.js';
import {followReference} from './follow-reference.js';
import {mayFillCells} from './functions/array-formulas.js';
import {formatSource, type FormatSource} from './language/format-source.js';
import {inferFormat} from './language/inferred-format.js';
import {findCells} from './read-reference.js';

/** So many cells behind each other hand a format on; it ends cells that go round in circles, too. */
const LONGEST_CHAIN = 300;

/** What formats depend on besides cells. */
export interface FormatSurroundings {
  /** Whether a formula takes the format of the cells it computes with. */
  readonly inherits: boolean;
  readonly isComputed: (formula: string) => boolean;
  readonly resolve: (place: FormulaPlace) => Resolved;
}

/** The number formats under which formulas show what they yield. */
export class FormulaFormats {
  /** By sheet, row and column, as long as nothing changes. */
  private readonly known = new Map<string, string | undefined>();
  private knownAt = latestChange();
  private depth = 0;

  constructor(private readonly around: FormatSurroundings) {}

  /**
   * The number format a formula cell shows under: its own, else that of the cell it repeats, else that of its function (dates),
   * else that of the cells it computes with.
   */
  formatAt(sheet: Sheet, row: number, column: number): string | undefined {
    const cell = sheet.cellAt(row, column);
    const own = cell.style.numberFormat;
    if (!isAutomaticFormat(own) || cell.formula === '') return own;
    if (this.knownAt !== latestChange()) this.known.clear();
    this.knownAt = latestChange();
    const key = `${sheet.id} ${row} ${column}`;
    if (!this.known.has(key)) this.known.set(key, this.found({sheet, row, column}));
    return this.known.get(key);
  }

  private found(place: FormulaPlace): string | undefined {
    const end = followReference(place, cell => isAutomaticFormat(cell.style.numberFormat));
    if (end === 'lost') return undefined;
    const {formula, style} = end.cell;
    if (!isAutomaticFormat(style.numberFormat)) return style.numberFormat;
    if (this.around.isComputed(formula)) return this.computedFormat(end);
    return inferFormat(formula, place.sheet.workbook.locale) ?? this.inherited(formula, end);
  }

  /** A function that yields a date shows one. */
  private computedFormat(place: FormulaPlace): string | undefined {
    const resolved = this.around.resolve(place);
    const first = resolved.kind === 'rows' ? resolved.rows[0]?.[0] : undefined;
    if (typeof first !== 'object' || !('dateSerial' in first)) return undefined;
    const {dateFormat, dateTimeFormat} = localeFacts(place.sheet.workbook.locale);
    return Number.isInteger(first.dateSerial) ? dateFormat : dateTimeFormat;
  }

  /** Arrays that fill cells bring no format, for the cells that they fill have none. */
  private inherited(formula: string, {sheet}: FormulaPlace): string | undefined {
    if (!this.around.inherits || this.depth > LONGEST_CHAIN || mayFillCells(formula)) return undefined;
    this.depth++;
    try {
      return this.formatOf(formatSource(formula), sheet);
    } finally {
      this.depth--;
    }
  }

  private formatOf(source: FormatSource, sheet: Sheet): string | undefined {
    if (source.kind === 'cells') return this.formatOfCells(source.reference, source.column, sheet);
    const formats = source.of.map(one => this.formatOf(one, sheet)).filter(format => format !== undefined);
    const dates = formats.filter(isDateFormat);
    if (source.kind === 'product') return formats.find(format => !isDateFormat(format));
    if (source.kind === 'sum' && dates.length > 0) return dates.length === 1 ? dates[0] : undefined;
    return formats[0];
  }

  /** The format of the first number among the cells. */
  private formatOfCells(reference: string, only: number | undefined, ownSheet: Sheet): string | undefined {
    const place = findCells(reference, ownSheet);
    if (!place) return undefined;
    const {sheet, area} = place;
    const columns =
      only === undefined ? {first: area.column, count: area.columns} : {first: area.column + only, count: 1};
    const bottom = Math.min(area.row + area.rows - 1, sheet.grid.lastRow());
    for (let row = area.row; row <= bottom; row++) {
      for (let column = columns.first; column < columns.first + columns.count; column++) {
        const {value, formula} = sheet.cellAt(row, column);
        if (typeof value !== 'number' && formula === '') continue;
        const format = sheet.workbook.numberFormatAt(sheet, row, column);
        return isAutomaticFormat(format) || format === '@' ? undefined : format;
      }
    }
    return undefined;
  }
}
