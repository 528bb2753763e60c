/** Fills the sheet "Letter" from the named ranges of the file: each {{name}} becomes what the range of that name shows. */
function fillTemplate() {
  const ss = SpreadsheetApp.getActive();
  const letter = ss.getSheetByName('Letter').copyTo(ss).setName(uniqueName(ss, 'Letter filled'));
  const missing = [];
  const finder = letter.createTextFinder('\\{\\{[^}]+\\}\\}').useRegularExpression(true);
  finder.findAll().forEach(cell => {
    const text = cell.getValue().replace(/\{\{([^}]+)\}\}/g, (token, name) => {
      const range = ss.getRangeByName(name.trim());
      if (range === null) missing.push(name);
      return range === null ? token : range.getDisplayValue();
    });
    cell.setValue(text);
  });
  ss.setActiveSheet(letter);
  return missing;
}

function uniqueName(ss, name) {
  let number = 1;
  while (ss.getSheetByName(number === 1 ? name : `${name} ${number}`) !== null) number++;
  return number === 1 ? name : `${name} ${number}`;
}

/** Lists all names with where they point, sorted; names that point nowhere are deleted. */
function listNames() {
  const ss = SpreadsheetApp.getActive();
  return ss
    .getNamedRanges()
    .map(named => `${named.getName()} = ${named.getRange().getSheet().getName()}!${named.getRange().getA1Notation()}`)
    .sort();
}
