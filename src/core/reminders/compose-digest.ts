import {toMilliseconds, type Instant} from '../domain/calendar.js';
import {formatDate, formatTime} from '../reading/date-format.js';
import {type ReportingRound} from '../domain/round.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {type UnitContent} from './unit-content.js';
import {unitsOf, type Digest, type UnitStanding} from './digest.js';
import {renderHtml, renderText, toSubject, type MailBlock, type MailDraft, type MailItem} from './mail-text.js';
import {type Contact, type MailWords, type ReminderOpening, type TimeLeft, type WrittenMoment} from './mail-words.js';

/** What a reminder says of one unit. */
export interface UnitFacts {
  /** As people say it: `Thôn 1`, `Tiêu chí 2 Giao thông`. */
  readonly name: string;
  /** Web address of its tab; '' where it has none. */
  readonly link: string;
  readonly standing: UnitStanding;
  readonly content: UnitContent;
  readonly respondents: readonly Contact[];
}

/** Everything that the mails of one wave are made from. */
export interface DigestInput {
  readonly round: Pick<ReportingRound, 'name' | 'letter' | 'commune' | 'deadline' | 'meetingAt' | 'language'>;
  readonly now: Instant;
  readonly units: ReadonlyMap<UnitKey, UnitFacts>;
  /** How many units are expected to report. */
  readonly expected: number;
  readonly coordinator: Contact;
  readonly words: MailWords;
}

/** Sentences told per unit before "and so many more". */
export const MOST_GAPS = 8;
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

/** Writes the mail of a digest: what is missing, where, and what to do. */
export function composeDigest(digest: Digest, input: DigestInput): MailDraft {
  const blocks = digestBlocks(digest, input);
  return {
    subject: toSubject(input.words.subject(openingOf(digest, input))),
    text: renderText(blocks),
    html: renderHtml(blocks, input.round.language),
  };
}

/** Writes the same as a short text to paste into Zalo. */
export function composeZaloText(digest: Digest, input: DigestInput): string {
  const {words} = input;
  return renderText([
    {kind: 'paragraph', text: words.greeting(digest.person.name)},
    {kind: 'paragraph', text: words.opening(openingOf(digest, input))},
    {kind: 'items', items: unitsOf(digest).map(unit => toItem(unit, input, false))},
    {kind: 'paragraph', text: digest.own.length > 0 ? words.howToSubmit : words.urge},
    {kind: 'paragraph', text: words.sender(input.coordinator)},
  ]);
}

/** Writes one line of the call sheet. */
export function composeCallLine(digest: Digest, input: DigestInput): string {
  const {words} = input;
  const units = unitsOf(digest).map(unit => toItem(unit, input, false).text);
  return words.callLine(digest.person, digest.person.position, units.join('; '));
}

/** Writes an instant. */
export function toWrittenMoment(instant: Instant): WrittenMoment {
  return {date: formatDate(instant), time: formatTime(instant)};
}

/** How far a deadline is, in whole units that people would say. */
export function toTimeLeft(now: Instant, deadline: Instant): TimeLeft {
  const minutes = Math.round((toMilliseconds(deadline) - toMilliseconds(now)) / MINUTE_MS);
  const hours = Math.round(Math.abs(minutes) / HOUR_MINUTES);
  if (minutes <= 0) return {unit: 'over', count: hours};
  if (minutes < HOUR_MINUTES) return {unit: 'minute', count: minutes};
  return hours < DAY_HOURS ? {unit: 'hour', count: hours} : {unit: 'day', count: Math.round(hours / DAY_HOURS)};
}

function digestBlocks(digest: Digest, input: DigestInput): readonly MailBlock[] {
  const {words} = input;
  return [
    {kind: 'paragraph', text: words.greeting(digest.person.name)},
    {kind: 'paragraph', text: words.opening(openingOf(digest, input))},
    ...ownBlocks(digest, input),
    // The whole list holds the watched units as well.
    ...(digest.all.length > 0 ? allBlocks(digest, input) : watchedBlocks(digest, input)),
    ...acceptedBlocks(digest, input),
    {kind: 'paragraph', text: words.sender(input.coordinator)},
    {kind: 'paragraph', text: words.automatic},
  ];
}

