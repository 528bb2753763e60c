import {ScriptException} from '../../../ground/host-error.js';
import {type WrapOptions} from '../../../runtime/realm/realm-types.js';
import {
  type ChartBuilderState,
  type ChartState,
  type ContainerInfoState,
  type ChartOptionsState,
} from './chart-states.js';
import {
  type ColorState,
  type ColorBuilderState,
  type RgbColorState,
  type ConditionalFormatRuleState,
  type ConditionalFormatRuleBuilderState,
  type BooleanConditionState,
  type GradientConditionState,
  type RichTextValueState,
  type RichTextValueBuilderState,
  type TextStyleState,
  type TextStyleBuilderState,
  type TextRotationState,
  type BandingState,
  type BorderState,
  type BorderSideState,
  type SpreadsheetThemeState,
  type ThemeColorState,
} from './look-states.js';
import {
  type AppState,
  type SpreadsheetState,
  type SheetState,
  type RangeState,
  type RangeListState,
  type DataValidationState,
  type DataValidationBuilderState,
  type ProtectionState,
  type NamedRangeState,
  type SelectionState,
  type TextFinderState,
} from './states.js';
import {type ServiceTarget, type SpreadsheetSession} from './session.js';
import {
  type FilterState,
  type FilterCriteriaState,
  type FilterCriteriaBuilderState,
  type DeveloperMetadataState,
  type DeveloperMetadataLocationState,
  type DeveloperMetadataFinderState,
  type GroupState,
} from './table-states.js';

/** Every state, told apart by its class name. */
export type AnyState =
  | AppState
  | SpreadsheetState
  | SheetState
  | RangeState
  | RangeListState
  | DataValidationState
  | DataValidationBuilderState
  | ProtectionState
  | NamedRangeState
  | ColorState
  | ColorBuilderState
  | RgbColorState
  | ThemeColorState
  | SpreadsheetThemeState
  | BorderState
  | BorderSideState
  | SelectionState
  | ConditionalFormatRuleState
  | ConditionalFormatRuleBuilderState
  | BooleanConditionState
  | GradientConditionState
  | RichTextValueState
  | RichTextValueBuilderState
  | TextStyleState
  | TextStyleBuilderState
  | ChartBuilderState
  | ChartState
  | ContainerInfoState
  | ChartOptionsState
  | TextRotationState
  | TextFinderState
  | FilterState
  | FilterCriteriaState
  | FilterCriteriaBuilderState
  | BandingState
  | DeveloperMetadataState
  | DeveloperMetadataLocationState
  | DeveloperMetadataFinderState
  | GroupState;

/** The state of the class with that name. */
export type StateOf<Name extends AnyState['className']> = Extract<AnyState, {className: Name}>;

/** The object that scripts hold for a state. */
export function objectOf(service: AnyState, options?: WrapOptions): object {
  const {className, session} = service;
  const members = session.membersOf(className);
  const target = Object.assign(Object.create(members) as object, {service, object: members});
  target.object = session.realm.wrap(className, target, options);
  return target.object;
}

/** The objects that scripts hold, as an array of the script's realm. */
export function objectsOf(session: SpreadsheetSession, services: readonly AnyState[]): object[] {
  return session.realm.array(services.map(service => objectOf(service)));
}

/** The state behind an object that a script gave. */
export function stateOf<Name extends AnyState['className']>(
  session: SpreadsheetSession,
  className: Name,
  object: unknown,
): StateOf<Name> {
  const target = session.realm.unwrap(object) as ServiceTarget | undefined;
  if (target === undefined) throw new ScriptException(`Invalid argument: ${typeof object}`);
  if (target.service.className !== className) throw new ScriptException(`Invalid argument: ${String(object)}`);
  return target.service as StateOf<Name>;
}
