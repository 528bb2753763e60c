import {type Person} from '../domain/registry.js';
import {toWrittenMoment, type DigestInput, type UnitFacts} from './compose-digest.js';
import {renderHtml, renderText, toSubject, type MailBlock, type MailDraft} from './mail-text.js';

/** A person invited to fill in tabs. */
export interface Invitation {
  readonly person: Person;
  readonly units: readonly Pick<UnitFacts, 'name' | 'link'>[];
}

type InvitationInput = Pick<DigestInput, 'round' | 'coordinator' | 'words'>;

/** Writes the mail that gives a person the links to their tabs. */
export function composeInvitation(invitation: Invitation, input: InvitationInput): MailDraft {
  const blocks = invitationBlocks(invitation, input);
  const {commune, name} = input.round;
  return {
    subject: toSubject(input.words.invitation.subject(commune, name)),
    text: renderText(blocks),
    html: renderHtml(blocks, input.round.language),
  };
}

/** Writes the same as a text to paste into Zalo. */
export function composeInvitationText(invitation: Invitation, input: InvitationInput): string {
  return renderText(invitationBlocks(invitation, input));
}

function invitationBlocks(
  {person, units}: Invitation,
  {round, coordinator, words}: InvitationInput,
): readonly MailBlock[] {
  const opening = {
    round: round.name,
    letter: round.letter,
    commune: round.commune,
    deadline: toWrittenMoment(round.deadline),
  };
  return [
    {kind: 'paragraph', text: words.greeting(person.name)},
    {kind: 'paragraph', text: words.invitation.opening(opening)},
    {kind: 'heading', text: words.invitation.tabs},
    {kind: 'items', items: units.map(({name, link}) => ({text: name, link, lines: []}))},
    {
      kind: 'paragraph',
      text: person.email === '' ? words.invitation.noAccount : words.invitation.account(person.email),
    },
    {kind: 'paragraph', text: words.howToSubmit},
    {kind: 'paragraph', text: words.sender(coordinator)},
  ];
}
