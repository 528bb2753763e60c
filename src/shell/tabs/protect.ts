import {type Area} from '../../core/index.js';
import {attempt} from '../session/attempt.js';
import {rangeOf} from './write-plan.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Who may edit what is locked, and who must be taken off every new protection. */
export interface Editors {
  /** The owner and the coordinator (and whoever else may edit this kind of tab). */
  readonly keep: readonly string[];
  /** Those of them whom a protection must name: Google may leave the owner out, who is never kept out. */
  readonly named: readonly string[];
  readonly remove: readonly string[];
}

/** Who stays on a protection and who goes. */
type Restriction = Pick<Editors, 'keep' | 'remove'>;

/**
 * Locks a tab except for some areas. A new protection restricts nobody until its editors change, so the owner and the
 * coordinator are added first and all others removed, even where there is nobody else yet.
 */
export function protectSheet(sheet: Sheet, openAreas: readonly Area[], editors: Restriction): Protection {
  const protection = sheet.protect();
  if (openAreas.length > 0) protection.setUnprotectedRanges(openAreas.map(area => rangeOf(sheet, area)));
  restrictTo(protection, editors);
  return protection;
}

/** In mode `warn` Sheets only asks before the structure is edited. */
export function warnOnSheet(sheet: Sheet, openAreas: readonly Area[]): void {
  const protection = sheet.protect().setWarningOnly(true);
  if (openAreas.length > 0) protection.setUnprotectedRanges(openAreas.map(area => rangeOf(sheet, area)));
}

/**
 * Locks an input block for the coordinator and the unit's own e-mails; tells which addresses Google refused. The unit's people
 * are not taken off first: what they type while a tab is locked anew would be refused.
 */
export function protectBlock(
  sheet: Sheet,
  area: Area,
  editors: Editors,
  emails: readonly string[],
): {readonly protection: Protection; readonly refused: readonly string[]} {
  const protection = rangeOf(sheet, area).protect();
  const own = new Set(emails.map(email => email.toLowerCase()));
  restrictTo(protection, {...editors, remove: editors.remove.filter(email => !own.has(email.toLowerCase()))});
  const add = (email: string) => (): void => {
    protection.addEditor(email);
  };
  // Google's own trouble looks like a refusal, and would keep an officer out for good: only who is refused twice is.
  const isRefused = (email: string): boolean => attempt(add(email)) !== undefined && attempt(add(email)) !== undefined;
  return {protection, refused: emails.filter(isRefused)};
}

/** Whether a protection keeps out all but those who are to stay, and lets in who must be on it (one read). */
export function isRestrictedTo(protection: Protection, keep: readonly string[], must = keep): boolean {
  const named = readNamed(protection);
  return isWithin(must, named) && isWithin(named, keep);
}

/** Takes off an existing protection whoever does not belong there, and puts on who does. */
export function restrictAnew(protection: Protection, keep: readonly string[]): void {
  const remove = readNamed(protection).filter(email => !isWithin([email], keep));
  protection.setWarningOnly(false);
  restrictTo(protection, {keep, remove});
}

function readNamed(protection: Protection): readonly string[] {
  const emails = protection.getEditors().map(user => user.getEmail());
  return emails.filter(email => email !== '');
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const accounts = new Set(all.map(toAccount));
  return some.every(email => accounts.has(toAccount(email)));
}

/** The account behind an address: Google names it by its own spelling, capitals do not count, nor dots in Gmail addresses. */
export function toAccount(email: string): string {
  const [name = '', domain = ''] = email.toLowerCase().split('@');
  return domain === 'gmail.com' ? name.replace(/[.]/g, '') : `${name}@${domain}`;
}

function restrictTo(protection: Protection, editors: Restriction): void {
  protection.addEditors([...editors.keep]);
  if (editors.remove.length > 0) protection.removeEditors([...editors.remove]);
}

/** Reads who may edit the spreadsheet and decides who stays on a protection (three reads). */
export function readEditors(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, keep: readonly string[]): Editors {
  const owner = spreadsheet.getOwner()?.getEmail() ?? '';
  const kept = unique([owner, ...keep].filter(email => email !== ''));
  const others = spreadsheet.getEditors().map(user => user.getEmail());
  const named = kept.filter(email => !isWithin([email], [owner]));
  return {keep: kept, named, remove: others.filter(email => email !== '' && !kept.includes(email))};
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
