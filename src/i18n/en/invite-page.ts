import {type invitePage as vietnamese} from '../vi/invite-page.js';
import {type Widen} from '../widen.js';

export const invitePage: Widen<typeof vietnamese> = {
  title: 'Invite respondents',
  intro: toAdd =>
    toAdd > 0
      ? 'Press "Invite" to make the people under "To be invited" editors of the spreadsheet.'
      : 'Nobody is left to be invited.',
  states: {
    toAdd: count => `To be invited (${count})`,
    unusableEmail: count => `Cannot be invited: wrong e-mail (${count})`,
    noEmail: count => `Cannot be invited: no e-mail (${count})`,
    known: count => `Editors already (${count})`,
    refused: count => `Refused by Google (${count})`,
  },
  reasons: {
    toAdd: '',
    unusableEmail: 'This e-mail cannot be used. Mend it in the list of people and open this window again.',
    noEmail: 'There is no e-mail. Send the invitation by Zalo, type for them, or record a paper report.',
    known: '',
  },
  refusedBecause: reason => `Google's answer: ${reason}`,
  invitation: name => `Invitation for ${name}`,
  text: 'Invitation and link',
  noTab: 'no form yet',
  units: 'Forms:',
  nobody: 'Nobody is named who reports. Fill in the tabs of people, villages and criteria.',
  withoutPeople: units => `Nobody reports for: ${units}. Fill it in in the tabs of villages or criteria.`,
  tabsMissing:
    'Some forms have not been made, so links are missing. Choose "Make the forms" before you send invitations.',
  invite: count => `Invite ${count} people`,
  inviting: (done, of) => `Inviting ${done}/${of}…`,
  done: (added, refused) =>
    refused === 0
      ? `Invited ${added} people.`
      : `Invited ${added} people; Google refused ${refused} addresses, see the list below.`,
  stopped: (added, left) => `Stopped: invited ${added} people, ${left} are left.`,
};
