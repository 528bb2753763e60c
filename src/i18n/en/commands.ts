import {countOf} from './counts.js';
import {menu} from './menu.js';

const NO_MAIL = 'No email has been sent; to notify people now, choose "Send reminders".';

const inSentence = (unit: string): string => unit.replace(/^Criterion/, 'criterion');

import {type commands as vietnamese} from '../vi/commands.js';
import {type Widen} from '../widen.js';

export const commands: Widen<typeof vietnamese> = {
  menuTitle: menu.title,
  menu,

  ask: {
    unit: example =>
      `Which village or criterion? Enter its code, for example ${example}. Leave blank for the form now open.`,
    closeRound:
      'Close the reporting round: all input cells are locked and automatic reminders stop. The data are kept and can still be compiled. Close this round?',
  },

  done: {
    setUp:
      'The set-up tabs have been created. Fill in the tabs Reporting round, Contacts and Villages, assign the officers in Commune criteria, then choose "Create forms".',
    setUpChanged: 'The items you confirmed have been saved in the tab Reporting round. Everything else is unchanged.',
    setUpAgain: 'The set-up tabs already exist and have been kept as they are.',
    packsReloaded: 'The criteria set has been reloaded. Check the officers in the tab Commune criteria.',
    generated: (made, archived, kept) =>
      [
        made > 0 ? `Created ${countOf(made, 'form')}` : 'No new forms were needed',
        kept > 0 ? `kept ${countOf(kept, 'existing form')}` : '',
        archived > 0 ? `archived ${countOf(archived, 'form')} no longer required (hidden, not deleted)` : '',
      ]
        .filter(part => part !== '')
        .join('; ') + '.',
    deadlineOver: (deadline, now) =>
      `The deadline ${deadline} has passed (it is now ${now}). Is the date in the tab Reporting round correct? If not, correct it there and choose "Create forms" again.`,
    paused: (command, {done, of}, minutes) =>
      `${command}: ${done} of ${of} forms done. Google limits the length of each run, so the rest will continue automatically: at once if the dashboard is open, otherwise within about ${minutes} minutes. There is no need to click again.`,
    refusedEditors: list => `Google did not accept these addresses: ${list}.`,
    validated: (tabs, errors, warnings) => {
      const found = [
        errors > 0 ? `${countOf(errors, 'item')} incomplete or incorrect` : '',
        warnings > 0 ? `${countOf(warnings, 'item')} to review` : '',
      ].filter(part => part !== '');
      return found.length === 0
        ? `Checked ${countOf(tabs, 'form')}: nothing to correct.`
        : `Checked ${countOf(tabs, 'form')}: ${found.join(', ')}. The "Check" cell of each row gives the details.`;
    },
    compiled: (villages, criteria, at) =>
      `Compiled at ${at}: reports from ${villages} villages and ${criteria} criteria.`,
    returned: (unit, until, deadline) => {
      const due =
        until === ''
          ? ''
          : until === deadline
            ? ` It is due by ${until}.`
            : ` It is requested by ${until}; the deadline is still ${deadline}.`;
      return `The report of ${inSentence(unit)} has been returned for revision and its submission tick cleared.${due} ${NO_MAIL}`;
    },
    recorded: (unit, at) => `The paper report of ${inSentence(unit)}, received at ${at}, has been recorded.`,
    extended: (unit, until) =>
      `The deadline for ${unit === '' ? 'the whole round' : inSentence(unit)} has been extended to ${until}. ${NO_MAIL}`,
    wholeRound: 'the whole round',
    closed:
      'The reporting round is closed and all input cells are locked. The data are kept and can still be compiled.',
    rowsAdded: (unit, sections) => `Added 20 rows to ${unit}: ${sections}.`,
    granted: (trigger, quota) =>
      `Permissions have been granted. ${trigger} ${countOf(quota, 'email')} can still be sent today.`,
    triggerAlive: 'Automatic reminders are running.',
    triggerMade: 'Automatic reminders have been switched on.',
    stopped: 'Stopped. Work already done is kept; choose the command again to continue.',
    cancelled: 'Cancelled; nothing has changed.',
    nothingToSend: 'Nobody needs a reminder now.',
    sent: (sent, left) =>
      left === 0
        ? `Sent ${countOf(sent, 'email')}.`
        : `Sent ${countOf(sent, 'email')}; ${left} could not be sent, see the tab Log.`,
    nothingUnknown: 'The outcome of this email is already known; there is nothing to do.',
    confirmedSent: 'Recorded that the email arrived; it will not be sent again.',
    nothingMissing: 'All of this person’s reports have been submitted; nothing needs to be sent again.',
  },

  villageFigures: ({met, criteria, submitted, expected, absent}) =>
    `${met} of ${submitted} villages that have reported assess all ${criteria} criteria as met (${submitted} of ${expected} have reported${absent.length > 0 ? `; missing: ${absent.join(', ')}` : ''}).`,

  progress: {
    reading: 'Reading the forms…',
    making: (done, all) => `Creating form ${done} of ${all}…`,
    writing: 'Writing the summary…',
    sending: (done, all) => `Sending email ${done} of ${all}…`,
  },

  unexpected: detail =>
    `An error occurred and the command did not finish. No data you entered have been lost. Please try again in a minute; if the error persists, send a screenshot to the coordinator.\n\nDetail: ${detail}`,
};
