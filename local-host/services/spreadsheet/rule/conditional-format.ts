import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {
  type BooleanRuleBody,
  type ConditionalRuleBody,
  type GradientPoint,
  type GradientRuleBody,
} from '../../../workbook/model/conditional-rule.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {colorState} from '../look/color.js';
import {conditionValue} from './condition.js';
import {type MemberTable, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {
  type BooleanConditionState,
  type ConditionalDraft,
  type ConditionalFormatRuleState,
  type GradientConditionState,
} from '../session/look-states.js';
import {rangeState, type SheetState} from '../session/states.js';

/** The conditional format rules of a sheet. */
export const SHEET_CONDITIONAL_FORMAT = [
  members<SheetState>('read', {
    getConditionalFormatRules: ({session, sheet}) =>
      objectsOf(
        session,
        sheet.conditionalRules.map(rule => ruleState(session, sheet, rule)),
      ),
  }),
  members<SheetState>('write', {
    setConditionalFormatRules: ({session, sheet}, given: object[]) => {
      const rules = given.map(one => stateOf(session, 'ConditionalFormatRule', one));
      if (rules.some(rule => rule.sheet !== sheet))
        throw new ScriptException('Conditional format rule cannot reference a different sheet.');
      session.editSheet(sheet, () => (sheet.conditionalRules = rules.map(one => one.rule)));
    },
    clearConditionalFormatRules: ({session, sheet}) => {
      session.editSheet(sheet, () => (sheet.conditionalRules = []));
    },
  }),
];

/** The members of ConditionalFormatRule. */
export const CONDITIONAL_FORMAT_RULE = [
  members<ConditionalFormatRuleState>('builder', {
    getRanges: ({session, sheet, rule}) =>
      objectsOf(
        session,
        rule.ranges.map(area => rangeState(session, sheet, area)),
      ),
    getBooleanCondition: ({session, rule}) => booleanCondition(session, rule.body),
    getGradientCondition: ({session, rule}) => gradientCondition(session, rule.body),
    copy: ({session, sheet, rule: {ranges, body}}) => {
      const draft = draftOf(
        body,
        ranges.map(area => rangeState(session, sheet, area)),
      );
      return objectOf({className: 'ConditionalFormatRuleBuilder', session, cells: 1, draft});
    },
  }),
];

/** The members of BooleanCondition. */
export const BOOLEAN_CONDITION = [
  members<BooleanConditionState>('builder', {
    getCriteriaType: ({session, body}) => session.realm.enumValue('BooleanCriteria', body.criterion),
    getCriteriaValues: ({session, body}) =>
      session.realm.array(body.arguments.map(argument => conditionValue(session, argument))),
    getBackground: ({body}) => body.style.background ?? null,
    getBackgroundObject: ({session, body}) => colorOrNull(session, body.style.background),
    getFontColor: ({body}) => body.style.fontColor ?? null,
    getFontColorObject: ({session, body}) => colorOrNull(session, body.style.fontColor),
    getBold: ({body}) => body.style.bold ?? null,
    getItalic: ({body}) => body.style.italic ?? null,
    getUnderline: ({body}) => body.style.underline ?? null,
    getStrikethrough: ({body}) => body.style.strikethrough ?? null,
  }),
];

/** The members of GradientCondition. */
export const GRADIENT_CONDITION = [
  members<GradientConditionState>('builder', {
    ...pointMembers('Min', body => body.min),
    ...pointMembers('Mid', body => body.mid),
    ...pointMembers('Max', body => body.max),
  }),
];

export function ruleState(
  session: SpreadsheetSession,
  sheet: Sheet,
  rule: ConditionalFormatRuleState['rule'],
): ConditionalFormatRuleState {
  return {className: 'ConditionalFormatRule', session, cells: 1, sheet, rule};
}

/** The condition as scripts see it, or null for a colour scale. */
export function booleanCondition(session: SpreadsheetSession, body: ConditionalRuleBody | undefined): object | null {
  if (body?.kind !== 'boolean') return null;
  return objectOf({className: 'BooleanCondition', session, cells: 1, body});
}

/** The colour scale as scripts see it, or null for a condition. */
export function gradientCondition(session: SpreadsheetSession, body: ConditionalRuleBody | undefined): object | null {
  if (body?.kind !== 'gradient') return null;
  return objectOf({className: 'GradientCondition', session, cells: 1, body});
}

function draftOf(body: ConditionalRuleBody, ranges: ConditionalDraft['ranges']): ConditionalDraft {
  if (body.kind === 'boolean') return {ranges, condition: body, style: body.style, gradient: {}};
  const {min, mid, max} = body;
  return {ranges, condition: undefined, style: {}, gradient: mid ? {min, mid, max} : {min, max}};
}

function colorOrNull(session: SpreadsheetSession, color: BooleanRuleBody['style']['background']): object | null {
  return color === undefined ? null : objectOf(colorState(session, color));
}

type PointOf = (body: GradientRuleBody) => GradientPoint | undefined;

function pointMembers(name: string, pointOf: PointOf): MemberTable<GradientConditionState> {
  return {
    [`get${name}Color`]: ({body}: GradientConditionState) => pointOf(body)?.color ?? null,
    [`get${name}ColorObject`]: ({session, body}: GradientConditionState) => colorOrNull(session, pointOf(body)?.color),
    [`get${name}Type`]: ({session, body}: GradientConditionState) => {
      const point = pointOf(body);
      return point ? session.realm.enumValue('InterpolationType', point.type) : null;
    },
    [`get${name}Value`]: ({body}: GradientConditionState) => pointOf(body)?.value ?? '',
  };
}
