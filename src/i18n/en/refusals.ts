import {type RefusalWords} from '../refusal-words.js';

/** Why a command stopped: where, what, and what to do. */
export const refusals: RefusalWords = {
  notSetUp: () => 'This spreadsheet is not set up yet. Choose "Set up the round" first.',
  copiedWorkbook: () =>
    'This spreadsheet is a copy of another round and has no round of its own; nothing was sent. Choose "Set up the round" to begin a new round from this copy.',
  localeChanged: facts =>
    `The spreadsheet’s locale is "${facts.locale}", so numbers and dates would be misread. In File > Settings choose the locale "Vietnam", then try again.`,
  timeZoneChanged: facts =>
    `The spreadsheet’s time zone is "${facts.timeZone}", so the deadline would be wrong. In File > Settings choose "(GMT+07:00) Ho Chi Minh City", then try again.`,
  setUpMeanwhile: () => 'The round was set up in another window meanwhile. Close this window and choose set-up again.',
  titleTaken: facts =>
    `The spreadsheet already has another tab called "${facts.tab}", which holds something, so nothing was made. Rename that tab (it keeps what it holds), then choose "Set up the round" again.`,
  setupProblems: facts => `The set-up tabs need mending:\n${facts.problems}`,
  tabMissing: facts =>
    `The tab "${facts.tab}" was deleted. Choose "Repair the forms" to make it again; the forms’ figures are not affected.`,
  keyLost: facts =>
    `The tab "${facts.tab}" has lost its key in A1 (hidden row) and was left alone. Choose "Repair the forms".`,
  noTabs: () => 'There are no forms yet. Choose "Make the forms" first.',
  busy: () => 'Another command is running in this spreadsheet. Wait about a minute and try again.',
  notAllowed: facts =>
    `The tab "${facts.tab}" is protected and you may not edit it, so nothing was written. Ask the coordinator or the chair to do this.`,
  needsCoordinator: facts =>
    `The tab "${facts.tab}" is protected and you may not edit it, so nothing was written. Ask the coordinator or the owner of the spreadsheet to do this.`,
  needsOwner: facts =>
    `The tab "${facts.tab}" is protected and you may not edit it, so nothing was written. Ask the owner of the spreadsheet to do this.`,
  unknownUnit: facts =>
    `There is no unit "${facts.text}". Type a village code as in the village tab (for example T01) or a criterion code (for example TC02).`,
  unitHasNoTab: facts =>
    `${facts.unit} has no form, or its form was deleted. Choose "Make the forms" to make it again.`,
  unreadableDateTime: facts => `"${facts.text}" is not a date and time. Type it like 10/06/2024 17:00.`,
  untilNotLater: facts =>
    `The new deadline ${facts.until} is not later than ${facts.deadline}, which is in force. Type a later time.`,
  receivedInFuture: facts =>
    `The time of receipt "${facts.text}" has not come yet. Type the time at which the paper was received.`,
  momentPast: facts => `"${facts.text}" is over. Type a moment from now on.`,
  reasonTooShort: () => 'Give the reason, in at least 10 letters.',
  roundClosed: () => 'This round is closed. Extend the whole round to open it again.',
  brokenTab: facts =>
    `The structure of the tab "${facts.tab}" was changed: ${facts.detail} The figures are still in the tab. Undo (Ctrl+Z) or choose "Repair the forms".`,
  brokenStore: facts =>
    `The data kept with the spreadsheet ("${facts.property}") cannot be read. Choose "Make the forms" to rebuild it; the forms’ figures are not affected.`,
};
