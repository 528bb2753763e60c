import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {LAYOUT_WORDS} from '../../catalogue/words/layout-words.js';
import {type Language} from '../../domain/vocabulary.js';

/** What `Lưu ý` says: the addresses that Google refused on its first line, and below it what stood there before. */
export function toBoardNotice(before: string, refused: readonly string[], language: Language): string {
  const begin = LAYOUT_WORDS[language].boardHead.refused;
  const kept = before.split('\n').filter(line => line !== '' && !line.startsWith(begin));
  const others = kept.length === 0 ? [CELL_WORDS[language].boardHead.linkNotice] : kept;
  return [...(refused.length === 0 ? [] : [`${begin} ${refused.join('; ')}.`]), ...others].join('\n');
}
