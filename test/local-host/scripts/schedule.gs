/** Makes the daily trigger anew, so that there is never more than one. */
function schedule() {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === 'sendSummary') ScriptApp.deleteTrigger(trigger);
  }
  ScriptApp.newTrigger('sendSummary').timeBased().everyDays(1).atHour(7).create();
  ScriptApp.newTrigger('sendSummary')
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay.FRIDAY)
    .atHour(16)
    .nearMinute(30)
    .create();
}

function unschedule() {
  ScriptApp.getProjectTriggers().forEach(trigger => ScriptApp.deleteTrigger(trigger));
}

/** Mails the sum of column B to the owner. */
function sendSummary(e) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const rows = sheet.getLastRow();
  const sum =
    rows < 2
      ? 0
      : sheet
          .getRange(2, 2, rows - 1)
          .getValues()
          .flat()
          .reduce((total, value) => total + value, 0);
  const day = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'EEE dd/MM/yyyy');
  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), `Summary of ${day}`, `Sum: ${sum} (hour ${e.hour} UTC)`);
}
