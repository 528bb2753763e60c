import {type Area} from '../geometry/area.js';
import {type CellStyle} from '../cell/cell-style.js';
import {type ValidationArgument} from '../cell/validation.js';

/** One point of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  /** A name of SpreadsheetApp.InterpolationType. */
  readonly type: string;
  readonly value: string;
}

/** An argument of a condition: a value, or a day that moves with today. */
export type ConditionArgument = ValidationArgument | {readonly kind: 'relativeDate'; readonly name: string};

/** A condition and the look it gives. */
export interface BooleanRuleBody {
  readonly kind: 'boolean';
  /** A name of SpreadsheetApp.BooleanCriteria. */
  readonly criterion: string;
  readonly arguments: readonly ConditionArgument[];
  readonly style: Pick<CellStyle, 'background' | 'fontColor'> & {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
}

/** A condition of a format rule or filter. */
export type Condition = Pick<BooleanRuleBody, 'criterion' | 'arguments'>;

/** A colour scale. */
export interface GradientRuleBody {
  readonly kind: 'gradient';
  readonly min: GradientPoint;
  readonly mid: GradientPoint | undefined;
  readonly max: GradientPoint;
}

/** What a rule looks at and what it then does. */
export type ConditionalRuleBody = BooleanRuleBody | GradientRuleBody;

/** A conditional format rule of a sheet; the first that applies wins. */
export interface ConditionalRule {
  readonly ranges: readonly Area[];
  readonly body: ConditionalRuleBody;
}
