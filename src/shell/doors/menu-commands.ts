import {addRows as add, askAddRows} from '../forms/add-rows.js';
import {askCloseRound, closeRound as close} from '../reports/close-round.js';
import {compileSummary as compile} from '../meeting/compile-summary.js';
import {generateTabs as generate} from '../forms/generate-tabs.js';
import {repairTabs as repair} from '../repair/repair-tabs.js';
import {type MenuOutcome} from '../session/answer.js';
import {runMenuCommand, runPlainCommand} from '../session/boundary.js';
import {grantPermissions as grant} from '../health/grant-permissions.js';
import {validateAll as validate} from '../checking/validate-all.js';
import {showDialog, showSidebar} from './pages.js';

/** *Bảng điều khiển*: opens the sidebar, whose page asks for the state of the round by itself. */
export function showDashboard(): MenuOutcome {
  return showSidebar('dashboard');
}

/** *Thiết lập đợt báo cáo*: opens its page; nothing changes before its last button. */
export function showSetUp(): MenuOutcome {
  return showDialog('set-up', 'setUpRound');
}

/** *Tạo biểu mẫu*. */
export function generateTabs(): MenuOutcome {
  return runPlainCommand(generate);
}

/** *Mời người nhập liệu*: opens its page; nobody is added before its button says so. */
export function showInvitation(): MenuOutcome {
  return showDialog('invite', 'inviteRespondents');
}

/** *Kiểm tra số liệu*. */
export function validateAll(): MenuOutcome {
  return runPlainCommand(validate);
}

/** *Đôn đốc báo cáo*: opens its page; nothing is sent before its button says so. */
export function showReminders(): MenuOutcome {
  return showDialog('reminders', 'sendReminders');
}

/** *Tổng hợp phục vụ cuộc họp*. */
export function compileSummary(): MenuOutcome {
  return runPlainCommand(compile);
}

/** *Đề nghị bổ sung*: opens its page, as the two below. */
export function showReturnReport(): MenuOutcome {
  return showDialog('unit', 'returnReport');
}

/** *Ghi nhận báo cáo giấy*. */
export function showPaperReport(): MenuOutcome {
  return showDialog('unit', 'recordPaperReport');
}

/** *Gia hạn*. */
export function showExtension(): MenuOutcome {
  return showDialog('unit', 'extendDeadline');
}

/** *Khóa đợt*. */
export function closeRound(): MenuOutcome {
  return runMenuCommand({ask: askCloseRound, act: close});
}

/** *Thêm dòng*. */
export function addRows(): MenuOutcome {
  return runMenuCommand({ask: askAddRows, act: add});
}

/** *Sửa biểu mẫu*. */
export function repairTabs(): MenuOutcome {
  return runPlainCommand(repair);
}

/** *Cấp quyền*. */
export function grantPermissions(): MenuOutcome {
  return runPlainCommand(grant);
}
