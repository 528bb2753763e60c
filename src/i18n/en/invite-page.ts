import {countOf} from './counts.js';
import {type invitePage as vietnamese} from '../vi/invite-page.js';
import {type Widen} from '../widen.js';

export const invitePage: Widen<typeof vietnamese> = {
  title: 'Invite respondents',
  intro: toAdd =>
    toAdd > 0
      ? 'Click "Invite" to add the people under "To be invited" as editors of the spreadsheet.'
      : 'Nobody remains to be invited.',
  states: {
    toAdd: count => `To be invited (${count})`,
    unusableEmail: count => `Cannot be invited: invalid email (${count})`,
    noEmail: count => `Cannot be invited: no email (${count})`,
    known: count => `Already editors (${count})`,
    refused: count => `Not accepted by Google (${count})`,
  },
  reasons: {
    toAdd: '',
    unusableEmail: 'This email address cannot be used. Correct it in the tab Contacts and open this window again.',
    noEmail: 'No email address. Send the invitation by Zalo, enter the data for them, or record a paper report.',
    known: '',
  },
  refusedBecause: reason => `Google replied: ${reason}`,
  invitation: name => `Invitation for ${name}`,
  text: 'Invitation and link',
  noTab: 'no form yet',
  units: 'Forms:',
  nobody: 'There are no respondents in Contacts yet. Fill in the tabs Contacts, Villages and Commune criteria.',
  withoutPeople: units => `No respondent for: ${units}. Add one in the tab Villages or Commune criteria.`,
  tabsMissing:
    'Some forms have not been created, so their links are missing. Choose "Create forms" before sending invitations.',
  invite: count => `Invite ${count === 1 ? '1 person' : `${count} people`}`,
  inviting: (done, of) => `Inviting ${done}/${of}…`,
  done: (added, refused) =>
    refused === 0
      ? `Invited ${added} people.`
      : `Invited ${added} people; Google did not accept ${countOf(refused, 'address')}, see the list below.`,
  stopped: (added, left) => `Stopped: invited ${added} people, ${left} not yet invited.`,
};
