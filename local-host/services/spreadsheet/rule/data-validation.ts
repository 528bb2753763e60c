import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Validation, type ValidationArgument} from '../../../workbook/cell/validation.js';
import {type Body, chained, type MemberTable, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {
  type DataValidationBuilderState,
  type DataValidationState,
  type ValidationDraft,
  validationState,
} from '../session/states.js';
import {formulaArgument, scriptArgument, validationArgument} from './validation-argument.js';

type BuilderTable = MemberTable<DataValidationBuilderState>;

/** The members of DataValidation. */
export const DATA_VALIDATION = [
  members<DataValidationState>('builder', {
    copy: ({session, rule}) => objectOf(builderState(session, rule)),
    getAllowInvalid: ({rule}) => rule.allowInvalid,
    getCriteriaType: ({session, rule}) => session.realm.enumValue('DataValidationCriteria', rule.criterion),
    getCriteriaValues: ({session, rule}) => criteriaValues(session, rule),
    getHelpText: ({rule}) => rule.helpText ?? null,
  }),
];

/** Criteria that take plain values, by the builder's member. */
const PLAIN_CRITERIA: Readonly<Record<string, string>> = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
};

const SETTERS: BuilderTable = {
  requireFormulaSatisfied: (builder, formula: string) => {
    setCriterion(builder, 'CUSTOM_FORMULA', [formulaArgument(builder.session, formula)]);
  },
  requireValueInList: (builder, values: string[], showDropdown = true) => {
    setCriterion(builder, 'VALUE_IN_LIST', [validationArgument(builder.session, values)], showDropdown);
  },
  requireValueInRange: (builder, range: object, showDropdown = true) => {
    setCriterion(builder, 'VALUE_IN_RANGE', [validationArgument(builder.session, range)], showDropdown);
  },
  setAllowInvalid: (builder, allowInvalid: boolean) => {
    builder.draft = {...builder.draft, allowInvalid};
  },
  setHelpText: (builder, helpText: string) => {
    builder.draft = {...builder.draft, helpText};
  },
  withCriteria: (builder, criterion: object, values: unknown[]) => {
    withCriteria(builder, builder.session.realm.enumName(criterion) ?? '', values);
  },
};

/** The members of DataValidationBuilder. */
export const DATA_VALIDATION_BUILDER = [
  chained('builder', Object.fromEntries(Object.entries(PLAIN_CRITERIA).map(plainSetter))),
  chained('builder', SETTERS),
  members<DataValidationBuilderState>('builder', {
    build: ({session, draft}) => objectOf(validationState(session, finished(draft))),
    copy: ({session, draft}) => objectOf(builderState(session, draft)),
    getAllowInvalid: ({draft}) => draft.allowInvalid,
    getCriteriaType: ({session, draft: {criterion}}) =>
      criterion === undefined ? null : session.realm.enumValue('DataValidationCriteria', criterion),
    getCriteriaValues: ({session, draft}) => criteriaValues(session, draft),
    getHelpText: ({draft}) => draft.helpText ?? null,
  }),
];

const NEW_DRAFT: ValidationDraft = {
  criterion: undefined,
  arguments: [],
  allowInvalid: true,
  showDropdown: true,
  helpText: undefined,
};

/** A builder that starts from a rule, or from nothing: then invalid entries are allowed. */
export function builderState(
  session: SpreadsheetSession,
  draft: ValidationDraft = NEW_DRAFT,
): DataValidationBuilderState {
  return {className: 'DataValidationBuilder', session, cells: 1, draft};
}

function plainSetter([name, criterion]: [string, string]): [string, Body<DataValidationBuilderState>] {
  return [
    name,
    (builder: DataValidationBuilderState, ...values: unknown[]) => {
      setCriterion(
        builder,
        criterion,
        values.map(value => validationArgument(builder.session, value)),
      );
    },
  ];
}

function setCriterion(
  builder: DataValidationBuilderState,
  criterion: string,
  values: readonly ValidationArgument[],
  showDropdown = true,
): void {
  builder.draft = {...builder.draft, criterion, arguments: values, showDropdown};
}

/** Takes values of the shape that getCriteriaValues gives. */
function withCriteria(builder: DataValidationBuilderState, criterion: string, values: readonly unknown[]): void {
  const {session} = builder;
  const isChoice = criterion === 'VALUE_IN_LIST' || criterion === 'VALUE_IN_RANGE';
  const [first] = values;
  if (criterion === 'CUSTOM_FORMULA' && typeof first === 'string') {
    setCriterion(builder, criterion, [formulaArgument(session, first)]);
  } else {
    const given = isChoice ? values.slice(0, 1) : values;
    setCriterion(
      builder,
      criterion,
      given.map(value => validationArgument(session, value)),
      !isChoice || values[1] !== false,
    );
  }
}

function finished(draft: ValidationDraft): Validation {
  const {criterion} = draft;
  if (criterion === undefined) throw new ScriptException('A data validation rule must have a criterion.');
  return {...draft, criterion};
}

/** The arguments; a list or range is followed by whether it shows a dropdown. */
function criteriaValues(session: SpreadsheetSession, rule: ValidationDraft): unknown[] {
  const values = rule.arguments.map(argument => scriptArgument(session, argument));
  const isChoice = rule.criterion === 'VALUE_IN_LIST' || rule.criterion === 'VALUE_IN_RANGE';
  return session.realm.array(isChoice ? [...values, rule.showDropdown] : values);
}
