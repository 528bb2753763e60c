/** What planning, previewing, writing and sending mails takes. */
export {askSendReminders, sendReminders} from '../commands/send-reminders.js';
export {readDashboardOf} from '../dashboard.js';
export {planInvitationPreview} from '../invitation-preview.js';
export {sendDueReminders} from '../due-reminders.js';
export {readCallSheet, readMessage, readRemindersView} from '../reminder-view.js';
export {openReminders} from '../reminders.js';
export {resolveUnknown} from '../resolve-reminder.js';
export {previewAction} from '../unit-action-preview.js';
