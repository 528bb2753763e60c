import {type Area, containsArea, intersection, overlaps} from '../geometry/area.js';
import {type LineShift} from '../geometry/grid-shift.js';
import {type Protection} from '../model/protection.js';
import {type Sheet, type Workbook} from '../model/workbook.js';

/** What Sheets says to whoever touches a protected cell, sheet or structure. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether two e-mail addresses name one account: case does not count, nor do the dots of a Gmail address. */
export function isSameAccount(a: string, b: string): boolean {
  return a === b || accountName(a) === accountName(b);
}

/** What equal accounts have in common, in all ways of writing their addresses. */
export function accountName(email: string): string {
  const [name = '', domain = ''] = email.toLowerCase().split('@');
  return /^(gmail|googlemail)[.]com$/.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

/** Whether the account may edit the file at all; '' is an editor whose identity is not visible. */
export function isEditor(workbook: Workbook, user: string): boolean {
  if (user === '' || [workbook.owner, ...workbook.editors].some(one => isSameAccount(one, user))) return true;
  return workbook.domainMayEdit && isInDomain(workbook, user);
}

/** Whether the account is among those whom the protection lets edit. */
export function isAllowedBy(protection: Protection, workbook: Workbook, user: string): boolean {
  if (isSameAccount(workbook.owner, user)) return true;
  if (protection.editors === undefined) return isEditor(workbook, user);
  if (protection.domainEdit && isInDomain(workbook, user)) return true;
  return protection.editors.some(one => isSameAccount(one, user));
}

/** Whether the account may edit every cell of the area. */
export function mayEditArea(sheet: Sheet, area: Area, user: string): boolean {
  return isEditor(sheet.workbook, user) && restrictionsFor(sheet, user).every(one => !covers(one, area));
}

/** Whether the account may change the sheet itself: its name, place, sizes, rules, charts. */
export function mayEditSheet(sheet: Sheet, user: string): boolean {
  return isEditor(sheet.workbook, user) && restrictionsFor(sheet, user).every(one => one.area !== undefined);
}

/** Whether the account may delete the sheet: nothing on it may be protected against it. */
export function mayDeleteSheet(sheet: Sheet, user: string): boolean {
  return isEditor(sheet.workbook, user) && restrictionsFor(sheet, user).length === 0;
}

/** Whether the account may insert or delete these lines: none may cut through what is protected against it. */
export function mayShift(sheet: Sheet, shift: LineShift, user: string): boolean {
  if (!mayEditSheet(sheet, user)) return false;
  return restrictionsFor(sheet, user).every(({area}) => area === undefined || !cutsThrough(shift, area));
}

function cutsThrough({dimension, kind, start, count}: LineShift, area: Area): boolean {
  const [first, size] = dimension === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  return kind === 'insert' ? start > first && start < first + size : start < first + size && start + count > first;
}

/** The areas of the sheet whose cells the account may not edit. */
export function lockedAreas(sheet: Sheet, user: string): Area[] {
  const all: Area = {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns};
  if (!isEditor(sheet.workbook, user)) return [all];
  return restrictionsFor(sheet, user).flatMap(({area, unprotected}) => {
    if (area) return [area];
    return unprotected.reduce<Area[]>((left, open) => left.flatMap(one => remainder(one, open)), [all]);
  });
}

/** What is left of the area when another is taken out of it. */
function remainder(area: Area, open: Area): Area[] {
  const shared = intersection(area, open);
  return shared ? without(area, shared) : [area];
}

/** The protections of the sheet that keep the account out of what they cover. */
function restrictionsFor(sheet: Sheet, user: string): Protection[] {
  const {workbook} = sheet;
  return workbook.protections.filter(
    one => one.sheetId === sheet.id && !one.warningOnly && !isAllowedBy(one, workbook, user),
  );
}

function covers(protection: Protection, area: Area): boolean {
  if (protection.area) return overlaps(protection.area, area);
  return !isCovered(area, protection.unprotected);
}

/** Whether the open areas together cover the whole area. */
function isCovered(area: Area, open: readonly Area[]): boolean {
  if (open.some(one => containsArea(one, area))) return true;
  const [first, ...rest] = open;
  if (first === undefined) return false;
  const shared = intersection(area, first);
  return shared ? without(area, shared).every(part => isCovered(part, rest)) : isCovered(area, rest);
}

/** What is left of the area beside a part of it, as up to four rectangles. */
function without(area: Area, part: Area): Area[] {
  const below = part.row + part.rows;
  const right = part.column + part.columns;
  return [
    {...area, rows: part.row - area.row},
    {...area, row: below, rows: area.row + area.rows - below},
    {row: part.row, rows: part.rows, column: area.column, columns: part.column - area.column},
    {row: part.row, rows: part.rows, column: right, columns: area.column + area.columns - right},
  ].filter(one => one.rows > 0 && one.columns > 0);
}

function isInDomain(workbook: Workbook, user: string): boolean {
  return workbook.domain !== undefined && user.toLowerCase().endsWith(`@${workbook.domain.toLowerCase()}`);
}