function ownBlocks({own}: Digest, input: DigestInput): readonly MailBlock[] {
  const {words} = input;
  if (own.length === 0) return [];
  const [only] = own;
  const link = own.length === 1 && only !== undefined ? (input.units.get(only)?.link ?? '') : '';
  const button: MailBlock = {kind: 'button', text: words.openTab(nameOf(only, input)), link};
  return [
    {kind: 'heading', text: words.ownTitle},
    {kind: 'items', items: own.map(unit => toItem(unit, input, true))},
    ...(link === '' ? [] : [button]),
    {kind: 'paragraph', text: words.howToSubmit},
  ];
}

function watchedBlocks({watched}: Digest, input: DigestInput): readonly MailBlock[] {
  return watched.length === 0 ? [] : lateUnits(input.words.watchedTitle(watched.length), watched, input);
}

function allBlocks({all}: Digest, input: DigestInput): readonly MailBlock[] {
  return lateUnits(input.words.allTitle(all.length, input.expected), all, input);
}

function lateUnits(title: string, units: readonly UnitKey[], input: DigestInput): readonly MailBlock[] {
  return [
    {kind: 'heading', text: title},
    {kind: 'items', items: units.map(unit => withRespondents(toItem(unit, input, false), unit, input))},
    {kind: 'paragraph', text: input.words.urge},
  ];
}

function acceptedBlocks({accepted}: Digest, input: DigestInput): readonly MailBlock[] {
  const lines = accepted.flatMap(unit => {
    const at = input.units.get(unit)?.standing.acceptedAt;
    return at === undefined ? [] : [input.words.accepted(nameOf(unit, input), toWrittenMoment(at))];
  });
  if (lines.length === 0) return [];
  return [
    {kind: 'heading', text: input.words.acceptedTitle},
    {kind: 'items', items: lines.map(text => ({text, link: '', lines: []}))},
  ];
}

/** One unit with its state and, where the reader is to mend it, every gap. */
function toItem(unit: UnitKey, {units, words}: DigestInput, withGaps: boolean): MailItem {
  const facts = units.get(unit);
  if (facts === undefined) return {text: unit, link: '', lines: []};
  const {standing, content} = facts;
  const gaps = content.kind === 'begun' ? content.gaps : [];
  const status = words.status({
    state: standing.state,
    content: content.kind,
    gaps: gaps.length,
    returnReason: standing.returnReason ?? '',
    until: standing.until === undefined ? undefined : toWrittenMoment(standing.until),
  });
  const told = withGaps ? gaps : [];
  const more = told.length > MOST_GAPS ? [words.moreGaps(told.length - MOST_GAPS)] : [];
  return {text: words.unitLine(facts.name, status), link: facts.link, lines: [...told.slice(0, MOST_GAPS), ...more]};
}

function withRespondents(item: MailItem, unit: UnitKey, {units, words}: DigestInput): MailItem {
  const respondents = units.get(unit)?.respondents ?? [];
  return respondents.length === 0 ? item : {...item, lines: [...item.lines, words.respondents(respondents)]};
}

function openingOf(digest: Digest, input: DigestInput): ReminderOpening {
  const {round, now} = input;
  const asked = digest.own.length > 0 ? digest.own : unitsOf(digest);
  return {
    isStart: digest.key === 'start' || digest.merged.includes('start'),
    commune: round.commune,
    round: round.name,
    letter: round.letter,
    deadline: toWrittenMoment(round.deadline),
    meeting: isAhead(round.meetingAt, now) ? toWrittenMoment(round.meetingAt) : undefined,
    left: toTimeLeft(now, round.deadline),
    units: asked.map(unit => nameOf(unit, input)),
    isOwn: digest.own.length > 0,
  };
}

function isAhead(instant: Instant | undefined, now: Instant): instant is Instant {
  return instant !== undefined && toMilliseconds(instant) > toMilliseconds(now);
}

function nameOf(unit: UnitKey | undefined, {units}: DigestInput): string {
  return unit === undefined ? '' : (units.get(unit)?.name ?? unit);
}
