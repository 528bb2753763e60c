/** Words that reading must know to understand what people type. All are compared by `toComparisonKey`. */

/** The answer that says "there is none". */
export const NONE_WORDS: readonly string[] = ['Không', 'None'];

/** Stands before a month ("tháng 9/2024", "T9/2024"). */
export const MONTH_WORDS: readonly string[] = ['tháng', 't'];

/** Stands before a day or a year in a written-out date ("ngày 10 tháng 6 năm 2024"). */
export const DAY_WORD = 'ngày';
export const YEAR_WORD = 'năm';

/** Stand before the name or number of a village ("Thôn 5", "các thôn 1, 3"). */
export const VILLAGE_WORDS: readonly string[] = [
  'các thôn',
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'tổ dân phố',
  'khu phố',
  'village',
];

/** Tell that a text means some time, but not a day. */
export const VAGUE_TIME_WORDS: readonly string[] = [
  'quý',
  'năm',
  'đầu',
  'giữa',
  'cuối',
  'trước',
  'sau',
  'khoảng',
  'tuần',
  'tháng',
  'quarter',
  'end',
  'early',
  'late',
];

/** Stands between hours and minutes ("10 giờ 00", "10h"). */
export const HOUR_WORDS: readonly string[] = ['giờ', 'h'];
export const MINUTE_WORDS: readonly string[] = ['phút', 'p'];

/** Measures of money, as a factor that gives triệu đồng. */
export const MONEY_MEASURES: Readonly<Record<string, number>> = {
  'triệu đồng': 1,
  triệu: 1,
  'tr.đ': 1,
  trđ: 1,
  tr: 1,
  'tỷ đồng': 1000,
  tỷ: 1000,
  'tỉ đồng': 1000,
  tỉ: 1000,
  'nghìn đồng': 0.001,
  'ngàn đồng': 0.001,
  đồng: 0.000_001,
  'million vnd': 1,
};

/** Measures of labour. */
export const WORKDAY_MEASURES: readonly string[] = ['công', 'ngày công', 'ngày', 'workdays'];

/** The source whose bare number counts days of labour, not money. */
export const WORKDAY_SOURCES: readonly string[] = ['Ngày công', 'Workdays'];
