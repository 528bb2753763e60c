import {type Protection as Lock, type Worksheet} from '@cj-tech-master/excelts';
import {type Area} from '../../../workbook/geometry/area.js';
import {type Protection} from '../../../workbook/model/protection.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {cellRectangles} from '../terms/cell-rectangles.js';
import {eachCell} from '../terms/xlsx-cells.js';

/**
 * The protections of a sheet: one of the whole sheet with its unlocked cells open, or, where whole columns are unlocked, one for
 * each block of locked cells. Nobody but the owner may edit what is locked: files name no editors.
 */
export function readProtections(source: Worksheet, sheet: Sheet): Protection[] {
  if (!isProtected(source)) return [];
  const areas = cellRectangles(exceptions(source, sheet));
  if (!isOpenByDefault(source, sheet)) return [aProtection(sheet, undefined, areas)];
  return areas.map(area => aProtection(sheet, area, []));
}

function isProtected(source: Worksheet): boolean {
  return source.sheetProtection?.sheet ?? false;
}

function isOpenByDefault(source: Worksheet, sheet: Sheet): boolean {
  return isUnlocked(source.getColumn(1)) && isUnlocked(source.getColumn(sheet.maxColumns));
}

function isUnlocked({protection}: {readonly protection: Partial<Lock> | undefined}): boolean {
  return protection?.locked === false;
}

/** The cells whose lock is not the sheet's default. */
function exceptions(source: Worksheet, sheet: Sheet): [row: number, column: number][] {
  const isOpen = isOpenByDefault(source, sheet);
  const found: [number, number][] = [];
  eachCell(source, (cell, row, column) => {
    if (isUnlocked(cell) !== isOpen) found.push([row, column]);
  });
  return found;
}

function aProtection(sheet: Sheet, area: Area | undefined, unprotected: readonly Area[]): Protection {
  return {
    id: sheet.workbook.nextId(),
    sheetId: sheet.id,
    area,
    rangeName: undefined,
    description: '',
    editors: [],
    domainEdit: false,
    warningOnly: false,
    unprotected,
  };
}
