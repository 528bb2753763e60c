/** Every function that Apps Script calls by name: menu items, triggers and calls from the sidebar. */
export {onEdit, onInstall, onOpen, runDispatcher} from './triggers.js';
export {
  addRows,
  closeRound,
  compileSummary,
  extendDeadline,
  generateTabs,
  grantPermissions,
  inviteRespondents,
  recordPaperReport,
  repairTabs,
  returnReport,
  sendReminders,
  setUpRound,
  showDashboard,
  showExtension,
  showInvitation,
  showPaperReport,
  showReminders,
  showReturnReport,
  showSetUp,
  validateAll,
} from './menu-commands.js';
export {cancelCommand, mendHealth, readDashboard, runFromSidebar, showCell} from './rpc.js';
export {invitePeople, readInvitation} from './rpc-invite.js';
export {previewReminder, readCalls, readReminders, resolveReminder} from './rpc-reminders.js';
export {applySetUp, readSetUp} from './rpc-set-up.js';
export {carryOutUnitAction, previewUnitAction, readUnitChoices} from './rpc-units.js';
