/** What stands in Code.js: what runs at every open and edit and at every tick of the clock, and the way to the parts. */
export {parts} from './parts.js';
export {onEdit, onInstall, onOpen, runDispatcher} from './triggers.js';
