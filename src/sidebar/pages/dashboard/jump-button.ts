import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type DashboardUnit} from '../../../shell/dashboard/types.js';
import {aButton} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';

/** The first input cell of an entry tab, below its frozen rows. */
const FIRST_CELL = {row: 3, column: 3} as const;

/** Shows a cell of the spreadsheet. */
export type Jump = (sheetId: number, row: number, column: number) => unknown;

/** A unit's name that leads to its tab; only the name where there is no tab. */
export function jumpButton({name, sheetId}: DashboardUnit, words: DashboardWords, jump: Jump): Markup {
  if (sheetId === 0) return element('strong', {}, name);
  return aButton(name, () => jump(sheetId, FIRST_CELL.row, FIRST_CELL.column), {
    class: 'link',
    title: words.openTab(name),
  });
}
