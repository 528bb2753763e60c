/** What compiling the summary takes. */
export {compileSummary} from '../commands/compile-summary.js';
