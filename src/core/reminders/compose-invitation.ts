import {type Person} from '../domain/registry.js';
import {formatDate} from '../reading/date-format.js';
import {toWrittenMoment, type DigestInput, type UnitFacts} from './digest-facts.js';
import {type MailWords} from './mail-words.js';
import {renderHtml, renderText, toSubject, type MailBlock, type MailDraft} from './mail-text.js';

type NamedLink = Pick<UnitFacts, 'name' | 'link'>;

/** A person invited to fill in tabs, to follow those of others, or to read what is compiled from all. */
export interface Invitation {
  readonly person: Person;
  readonly units: readonly NamedLink[];
  /** Units whose respondents the person has to urge. */
  readonly watched?: readonly NamedLink[];
  /** The tabs that the coordinator and the chair work with. */
  readonly outputs?: readonly NamedLink[];
}

type InvitationInput = Pick<DigestInput, 'round' | 'coordinator' | 'words'>;

/** Writes the mail that gives a person the links to the tabs that concern them. */
export function composeInvitation(invitation: Invitation, input: InvitationInput): MailDraft {
  const blocks = invitationBlocks(invitation, input);
  return {
    subject: toSubject(wordsFor(invitation, input).subject(invitation.units.map(({name}) => name))),
    text: renderText(blocks),
    html: renderHtml(blocks, input.round.language),
  };
}

/** Writes the same as a text to paste into Zalo. */
export function composeInvitationText(invitation: Invitation, input: InvitationInput): string {
  return renderText(invitationBlocks(invitation, input));
}

function invitationBlocks(invitation: Invitation, input: InvitationInput): readonly MailBlock[] {
  const {person, units, watched = [], outputs = []} = invitation;
  const {round, coordinator, words} = input;
  const opening = {
    round: round.name,
    letter: round.letter,
    letterDate: round.letterDate === undefined ? '' : formatDate(round.letterDate),
    commune: round.commune,
    deadline: toWrittenMoment(round.deadline),
  };
  return [
    {kind: 'paragraph', text: words.greeting(person)},
    {kind: 'paragraph', text: wordsFor(invitation, input).opening(opening)},
    ...toList(words.invitation.tabs, units),
    ...toList(words.invitation.watched, watched),
    ...toList(words.invitation.outputs, outputs),
    {
      kind: 'paragraph',
      text: person.email === '' ? words.invitation.noAccount : words.invitation.account(person.email),
    },
    ...(units.length > 0 ? [{kind: 'paragraph', text: words.howToSubmit} as const] : []),
    {kind: 'paragraph', text: words.sender(coordinator)},
  ];
}

/** Who reports for nothing is asked for nothing. */
function wordsFor({units}: Invitation, {words}: InvitationInput): MailWords['invitation']['toFillIn'] {
  return units.length > 0 ? words.invitation.toFillIn : words.invitation.toFollow;
}

function toList(title: string, links: readonly NamedLink[]): readonly MailBlock[] {
  if (links.length === 0) return [];
  return [
    {kind: 'heading', text: title},
    {kind: 'items', items: links.map(({name, link}) => ({text: name, link, lines: []}))},
  ];
}
