import {addRows as add, askAddRows} from '../forms/add-rows.js';
import {askCloseRound, closeRound as close} from '../reports/close-round.js';
import {compileSummary as compile} from '../meeting/compile-summary.js';
import {askExtension, extendDeadline as extend} from '../reports/extend-deadline.js';
import {generateTabs as generate} from '../forms/generate-tabs.js';
import {repairTabs as repair} from '../repair/repair-tabs.js';
import {askSendReminders, sendReminders as remind} from '../reminders/send-now.js';
import {askSetUp, setUpRound as setUp} from '../set-up/set-up-round.js';
import {type MenuOutcome} from '../session/answer.js';
import {runMenuCommand, runPlainCommand} from '../session/boundary.js';
import {grantPermissions as grant} from '../health/grant-permissions.js';
import {askInvitation, inviteRespondents as invite} from '../invite/invite-respondents.js';
import {askPaperReport, recordPaperReport as recordPaper} from '../reports/record-paper-report.js';
import {askReturnReport, returnReport as sendBack} from '../reports/return-report.js';
import {validateAll as validate} from '../checking/validate-all.js';
import {showDashboardPage, showInvitationPage, showRemindersPage, showSetUpPage, showUnitPage} from './pages.js';

/** *Bảng điều khiển*: opens the sidebar. */
export function showDashboard(): MenuOutcome {
  return showDashboardPage();
}

/** *Thiết lập đợt báo cáo*: opens its page. */
export function showSetUp(): MenuOutcome {
  return showSetUpPage();
}

/** *Mời người nhập liệu*: opens its page. */
export function showInvitation(): MenuOutcome {
  return showInvitationPage();
}

/** *Thiết lập đợt báo cáo* without a page: makes the set-up tabs with what is usual. */
export function setUpRound(): MenuOutcome {
  return runMenuCommand({
    ask: askSetUp,
    act: setUp,
  });
}

/** *Tạo biểu mẫu*. */
export function generateTabs(): MenuOutcome {
  return runPlainCommand(generate);
}

/** *Mời người nhập liệu* by a question instead of a page. */
export function inviteRespondents(): MenuOutcome {
  return runMenuCommand({ask: askInvitation, act: invite});
}

/** *Kiểm tra số liệu*. */
export function validateAll(): MenuOutcome {
  return runPlainCommand(validate);
}

/** *Đôn đốc báo cáo*: opens its page. */
export function showReminders(): MenuOutcome {
  return showRemindersPage();
}

/** *Đề nghị bổ sung*: opens its page. */
export function showReturnReport(): MenuOutcome {
  return showUnitPage('returnReport');
}

/** *Ghi nhận báo cáo giấy*: opens its page. */
export function showPaperReport(): MenuOutcome {
  return showUnitPage('recordPaperReport');
}

/** *Gia hạn*: opens its page. */
export function showExtension(): MenuOutcome {
  return showUnitPage('extendDeadline');
}

/** *Đôn đốc báo cáo* by questions instead of a page, as the three below: for a macro or the script editor. */
export function sendReminders(): MenuOutcome {
  return runMenuCommand({
    ask: askSendReminders,
    act: remind,
  });
}

/** *Tổng hợp phục vụ cuộc họp*. */
export function compileSummary(): MenuOutcome {
  return runPlainCommand(compile);
}

/** *Đề nghị bổ sung*. */
export function returnReport(): MenuOutcome {
  return runMenuCommand({ask: askReturnReport, act: sendBack});
}

/** *Ghi nhận báo cáo giấy*. */
export function recordPaperReport(): MenuOutcome {
  return runMenuCommand({ask: askPaperReport, act: recordPaper});
}

/** *Gia hạn*. */
export function extendDeadline(): MenuOutcome {
  return runMenuCommand({
    ask: askExtension,
    act: extend,
  });
}

/** *Khóa đợt*. */
export function closeRound(): MenuOutcome {
  return runMenuCommand({
    ask: askCloseRound,
    act: close,
  });
}

/** *Thêm dòng*. */
export function addRows(): MenuOutcome {
  return runMenuCommand({
    ask: askAddRows,
    act: add,
  });
}

/** *Sửa biểu mẫu*. */
export function repairTabs(): MenuOutcome {
  return runPlainCommand(repair);
}

/** *Cấp quyền*. */
export function grantPermissions(): MenuOutcome {
  return runPlainCommand(grant);
}
