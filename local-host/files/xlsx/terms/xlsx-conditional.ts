import {
  type ColorScaleRuleType,
  type ConditionalFormattingRule,
  type Cvfo,
  type CfvoTypes,
  type Style,
} from '@cj-tech-master/excelts';
import {formatCell} from '../../../workbook/geometry/a1-notation.js';
import {
  type BooleanRuleBody,
  type ConditionalRule,
  type ConditionalRuleBody,
  type GradientPoint,
  type GradientRuleBody,
} from '../../../workbook/model/conditional-rule.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {parseCondition, printCondition} from './condition-formulas.js';
import {toColor, toHex} from './xlsx-color.js';

/** What the rules of a file need to know of the workbook. */
export interface ConditionContext {
  readonly timeZone: string;
  /** A formula translated for the file (without '='), or out of it (with '='); undefined if that cannot be done. */
  readonly translate: (formula: string) => string | undefined;
}

const POINT_TYPES: Readonly<Record<string, CfvoTypes>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** The rule as xlsx has it, its conditions as formulas about the first cell; undefined if it cannot be said there. */
export function toXlsxRule(
  {ranges, body}: ConditionalRule,
  priority: number,
  context: ConditionContext,
): ConditionalFormattingRule | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  if (body.kind === 'gradient') return toColorScale(body, priority);
  const formula = conditionFormula(body, first, context);
  return formula === undefined
    ? undefined
    : {type: 'expression', priority, formulae: [formula], style: toLook(body.style)};
}

/** What a rule of a file looks at and does, as Sheets has it; undefined if Sheets has no such rule. */
export function fromXlsxRule(
  rule: ConditionalFormattingRule,
  first: Area,
  context: ConditionContext,
): ConditionalRuleBody | undefined {
  if (rule.type === 'colorScale') return fromColorScale(rule);
  const formula = formulaOf(rule, first);
  if (formula === undefined) return undefined;
  const style = fromLook(rule.style ?? {});
  const known = parseCondition(formula, {cell: formatCell(first.row, first.column), timeZone: context.timeZone});
  if (known) return {kind: 'boolean', ...known, style};
  const text = context.translate(formula) ?? `=${formula}`;
  return {kind: 'boolean', criterion: 'CUSTOM_FORMULA', arguments: [{kind: 'text', text}], style};
}

function formulaOf(rule: ConditionalFormattingRule, first: Area): string | undefined {
  if (rule.type === 'cellIs') return comparisonFormula(rule, first);
  return rule.type === 'expression' ? rule.formulae?.map(String)[0] : undefined;
}

function conditionFormula(body: BooleanRuleBody, first: Area, context: ConditionContext): string | undefined {
  const [argument] = body.arguments;
  if (body.criterion === 'CUSTOM_FORMULA')
    return argument?.kind === 'text' ? context.translate(argument.text) : undefined;
  return printCondition(body, {cell: formatCell(first.row, first.column), timeZone: context.timeZone});
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A comparison that another program wrote, as the formula this host would have written. */
function comparisonFormula(
  {operator, formulae = []}: {operator?: string; formulae?: readonly (string | number)[]},
  first: Area,
): string | undefined {
  const cell = formatCell(first.row, first.column);
  const [low, high] = formulae.map(String);
  if (operator === 'between') return `AND(ISNUMBER(${cell}),${cell}>=${low ?? ''},${cell}<=${high ?? ''})`;
  const sign = COMPARISONS[operator ?? ''];
  return sign === undefined ? undefined : `AND(ISNUMBER(${cell}),${cell}${sign}${low ?? ''})`;
}

function toLook(look: BooleanRuleBody['style']): Partial<Style> {
  const font = {
    ...(look.bold === undefined ? {} : {bold: look.bold}),
    ...(look.italic === undefined ? {} : {italic: look.italic}),
    ...(look.underline === undefined ? {} : {underline: look.underline}),
    ...(look.strikethrough === undefined ? {} : {strike: look.strikethrough}),
    ...(look.fontColor === undefined ? {} : {color: toColor(look.fontColor)}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : {font}),
    ...(look.background === undefined
      ? {}
      : {fill: {type: 'pattern', pattern: 'solid', bgColor: toColor(look.background)}}),
  };
}

function fromLook({font = {}, fill}: Partial<Style>): BooleanRuleBody['style'] {
  const fontColor = toHex(font.color);
  const background = fill?.type === 'pattern' ? toHex(fill.bgColor ?? fill.fgColor) : undefined;
  const switches = Object.entries(FONT_SWITCHES).filter(([, field]) => Boolean(font[field]));
  return {
    ...(background === undefined ? {} : {background}),
    ...(fontColor === undefined ? {} : {fontColor}),
    ...Object.fromEntries(switches.map(([name]) => [name, true])),
  };
}

const FONT_SWITCHES = {bold: 'bold', italic: 'italic', underline: 'underline', strikethrough: 'strike'} as const;

function toColorScale({min, mid, max}: GradientRuleBody, priority: number): ColorScaleRuleType {
  const points = [min, mid, max].filter(point => point !== undefined);
  return {
    type: 'colorScale',
    priority,
    cfvo: points.map(({type, value}) => ({
      type: POINT_TYPES[type] ?? 'min',
      ...(value === '' ? {} : {value: Number(value)}),
    })),
    color: points.map(({color}) => toColor(color)),
  };
}

function fromColorScale({cfvo = [], color = []}: ColorScaleRuleType): GradientRuleBody | undefined {
  const points = cfvo.map((point, index) => fromPoint(point, toHex(color[index])));
  const [min, second] = points;
  const max = points.at(-1);
  if (!min || !max || points.length < 2) return undefined;
  return {kind: 'gradient', min, mid: points.length > 2 ? second : undefined, max};
}

function fromPoint({type, value}: Cvfo, color = '#ffffff'): GradientPoint {
  const name = Object.entries(POINT_TYPES).find(([, one]) => one === type)?.[0] ?? 'MIN';
  return {color, type: name, value: value === undefined || name === 'MIN' || name === 'MAX' ? '' : String(value)};
}
