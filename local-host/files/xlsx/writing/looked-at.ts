import {type Area} from '../../../workbook/geometry/area.js';
import {parseReference, type FormulaReference} from '../../../workbook/formulas/language/formula-reference.js';
import {tokenizeFormula} from '../../../workbook/formulas/language/formula-tokens.js';
import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';

/** By sheet id, the cells that formulas in cells and in conditional formats refer to. */
export function lookedAtAreas(workbook: Workbook): Map<number, Area[]> {
  const found = new Map<number, Area[]>();
  const add = (sheet: Sheet, area: Area): void => {
    found.set(sheet.id, [...(found.get(sheet.id) ?? []), area]);
  };
  for (const sheet of workbook.sheets) {
    const formulas = new Set<string>();
    sheet.grid.forEach(({formula}) => formula === '' || formulas.add(formula));
    for (const formula of formulas) visitReferences(formula, sheet, add);
    for (const formula of ruleFormulas(sheet)) {
      // The references of a rule move with the cells it is for: whole columns are on the safe side.
      visitReferences(formula, sheet, (target, area) => {
        add(target, {...area, row: 1, rows: target.maxRows});
      });
    }
  }
  return found;
}

function ruleFormulas(sheet: Sheet): string[] {
  return sheet.conditionalRules.flatMap(({body}) => {
    if (body.kind !== 'boolean' || body.criterion !== 'CUSTOM_FORMULA') return [];
    return body.arguments.flatMap(one => (one.kind === 'text' ? [one.text] : []));
  });
}

function visitReferences(formula: string, sheet: Sheet, visit: (sheet: Sheet, area: Area) => void): void {
  for (const {kind, text} of tokenizeFormula(formula)) {
    if (kind !== 'reference') continue;
    const reference = parseReference(text);
    const target = reference.sheetName === undefined ? sheet : sheet.workbook.sheetByName(reference.sheetName);
    if (target) visit(target, areaOf(reference, target));
  }
}

function areaOf({start, end}: FormulaReference, sheet: Sheet): Area {
  const row = start.row ?? 1;
  const column = start.column ?? 1;
  const last = end ?? start;
  return {
    row,
    column,
    rows: (last.row ?? sheet.maxRows) - row + 1,
    columns: (last.column ?? sheet.maxColumns) - column + 1,
  };
}
