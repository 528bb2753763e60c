import {type Workbook} from '../../model/workbook.js';

/** What the references of formulas depend on besides cells: the sheets, their names and sizes, the named ranges. */
export class WorkbookStructure {
  private readonly parts: unknown[] = [];

  constructor(workbook: Workbook) {
    visitParts(workbook, part => this.parts.push(part) > 0);
  }

  /** Whether references mean the same in the workbook as they did. */
  isStillThatOf(workbook: Workbook): boolean {
    let index = 0;
    return visitParts(workbook, part => part === this.parts[index++]) && index === this.parts.length;
  }
}

/** Visits each part until the visitor says no; whether it never did. It runs at every read of a formula: no garbage. */
function visitParts({sheets, namedRanges}: Workbook, visit: (part: unknown) => boolean): boolean {
  for (const sheet of sheets) {
    if (!visit(sheet) || !visit(sheet.grid) || !visit(sheet.name)) return false;
    if (!visit(sheet.maxRows) || !visit(sheet.maxColumns)) return false;
  }
  return namedRanges.every(({name, target}) => visit(name) && visit(target));
}
