import {ScriptBench} from '../script-bench.js';

describe('Spreadsheet.setSpreadsheetLocale', () => {
  it('refuses what is no locale', () => {
    expect(new ScriptBench().refusal(`ss.setSpreadsheetLocale('xx_YY');`)).toBe('Invalid argument: locale');
    expect(new ScriptBench().refusal(`ss.setSpreadsheetLocale('?');`)).toBe('Invalid argument: locale');
  });

  it('refuses by name a locale that the host does not know', () => {
    expect(new ScriptBench().refusal(`ss.setSpreadsheetLocale('fr');`)).toBe(
      'The locale "fr" is not known to the local host. It knows en, en_US, vi, vi_VN.',
    );
  });
});

describe('Spreadsheet.setSpreadsheetTimeZone', () => {
  it('takes a zone that says how far it is from Greenwich', () => {
    expect(
      new ScriptBench().run(`ss.setSpreadsheetTimeZone('GMT+9');
        sheet.getRange('A1').setValue(new Date('2024-06-10T00:00:00Z')).setNumberFormat('hh:mm');
        return [ss.getSpreadsheetTimeZone(), sheet.getRange('A1').getDisplayValue()];`),
    ).toEqual(['GMT+9', '09:00']);
  });
});
