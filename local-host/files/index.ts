export {type MailMessage, mailFileName, writeEml} from './eml.js';
export {readXlsx, type XlsxImport, type XlsxReadOptions} from './xlsx/reading/xlsx-read.js';
export {writeXlsx, type XlsxExport, type XlsxWriteOptions} from './xlsx/writing/xlsx-write.js';
export {parseState, restoreState, type SavedState, SavedStateError, saveState} from './state/state.js';
export {restoreWorkbook, saveWorkbook, type SavedWorkbook} from './state/workbook-state.js';
