import {RoundBench, type SavedRound} from '../round-bench.js';

/** What an officer does in one tab in one moment: pastes over some cells of a row, or ticks *Nộp báo cáo*. */
export interface OfficerEdit {
  readonly person: string;
  readonly tab: string;
  readonly row: string;
  /** The first of the columns that are pasted over. */
  readonly column: string;
  /** Input cells by column key as they are afterwards; blank where the box is ticked. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Three officers, each of whose edits shows in several figures; all of it is synthetic. */
export const OFFICER_EDITS: readonly OfficerEdit[] = [
  {
    ...{person: 'S01', tab: 'village:T01', row: 'assessment:2', column: 'verdict'},
    cells: {
      verdict: 'Chưa đạt',
      status: 'Đường lầy lội',
      obstacles: 'Thiếu đất đắp',
      solutions: 'Vận động hiến đất',
      proposal: 'Hỗ trợ máy xúc',
      resolver: 'UBND xã',
    },
  },
  {
    ...{person: 'O1', tab: 'criterion:1', row: 'indicator:1.1', column: 'status'},
    cells: {status: 'Đã phê duyệt quy hoạch', verdict: 'Đạt', note: 'Công bố tại trụ sở'},
  },
  {person: 'O2', tab: 'criterion:2', row: 'header', column: 'submit', cells: {}},
];

/** Lets the officer edit; gives back what was refused. */
export function makeEdit(bench: RoundBench, {person, tab, row, column, cells}: OfficerEdit): readonly string[] {
  const officer = bench.enter(person);
  const at = bench.place(tab, row, column);
  const values = Object.values(cells);
  const name = bench.sheet(tab).name;
  const outcome = values.length === 0 ? officer.tick(name, at, true) : officer.paste(name, at, [values]);
  return outcome.kind === 'refused' ? [`the edit of ${tab} was refused: ${outcome.reason}`] : [];
}

/** Input cells that do not hold what the officers and those before them entered. */
export function missingEdits(start: SavedRound, bench: RoundBench): readonly string[] {
  const edited = OFFICER_EDITS.flatMap(({tab, row, cells}) =>
    Object.entries(cells).map(([column, text]) => [`${tab} ${row} ${column}`, JSON.stringify([text, ''])] as const),
  );
  const expected = {...RoundBench.restore(start).inputContents(), ...Object.fromEntries(edited)};
  const found = bench.inputContents();
  const wrong = Object.keys(expected).filter(cell => found[cell] !== expected[cell]);
  const ticked = OFFICER_EDITS.filter(({column}) => column === 'submit').filter(({tab}) => !bench.isTicked(tab));
  return [
    ...wrong.map(cell => `entry ${cell} is ${found[cell] ?? 'gone'} instead of ${expected[cell] ?? ''}`),
    ...ticked.map(({tab}) => `the tick of ${tab} is gone`),
  ];
}
