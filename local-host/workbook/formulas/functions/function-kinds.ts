/** Which arguments of a function are single values: all of them, or those at these places. */
type Places = 'all' | readonly number[];

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Functions of single values through which the engine carries arrays by itself. */
const CARRIED =
  words(`ABS ADD MINUS MULTIPLY DIVIDE POW EQ NE GT GTE LT LTE UMINUS UPLUS UNARY_PERCENT ISBETWEEN TO_DATE ACOS ASIN ATAN COS DATE DAY DEGREES EVEN EXP FACT IF IFERROR IFNA INT LEFT LN LOG10 LOWER MID MONTH
ODD RADIANS RIGHT SIGN SIN SQRT TAN TEXT UPPER WEEKDAY ISOWEEKNUM YEAR`);

/** Functions of single values to which the engine must be led element by element. */
const LED =
  words(`ADDRESS ATAN2 BASE BIN2DEC BIN2HEX BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING CEILING.MATH CHAR CLEAN CODE
COMBIN CONCAT DATEDIF DATEVALUE DAYS DEC2BIN DEC2HEX DECIMAL DOLLAR EDATE EOMONTH ERROR.TYPE EXACT FIND FIXED FLOOR
FLOOR.MATH HEX2DEC HOUR IFS ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEN LOG MINUTE MOD MROUND N
NORM.S.DIST NOT PMT POWER PROPER QUOTIENT REPLACE REPT ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SUBSTITUTE SWITCH T TIME
TIMEVALUE TRIM TRUNC UNICHAR UNICODE VALUE WEEKNUM YEARFRAC`);

/** Functions that look single values up in ranges, or count by them. */
const LED_AT: Readonly<Record<string, readonly number[]>> = {
  AVERAGEIF: [1],
  COUNTIF: [1],
  COUNTIFS: [1, 3, 5, 7],
  AVERAGEIFS: [2, 4, 6, 8],
  HLOOKUP: [0],
  LARGE: [1],
  LOOKUP: [0],
  MATCH: [0],
  MAXIFS: [2, 4, 6, 8],
  MINIFS: [2, 4, 6, 8],
  NETWORKDAYS: [0, 1],
  PERCENTILE: [1],
  QUARTILE: [1],
  RANK: [0],
  SMALL: [1],
  SUMIFS: [2, 4, 6, 8],
  VLOOKUP: [0],
  WORKDAY: [0, 1],
  XLOOKUP: [0],
  XMATCH: [0],
};

const SINGLE: ReadonlyMap<string, Places> = new Map<string, Places>([
  ...[...CARRIED, ...LED].map((name): [string, Places] => [name, 'all']),
  ...Object.entries(LED_AT),
  ['SUMIF', [1]],
]);

const LED_NAMES = new Set([...LED, ...Object.keys(LED_AT)]);

/** Functions that make arrays, and take their arguments for arrays. */
const PRODUCERS = new Set(
  words(`ARRAY_CONSTRAIN ARRAYFORMULA BYCOL BYROW CHOOSECOLS CHOOSEROWS EXPAND FILTER FLATTEN FREQUENCY GROWTH HSTACK LINEST LOGEST
MAKEARRAY MAP MINVERSE MMULT MUNIT QUERY RANDARRAY SCAN SEQUENCE SORT SORTBY SORTN SPLIT TAKE TOCOL TOROW TRANSPOSE TREND UNIQUE
VSTACK WRAPCOLS WRAPROWS`),
);

/** Functions that take their arguments for arrays, and make one value of them. */
const TAKES_ARRAYS = new Set(words('INDEX LAMBDA MDETERM REDUCE SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2'));

/** Functions that hand arrays on as they are; only these arguments of theirs, from 0, are single values then. */
const HANDS_ARRAYS_ON: Readonly<Record<string, readonly number[]>> = {
  CHOOSE: [0],
  IF: [0],
  IFERROR: [],
  IFNA: [],
  IFS: [0, 2, 4, 6, 8],
  LET: [],
  SWITCH: [0],
};

/** Functions whose ranges must be ranges, in the engine: at these places from 0. */
const RANGES_ONLY: Readonly<Record<string, readonly number[]>> = {
  AVERAGEIF: [0, 2],
  AVERAGEIFS: [0, 1, 3, 5],
  COUNTIF: [0],
  COUNTIFS: [0, 2, 4, 6],
  MAXIFS: [0, 1, 3, 5],
  MINIFS: [0, 1, 3, 5],
  SUMIF: [0, 2],
  SUMIFS: [0, 1, 3, 5],
  XLOOKUP: [1, 2],
  ...Object.fromEntries(
    words('DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP').map(name => [name, [0, 2]]),
  ),
};

/** Functions that hand on what they are given, blanks included. */
const PASSES_ON = new Set(
  words('CHOOSE HLOOKUP IF IFERROR IFNA IFS INDEX INDIRECT LAMBDA LET LOOKUP OFFSET REDUCE SWITCH VLOOKUP XLOOKUP'),
);

/** Whether the argument of the function (its name in capitals) at the place, from 0, is a single value. */
export function isSingleValue(name: string, place: number): boolean {
  const places = SINGLE.get(name);
  return places === 'all' || places?.includes(place) === true;
}

/** Whether an array among the function's arguments makes an array of its result. */
export function handsArraysOn(name: string): boolean {
  return Object.hasOwn(HANDS_ARRAYS_ON, name);
}

/** Whether, outside of ARRAYFORMULA, one value stands for an array that is given at the place. */
export function takesOneOf(name: string, place: number): boolean {
  return handsArraysOn(name) ? HANDS_ARRAYS_ON[name]?.includes(place) === true : isSingleValue(name, place);
}

/** Whether the engine takes nothing but a range for the argument at the place, where Sheets takes arrays too. */
export function needsRange(name: string, place: number): boolean {
  return Object.hasOwn(RANGES_ONLY, name) && RANGES_ONLY[name]?.includes(place) === true;
}

/** Whether the engine must be led through arrays that are given for single values of the function. */
export function isLed(name: string): boolean {
  return LED_NAMES.has(name);
}

/** Whether the function makes an array. */
export function producesArray(name: string): boolean {
  return PRODUCERS.has(name);
}

/** Whether arrays are gone through within the function's arguments, as within ARRAYFORMULA. */
export function takesArrays(name: string): boolean {
  return PRODUCERS.has(name) || TAKES_ARRAYS.has(name);
}

/** Whether what the function yields may be blank: it hands on what a cell holds. */
export function passesOn(name: string): boolean {
  return PASSES_ON.has(name) || PRODUCERS.has(name);
}
