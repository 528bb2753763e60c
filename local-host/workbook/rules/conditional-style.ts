import {containsCell} from '../geometry/area.js';
import {
  type BooleanRuleBody,
  type ConditionalRule,
  type GradientPoint,
  type GradientRuleBody,
} from '../model/conditional-rule.js';
import {holds} from './condition-check.js';
import {type Sheet} from '../model/workbook.js';

/** What conditional format rules add to the look of a cell; `now` (milliseconds since 1970) tells what today is. */
export function conditionalStyleAt(sheet: Sheet, row: number, column: number, now: number): BooleanRuleBody['style'] {
  for (const rule of sheet.conditionalRules) {
    if (!rule.ranges.some(area => containsCell(area, row, column))) continue;
    const style = styleOf(rule, sheet, {row, column, now});
    if (style) return style;
  }
  return {};
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly now: number;
}

function styleOf(rule: ConditionalRule, sheet: Sheet, spot: Spot): BooleanRuleBody['style'] | undefined {
  const {body} = rule;
  if (body.kind === 'gradient') return gradientStyle(rule, body, sheet, spot);
  const {row, column, now} = spot;
  const condition = {...body, arguments: body.arguments.map(one => movedArgument(one, rule, sheet, spot))};
  const candidate = {sheet, row, column, cell: sheet.cellAt(row, column), value: sheet.valueAt(row, column)};
  return holds(condition, candidate, now) ? body.style : undefined;
}

/** A custom formula is written for the first cell of the rule's first range. */
function movedArgument(
  argument: BooleanRuleBody['arguments'][number],
  {ranges: [first], body}: ConditionalRule,
  sheet: Sheet,
  {row, column}: Spot,
): BooleanRuleBody['arguments'][number] {
  const isFormula = body.kind === 'boolean' && body.criterion === 'CUSTOM_FORMULA' && argument.kind === 'text';
  const {formulas} = sheet.workbook;
  if (!isFormula || !first || !formulas) return argument;
  return {...argument, text: formulas.moved(argument.text, row - first.row, column - first.column)};
}

function gradientStyle(
  rule: ConditionalRule,
  body: GradientRuleBody,
  sheet: Sheet,
  {row, column}: Spot,
): BooleanRuleBody['style'] | undefined {
  const value = sheet.valueAt(row, column);
  if (typeof value !== 'number') return undefined;
  const numbers = numbersIn(rule, sheet);
  const stops = [body.min, body.mid, body.max]
    .filter(point => point !== undefined)
    .map(point => ({at: positionOf(point, numbers), color: point.color}));
  return {background: colorAt(stops, value)};
}

function numbersIn({ranges}: ConditionalRule, sheet: Sheet): number[] {
  const numbers: number[] = [];
  sheet.grid.forEach((_, row, column) => {
    if (!ranges.some(area => containsCell(area, row, column))) return;
    const value = sheet.valueAt(row, column);
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers.sort((a, b) => a - b);
}

function positionOf({type, value}: GradientPoint, numbers: readonly number[]): number {
  const [low = 0] = numbers;
  const high = numbers.at(-1) ?? 0;
  const part = Number(value) / 100;
  switch (type) {
    case 'MIN':
      return low;
    case 'MAX':
      return high;
    case 'PERCENT':
      return low + (high - low) * part;
    case 'PERCENTILE':
      return numbers[Math.round((numbers.length - 1) * part)] ?? low;
    default:
      return Number(value);
  }
}

interface Stop {
  readonly at: number;
  readonly color: string;
}

function colorAt(stops: readonly Stop[], value: number): string {
  const above = stops.findIndex(stop => stop.at >= value);
  const high = stops[above === -1 ? stops.length - 1 : above];
  const low = stops[Math.max(0, (above === -1 ? stops.length : above) - 1)];
  if (!high || !low) return '#ffffff';
  const part = high.at === low.at ? 1 : Math.min(1, Math.max(0, (value - low.at) / (high.at - low.at)));
  return mixed(low.color, high.color, part);
}

function mixed(low: string, high: string, part: number): string {
  const channel = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(low, at) + (channel(high, at) - channel(low, at)) * part);
  return `#${[1, 3, 5].map(at => mix(at).toString(16).padStart(2, '0')).join('')}`;
}
