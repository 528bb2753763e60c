import {type CONTENT_WORDS, type DAY_PARTS, type REPORTER_WORDS} from '../catalogue/lists/letter-words.js';

/** A piece of a letter: `text` is exactly what stands between the two offsets (UTF-16, end exclusive). */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value that the letter seems to give: where it stands, and the sentence around it. */
export interface Proposal<Value> {
  readonly value: Value;
  readonly found: Passage;
  readonly sentence: Passage;
}

/** What the letter says of one thing: nothing, one proposal, or several between which only a person may choose. */
export type Candidates<Value> = readonly Proposal<Value>[];

export type DayPart = (typeof DAY_PARTS)[keyof typeof DAY_PARTS];
export type ReporterKind = keyof typeof REPORTER_WORDS;
export type ContentKind = keyof typeof CONTENT_WORDS;

/** What people should know of a date before they take it over. */
export const MOMENT_NOTES = [
  'yearFromLetter', // the sentence names no year; it is that of the letter's own date
  'beforeDay', // "before the day": taken literally, the last hour is that of the day before
  'endOfDay', // 24:00, which no clock shows; the time is 23:59
  'weekdayDiffers', // the weekday named is not that of the date
] as const;
export type MomentNote = (typeof MOMENT_NOTES)[number];

/** A day as far as the letter names it; what it leaves open is undefined. */
export interface LetterDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** A day with what the letter says of its hour (`HH:mm`) or of the part of the day. */
export interface LetterMoment extends LetterDay {
  readonly time: string | undefined;
  readonly part: DayPart | undefined;
  readonly notes: readonly MomentNote[];
}

/** One thing that the reports must contain, and whose reports. */
export interface RequiredContent {
  readonly kind: ContentKind;
  readonly reporter: ReporterKind | undefined;
}

/** How many criteria the reports must judge ("10/10 tiêu chí"), and whose reports. */
export interface CriteriaCount {
  readonly count: number;
  readonly reporter: ReporterKind | undefined;
}

/** A date or hour that does not exist ("31/6/2024", "25h"); it is shown, never proposed. */
export interface UnusableDate {
  readonly found: Passage;
  readonly sentence: Passage;
}

/** What could be read from an official letter. Lists hold all that was found; candidates are for a person to choose from. */
export interface LetterReading {
  readonly number: Candidates<string>;
  readonly date: Candidates<LetterDay>;
  readonly place: Candidates<string>;
  readonly commune: Candidates<string>;
  readonly subject: Candidates<string>;
  readonly deadline: Candidates<LetterMoment>;
  readonly meeting: Candidates<LetterMoment>;
  readonly dataAsOf: Candidates<LetterMoment>;
  readonly signer: Candidates<string>;
  /** Several titles may all be the signer's; they stand in the letter's order. */
  readonly signerTitles: readonly Proposal<string>[];
  readonly grounds: readonly Proposal<string>[];
  readonly addressees: readonly Proposal<string>[];
  readonly reporters: readonly Proposal<ReporterKind>[];
  readonly contents: readonly Proposal<RequiredContent>[];
  readonly criteriaCounts: readonly Proposal<CriteriaCount>[];
  /** Whose report is asked for in writing; undefined where the letter does not say whose. */
  readonly writtenReports: readonly Proposal<ReporterKind | undefined>[];
  readonly unusableDates: readonly UnusableDate[];
}
