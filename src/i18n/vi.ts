import {charts} from './vi/summary/charts.js';
import {commands} from './vi/commands.js';
import {issues} from './vi/issues.js';
import {log} from './vi/log.js';
import {mail} from './vi/mail.js';
import {refusals} from './vi/refusals.js';
import {setUp} from './vi/setup.js';
import {sidebar} from './vi/sidebar.js';
import {states} from './vi/states.js';

/** Vietnamese: the contract that every other language satisfies. */
export const vi = {charts, commands, issues, log, mail, refusals, setUp, sidebar, states};
