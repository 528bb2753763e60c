import {type RefusalWords} from '../refusal-words.js';

/** Why a command stopped: where, what, and what to do. */
export const refusals: RefusalWords = {
  notSetUp: () => 'This spreadsheet is not set up yet. Choose "Set up reporting round" first.',
  copiedWorkbook: () =>
    'This spreadsheet is a copy of another reporting round and has no round of its own; nothing has been sent. Choose "Set up reporting round" to start a new round from this copy.',
  localeChanged: facts =>
    `The spreadsheet’s locale is "${facts.locale}", so numbers and dates would be misread. In File > Settings choose the locale "Vietnam", then try again.`,
  timeZoneChanged: facts =>
    `The spreadsheet’s time zone is "${facts.timeZone}", so the deadline would be wrong. In File > Settings choose "(GMT+07:00) Ho Chi Minh City", then try again.`,
  setUpMeanwhile: () =>
    'The reporting round has just been set up in another window. Close this window and choose "Set up reporting round" again.',
  titleTaken: facts =>
    `The spreadsheet already has another tab named "${facts.tab}" with content, so nothing was created. Rename that tab (its content is kept), then choose "Set up reporting round" again.`,
  setupProblems: facts => `The set-up tabs need correcting:\n${facts.problems}`,
  tabMissing: facts =>
    `The tab "${facts.tab}" was deleted. Choose "Repair forms" to create it again; the data in the forms are not affected.`,
  keyLost: facts =>
    `The tab "${facts.tab}" has lost its identifier in cell A1 (hidden row) and was left unchanged. Choose "Repair forms".`,
  languageChanged: facts =>
    `The forms were created in "${facts.made}", but "Language" in the tab Reporting round now says "${facts.asked}". A form cannot be in two languages, so nothing has changed. Enter "${facts.made}" again; to use another language, start a new round from a copy of the spreadsheet.`,
  noTabs: () => 'There are no forms yet. Choose "Create forms" first.',
  busy: () => 'Another command is running in this spreadsheet. Wait about a minute and try again.',
  notAllowed: facts =>
    `The tab "${facts.tab}" is protected and you do not have permission to edit it, so nothing was saved. Ask the coordinator or the chair to do this.`,
  needsCoordinator: facts =>
    `The tab "${facts.tab}" is protected and you do not have permission to edit it, so nothing was saved. Ask the coordinator or the owner of the spreadsheet to do this.`,
  needsOwner: facts =>
    `The tab "${facts.tab}" is protected and you do not have permission to edit it, so nothing was saved. Ask the owner of the spreadsheet to do this.`,
  unknownUnit: facts =>
    `There is no village or criterion "${facts.text}". Enter a village code as in the tab Villages (for example T01) or a criterion code (for example TC02).`,
  unitHasNoTab: facts =>
    `${facts.unit} has no form, or its form was deleted. Choose "Create forms" to create it again.`,
  unreadableDateTime: facts => `"${facts.text}" is not a date and time. Enter one such as 10/06/2024 17:00.`,
  untilNotLater: facts =>
    `The new deadline ${facts.until} is not later than the current deadline ${facts.deadline}. Enter a later time.`,
  receivedInFuture: facts =>
    `The time of receipt "${facts.text}" is in the future. Enter the time at which the paper report was received.`,
  momentPast: facts => `"${facts.text}" is in the past. Enter a time from now on.`,
  reasonTooShort: () => 'Please state the reason, in at least 10 characters.',
  roundClosed: () => 'This reporting round is closed. Extend the deadline of the whole round to reopen it.',
  brokenTab: facts =>
    `The structure of the tab "${facts.tab}" has been changed: ${facts.detail} The data are still in the tab. Undo (Ctrl+Z) or choose "Repair forms".`,
  brokenStore: facts =>
    `The data kept with the spreadsheet ("${facts.property}") cannot be read. Choose "Create forms" to rebuild it; the data in the forms are not affected.`,
};
