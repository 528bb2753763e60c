import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Problem} from '../../../shell/session/answer.js';
import {byId, element} from '../../page/dom.js';
import {server} from '../../page/server.js';

/** Lists what a check found, each with a jump to its cell; the section is there only where it has something to say. */
export function showProblems(problems: readonly Problem[], words: DashboardWords): void {
  byId('problems-title').textContent = words.problems(problems.length);
  byId('problems').replaceChildren(...problems.map(problem => toItem(problem, words)));
  const section = byId('problems').parentElement;
  if (section !== null) section.hidden = problems.length === 0;
}

function toItem({tab, sheetId, row, column, isError, sentence}: Problem, words: DashboardWords): HTMLElement {
  const label = `${words.severity(isError)}: ${tab}`;
  const button = element('button', {type: 'button', className: 'link', textContent: label});
  button.addEventListener('click', () => void server.showCell(sheetId, row, column));
  const item = element('li', {});
  item.append(button, element('p', {textContent: sentence}));
  return item;
}
