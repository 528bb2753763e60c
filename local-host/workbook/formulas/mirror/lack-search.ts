import {type Cell} from '../../cell/cell.js';
import {type EngineFormula, type FormulaPlace} from '../engine/engine-formula.js';

type SeenArea = EngineFormula['areas'][number];

/** What is known of each formula cell. */
export interface FormulaFacts {
  /** What the formula itself lacks. */
  readonly lackOf: (place: FormulaPlace) => string | undefined;
  /** What the formula looks at. */
  readonly areasOf: (formula: string, place: FormulaPlace) => readonly SeenArea[];
}

/** What a formula lacks that the cell holds, or looks at, however far away. */
export function findLack(place: FormulaPlace, facts: FormulaFacts): string | undefined {
  const passed = new Set<Cell>();

  const behind = (at: FormulaPlace): string | undefined => {
    const cell = at.sheet.cellAt(at.row, at.column);
    if (cell.formula === '' || passed.has(cell)) return undefined;
    passed.add(cell);
    return facts.lackOf(at) ?? firstOf(facts.areasOf(cell.formula, at), within);
  };
  const within = ({sheet, area}: SeenArea): string | undefined => {
    const bottom = Math.min(area.row + area.rows - 1, sheet.grid.lastRow());
    const right = Math.min(area.column + area.columns - 1, sheet.grid.lastColumn());
    for (let row = area.row; row <= bottom; row++) {
      for (let column = area.column; column <= right; column++) {
        const found = behind({sheet, row, column});
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return behind(place);
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
