import {objectOf, stateOf} from '../session/script-object.js';
import {type Condition} from '../../../workbook/model/conditional-rule.js';
import {type ColumnFilter} from '../../../workbook/model/filter.js';
import {colorState} from '../look/color.js';
import {CONDITIONS, conditionOf, conditionValue} from '../rule/condition.js';
import {type Body, chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type FilterCriteriaBuilderState, type FilterCriteriaState} from '../session/table-states.js';

type Builder = FilterCriteriaBuilderState;

/** What both the criteria and their builder tell. */
const READS: Readonly<Record<string, Body<Builder | FilterCriteriaState>>> = {
  getCriteriaType: ({session, filter: {condition}}) =>
    condition ? session.realm.enumValue('BooleanCriteria', condition.criterion) : null,
  getCriteriaValues: ({session, filter: {condition}}) =>
    session.realm.array((condition?.arguments ?? []).map(argument => conditionValue(session, argument))),
  getHiddenValues: ({session, filter}) => session.realm.array(filter.hiddenValues),
  getVisibleBackgroundColor: ({session, filter: {backgroundColor}}) => visibleColor(session, backgroundColor),
  getVisibleForegroundColor: ({session, filter: {fontColor}}) => visibleColor(session, fontColor),
  /** Only filters of pivot tables have these. */
  getVisibleValues: ({session}) => session.realm.array([]),
  copy: ({session, filter}) => objectOf({className: 'FilterCriteriaBuilder', session, cells: 1, filter}),
};

/** The members of FilterCriteria. */
export const FILTER_CRITERIA = [members<FilterCriteriaState>('builder', READS)];

/** The members of FilterCriteriaBuilder. */
export const FILTER_CRITERIA_BUILDER = [
  chained<Builder>('builder', {
    ...Object.fromEntries(Object.entries(CONDITIONS).map(conditionSetter)),
    setHiddenValues: (builder, values: string[]) => {
      builder.filter = {...builder.filter, hiddenValues: [...values]};
    },
    setVisibleBackgroundColor: (builder, color: object) => {
      setColor(builder, {backgroundColor: stateOf(builder.session, 'Color', color).rgb});
    },
    setVisibleForegroundColor: (builder, color: object) => {
      setColor(builder, {fontColor: stateOf(builder.session, 'Color', color).rgb});
    },
    withCriteria: (builder, criterion: object, values: unknown[]) => {
      const name = builder.session.realm.enumName(criterion) ?? '';
      setCondition(builder, conditionOf(builder.session, name, values));
    },
  }),
  members<Builder>('builder', {
    ...READS,
    build: ({session, filter}) => objectOf({className: 'FilterCriteria', session, cells: 1, filter}),
  }),
];

const NO_FILTER: ColumnFilter = {condition: undefined, hiddenValues: []};

/** A builder that asks for nothing yet. */
export function filterCriteriaBuilder(session: SpreadsheetSession): Builder {
  return {className: 'FilterCriteriaBuilder', session, cells: 1, filter: NO_FILTER};
}

function conditionSetter([name, criterion]: [string, string]): [string, Body<Builder>] {
  return [
    name,
    (builder: Builder, ...values: unknown[]) => {
      setCondition(builder, conditionOf(builder.session, criterion, values));
    },
  ];
}

function visibleColor(session: SpreadsheetSession, rgb: string | undefined): object | null {
  return rgb === undefined ? null : objectOf(colorState(session, rgb));
}

/** One colour takes the place of the other. */
function setColor(builder: Builder, color: Pick<ColumnFilter, 'backgroundColor' | 'fontColor'>): void {
  const {condition, hiddenValues} = builder.filter;
  builder.filter = {condition, hiddenValues, ...color};
}

function setCondition(builder: Builder, condition: Condition): void {
  builder.filter = {...builder.filter, condition};
}
