import {type UnitKey} from '../domain/vocabulary.js';
import {hasTime, unitsOf, type Digest} from './digest.js';
import {
  audienceOf,
  countedStateOf,
  toOpening,
  toWrittenMoment,
  type DigestInput,
  type UnitFacts,
} from './digest-facts.js';
import {renderHtml, renderText, toSubject, type MailBlock, type MailDraft, type MailItem} from './mail-text.js';
import {type Audience, type CountedState} from './mail-words.js';

type OpenState = Extract<CountedState, 'returned' | 'extended' | 'missing'>;
const OPEN_STATES: readonly OpenState[] = ['missing', 'returned', 'extended'];

/** Writes the mail of a digest: what is missing, where, and what to do. */
export function composeDigest(digest: Digest, input: DigestInput): MailDraft {
  const blocks = digestBlocks(digest, input);
  return {
    subject: toSubject(input.words.subject(toOpening(digest, input))),
    text: renderText(blocks),
    html: renderHtml(blocks, input.round.language),
  };
}

/** Writes the same as a short text to paste into Zalo. */
export function composeZaloText(digest: Digest, input: DigestInput): string {
  const {words} = input;
  const audience = audienceOf(digest, input);
  return renderText([
    {kind: 'paragraph', text: words.greeting(digest.person)},
    {kind: 'paragraph', text: words.opening(toOpening(digest, input))},
    {kind: 'items', items: unitsOf(digest).map(unit => toItem(unit, input))},
    {kind: 'paragraph', text: audience === 'respondent' ? words.howToSubmit : words.urge(audience)},
    {kind: 'paragraph', text: words.sender(input.coordinator)},
  ]);
}

/** Writes one line of the call sheet. */
export function composeCallLine(digest: Digest, input: DigestInput): string {
  const {words} = input;
  const units = unitsOf(digest).map(unit => toItem(unit, input).text);
  return words.callLine(digest.person, digest.person.position, units.join('; '));
}

function digestBlocks(digest: Digest, input: DigestInput): readonly MailBlock[] {
  const {words, round} = input;
  const audience = audienceOf(digest, input);
  return [
    {kind: 'paragraph', text: words.greeting(digest.person)},
    {kind: 'paragraph', text: words.opening(toOpening(digest, input))},
    ...ownBlocks(digest, input),
    ...othersBlocks(digest, input, audience === 'respondent' ? 'supervisor' : audience),
    ...acceptedBlocks(digest, input),
    {kind: 'paragraph', text: words.sender(input.coordinator)},
    {kind: 'paragraph', text: words.automatic(round.letter)},
  ];
}

function ownBlocks(digest: Digest, input: DigestInput): readonly MailBlock[] {
  const {words} = input;
  const {own} = digest;
  if (own.length === 0) return [];
  const [only] = own.length === 1 ? factsOf(own, input) : [];
  const button = toButton(only === undefined ? '' : words.openTab(only.name), only?.link ?? '');
  const items = own.map(unit => withGaps(toItem(unit, input), unit, input));
  const isAlone = audienceOf(digest, input) === 'respondent' && digest.watched.length === 0;
  return [
    ...(isAlone ? [] : [{kind: 'heading', text: words.ownTitle} as const]),
    // One link is enough: the button's.
    {kind: 'items', items: button.length === 0 ? items : items.map(item => ({...item, link: ''}))},
    ...button,
    {kind: 'paragraph', text: words.howToSubmit},
    {kind: 'paragraph', text: words.help(input.coordinator)},
  ];
}

function toButton(text: string, link: string): readonly MailBlock[] {
  return link === '' ? [] : [{kind: 'button', text, link}];
}

