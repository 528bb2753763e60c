import {type menu as vietnamese} from '../vi/menu.js';
import {type Widen} from '../widen.js';

export const menu: Widen<typeof vietnamese> = {
  title: 'New Rural Development',
  showDashboard: 'Dashboard',
  setUpRound: 'Set up reporting round',
  generateTabs: 'Create forms',
  inviteRespondents: 'Invite respondents',
  validateAll: 'Check entries',
  sendReminders: 'Send reminders',
  compileSummary: 'Compile meeting summary',
  more: 'More',
  returnReport: 'Return for revision',
  recordPaperReport: 'Record a paper report',
  extendDeadline: 'Extend deadline',
  closeRound: 'Close round',
  addRows: 'Add rows',
  repairTabs: 'Repair forms',
  grantPermissions: 'Grant permissions',
};
