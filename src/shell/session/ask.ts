import {type ActiveUnit, findUnit, type Instant, parseMachineKey, readInstant} from '../../core/index.js';
import {RefusedError} from './refusal.js';
import {type Workbench} from './workbench.js';

/** Asks whether to go on. */
export function askYesNo(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a reporting unit; a blank answer means the unit of the open tab. */
export function askUnit(workbench: Workbench): ActiveUnit | undefined {
  const example = workbench.registry.villages[0]?.id ?? 'T01';
  const text = askText(workbench.messages.commands.ask.unit(`${example}, TC02`));
  if (text === undefined) return undefined;
  return requireUnit(workbench, text === '' ? openTabUnit(workbench) : text);
}

/** The unit that a text names, or a refusal that says how to name one. */
export function requireUnit(workbench: Workbench, text: string): ActiveUnit {
  const unit = findUnit(workbench.registry, text);
  if (unit === undefined) throw new RefusedError({code: 'unknownUnit', text});
  return unit;
}

/** Asks for a line of text; undefined where the user cancels. */
function askText(question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
}

function openTabUnit(workbench: Workbench): string {
  const sheet = workbench.spreadsheet.getActiveSheet();
  return parseMachineKey(sheet.getRange(1, 1).getValue())?.tab ?? sheet.getName();
}

/** Reads a day and time as typed, undefined where nothing was; refuses what cannot be read. */
export function readMoment(text: string): Instant | undefined {
  const reading = readInstant(text);
  if (reading.kind === 'unreadable') throw new RefusedError({code: 'unreadableDateTime', text});
  return reading.kind === 'value' ? reading.value : undefined;
}
