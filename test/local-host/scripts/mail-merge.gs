var SENT_COLUMN = 'Sent';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Mail merge').addItem('Send letters', 'sendLetters').addToUi();
}

/** Writes to everybody in the sheet "People" who has not been written to, by the template in "Letter". */
function sendLetters() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getSheetByName('People');
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  const sentIndex = heads.indexOf(SENT_COLUMN);
  const template = getTemplate_(ss.getSheetByName('Letter'));
  const results = [];
  for (const row of rows) {
    const person = heads.reduce((record, head, index) => ({...record, [head]: row[index]}), {});
    if (person[SENT_COLUMN] !== '') {
      results.push([person[SENT_COLUMN]]);
      continue;
    }
    results.push([send_(person, template)]);
  }
  sheet.getRange(2, sentIndex + 1, results.length).setValues(results);
}

function getTemplate_(sheet) {
  return {subject: sheet.getRange('B1').getValue(), text: sheet.getRange('B2').getValue()};
}

/** The time of sending, or why it was not sent. */
function send_(person, template) {
  try {
    if (MailApp.getRemainingDailyQuota() < 1) throw new Error('no quota left');
    const text = fill_(template.text, person);
    MailApp.sendEmail(person.Email, fill_(template.subject, person), text, {
      name: 'The committee',
      htmlBody: '<p>' + text.replace(/\n/g, '<br>') + '</p>',
      attachments: [Utilities.newBlob(text, 'text/plain', 'letter.txt')],
    });
    return new Date();
  } catch (e) {
    return e.message;
  }
}

/** Puts values in place of {{Head}}. */
function fill_(text, record) {
  return text.replace(/{{([^{}]+)}}/g, (_, head) => record[head] || '');
}
