import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type DashboardUnit} from '../../../shell/dashboard/types.js';
import {element} from '../../page/dom.js';
import {server} from '../../page/server.js';

/** The first input cell of an entry tab, below its frozen rows. */
const FIRST_CELL = {row: 3, column: 3} as const;

/** A unit's name that leads to its tab; only the name where there is no tab. */
export function jumpButton({name, sheetId}: DashboardUnit, words: DashboardWords): HTMLElement {
  if (sheetId === 0) return element('strong', {textContent: name});
  const button = element('button', {type: 'button', className: 'link', textContent: name, title: words.openTab(name)});
  button.addEventListener('click', () => void server.showCell(sheetId, FIRST_CELL.row, FIRST_CELL.column));
  return button;
}
