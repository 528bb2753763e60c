import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Problem} from '../../../shell/session/answer.js';
import {element, type Markup} from '../../markup/markup.js';
import {type Jump} from './jump-button.js';

/** With more problems than these the tabs are folded, so that what follows stays in sight. */
const MOST_OPEN = 8;

/** What a check found, by tab, each with a jump to its cell; nothing where it found nothing. */
export function problemsSection(problems: readonly Problem[], words: DashboardWords, jump: Jump): readonly Markup[] {
  if (problems.length === 0) return [];
  const tabs = [...new Set(problems.map(({sheetId}) => sheetId))];
  const groups = tabs.map(tab => {
    const own = problems.filter(({sheetId}) => sheetId === tab);
    return element('details', {open: problems.length <= MOST_OPEN}, [
      element('summary', {}, words.problemsOf(own[0]?.tab ?? '', own.length)),
      element(
        'ul',
        {class: 'list'},
        own.map(problem => toItem(problem, words, jump)),
      ),
    ]);
  });
  return [element('section', {}, [element('h2', {}, words.problems(problems.length)), ...groups])];
}

function toItem({sheetId, row, column, isError, sentence}: Problem, words: DashboardWords, jump: Jump): Markup {
  const label = [element('strong', {}, `${words.severity(isError)}: `), sentence];
  const click = (): unknown => jump(sheetId, row, column);
  return element('li', {}, element('button', {type: 'button', class: 'link plain-weight'}, label, {click}));
}
