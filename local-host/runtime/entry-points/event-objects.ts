import {createUser, visibleUser} from '../execution/visible-user.js';
import {type CellValue, isCellError} from '../../workbook/cell/cell.js';
import {type SheetBlock, type SpreadsheetServices} from '../execution/execution-context.js';
import {type ServiceContext} from '../execution/service-context.js';
import {dayNumber} from '../state/schedule.js';
import {wallTimeAt, weekdayOf} from '../../ground/time-zone.js';

/** What events need beside the services' context. */
export type EventContext = ServiceContext & {readonly spreadsheet: SpreadsheetServices};

/** A person's edit as `onEdit` is told of it. */
export interface EditEvent {
  readonly block: SheetBlock;
  /** The value before and after, of a single cell that was typed into, ticked or cleared. */
  readonly single: {readonly before: CellValue; readonly after: CellValue} | undefined;
}

/** The event of `onOpen`. */
export function openEvent(context: EventContext, triggerUid?: string): object {
  return context.realm.object({...commonFields(context, triggerUid), source: context.spreadsheet.spreadsheet});
}

/** The event of `onEdit`; `value` and `oldValue` are there for a single cell only, and only where there is one. */
export function editEvent(context: EventContext, {block, single}: EditEvent, triggerUid?: string): object {
  return context.realm.object({
    ...commonFields(context, triggerUid),
    source: context.spreadsheet.spreadsheet,
    range: context.spreadsheet.range(block),
    ...(single && valueField(context, 'value', single.after)),
    ...(single && valueField(context, 'oldValue', single.before)),
  });
}

/** The event of an installable change trigger. */
export function changeEvent(context: EventContext, changeType: string, triggerUid: string): object {
  return context.realm.object({
    ...commonFields(context, triggerUid),
    source: context.spreadsheet.spreadsheet,
    changeType,
  });
}

/** A row of answers that a form has put into its sheet. */
export interface FormSubmission {
  readonly block: SheetBlock;
  /** What the cells of the row show, beside the titles of their columns. */
  readonly answers: readonly (readonly [title: string, shown: string])[];
}

/** The event of an installable form trigger. */
export function formEvent(context: EventContext, {block, answers}: FormSubmission, triggerUid: string): object {
  const {realm} = context;
  const named = answers.map(([title, shown]) => [title, realm.array([shown])] as const);
  return realm.object({
    authMode: realm.enumValue('AuthMode', context.authMode),
    triggerUid,
    source: context.spreadsheet.spreadsheet,
    range: context.spreadsheet.range(block),
    values: realm.array(answers.map(([, shown]) => shown)),
    namedValues: realm.object(Object.fromEntries(named)),
  });
}

/** The event of a clock trigger; its times are UTC. */
export function clockEvent(context: EventContext, triggerUid: string): object {
  const wall = wallTimeAt(context.now(), 'UTC');
  return context.realm.object({
    authMode: context.realm.enumValue('AuthMode', context.authMode),
    triggerUid,
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': weekdayOf(wall),
    'week-of-year': weekOfYear(dayNumber(wall), weekdayOf(wall)),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
    timezone: 'UTC',
  });
}

function commonFields(context: EventContext, triggerUid: string | undefined): object {
  return {
    authMode: context.realm.enumValue('AuthMode', context.authMode),
    user: createUser(context, visibleUser(context)),
    ...(triggerUid !== undefined && {triggerUid}),
  };
}

function valueField({switches}: EventContext, name: 'value' | 'oldValue', value: CellValue): object {
  if (value === '') return {};
  if (isCellError(value)) return {[name]: value.error};
  return {[name]: switches.eventValueIsString ? eventText(value) : value};
}

/** Ticks arrive as TRUE and FALSE, numbers and dates as their bare number. */
function eventText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The ISO week: the one that holds the Thursday. */
function weekOfYear(day: number, weekday: number): number {
  const thursday = day - weekday + 4;
  const firstOfYear = dayNumber({year: wallTimeAt(thursday * 86_400_000, 'UTC').year, month: 1, day: 1});
  return Math.floor((thursday - firstOfYear) / 7) + 1;
}
