import {
  findClass,
  findEnumeration,
  GLOBAL_CLASSES,
  isDerived,
} from '../../../../local-host/runtime/members/member-table.js';

const AUTH = 'https://www.googleapis.com/auth/';

describe('findClass', () => {
  it('finds a class by its bare name, spreadsheet classes first', () => {
    expect(findClass('TextStyle')?.path).toBe('Spreadsheet.TextStyle');
    expect(findClass('Charts.TextStyle')?.path).toBe('Charts.TextStyle');
    expect(findClass('Menu')?.path).toBe('Base.Menu');
  });

  it('knows no class that the typings do not have', () => {
    expect(findClass('Rang')).toBeUndefined();
  });

  it('lists the overloads of a method with their types', () => {
    const getRange = findClass('Sheet')?.members.get('getRange');

    expect(getRange?.spokenName).toBe('SpreadsheetApp.Sheet.getRange');
    expect(getRange?.signatures.map(one => one.map(({kind}) => kind).join())).toEqual([
      'number,number',
      'number,number,number',
      'number,number,number,number',
      'string',
    ]);
  });

  it('tells tables from lists and single values', () => {
    const dimensions = (member: string): number | undefined =>
      findClass('Range')?.members.get(member)?.signatures[0]?.[0]?.dimensions;

    expect([dimensions('setValue'), dimensions('setValues'), dimensions('setBackgrounds')]).toEqual([0, 2, 2]);
  });

  it('knows where null is documented', () => {
    expect(findClass('Range')?.members.get('setNote')?.signatures[0]?.[0]?.isNullable).toBe(true);
    expect(findClass('Range')?.members.get('setFormula')?.signatures[0]?.[0]?.isNullable).toBe(false);
  });

  it('names the scopes of which one is needed', () => {
    expect(findClass('Range')?.members.get('getValues')?.scopes).toEqual([
      `${AUTH}spreadsheets`,
      `${AUTH}spreadsheets.currentonly`,
    ]);
    expect(findClass('SpreadsheetApp')?.members.get('openById')?.scopes).toEqual([`${AUTH}spreadsheets`]);
    expect(findClass('Utilities')?.members.get('formatDate')?.scopes).toEqual([]);
  });

  it('gives a class the members of its base', () => {
    expect(findClass('Blob')?.members.has('getBlob')).toBe(true);
    expect(isDerived('Base.Blob', 'Base.BlobSource')).toBe(true);
    expect(isDerived('Base.BlobSource', 'Base.Blob')).toBe(false);
  });

  it('knows the enumerations that hang on a class', () => {
    expect(findClass('ScriptApp')?.members.get('WeekDay')?.enumeration).toBe('Base.Weekday');
  });
});

describe('findEnumeration', () => {
  it('lists the values in their order', () => {
    expect(findEnumeration('ProtectionType')).toEqual({
      path: 'Spreadsheet.ProtectionType',
      values: ['RANGE', 'SHEET'],
    });
  });

  it('knows no enumeration that the typings do not have', () => {
    expect(findEnumeration('Protection')).toBeUndefined();
  });
});

describe('GLOBAL_CLASSES', () => {
  it('names the class behind each global', () => {
    expect(GLOBAL_CLASSES.get('HtmlService')).toBe('HTML.HtmlService');
    expect(GLOBAL_CLASSES.get('console')).toBe('Base.console');
  });
});
