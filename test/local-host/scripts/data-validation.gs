/** Gives the cells of a list their rules. */
function setRules() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  const states = SpreadsheetApp.newDataValidation()
    .requireValueInList(['open', 'done'], true)
    .setAllowInvalid(false)
    .setHelpText('Choose a state.')
    .build();
  sheet.getRange('A2:A10').setDataValidation(states);
  sheet
    .getRange('B2:B10')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 100).setAllowInvalid(false).build());
  sheet.getRange('C2:C10').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  sheet.getRange('D2:D10').insertCheckboxes();
}

/** Changes each number rule of the sheet to begin with another number. */
function raiseMinimum(minimum) {
  const range = SpreadsheetApp.getActiveSheet().getDataRange();
  const rules = range.getDataValidations();
  for (const row of rules) {
    for (let column = 0; column < row.length; column++) {
      const rule = row[column];
      if (rule == null || rule.getCriteriaType() != SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN) continue;
      const [, high] = rule.getCriteriaValues();
      row[column] = rule.copy().withCriteria(rule.getCriteriaType(), [minimum, high]).build();
    }
  }
  range.setDataValidations(rules);
}

function raiseToTen() {
  raiseMinimum(10);
}

/** What the rules of the second row are, in words. */
function describeRules() {
  return SpreadsheetApp.getActiveSheet()
    .getRange('A2:D2')
    .getDataValidations()[0]
    .map(rule =>
      rule === null
        ? 'none'
        : `${rule.getCriteriaType()}(${rule.getCriteriaValues()}) ${rule.getAllowInvalid()} ${rule.getHelpText()}`,
    );
}
