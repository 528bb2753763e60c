import {done, isUnitKey, type TabIndex, type UnitKey} from '../../core/index.js';
import {repairMessagesFor} from '../../i18n/repair-messages.js';
import {type Session} from '../session/session.js';
import {readLanguage} from '../session/facts.js';
import {readJob} from '../session/slices.js';
import {isPresent, readStraySheets, type StraySheet} from '../tabs/stray-sheets.js';
import {type RepairStep} from './repair-work.js';

/** Replaces the key of a copy, so that nothing takes it for the unit's tab again; the key itself stays readable. */
const COPY_PREFIX = 'copy of ';
const TEMPLATE = 'template:';

/** The index with copies whose original was deleted, and what is to be done about copies beside their original. */
export interface FoundCopies {
  readonly tabs: TabIndex;
  readonly adopted: readonly {readonly tab: string; readonly unit: UnitKey}[];
  readonly steps: readonly RepairStep[];
}

/** Finds copies that people made of the round's tabs. */
export function findCopies({spreadsheet, store}: Session, before: TabIndex, roundId: string): FoundCopies {
  const {copyLine} = repairMessagesFor(readLanguage(store));
  let tabs = before;
  const adopted: FoundCopies['adopted'][number][] = [];
  const copies: StraySheet[] = [];
  for (const stray of readStraySheets(spreadsheet, before, roundId)) {
    const {tab} = stray.key;
    if (isUnitKey(tab) && !isPresent(spreadsheet, tabs, tab)) {
      tabs = {...tabs, [tab]: {sheet: stray.sheet.getSheetId(), head: ''}};
      adopted.push({tab: stray.sheet.getName(), unit: tab});
    } else copies.push(stray);
  }
  // A run that died in making tabs left a copy of the template, which the next making deletes.
  const isMaking = readJob(store, 'generateTabs') !== undefined;
  const own = copies.filter(({key}) => !(isMaking && key.tab.startsWith(TEMPLATE)));
  return {tabs, adopted, steps: own.map(copy => planSetAside(copy, copyLine))};
}

function planSetAside({sheet, key}: StraySheet, copyLine: string): RepairStep {
  return {
    tab: sheet.getName(),
    done: [done('copySetAside')],
    work: () => {
      sheet.getRange(1, 1, 1, 2).setValues([[COPY_PREFIX + key.tab, copyLine]]);
      sheet.hideSheet();
      return {};
    },
  };
}
