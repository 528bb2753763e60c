import {
  type BooleanRuleBody,
  type ConditionalRule,
  type GradientPoint,
  type GradientRuleBody,
} from '../../../workbook/model/conditional-rule.js';
import {type BorderLine, type CellBorders} from '../../../workbook/cell/cell-style.js';
import {type RichText, type TextLook} from '../../../workbook/cell/rich-text.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Service} from './session.js';
import {type RangeState} from './states.js';

/** Behind a Color. */
export interface ColorState extends Service {
  readonly className: 'Color';
  /** '#rrggbb', lower case. */
  readonly rgb: string;
  /** The name of the theme colour that it is, if it is one; cells keep what it stands for. */
  readonly theme?: string | undefined;
}

/** Behind a ColorBuilder. */
export interface ColorBuilderState extends Service {
  readonly className: 'ColorBuilder';
  rgb: string | undefined;
  theme?: string | undefined;
}

/** Behind a ThemeColor. */
export interface ThemeColorState extends Service {
  readonly className: 'ThemeColor';
  readonly theme: string;
}

/** Behind a SpreadsheetTheme; there is one only. */
export interface SpreadsheetThemeState extends Service {
  readonly className: 'SpreadsheetTheme';
}

/** Behind a Border. */
export interface BorderState extends Service {
  readonly className: 'Border';
  readonly borders: CellBorders;
}

/** Behind one side of a Border. */
export interface BorderSideState extends Service {
  readonly className: 'BorderSide';
  readonly line: BorderLine | undefined;
}

/** Behind an RgbColor. */
export interface RgbColorState extends Service {
  readonly className: 'RgbColor';
  readonly rgb: string;
}

/** Behind a ConditionalFormatRule; its ranges lie on one sheet. */
export interface ConditionalFormatRuleState extends Service {
  readonly className: 'ConditionalFormatRule';
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** Behind a ConditionalFormatRuleBuilder; the builder changes its draft. */
export interface ConditionalFormatRuleBuilderState extends Service {
  readonly className: 'ConditionalFormatRuleBuilder';
  draft: ConditionalDraft;
}

/** A conditional format rule in the making. */
export interface ConditionalDraft {
  readonly ranges: readonly RangeState[];
  readonly condition: BooleanRuleBody | undefined;
  readonly style: BooleanRuleBody['style'];
  readonly gradient: Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;
}

/** Behind a BooleanCondition. */
export interface BooleanConditionState extends Service {
  readonly className: 'BooleanCondition';
  readonly body: BooleanRuleBody;
}

/** Behind a GradientCondition. */
export interface GradientConditionState extends Service {
  readonly className: 'GradientCondition';
  readonly body: GradientRuleBody;
}

/** Behind a RichTextValue: a part of a text, from `start` to `end`. */
export interface RichTextValueState extends Service {
  readonly className: 'RichTextValue';
  readonly rich: RichText;
  readonly start: number;
  readonly end: number;
  /** The look of the cell that the text was read from; empty for a built text. */
  readonly base: TextLook;
}

/** Behind a RichTextValueBuilder; the builder changes its text and runs. */
export interface RichTextValueBuilderState extends Service {
  readonly className: 'RichTextValueBuilder';
  rich: RichText | undefined;
}

/** Behind a TextStyle. */
export interface TextStyleState extends Service {
  readonly className: 'TextStyle';
  readonly look: TextLook;
}

/** Behind a TextStyleBuilder; the builder changes its look. */
export interface TextStyleBuilderState extends Service {
  readonly className: 'TextStyleBuilder';
  look: TextLook;
}

/** Behind a TextRotation. */
export interface TextRotationState extends Service {
  readonly className: 'TextRotation';
  readonly degrees: number;
  readonly isVertical: boolean;
}

/** Behind a Banding, known by its id. */
export interface BandingState extends Service {
  readonly className: 'Banding';
  readonly sheet: Sheet;
  readonly id: number;
}
