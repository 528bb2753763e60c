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
