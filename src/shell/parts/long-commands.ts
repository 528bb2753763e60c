/** What the clock takes to go on with a command that one run could not finish. */
export {goOnWith} from '../long-commands.js';
