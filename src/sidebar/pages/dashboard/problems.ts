import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Problem} from '../../../shell/session/answer.js';
import {aButton} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';
import {server} from '../../page/server.js';

/** What a check found, each with a jump to its cell; nothing where it found nothing. */
export function problemsSection(problems: readonly Problem[], words: DashboardWords): readonly Markup[] {
  if (problems.length === 0) return [];
  const items = problems.map(problem => toItem(problem, words));
  return [
    element('section', {}, [element('h2', {}, words.problems(problems.length)), element('ul', {class: 'list'}, items)]),
  ];
}

function toItem({tab, sheetId, row, column, isError, sentence}: Problem, words: DashboardWords): Markup {
  const jump = (): unknown => server.showCell(sheetId, row, column);
  const button = aButton(`${words.severity(isError)}: ${tab}`, jump, {class: 'link'});
  return element('li', {}, [button, element('p', {}, sentence)]);
}
