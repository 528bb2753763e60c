import {activeSheetMembers} from './active-sheet-members.js';
import {CHART_BUILDER, CHART_OPTIONS, CONTAINER_INFO, EMBEDDED_CHART, SHEET_CHARTS} from './chart.js';
import {
  BOOLEAN_CONDITION,
  CONDITIONAL_FORMAT_RULE,
  GRADIENT_CONDITION,
  SHEET_CONDITIONAL_FORMAT,
} from './conditional-format.js';
import {CONDITIONAL_FORMAT_RULE_BUILDER} from './conditional-format-builder.js';
import {RANGE_RICH_TEXT, RICH_TEXT_VALUE, RICH_TEXT_VALUE_BUILDER} from './rich-text.js';
import {RANGE_TEXT_STYLE, TEXT_STYLE, TEXT_STYLE_BUILDER} from './text-style.js';
import {COLOR, COLOR_BUILDER, RGB_COLOR} from './color.js';
import {DATA_VALIDATION, DATA_VALIDATION_BUILDER} from './data-validation.js';
import {servicePrototype} from './member-set.js';
import {NAMED_RANGE} from './named-range.js';
import {PROTECTION} from './protection.js';
import {RANGE_ACTIONS} from './range-actions.js';
import {RANGE_CLEAR} from './range-clear.js';
import {RANGE_CONTENT} from './range-content.js';
import {RANGE_FORMAT} from './range-format.js';
import {RANGE_GEOMETRY} from './range-geometry.js';
import {rangeListMembers} from './range-list.js';
import {RANGE_MERGE} from './range-merge.js';
import {RANGE_SORT} from './range-sort.js';
import {RANGE_VALIDATION} from './range-validation.js';
import {SELECTION} from './selection-members.js';
import {type Prototypes} from './session.js';
import {SHEET_ACTIONS} from './sheet-actions.js';
import {SHEET_INFO} from './sheet-info.js';
import {SHEET_LINES} from './sheet-lines.js';
import {SHEET_PLACE} from './sheet-place.js';
import {SHEET_SIZES} from './sheet-sizes.js';
import {SPREADSHEET} from './spreadsheet.js';
import {SPREADSHEET_APP} from './spreadsheet-app.js';
import {SPREADSHEET_SHEETS} from './spreadsheet-sheets.js';
import {CHART_BUILDERS} from './states.js';

const RANGE = [
  ...RANGE_GEOMETRY,
  ...RANGE_CONTENT,
  ...RANGE_FORMAT,
  ...RANGE_MERGE,
  ...RANGE_VALIDATION,
  ...RANGE_CLEAR,
  ...RANGE_SORT,
  ...RANGE_ACTIONS,
  ...RANGE_TEXT_STYLE,
  ...RANGE_RICH_TEXT,
];

const SHEET = [
  ...SHEET_PLACE,
  ...SHEET_INFO,
  ...SHEET_LINES,
  ...SHEET_SIZES,
  ...SHEET_ACTIONS,
  ...SHEET_CONDITIONAL_FORMAT,
  ...SHEET_CHARTS,
];

/** The members of every class, by its name in the typings. */
export const PROTOTYPES: Prototypes = {
  SpreadsheetApp: servicePrototype('SpreadsheetApp', SPREADSHEET_APP),
  Spreadsheet: servicePrototype('Spreadsheet', [...SPREADSHEET, ...SPREADSHEET_SHEETS, ...activeSheetMembers(SHEET)]),
  Sheet: servicePrototype('Sheet', SHEET),
  Range: servicePrototype('Range', RANGE),
  RangeList: servicePrototype('RangeList', rangeListMembers(RANGE)),
  DataValidation: servicePrototype('DataValidation', DATA_VALIDATION),
  DataValidationBuilder: servicePrototype('DataValidationBuilder', DATA_VALIDATION_BUILDER),
  Protection: servicePrototype('Protection', PROTECTION),
  NamedRange: servicePrototype('NamedRange', NAMED_RANGE),
  Color: servicePrototype('Color', COLOR),
  ColorBuilder: servicePrototype('ColorBuilder', COLOR_BUILDER),
  RgbColor: servicePrototype('RgbColor', RGB_COLOR),
  Selection: servicePrototype('Selection', SELECTION),
  ConditionalFormatRule: servicePrototype('ConditionalFormatRule', CONDITIONAL_FORMAT_RULE),
  ConditionalFormatRuleBuilder: servicePrototype('ConditionalFormatRuleBuilder', CONDITIONAL_FORMAT_RULE_BUILDER),
  BooleanCondition: servicePrototype('BooleanCondition', BOOLEAN_CONDITION),
  GradientCondition: servicePrototype('GradientCondition', GRADIENT_CONDITION),
  RichTextValue: servicePrototype('RichTextValue', RICH_TEXT_VALUE),
  RichTextValueBuilder: servicePrototype('RichTextValueBuilder', RICH_TEXT_VALUE_BUILDER),
  TextStyle: servicePrototype('TextStyle', TEXT_STYLE),
  TextStyleBuilder: servicePrototype('TextStyleBuilder', TEXT_STYLE_BUILDER),
  EmbeddedChart: servicePrototype('EmbeddedChart', EMBEDDED_CHART),
  ContainerInfo: servicePrototype('ContainerInfo', CONTAINER_INFO),
  ChartOptions: servicePrototype('ChartOptions', CHART_OPTIONS),
  ...Object.fromEntries(CHART_BUILDERS.map(name => [name, servicePrototype(name, CHART_BUILDER)])),
};
