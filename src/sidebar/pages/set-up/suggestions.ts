import {
  type Candidates,
  formatDate,
  type LetterDay,
  type LetterMoment,
  type LetterReading,
  type Passage,
  type Proposal,
  type RoundFieldKey,
} from '../../../core/index.js';
import {type SetUpPageWords} from '../../../i18n/page-messages.js';

/** A value that the letter proposes for a row of `Đợt báo cáo`, as it would be typed, with the places it comes from. */
export interface Suggestion {
  readonly text: string;
  /** What people must know or add; one sentence each. */
  readonly notes: readonly string[];
  readonly places: readonly {readonly found: Passage; readonly sentence: Passage}[];
}

/** By row: no entry where the letter says nothing, several suggestions where it says several things. */
export type Suggestions = Readonly<Partial<Record<RoundFieldKey, readonly Suggestion[]>>>;

type NoteWords = SetUpPageWords['notes'];

/** What the letter proposes for the rows of `Đợt báo cáo`. */
export function planSuggestions(reading: LetterReading, words: NoteWords): Suggestions {
  const all: Suggestions = {
    name: texts(reading.subject, capitalize),
    letter: texts(reading.number),
    letterDate: reading.date.map(proposal => aDay(proposal, words)),
    grounds: joined(reading.grounds, '; '),
    commune: texts(reading.commune),
    place: texts(reading.place),
    deadline: reading.deadline.map(proposal => aMoment(proposal, words)),
    meetingAt: reading.meeting.map(proposal => aMoment(proposal, words)),
    dataAsOf: reading.dataAsOf.map(proposal => aDay(proposal, words)),
    chairTitle: joined(reading.signerTitles, ', '),
  };
  const found = Object.entries(all).filter(([, suggestions]) => suggestions.length > 0);
  return Object.fromEntries(found);
}

function texts(candidates: Candidates<string>, change = (text: string): string => text): readonly Suggestion[] {
  return candidates.map(({value, found, sentence}) => ({text: change(value), notes: [], places: [{found, sentence}]}));
}

/** Several findings that all belong into one row. */
function joined(proposals: readonly Proposal<string>[], between: string): readonly Suggestion[] {
  if (proposals.length === 0) return [];
  return [{text: proposals.map(({value}) => value).join(between), notes: [], places: proposals}];
}

function aDay({value, found, sentence}: Proposal<LetterDay>, words: NoteWords): Suggestion {
  return {text: toDay(value) ?? '', notes: dayNotes(value, words), places: [{found, sentence}]};
}

function aMoment({value, found, sentence}: Proposal<LetterMoment>, words: NoteWords): Suggestion {
  const day = toDay(value);
  const text = day === undefined ? '' : [day, value.time ?? ''].join(' ').trim();
  return {text, notes: [...momentNotes(value, words), ...dayNotes(value, words)], places: [{found, sentence}]};
}

function momentNotes({year, time, part, notes}: LetterMoment, words: NoteWords): readonly string[] {
  const said = notes.map(note => (note === 'yearFromLetter' ? words.yearFromLetter(year ?? 0) : words[note]));
  if (time !== undefined) return said;
  return [...said, part === undefined ? words.noTime : words.partOfDay[part]];
}

function dayNotes({year, month, day}: LetterDay, words: NoteWords): readonly string[] {
  if (day === undefined) return [words.noDay(year === undefined ? String(month) : `${month}/${year}`)];
  return year === undefined ? [words.noYear(`${day}/${month}`)] : [];
}

/** dd/MM/yyyy; undefined where the letter leaves something of it open. */
function toDay({year, month, day}: LetterDay): string | undefined {
  if (year === undefined || day === undefined) return undefined;
  return formatDate([year, pad(month), pad(day)].join('-'));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
