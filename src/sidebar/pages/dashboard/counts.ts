import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard} from '../../../shell/dashboard/types.js';
import {element, type Markup} from '../../markup/markup.js';

const PARTS = ['onTime', 'late', 'returned', 'extended', 'missing'] as const;

/** The states as a bar and in numbers, which name every colour of the bar. */
export function countsSection(counts: Dashboard['counts'], words: DashboardWords): readonly Markup[] {
  const share = (count: number): number => (counts.expected === 0 ? 0 : (100 * count) / counts.expected);
  const pieces = PARTS.map(part => element('span', {class: part, style: `width: ${share(counts[part])}%`}));
  return [
    element('div', {class: 'bar', role: 'img', 'aria-label': words.bar(counts)}, pieces),
    element(
      'dl',
      {class: 'counts'},
      PARTS.flatMap(part => [
        element('dt', {}, [element('span', {class: `key ${part}`}), element('span', {}, words.counts[part])]),
        element('dd', {}, `${counts[part]}/${counts.expected}`),
      ]),
    ),
  ];
}
