import {VILLAGE_WORDS} from '../../catalogue/lists/reading-words.js';
import {isNone, toComparisonKey} from '../../reading/text.js';

/**
 * The sectors that a cell names, each as first spelled; "Không" names none. Commas and semicolons part them, but a list of
 * villages ("Ban Phát triển Thôn 5, Thôn 7", "các thôn 1, 3, 5") is one name.
 */
export function splitSectors(text: string, villages: readonly string[]): readonly string[] {
  const sectors = new Map<string, string>();
  for (const sector of joinVillages(
    text.split(/[,;\uFF0C\uFF1B]/).map(trimSpaces),
    new Set(villages.map(toComparisonKey)),
  )) {
    const key = toComparisonKey(sector);
    if (key !== '' && !isNone(sector) && !sectors.has(key)) sectors.set(key, sector);
  }
  return [...sectors.values()];
}

const WORDS = VILLAGE_WORDS.map(toComparisonKey).join('|');
/** A village and nothing else: "thôn 7", "các thôn 1". */
const VILLAGE_ONLY = new RegExp(`^(?:(?:${WORDS}) \\S+(?: \\S+){0,2}|\\d+)$`);
/** Words before a village: "ban phát triển thôn 5". */
const ENDS_WITH_VILLAGE = new RegExp(`\\S (?:${WORDS}) \\S+(?: \\S+){0,2}$`);

/** Joins to a name that ends with a village the villages that follow it. */
function joinVillages(parts: readonly string[], villages: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const key = toComparisonKey(part);
    const last = joined[joined.length - 1];
    const isVillage = villages.has(key) || VILLAGE_ONLY.test(key);
    if (isOpen && isVillage && last !== undefined) {
      joined[joined.length - 1] = `${last}, ${part}`;
      continue;
    }
    joined.push(part);
    isOpen = !isVillage && endsWithVillage(key, villages);
  }
  return joined;
}

function endsWithVillage(key: string, villages: ReadonlySet<string>): boolean {
  return ENDS_WITH_VILLAGE.test(key) || [...villages].some(village => key.endsWith(` ${village}`));
}

function trimSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
