/**
 * Columns: task, due date, e-mail, reminded. Every morning people hear of what is due within three days, each task once,
 * all of a person's tasks in one mail.
 */
const DAYS_AHEAD = 3;

function install() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('remind').timeBased().atHour(6).everyDays(1).inTimezone('Asia/Ho_Chi_Minh').create();
}

function remind() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) return;
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tasks');
    const range = sheet.getDataRange();
    const [, ...rows] = range.getValues();
    const limit = new Date();
    limit.setDate(limit.getDate() + DAYS_AHEAD);
    const byPerson = {};
    rows.forEach(([task, due, email, reminded], index) => {
      if (!(due instanceof Date) || due > limit || reminded !== '') return;
      byPerson[email] = byPerson[email] || [];
      byPerson[email].push({task, due, row: index + 2});
    });
    for (const email of Object.keys(byPerson)) {
      if (MailApp.getRemainingDailyQuota() < 1) break;
      const tasks = byPerson[email];
      const lines = tasks.map(({task, due}) => `${task}: ${Utilities.formatDate(due, 'Asia/Ho_Chi_Minh', 'dd/MM')}`);
      MailApp.sendEmail({to: email, subject: `${tasks.length} due`, body: lines.join('\n'), name: 'Reminders'});
      tasks.forEach(({row}) => sheet.getRange(row, 4).setValue(new Date()));
      SpreadsheetApp.flush();
    }
  } finally {
    lock.releaseLock();
  }
}
