import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {
  type BooleanRuleBody,
  type ConditionalRuleBody,
  type GradientPoint,
} from '../../../workbook/model/conditional-rule.js';
import {booleanCondition, gradientCondition, ruleState} from './conditional-format.js';
import {CONDITIONS, conditionOf} from './condition.js';
import {parseCssColor} from '../session/css-color.js';
import {type Body, chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type ConditionalDraft, type ConditionalFormatRuleBuilderState} from '../session/look-states.js';

type State = ConditionalFormatRuleBuilderState;

const LOOKS: Readonly<Record<string, keyof BooleanRuleBody['style']>> = {
  setBackground: 'background',
  setBackgroundObject: 'background',
  setFontColor: 'fontColor',
  setFontColorObject: 'fontColor',
  setBold: 'bold',
  setItalic: 'italic',
  setUnderline: 'underline',
  setStrikethrough: 'strikethrough',
};

const POINTS: Readonly<Record<string, 'min' | 'mid' | 'max'>> = {Minpoint: 'min', Midpoint: 'mid', Maxpoint: 'max'};

/** The members of ConditionalFormatRuleBuilder. */
export const CONDITIONAL_FORMAT_RULE_BUILDER = [
  chained<State>('builder', {
    ...Object.fromEntries(Object.entries(CONDITIONS).map(conditionSetter)),
    ...Object.fromEntries(Object.entries(LOOKS).map(lookSetter)),
    ...Object.fromEntries(Object.entries(POINTS).flatMap(pointSetters)),
    setRanges: (builder, ranges: object[]) => {
      edit(builder, {ranges: ranges.map(range => stateOf(builder.session, 'Range', range))});
    },
    withCriteria: (builder, criterion: object, values: unknown[]) => {
      setCondition(builder, builder.session.realm.enumName(criterion) ?? '', values);
    },
  }),
  members<State>('builder', {
    build: ({session, draft}) => {
      const [first] = draft.ranges;
      if (!first) throw new ScriptException('Ranges must have at least one range.');
      if (draft.ranges.some(range => range.sheet !== first.sheet))
        throw new ScriptException('All ranges must be on the same sheet.');
      const rule = {ranges: draft.ranges.map(range => range.area), body: finishedBody(draft)};
      return objectOf(ruleState(session, first.sheet, rule));
    },
    copy: ({session, draft}) => objectOf({className: 'ConditionalFormatRuleBuilder', session, cells: 1, draft}),
    getRanges: ({session, draft}) => objectsOf(session, draft.ranges),
    getBooleanCondition: ({session, draft}) => booleanCondition(session, bodyOf(draft)),
    getGradientCondition: ({session, draft}) => gradientCondition(session, bodyOf(draft)),
  }),
];

/** A builder that knows nothing yet. */
export function conditionalFormatBuilder(session: SpreadsheetSession): State {
  const draft: ConditionalDraft = {ranges: [], condition: undefined, style: {}, gradient: {}};
  return {className: 'ConditionalFormatRuleBuilder', session, cells: 1, draft};
}

function edit(builder: State, change: Partial<ConditionalDraft>): void {
  builder.draft = {...builder.draft, ...change};
}

function conditionSetter([name, criterion]: [string, string]): [string, Body<State>] {
  return [
    name,
    (builder: State, ...values: unknown[]) => {
      setCondition(builder, criterion, values);
    },
  ];
}

/** Setting a condition takes a colour scale away. */
function setCondition(builder: State, criterion: string, values: readonly unknown[]): void {
  const {style} = builder.draft;
  const condition: BooleanRuleBody = {kind: 'boolean', ...conditionOf(builder.session, criterion, values), style};
  edit(builder, {condition, gradient: {}});
}

function lookSetter([name, field]: [string, keyof BooleanRuleBody['style']]): [string, Body<State>] {
  return [
    name,
    (builder: State, value: unknown) => {
      const taken = lookValue(builder.session, field, value);
      const others = Object.entries(builder.draft.style).filter(([one]) => one !== field);
      edit(builder, {style: Object.fromEntries(taken === undefined ? others : [...others, [field, taken]])});
    },
  ];
}

function lookValue(session: SpreadsheetSession, field: string, value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return parseCssColor(value);
  if (value === null || value === undefined) return undefined;
  if (field !== 'background' && field !== 'fontColor') throw new ScriptException('Invalid argument: color');
  return stateOf(session, 'Color', value).rgb;
}

function pointSetters([name, point]: [string, 'min' | 'mid' | 'max']): [string, Body<State>][] {
  const set = (builder: State, color: unknown, type: unknown, value: unknown): void => {
    const {session, draft} = builder;
    const rgb = typeof color === 'string' ? parseCssColor(color) : stateOf(session, 'Color', color).rgb;
    const made: GradientPoint = {
      color: rgb,
      type: session.realm.enumName(type) ?? (point === 'max' ? 'MAX' : 'MIN'),
      value: typeof value === 'string' ? value : '',
    };
    edit(builder, {condition: undefined, gradient: {...draft.gradient, [point]: made}});
  };
  const plain: Body<State> = (builder: State, color: unknown) => {
    set(builder, color, undefined, undefined);
  };
  return [
    [`setGradient${name}`, plain],
    [`setGradient${name}Object`, plain],
    [`setGradient${name}WithValue`, set],
    [`setGradient${name}ObjectWithValue`, set],
  ];
}

function bodyOf({condition, style, gradient: {min, mid, max}}: ConditionalDraft): ConditionalRuleBody | undefined {
  if (condition) return {...condition, style};
  return min && max ? {kind: 'gradient', min, mid, max} : undefined;
}

function finishedBody(draft: ConditionalDraft): ConditionalRuleBody {
  const body = bodyOf(draft);
  if (!body) throw new ScriptException('A conditional format rule must have a condition.');
  return body;
}
