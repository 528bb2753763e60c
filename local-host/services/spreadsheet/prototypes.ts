import {activeSheetMembers} from './spreadsheet/active-sheet-members.js';
import {CHART_BUILDER, CHART_OPTIONS, CONTAINER_INFO, EMBEDDED_CHART, SHEET_CHARTS} from './chart/chart.js';
import {
  BOOLEAN_CONDITION,
  CONDITIONAL_FORMAT_RULE,
  GRADIENT_CONDITION,
  SHEET_CONDITIONAL_FORMAT,
} from './rule/conditional-format.js';
import {CONDITIONAL_FORMAT_RULE_BUILDER} from './rule/conditional-format-builder.js';
import {RANGE_RICH_TEXT, RICH_TEXT_VALUE, RICH_TEXT_VALUE_BUILDER} from './look/rich-text.js';
import {BORDER, BORDER_SIDE, RANGE_BORDER} from './look/border.js';
import {SPREADSHEET_THEME, SPREADSHEET_THEME_MEMBERS, THEME_COLOR} from './look/theme.js';
import {RANGE_TEXT_STYLE, TEXT_STYLE, TEXT_STYLE_BUILDER} from './look/text-style.js';
import {COLOR, COLOR_BUILDER, RGB_COLOR} from './look/color.js';
import {DATA_VALIDATION, DATA_VALIDATION_BUILDER} from './rule/data-validation.js';
import {servicePrototype} from './session/member-set.js';
import {NAMED_RANGE} from './table/named-range.js';
import {PROTECTION} from './protection/protection.js';
import {RANGE_ACTIONS} from './range/range-actions.js';
import {RANGE_CLEAR} from './range/range-clear.js';
import {RANGE_CONTENT} from './range/range-content.js';
import {RANGE_FILL} from './range/range-fill.js';
import {RANGE_FORMAT} from './range/range-format.js';
import {RANGE_GEOMETRY} from './range/range-geometry.js';
import {rangeListMembers} from './range/range-list.js';
import {RANGE_MERGE} from './range/range-merge.js';
import {RANGE_SORT} from './range/range-sort.js';
import {RANGE_VALIDATION} from './range/range-validation.js';
import {SELECTION} from './place/selection-members.js';
import {BANDING, RANGE_BANDING, SHEET_BANDING, SPREADSHEET_BANDING} from './look/banding.js';
import {
  DEVELOPER_METADATA,
  DEVELOPER_METADATA_FINDER,
  DEVELOPER_METADATA_LOCATION,
  metadataMembers,
} from './table/developer-metadata.js';
import {lineOfRange, scopeOfRange} from './table/metadata-scope.js';
import {FILTER, RANGE_FILTER, SHEET_FILTER} from './table/filter.js';
import {FILTER_CRITERIA, FILTER_CRITERIA_BUILDER} from './table/filter-criteria.js';
import {GROUP, RANGE_GROUPS, SHEET_GROUPS} from './table/line-group.js';
import {RANGE_COLORS} from './range/range-colors.js';
import {RANGE_MOVE} from './range/range-move.js';
import {RANGE_NAVIGATION, SELECTION_NAVIGATION} from './range/range-navigation.js';
import {RANGE_R1C1} from './range/range-r1c1.js';
import {RANGE_TEXT_ROTATION, TEXT_ROTATION} from './range/range-text-rotation.js';
import {RANGE_TIDY} from './range/range-tidy.js';
import {TEXT_FINDER, textFinderMembers, wholeSheetPlace} from './range/text-finder.js';
import {type Prototypes} from './session/session.js';
import {SHEET_ACTIONS} from './sheet/sheet-actions.js';
import {SHEET_INFO} from './sheet/sheet-info.js';
import {SHEET_LINES} from './sheet/sheet-lines.js';
import {SHEET_PLACE} from './place/sheet-place.js';
import {SHEET_SIZES} from './sheet/sheet-sizes.js';
import {SPREADSHEET} from './spreadsheet/spreadsheet.js';
import {SPREADSHEET_SETTINGS} from './spreadsheet/spreadsheet-settings.js';
import {SPREADSHEET_APP} from './spreadsheet/spreadsheet-app.js';
import {SPREADSHEET_SHEETS} from './spreadsheet/spreadsheet-sheets.js';
import {CHART_BUILDERS} from './session/chart-states.js';
import {type RangeState, type SheetState, type SpreadsheetState} from './session/states.js';

