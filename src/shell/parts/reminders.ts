/** What planning, writing and sending mails takes. */
export {askSendReminders, sendReminders} from '../commands/send-reminders.js';
export {sendDueReminders} from '../due-reminders.js';
