import {charts} from './en/summary/charts.js';
import {commands} from './en/commands.js';
import {issues} from './en/issues.js';
import {log} from './en/log.js';
import {mail} from './en/mail.js';
import {refusals} from './en/refusals.js';
import {setUp} from './en/setup.js';
import {sidebar} from './en/sidebar.js';
import {states} from './en/states.js';

/** English. */
export const en = {charts, commands, issues, log, mail, refusals, setUp, sidebar, states};
