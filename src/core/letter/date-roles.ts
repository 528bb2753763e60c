import {
  AFTER_BEFORE,
  BEFORE_WORD,
  GROUNDS_OPENINGS,
  IS_DEADLINE,
  PAST_WORD,
  REQUEST_WORDS,
  ROLE_WORDS,
} from '../catalogue/lists/letter-words.js';
import {type DateMention} from './date-mentions.js';
import {type Span} from './letter-lines.js';
import {foldWord, type LetterText} from './letter-text.js';
import {anyOf, wholeWords} from './word-pattern.js';

/** What a date of the letter is the date of. */
export type DateRole = 'deadline' | 'meeting' | 'dataAsOf' | 'reference' | 'other';

/** A word that says what the dates after it are. */
interface Cue {
  readonly role: DateRole;
  readonly isWeak: boolean;
  readonly at: number;
  readonly end: number;
}

const BEFORE = `${foldWord(BEFORE_WORD)}(?= (?:\\d|${anyOf(AFTER_BEFORE)}))`;
const CUE_ROLES: readonly (readonly [source: string, role: DateRole, isWeak: boolean])[] = [
  [`(?:${anyOf(ROLE_WORDS.deadline)}|${BEFORE})`, 'deadline', false],
  [anyOf(ROLE_WORDS.weakDeadline), 'deadline', true],
  [anyOf(ROLE_WORDS.meeting), 'meeting', false],
  [anyOf(ROLE_WORDS.dataAsOf), 'dataAsOf', false],
  [anyOf(ROLE_WORDS.reference), 'reference', false],
  [anyOf(ROLE_WORDS.other), 'other', false],
];
const CUE = wholeWords(`(?:${CUE_ROLES.map(([source]) => `(${source})`).join('|')})`);
const DOCUMENT_NUMBER = /\d{1,5}(?: ?\/ ?\d{4})? ?\/ ?\p{L}[\p{L}\p{N} -]{0,30}[ ,(]{0,2}$/u;
const DOCUMENT_NUMBER_LENGTH = 45;
const SAID_AFTER = new RegExp(`^[ ,(]{0,2}${anyOf(IS_DEADLINE)}`, 'u');
const SAID_AFTER_LENGTH = 20;
const PAST = wholeWords(foldWord(PAST_WORD));
const REQUEST = wholeWords(anyOf(REQUEST_WORDS));
const GROUNDS = new RegExp(`^[-+\\u2022 ]{0,3}${anyOf(GROUNDS_OPENINGS)}`, 'u');
/** How far "the conclusions of the meeting" may stand before the meeting. */
const SAME_MATTER = 40;

/** What each date of one sentence is, by the nearest word before it that says so. */
export function findDateRoles(
  {folded}: LetterText,
  sentence: Span,
  mentions: readonly DateMention[],
): readonly DateRole[] {
  const cues = findCues(folded, sentence);
  const asked = findRequest(folded, sentence);
  let next = 0;
  return mentions.map((mention, index) => {
    const before: Cue[] = [];
    for (let cue = cues[next]; cue !== undefined && cue.at < mention.core; cue = cues[++next]) before.push(cue);
    const role = isOfDocument(folded, mention) ? 'reference' : (roleBefore(folded, before) ?? 'other');
    const said =
      before.length > 0 ? role : roleAfter(folded, mention, cues[next], mentions[index + 1]?.start ?? sentence.end);
    return said === 'deadline' && mention.end <= asked ? 'reference' : said;
  });
}

function findCues(folded: string, {start, end}: Span): readonly Cue[] {
  return CUE.matchAll(folded.slice(start, end)).flatMap(match => {
    const index = CUE_ROLES.findIndex((_, group) => match[group + 1] !== undefined);
    const [, role, isWeak] = CUE_ROLES[index] ?? [];
    if (role === undefined || isWeak === undefined) return [];
    return [{role, isWeak, at: start + match.index, end: start + match.index + match[0].length}];
  });
}

/** Where a sentence that begins with its grounds comes to what it asks; its start in any other sentence. */
function findRequest(folded: string, {start, end}: Span): number {
  const text = folded.slice(start, end);
  if (!GROUNDS.test(text)) return start;
  const comma = text.indexOf(',');
  const request = comma < 0 ? null : REQUEST.exec(text.slice(comma));
  return request === null ? end : start + comma + request.index;
}

function isOfDocument(folded: string, {start, core}: DateMention): boolean {
  const at = Math.min(start, core);
  return DOCUMENT_NUMBER.test(folded.slice(Math.max(0, at - DOCUMENT_NUMBER_LENGTH), at));
}

function roleBefore(folded: string, cues: readonly Cue[]): DateRole | undefined {
  const [before, last] = [cues[cues.length - 2], cues[cues.length - 1]];
  if (last === undefined || before === undefined) return last?.role;
  if (last.role === 'reference' && cues.some(cue => cue.role === 'deadline')) return 'deadline';
  if (last.isWeak && before.role !== 'reference') return before.role;
  return last.role === 'meeting' && before.role === 'reference' ? roleOfMeeting(folded, before, last) : last.role;
}

/** "Kết luận cuộc họp ngày …" is past; "theo kế hoạch, sẽ họp ngày …" is to come. */
function roleOfMeeting(folded: string, reference: Cue, meeting: Cue): DateRole {
  const between = folded.slice(reference.end, meeting.at);
  return between.length <= SAME_MATTER && !between.includes(',') ? 'reference' : 'meeting';
}

/** "Sáng 12/6/2024, UBND xã tổ chức hội nghị"; "ngày 10/6 là hạn cuối". */
function roleAfter(folded: string, {end}: DateMention, cue: Cue | undefined, limit: number): DateRole {
  if (SAID_AFTER.test(folded.slice(end, end + SAID_AFTER_LENGTH))) return 'deadline';
  if (cue?.role !== 'meeting' || cue.at >= limit) return 'other';
  return PAST.test(folded.slice(end, cue.at)) ? 'other' : 'meeting';
}
