import {type ReminderPageWords} from '../../../i18n/page-messages.js';
import {type WaveView} from '../../../shell/reminders/types.js';
import {aButton} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';

type WaveWords = ReminderPageWords['waves'];

/** The waves with their times and what came of them; one that is to come can be previewed. */
export function wavesTable(
  waves: readonly WaveView[],
  words: WaveWords,
  preview: (at: string) => unknown,
): readonly Markup[] {
  const titles = [words.wave, words.at, words.state].map(title => element('th', {scope: 'col'}, title));
  return [element('tr', {}, titles), ...waves.map(wave => toRow(wave, words, preview))];
}

function toRow(wave: WaveView, words: WaveWords, preview: (at: string) => unknown): Markup {
  const notes = [wave.isMoved ? words.moved : '', wave.mergedInto === '' ? '' : words.mergedInto(wave.mergedInto)];
  const show = aButton(words.show, () => preview(wave.at), {class: 'link', 'aria-label': words.showWave(wave.name)});
  return element('tr', {}, [
    element('th', {scope: 'row'}, wave.name),
    element('td', {}, [wave.at, ...notes.filter(note => note !== '').map(note => element('p', {class: 'note'}, note))]),
    element('td', {}, wave.isPast ? words.past(wave.sent, wave.merged, wave.byPhone) : [words.coming, ' ', show]),
  ]);
}
