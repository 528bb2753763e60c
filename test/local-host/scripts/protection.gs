/** Protects the active sheet but for two ranges, so that only the person who runs this may edit the rest. */
function protectSheet() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var protection = sheet.protect().setDescription('Locked but for the entries');
  protection.setUnprotectedRanges([sheet.getRange('B2:C5'), sheet.getRange('E1')]);
  lockForOthers_(protection);
}

/** Protects a range so that only the person who runs this may edit it. */
function protectRange() {
  var ss = SpreadsheetApp.getActive();
  var protection = ss.getRange('A1:B10').protect().setDescription('Head');
  lockForOthers_(protection);
}

/** Adding oneself first keeps the run from losing its own right through a group. */
function lockForOthers_(protection) {
  var me = Session.getEffectiveUser();
  protection.addEditor(me);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) {
    protection.setDomainEdit(false);
  }
}

/** Takes away the range protections that one may edit; gives how many are left. */
function removeProtections() {
  var ss = SpreadsheetApp.getActive();
  var protections = ss.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  for (var i = 0; i < protections.length; i++) {
    var protection = protections[i];
    if (protection.canEdit()) {
      protection.remove();
    }
  }
  return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
}

/** Takes the protection of the active sheet away. */
function unprotectSheet() {
  var protection = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  if (protection && protection.canEdit()) protection.remove();
}
