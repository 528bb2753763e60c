import {findClass} from '../../../../local-host/runtime/members/member-table.js';
import {PROTOTYPES} from '../../../../local-host/services/spreadsheet/prototypes.js';

/** Members made for all classes of a family, of which the typings give some classes only a part. */
const FAMILIES = /^(?:Embedded.*ChartBuilder|SpreadsheetApp|ConditionalFormatRuleBuilder)$/;

describe('the members of the spreadsheet services', () => {
  it.each(Object.keys(PROTOTYPES).filter(name => !FAMILIES.test(name)))('are named as %s has them', className => {
    const typings = findClass(className)?.members;

    const unknown = Object.keys(PROTOTYPES[className] ?? {}).filter(member => !typings?.has(member));

    expect(unknown).toEqual([]);
  });

  it.each([
    'DataValidation',
    'DataValidationBuilder',
    'NamedRange',
    'RichTextValue',
    'RichTextValueBuilder',
    'TextStyle',
    'ConditionalFormatRule',
  ])('are all there in %s', className => {
    const typings = findClass(className)?.members ?? new Map<string, never>();

    const missing = [...typings.keys()].filter(member => !(member in (PROTOTYPES[className] ?? {})));

    expect(missing).toEqual([]);
  });
});
