import {type WaveView} from '../../../shell/reminders/types.js';
import {aButton} from '../../elements/button.js';
import {byId, element} from '../../page/dom.js';
import {words} from './words.js';

/** The waves with their times and what came of them; one that is to come can be previewed. */
export function showWaves(waves: readonly WaveView[], preview: (at: string) => unknown): void {
  const head = element('tr', {});
  for (const title of [words.waves.wave, words.waves.at, words.waves.state]) {
    head.append(element('th', {scope: 'col', textContent: title}));
  }
  byId('waves').replaceChildren(head, ...waves.map(wave => toRow(wave, preview)));
}

function toRow(wave: WaveView, preview: (at: string) => unknown): HTMLElement {
  const row = element('tr', {});
  const when = element('td', {textContent: wave.at});
  if (wave.isMoved) when.append(element('p', {className: 'note', textContent: words.waves.moved}));
  if (wave.mergedInto !== '') {
    when.append(element('p', {className: 'note', textContent: words.waves.mergedInto(wave.mergedInto)}));
  }
  const state = element('td', {});
  if (wave.isPast) state.append(words.waves.past(wave.sent, wave.merged, wave.byPhone));
  else state.append(words.waves.coming, ' ', previewButton(wave, preview));
  row.append(element('th', {scope: 'row', textContent: wave.name}), when, state);
  return row;
}

function previewButton({name, at}: WaveView, preview: (at: string) => unknown): HTMLElement {
  const button = aButton(words.waves.show, () => preview(at), 'link');
  button.setAttribute('aria-label', words.waves.showWave(name));
  return button;
}
