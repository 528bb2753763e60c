import {type menu as vietnamese} from '../vi/menu.js';
import {type Widen} from '../widen.js';

export const menu: Widen<typeof vietnamese> = {
  title: 'New rural development',
  showDashboard: 'Dashboard',
  setUpRound: 'Set up the round',
  generateTabs: 'Make the forms',
  inviteRespondents: 'Invite respondents',
  validateAll: 'Check the entries',
  sendReminders: 'Send reminders',
  compileSummary: 'Compile summary for the meeting',
  more: 'More',
  returnReport: 'Ask for more',
  recordPaperReport: 'Record a paper report',
  extendDeadline: 'Extend the deadline',
  closeRound: 'Close the round',
  addRows: 'Add rows',
  repairTabs: 'Repair the forms',
  grantPermissions: 'Grant permissions',
};