const WHOLE_FILE = {kind: 'SPREADSHEET'} as const;

const placeOfSheet = ({sheet}: SheetState) => ({kind: 'SHEET', sheetId: sheet.id}) as const;

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
  ...RANGE_TEXT_ROTATION,
  ...RANGE_COLORS,
  ...RANGE_BORDER,
  ...RANGE_NAVIGATION,
  ...RANGE_TIDY,
  ...RANGE_MOVE,
  ...RANGE_FILL,
  ...RANGE_R1C1,
  ...RANGE_BANDING,
  ...RANGE_FILTER,
  ...RANGE_GROUPS,
  ...metadataMembers<RangeState>({placeOf: lineOfRange, scopeOf: scopeOfRange}),
  textFinderMembers<RangeState>(range => [range]),
];

const SHEET = [
  ...SHEET_PLACE,
  ...SHEET_INFO,
  ...SHEET_LINES,
  ...SHEET_SIZES,
  ...SHEET_ACTIONS,
  ...SHEET_CONDITIONAL_FORMAT,
  ...SHEET_CHARTS,
  ...SHEET_BANDING,
  ...SHEET_FILTER,
  ...SHEET_GROUPS,
  ...metadataMembers<SheetState>({placeOf: placeOfSheet, scopeOf: placeOfSheet}),
  textFinderMembers<SheetState>(state => [wholeSheetPlace(state, state.sheet)]),
];

const SPREADSHEET_MEMBERS = [
  ...SPREADSHEET,
  ...SPREADSHEET_SHEETS,
  ...SPREADSHEET_SETTINGS,
  ...SPREADSHEET_BANDING,
  ...SPREADSHEET_THEME_MEMBERS,
  ...activeSheetMembers(SHEET),
  ...metadataMembers<SpreadsheetState>({placeOf: () => WHOLE_FILE, scopeOf: () => WHOLE_FILE}),
  textFinderMembers<SpreadsheetState>(state =>
    state.session.workbook.sheets.map(sheet => wholeSheetPlace(state, sheet)),
  ),
];

/** The members of every class, by its name in the typings. */
export const PROTOTYPES: Prototypes = {
  SpreadsheetApp: servicePrototype('SpreadsheetApp', SPREADSHEET_APP),
  Spreadsheet: servicePrototype('Spreadsheet', SPREADSHEET_MEMBERS),
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
  ThemeColor: servicePrototype('ThemeColor', THEME_COLOR),
  SpreadsheetTheme: servicePrototype('SpreadsheetTheme', SPREADSHEET_THEME),
  Border: servicePrototype('Border', BORDER),
  BorderSide: servicePrototype('BorderSide', BORDER_SIDE),
  Selection: servicePrototype('Selection', [...SELECTION, ...SELECTION_NAVIGATION]),
  TextRotation: servicePrototype('TextRotation', TEXT_ROTATION),
  TextFinder: servicePrototype('TextFinder', TEXT_FINDER),
  Filter: servicePrototype('Filter', FILTER),
  FilterCriteria: servicePrototype('FilterCriteria', FILTER_CRITERIA),
  FilterCriteriaBuilder: servicePrototype('FilterCriteriaBuilder', FILTER_CRITERIA_BUILDER),
  Banding: servicePrototype('Banding', BANDING),
  DeveloperMetadata: servicePrototype('DeveloperMetadata', DEVELOPER_METADATA),
  DeveloperMetadataLocation: servicePrototype('DeveloperMetadataLocation', DEVELOPER_METADATA_LOCATION),
  DeveloperMetadataFinder: servicePrototype('DeveloperMetadataFinder', DEVELOPER_METADATA_FINDER),
  Group: servicePrototype('Group', GROUP),
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
