import {type Switches} from '../../local-host/index.js';
import {RoundBench, type SavedRound} from './round-bench.js';

/** Names that would run or look otherwise if a page took them for markup; synthetic. */
export const HOSTILE_NAMES = {
  village: '<img src=x onerror="window.ranFromName=1">',
  person: '<b>Bà Đào</b><script>window.ranFromName=1</script>',
  /** As long as a name gets, without a place to break it. */
  long: `Thôn${'Đồng'.repeat(14)}`,
} as const;

/** A set-up round, its tabs not made yet, in which villages and people have names that hold markup, or hardly fit. */
export function makeHostileRound(): SavedRound {
  const bench = new RoundBench({villages: 7, criteria: 2});
  bench.typeSetUp('villages', 'T01', ['name', HOSTILE_NAMES.village]);
  bench.typeSetUp('villages', 'T02', ['name', HOSTILE_NAMES.long]);
  for (const code of ['S01', 'P01', 'U01']) bench.typeSetUp('people', code, ['name', HOSTILE_NAMES.person]);
  return bench.save();
}

/** The round with its tabs, mistakes in two of them, before anybody was invited; opened by its coordinator, who reads a language. */
export function openHostileRound(
  saved: SavedRound,
  language: 'vi' | 'en',
  switches: Partial<Switches> = {},
): RoundBench {
  const bench = RoundBench.restore(saved, switches);
  if (language === 'en') bench.typeRound('language', 'English');
  bench.choose('generateTabs');
  bench.type('village:T03', ['work:1', 'start'], '31/6');
  bench.type('village:T01', ['work:1', 'start'], HOSTILE_NAMES.village);
  bench.host.workbook.editors = [bench.coordinator.email];
  bench.coordinator.open();
  return bench;
}
