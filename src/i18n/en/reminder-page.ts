import {type reminderPage as vietnamese} from '../vi/reminder-page.js';
import {type Widen} from '../widen.js';

export const reminderPage: Widen<typeof vietnamese> = {
  about: (deadline, now) => `Deadline ${deadline}. It is now ${now}.`,

  waves: {
    title: 'Automatic reminders',
    wave: 'Wave',
    at: 'Sent from',
    state: 'State',
    show: 'Preview',
    showWave: wave => `Preview the wave ${wave}`,
    moved: 'moved: day off or outside sending hours',
    mergedInto: wave => `said in the wave ${wave}`,
    coming: 'To come',
    past: (sent, merged, byPhone) => {
      if (sent + merged + byPhone === 0) return 'No mail sent yet';
      return [
        `${sent} mails sent`,
        merged > 0 ? `${merged} merged` : '',
        byPhone > 0 ? `${byPhone} people to call` : '',
      ]
        .filter(part => part !== '')
        .join(', ');
    },
  },

  unknown: {
    title: 'Not known whether sent',
    text: 'The sending was cut off. Please ask the recipient, then choose:',
    item: (name, wave, at) => `${name}, wave ${wave}, at ${at}`,
    arrived: 'It arrived',
    sendAgain: 'Send again',
    about: (label, name) => `${label}: ${name}`,
  },

  when: {
    title: 'Who gets what',
    now: 'Send now',
    at: 'Look at another time (automatic mails)',
    moment: 'Day and time to look at',
    hint: 'For example: 07:00 10/06/2024',
    show: 'Show',
  },

  plan: {
    nobody: at => `At ${at} nobody has to be reminded.`,
    summary: (at, mails, byPhone) =>
      byPhone === 0
        ? `At ${at}: ${mails} mails.`
        : `At ${at}: ${mails} mails; ${byPhone} people get no mail, to be told by Zalo or phone.`,
    held: until => `Outside the sending hours; the next ones begin at ${until}.`,
    quota: (needed, left) =>
      needed <= left
        ? `${left} mails can still be sent, enough for ${needed}.`
        : `${needed} mails are needed but only ${left} can be sent: by priority, ${needed - left} people are not reached.`,
    assumed: 'As reports stand now; whoever submits before then gets no mail.',
    mails: count => `By mail (${count})`,
    byPhone: count => `By Zalo or phone (${count})`,
    unreached: count => `Beyond the quota of today (${count})`,
    own: units => `Has to report: ${units}`,
    watched: units => `Has to urge: ${units}`,
    missed: names => `Their time is over, nothing is sent any more: ${names}.`,
    withoutPeople: units => `Nobody in the directory reports for them, so nobody can be reminded: ${units}.`,
    read: 'Read the text',
    readOf: name => `Read the text to ${name}`,
    noPhone: 'no phone number',
  },

  send: {
    button: mails => `Send ${mails} mails now…`,
    title: mails => `Send ${mails} mails now?`,
    text: (mails, left) =>
      `${left} mails can be sent today; afterwards ${Math.max(left - mails, 0)} are left. Everybody gets at most one mail sent by hand a day.`,
    confirm: mails => `Send ${mails} mails`,
    sending: 'Sending mails…',
  },

  message: {
    title: name => `The text to ${name}`,
    subject: 'Subject',
    mail: 'The mail as its recipient sees it',
    plain: 'Plain text (for devices that do not show formatted mails)',
    zalo: 'Zalo message',
    zaloOf: name => `Zalo message to ${name}`,
    nothing: 'All reports of this person have come in; there is nothing to remind of.',
    reading: 'Reading the forms of the recipient…',
  },

  calls: {
    button: 'Call sheet',
    title: 'Call sheet',
    about: (title, at) => `${title}. Made at ${at}.`,
    reading: 'Reading the forms that are missing…',
    person: 'Whom to call, and what about',
    result: 'Result',
    withoutMail: 'gets no mail',
    print: 'Print the sheet',
    all: 'the whole sheet',
    nobody: 'Nobody has to be called.',
  },
};
