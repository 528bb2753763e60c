export {type MailMessage, mailFileName, writeEml} from './eml.js';
export {readXlsx, type XlsxImport, type XlsxReadOptions} from './xlsx-read.js';
export {writeXlsx, type XlsxExport, type XlsxWriteOptions} from './xlsx-write.js';
export {parseState, restoreState, type SavedState, SavedStateError, saveState} from './state.js';
export {restoreWorkbook, saveWorkbook, type SavedWorkbook} from './workbook-state.js';
