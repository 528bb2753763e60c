import {type CalendarDate} from '../../domain/calendar.js';

const FIXED_DAYS: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

/**
 * Days off that follow the lunar calendar or are fixed each year: Tết with its weekend, Giỗ Tổ, the second day of Quốc khánh.
 * The exact days are announced yearly and communes swap working days, so they are data of the round that people edit.
 */
const MOVING_DAYS: Readonly<Record<string, readonly string[]>> = {
  '2024': ['02-08', '02-09', '02-10', '02-11', '02-12', '02-13', '02-14', '04-18', '09-03'],
  '2025': ['01-25', '01-26', '01-27', '01-28', '01-29', '01-30', '01-31', '02-01', '02-02', '04-07', '09-01'],
  '2026': ['02-14', '02-15', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '02-22', '04-27', '09-01'],
  '2027': ['02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11', '04-16', '09-03'],
  '2028': ['01-25', '01-26', '01-27', '01-28', '01-29', '01-30', '01-31', '04-04', '09-01'],
};

/** The public holidays of Viet Nam in a year, in order; after 2028 only those with a fixed day. */
export function publicHolidays(year: number): readonly CalendarDate[] {
  const days = [...FIXED_DAYS, ...(MOVING_DAYS[String(year)] ?? [])];
  return days.map(day => `${year}-${day}`).sort();
}
