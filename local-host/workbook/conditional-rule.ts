import {type Area} from './area.js';
import {type CellStyle} from './cell-style.js';
import {type ValidationArgument} from './validation.js';

/** One point of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  /** A name of SpreadsheetApp.InterpolationType. */
  readonly type: string;
  readonly value: string;
}

/** What a rule looks at and what it then does. */
export type ConditionalRuleBody =
  | {
      readonly kind: 'boolean';
      /** A name of SpreadsheetApp.BooleanCriteria. */
      readonly criterion: string;
      readonly arguments: readonly (ValidationArgument | {readonly kind: 'relativeDate'; readonly name: string})[];
      readonly style: Pick<CellStyle, 'background' | 'fontColor'> & {
        readonly bold?: boolean;
        readonly italic?: boolean;
        readonly underline?: boolean;
        readonly strikethrough?: boolean;
      };
    }
  | {
      readonly kind: 'gradient';
      readonly min: GradientPoint;
      readonly mid: GradientPoint | undefined;
      readonly max: GradientPoint;
    };

/** A conditional format rule of a sheet; the first that applies wins. */
export interface ConditionalRule {
  readonly ranges: readonly Area[];
  readonly body: ConditionalRuleBody;
}
