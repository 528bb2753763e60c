/** What reading the set-up tabs, making all others and locking them takes: criteria packs, plans of every kind of tab. */
export {addRows, askAddRows} from '../commands/add-rows.js';
export {askCloseRound, closeRound} from '../commands/close-round.js';
export {askExtension, extendDeadline} from '../commands/extend-deadline.js';
export {generateTabs} from '../commands/generate-tabs.js';
export {repairTabs} from '../commands/repair-tabs.js';
export {askSetUp, setUpRound} from '../commands/set-up-round.js';
export {readSetup} from '../read-setup.js';
export {applySetUpDetails, readSetUpState} from '../set-up-page.js';
