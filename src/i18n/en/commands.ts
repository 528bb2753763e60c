import {menu} from './menu.js';

import {type commands as vietnamese} from '../vi/commands.js';
import {type Widen} from '../widen.js';

export const commands: Widen<typeof vietnamese> = {
  menuTitle: menu.title,
  menu,

  ask: {
    unit: example =>
      `Which unit? Type the code of a village or criterion, for example ${example}. Leave blank for the unit of the open tab.`,
    closeRound:
      'Close the round: every input cell becomes read-only and automatic reminders stop. The figures stay and can still be compiled. Close it?',
  },

  done: {
    setUp:
      'The set-up tabs are made. Fill in the round, the people, the villages and the officers of the criteria, then choose "Make the forms".',
    setUpChanged: 'What you confirmed was written to the round tab. Everything else stayed as it was.',
    setUpAgain: 'The set-up tabs exist and were kept as they are.',
    packsReloaded: 'The criteria pack was loaded. Check the officers in the tab of commune criteria.',
    generated: (made, archived, kept) =>
      [
        made > 0 ? `Made ${made} forms` : 'No form had to be made',
        kept > 0 ? `kept ${kept} as they are` : '',
        archived > 0 ? `archived ${archived} of units that are no longer active (hidden, not deleted)` : '',
      ]
        .filter(part => part !== '')
        .join('; ') + '.',
    deadlineOver: (deadline, now) =>
      `The deadline ${deadline} has passed (it is now ${now}): is the date on the round tab right? If not, mend it there and make the forms again.`,
    paused: (command, {done, of}, minutes) =>
      `${command}: ${done} of ${of} forms are done. Google limits the time of one run, so the rest goes on by itself: at once if the dashboard is open, otherwise within about ${minutes} minutes. There is no need to click again.`,
    refusedEditors: list => `Google does not accept these addresses: ${list}.`,
    validated: (tabs, errors, warnings) =>
      `Checked ${tabs} forms: ${errors} gaps or mistakes, ${warnings} places to look at. The check cell of each row says which.`,
    compiled: (villages, criteria, at) =>
      `Compiled at ${at}: ${villages} villages and ${criteria} criteria have reported.`,
    returned: unit => `${unit} was asked for more. The submit box of its form was unticked.`,
    recorded: (unit, at) => `The paper report of ${unit}, received at ${at}, was recorded.`,
    extended: (unit, until) => `The deadline of ${unit} is ${until}.`,
    wholeRound: 'the whole round',
    closed: 'The round is closed. The figures stay and can still be compiled.',
    rowsAdded: (unit, sections) => `Added 20 rows to ${unit}: ${sections}.`,
    granted: (trigger, quota) => `Permissions are granted. ${trigger} ${quota} mails can still be sent today.`,
    triggerAlive: 'Automatic reminders are running.',
    triggerMade: 'Automatic reminders were switched on.',
    stopped: 'Stopped. What was done stays; choose the command again to go on.',
    cancelled: 'Stopped; nothing was changed.',
    nothingToSend: 'Nobody needs a reminder now.',
    sent: (sent, left) =>
      left === 0 ? `Sent ${sent} mails.` : `Sent ${sent} mails; ${left} people were not reached, see the log tab.`,
    nothingUnknown: 'It is known by now what became of this mail; nothing is to be done.',
    confirmedSent: 'Noted that the mail arrived; it is not sent again.',
    nothingMissing: 'All reports of this person have come in; nothing is to be sent again.',
  },

  villageFigures: ({met, criteria, submitted, expected, absent}) =>
    `${met} of ${submitted} villages that reported meet ${criteria}/${criteria} criteria (${submitted}/${expected} reported${absent.length > 0 ? `; missing: ${absent.join(', ')}` : ''}).`,

  progress: {
    reading: 'Reading the forms…',
    making: (done, all) => `Making form ${done} of ${all}…`,
    writing: 'Writing the summary…',
    sending: (done, all) => `Sending mail ${done} of ${all}…`,
  },

  unexpected: detail =>
    `Something unexpected happened and the command did not finish. Nothing that was typed is lost. Try again in a minute; if it happens again, send a picture of this message to the person in charge.\n\nDetail: ${detail}`,
};
