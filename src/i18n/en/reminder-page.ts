import {countOf} from './counts.js';
import {type reminderPage as vietnamese} from '../vi/reminder-page.js';
import {type Widen} from '../widen.js';

export const reminderPage: Widen<typeof vietnamese> = {
  about: (deadline, now) => `Deadline ${deadline}. It is now ${now}.`,

  waves: {
    title: 'Automatic reminders',
    wave: 'Reminder',
    at: 'Sending starts',
    state: 'Status',
    show: 'Preview',
    showWave: wave => `Preview the reminder: ${wave}`,
    moved: 'moved because of a day off or sending hours',
    mergedInto: wave => `merged with the reminder: ${wave}`,
    coming: 'Not yet due',
    past: (sent, merged, byPhone) => {
      if (sent + merged + byPhone === 0) return 'No emails sent';
      return [
        `${countOf(sent, 'email')} sent`,
        merged > 0 ? `${merged} merged` : '',
        byPhone > 0 ? `${byPhone} to call` : '',
      ]
        .filter(part => part !== '')
        .join(', ');
    },
  },

  unknown: {
    title: 'Not known whether sent',
    text: 'Sending was interrupted. Please ask the recipient, then choose:',
    item: (name, wave, at) => `${name}, ${wave}, at ${at}`,
    arrived: 'It arrived',
    sendAgain: 'Send again',
    about: (label, name) => `${label}: ${name}`,
  },

  when: {
    title: 'Recipients',
    now: 'Send now',
    at: 'View another time (automatic emails)',
    moment: 'Date and time to view',
    hint: 'For example: 07:00 10/06/2024',
    show: 'Show',
  },

  plan: {
    nobody: at => `At ${at} nobody needs a reminder.`,
    summary: (at, mails, byPhone) =>
      byPhone === 0
        ? `At ${at}: ${countOf(mails, 'email')}.`
        : `At ${at}: ${countOf(mails, 'email')}; ${byPhone} cannot be reached by email and should be contacted by Zalo or phone.`,
    held: until => `Outside sending hours; sending resumes at ${until}.`,
    quota: (needed, left) =>
      needed <= left
        ? `${countOf(left, 'email')} can still be sent today, enough for the ${needed} needed.`
        : `${countOf(needed, 'email')} needed but only ${left} can be sent: they go out by priority, and ${needed - left} will not be reached.`,
    assumed: 'Based on the reports submitted so far; anyone who submits before then receives no email.',
    mails: count => `By email (${count})`,
    byPhone: count => `By Zalo or phone (${count})`,
    unreached: count => `Beyond today’s email quota (${count})`,
    own: units => `To report: ${units}`,
    watched: units => `To follow up: ${units}`,
    missed: names => `The time for these reminders has passed, so they will not be sent: ${names}.`,
    withoutPeople: units => `No respondent in Contacts, so no reminder can be sent: ${units}.`,
    read: 'View message',
    readOf: name => `View the message to ${name}`,
    noPhone: 'no phone number',
  },

  send: {
    button: mails => `Send ${countOf(mails, 'email')} now…`,
    title: mails => `Send ${countOf(mails, 'email')} now?`,
    text: (mails, left) =>
      `${countOf(left, 'email')} can still be sent today; ${Math.max(left - mails, 0)} will be left afterwards. Each person receives at most one manually sent email per day.`,
    confirm: mails => `Send ${countOf(mails, 'email')}`,
    sending: 'Sending emails…',
  },

  message: {
    title: name => `Message to ${name}`,
    subject: 'Subject',
    mail: 'Email as the recipient sees it',
    plain: 'Plain text',
    zalo: 'Zalo message',
    zaloOf: name => `Zalo message to ${name}`,
    nothing: 'All of this person’s reports have been submitted; no reminder is needed.',
    reading: 'Reading the recipient’s forms…',
  },

  calls: {
    button: 'Call list',
    title: 'Call list',
    about: (title, at) => `${title}. Prepared at ${at}.`,
    reading: 'Reading the reports not yet submitted…',
    person: 'Who to call, and about what',
    result: 'Result',
    withoutMail: 'no email',
    print: 'Print the list',
    all: 'the whole list',
    nobody: 'Nobody needs to be called.',
  },
};
