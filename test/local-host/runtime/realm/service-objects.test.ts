import {HostNotImplemented} from '../../../../local-host/index.js';
import {aHost, failureOf, OWNER, runBody, valueOf} from '../a-host.js';

describe('a service object', () => {
  it('has no member that exists nowhere', () => {
    expect(failureOf('Utilities.formatDat(new Date());')).toBe('TypeError: Utilities.formatDat is not a function');
  });

  it('refuses by name a member that the local host lacks, and no script can catch that', () => {
    const host = aHost('function main() { try { Utilities.jsonStringify({}); } catch (e) {} }');

    expect(() => host.person(OWNER).run('main')).toThrow(new HostNotImplemented('Utilities.jsonStringify').message);
  });

  it('refuses by name the members of services that the local host lacks', () => {
    const host = aHost('function main() { DriveApp.getRootFolder(); }');

    expect(() => host.person(OWNER).run('main')).toThrow(
      'DriveApp.getRootFolder is not implemented by the local host.',
    );
  });

  it('lets a script ask whether a member exists', () => {
    expect(valueOf('return [typeof Utilities.gzip, typeof Utilities.nope, "sleep" in Utilities];')).toEqual([
      'function',
      'undefined',
      true,
    ]);
  });

  it('prints as its class and as an empty object', () => {
    expect(valueOf('return [String(Utilities), JSON.stringify(SpreadsheetApp.getActiveSheet())];')).toEqual([
      'Utilities',
      '{}',
    ]);
  });

  it('takes no properties of the script', () => {
    expect(failureOf('Utilities.mine = 1;')).toBe('TypeError: Cannot set property mine of Utilities.');
  });

  it('keeps its methods when they are passed on', () => {
    expect(runBody('["a", "b"].forEach(line => { const {log} = Logger; log(line); });').log).toEqual([
      {level: 'log', text: 'a'},
      {level: 'log', text: 'b'},
    ]);
  });

  it('checks the arguments of a method against its signatures', () => {
    expect(failureOf('Utilities.formatDate("today", "GMT", "yyyy");')).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(failureOf('SpreadsheetApp.getActiveSheet().getRange("A", 1);')).toBe(
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(failureOf('SpreadsheetApp.getActiveRange().setValues("x");')).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(failureOf('SpreadsheetApp.getActiveRange().setValues([1, 2]);')).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('names plain objects, null, dates and enumerations in a refusal', () => {
    expect(failureOf('Utilities.sleep({}, null, new Date(), ScriptApp.WeekDay.MONDAY);')).toBe(
      "Exception: The parameters ((class),null,Date,Base.Weekday) don't match the method signature for Utilities.sleep.",
    );
  });

  it('counts arguments, also undefined ones', () => {
    expect(failureOf('Utilities.getUuid(undefined);')).toBe(
      "Exception: The parameters (null) don't match the method signature for Utilities.getUuid.",
    );
  });

  it('turns numbers and booleans into text where text is wanted', () => {
    expect(
      valueOf(`const store = PropertiesService.getScriptProperties();
        return [store.setProperty('n', 5).getProperty('n'), store.setProperty('b', true).getProperty('b')];`),
    ).toEqual(['5', 'true']);
  });

  it('takes no null for a text unless its documentation says so', () => {
    expect(failureOf("PropertiesService.getScriptProperties().setProperty('k', null);")).toBe(
      "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(runBody('SpreadsheetApp.getActiveRange().setNote(null);').outcome.kind).toBe('completed');
  });

  it('tells service objects of different classes apart', () => {
    expect(failureOf('SpreadsheetApp.setActiveSheet(SpreadsheetApp.getActiveRange());')).toBe(
      "Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.setActiveSheet.",
    );
  });
});

describe('an enumeration', () => {
  it('has one object per value, which prints as its name', () => {
    expect(
      valueOf(`const {MONDAY} = ScriptApp.WeekDay;
        return [MONDAY === ScriptApp.WeekDay.MONDAY, String(MONDAY), MONDAY.name(), MONDAY.ordinal(), JSON.stringify({d: MONDAY})];`),
    ).toEqual([true, 'MONDAY', 'MONDAY', 1, '{"d":"MONDAY"}']);
  });

  it('compares its values by their order', () => {
    expect(
      valueOf(
        'const {MONDAY, FRIDAY} = ScriptApp.WeekDay; return [MONDAY.compareTo(FRIDAY), FRIDAY.compareTo(MONDAY)];',
      ),
    ).toEqual([-4, 4]);
  });

  it('has no value that the typings do not list', () => {
    expect(valueOf('return typeof ScriptApp.WeekDay.FUNDAY;')).toBe('undefined');
  });
});