/** Units that the reader does not report for, under what is to be said of them. */
function othersBlocks(
  digest: Digest,
  input: DigestInput,
  audience: Exclude<Audience, 'respondent'>,
): readonly MailBlock[] {
  const {words} = input;
  const {watched, all, waiting, own, explained} = digest;
  // The whole list holds the watched units as well.
  const asked = all.length > 0 ? all : watched;
  if (asked.length === 0) return [];
  const listed = [...input.units.keys()].filter(unit => asked.includes(unit) || waiting.includes(unit));
  return [
    ...(audience === 'supervisor' ? [{kind: 'heading', text: words.watchedTitle} as const] : []),
    ...OPEN_STATES.flatMap(state => toList(state, listed, {input, reader: digest.person.id})),
    ...reasonBlocks(explained, input),
    ...(audience === 'supervisor' ? [] : toButton(words.openSummary, input.summaryLink)),
    ...(own.length > 0 && audience === 'supervisor' ? [] : [{kind: 'paragraph', text: words.urge(audience)} as const]),
  ];
}

interface Reading {
  readonly input: DigestInput;
  /** Nobody is told whom they are. */
  readonly reader: string;
}

function toList(state: OpenState, units: readonly UnitKey[], {input, reader}: Reading): readonly MailBlock[] {
  const those = units.filter(unit => {
    const facts = input.units.get(unit);
    return facts !== undefined && countedStateOf(facts.standing, input.now) === state;
  });
  if (those.length === 0) return [];
  return [
    {kind: 'heading', text: input.words.listTitle(state, those.length)},
    {kind: 'items', items: those.map(unit => withPeople(toItem(unit, input), unit, {input, reader}))},
  ];
}

function reasonBlocks(units: readonly UnitKey[], input: DigestInput): readonly MailBlock[] {
  const {words} = input;
  const lines = factsOf(units, input).map(({name, standing}) =>
    words.reason(name, {errors: standing.errors ?? 0, reason: standing.reason ?? ''}),
  );
  return toLines(words.reasonsTitle, lines);
}

function acceptedBlocks({accepted}: Digest, input: DigestInput): readonly MailBlock[] {
  const {words} = input;
  const lines = factsOf(accepted, input).flatMap(({name, standing: {acceptedAt}}) =>
    acceptedAt === undefined ? [] : [words.accepted(name, toWrittenMoment(acceptedAt))],
  );
  return toLines(words.acceptedTitle, lines);
}

function toLines(title: string, lines: readonly string[]): readonly MailBlock[] {
  if (lines.length === 0) return [];
  return [
    {kind: 'heading', text: title},
    {kind: 'items', items: lines.map(text => ({text, link: '', lines: []}))},
  ];
}

function factsOf(units: readonly UnitKey[], input: DigestInput): readonly UnitFacts[] {
  return units.flatMap(unit => input.units.get(unit) ?? []);
}

/** One unit with its state. */
function toItem(unit: UnitKey, {units, words, now}: DigestInput): MailItem {
  const facts = units.get(unit);
  if (facts === undefined) return {text: unit, link: '', lines: []};
  const {standing, content, name, link} = facts;
  const text = words.unitLine(name, {
    state: standing.state,
    content: content.kind,
    gaps: content.kind === 'begun' ? content.errors : 0,
    returnReason: standing.returnReason ?? '',
    wish: standing.wish === undefined ? undefined : toWrittenMoment(standing.wish),
    until: standing.until === undefined ? undefined : toWrittenMoment(standing.until),
    hasTime: hasTime(standing, now),
  });
  return {text, link, lines: []};
}

/** An untouched tab lacks everything: saying so once is enough. */
function withGaps(item: MailItem, unit: UnitKey, {units, words}: DigestInput): MailItem {
  const content = units.get(unit)?.content;
  if (content?.kind !== 'begun') return item;
  const lines = [true, false].map(isBlank => words.gaps(content.gaps, isBlank));
  return {...item, lines: [...item.lines, ...lines.filter(line => line !== '')]};
}

function withPeople(item: MailItem, unit: UnitKey, {input, reader}: Reading): MailItem {
  const {words} = input;
  const {respondents = [], supervisor} = input.units.get(unit) ?? {};
  const lines = [
    respondents.length === 0 ? '' : words.respondents(respondents),
    supervisor === undefined || supervisor.id === reader ? '' : words.supervisor(supervisor),
  ];
  return {...item, lines: [...item.lines, ...lines.filter(line => line !== '')]};
}
