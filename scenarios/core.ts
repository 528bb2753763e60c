export * from '../src/core/index.js';
export * from '../src/core/reading/date-format.js';
export * from '../src/core/reading/text.js';
export {isBlank, createCodeReader} from '../src/core/layout/cell-readers.js';
export * from '../src/core/layout/entry-sections.js';
export * from '../src/core/layout/locate.js';
export * from '../src/core/summary/snapshot.js';
export * from '../src/core/summary/summary-schema.js';
export * from '../src/core/catalogue/commune-packs.js';
export * from '../src/core/catalogue/village-packs.js';
export {
  ROUND_VALUE_COLUMN,
  SETUP_FIRST_ROW,
  SETUP_HEAD_ROW,
  type SetupListId,
} from '../src/core/layout/setup-columns.js';
export * from '../src/core/reading/number-format.js';
export {locateSetupColumns} from '../src/core/layout/setup-list.js';
export {locateRoundFields} from '../src/core/layout/parse-round.js';
