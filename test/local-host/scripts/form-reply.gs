function install() {
  const ss = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(ss).onFormSubmit().create();
}

/** Thanks whoever sent the form, and numbers the answer in the last column. */
function onFormSubmit(e) {
  const [email] = e.namedValues['E-mail'];
  const row = e.range.getRow();
  e.range
    .getSheet()
    .getRange(row, e.values.length + 1)
    .setValue('#' + (row - 1));
  if (!email) return;
  MailApp.sendEmail({
    to: email,
    subject: `Thank you (#${row - 1})`,
    body: `You wrote:\n${e.values.slice(1).join('\n')}`,
  });
}
