/** Every function that Apps Script calls by name: menu items, triggers and calls from pages. */
export {onEdit, onInstall, onOpen, runDispatcher} from './doors/triggers.js';
export {
  addRows,
  closeRound,
  compileSummary,
  generateTabs,
  grantPermissions,
  repairTabs,
  showDashboard,
  showExtension,
  showInvitation,
  showPaperReport,
  showReminders,
  showReturnReport,
  showSetUp,
  validateAll,
} from './doors/menu-commands.js';
export {cancelCommand, mendHealth, readDashboard, runFromSidebar, showCell} from './doors/rpc-dashboard.js';
export {invitePeople, readInvitation} from './doors/rpc-invite.js';
export {previewReminder, readCalls, readReminders, resolveReminder} from './doors/rpc-reminders.js';
export {applySetUp, readSetUp} from './doors/rpc-set-up.js';
export {carryOutUnitAction, previewUnitAction, readUnitChoices} from './doors/rpc-reports.js';
