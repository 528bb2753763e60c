import {runCommand} from '../../../scenarios/commands.js';
import {readSummary} from '../../../scenarios/results/read-summary.js';
import {RoundBench, type SavedRound} from '../round-bench.js';
import {canonicalState, differences} from './canonical-state.js';
import {type InterleavingCase} from './interleaving-sweep.js';
import {enterAll, missingEntries} from './entries-during-repair.js';
import {type OfficerEdit, makeEdit, missingEdits, OFFICER_EDITS} from './officer-edits.js';
import {busyRound, damagedRound} from './small-rounds.js';

/** What is said to whoever has to wait. */
const BUSY = 'Một lệnh khác đang chạy trên bảng tính này.';

/** Cells that hold what was compiled. */
const COMPILED = /^cells (Tổng hợp|Nội dung trình)/;

function choose(command: string): (bench: RoundBench) => void {
  return bench => {
    const {outcome, error} = runCommand(bench.coordinator, command, []);
    if (outcome !== 'done') throw new Error(`${command} ended as ${outcome}: ${error ?? ''}`);
  };
}

function editAll(bench: RoundBench): readonly string[] {
  return OFFICER_EDITS.flatMap(edit => makeEdit(bench, edit));
}

/** A busy round, compiled once, in which the officers may edit. */
function compiledRound(): SavedRound {
  const bench = busyRound();
  bench.type('criterion:2', ['header', 'reason'], 'Chờ số liệu của huyện');
  bench.choose('compileSummary');
  return bench.save();
}

/** Every choice among the edits: some were made before the run read their tab, the others after. */
function subsetsOf(edits: readonly OfficerEdit[]): readonly (readonly OfficerEdit[])[] {
  return edits.reduce<readonly (readonly OfficerEdit[])[]>(
    (subsets, edit) => [...subsets, ...subsets.map(subset => [...subset, edit])],
    [[]],
  );
}

/** What a compile shows where some of the edits were made before it. */
function compiledAfter(start: SavedRound, edits: readonly OfficerEdit[]): Readonly<Record<string, string>> {
  const bench = RoundBench.restore(start);
  for (const edit of edits) makeEdit(bench, edit);
  bench.choose('compileSummary');
  return compiledOf(bench);
}

function compiledOf(bench: RoundBench): Readonly<Record<string, string>> {
  const cells = Object.entries(canonicalState(bench)).filter(([part]) => COMPILED.test(part));
  return {...Object.fromEntries(cells), figures: JSON.stringify(readSummary(bench.host.workbook))};
}

function fewestDifferences(
  right: readonly Readonly<Record<string, string>>[],
  found: Readonly<Record<string, string>>,
): readonly string[] {
  const [fewest = []] = right.map(one => differences(one, found)).sort((one, other) => one.length - other.length);
  return fewest;
}

/** The officers edit three tabs at once: each tab's figures are those before its edit or after it, in every cell of the summary. */
const COMPILE: InterleavingCase = {
  name: 'compileSummary, while officers type and tick',
  entryPoint: 'compileSummary',
  prepare: compiledRound,
  act: choose('compileSummary'),
  meanwhile: editAll,
  judge: start => {
    const right = subsetsOf(OFFICER_EDITS).map(edits => compiledAfter(start, edits));
    const last = right.at(-1)?.['figures'];
    return bench => {
      const wrong = [...fewestDifferences(right, compiledOf(bench)), ...missingEdits(start, bench)];
      bench.choose('compileSummary');
      const isCaughtUp = JSON.stringify(readSummary(bench.host.workbook)) === last;
      return isCaughtUp ? wrong : [...wrong, 'the next compile does not show the edits'];
    };
  },
};

/** Makes a tab, renames another, hides a third and locks all of them anew, while people go on in those that are there. */
const GENERATE: InterleavingCase = {
  name: 'generateTabs, while officers type and tick',
  entryPoint: 'generateTabs',
  prepare: () => {
    const bench = busyRound();
    bench.type('criterion:2', ['header', 'reason'], 'Chờ số liệu của huyện');
    bench.typeSetUp('villages', 'T02', ['isActive', 'Không']);
    bench.typeSetUp('villages', 'T01', ['name', 'Thôn Một']);
    bench.typeRound('lockMode', 'Khóa');
    bench.typeSetUp('communeCriteria', '3', ['isActive', 'Có']);
    return bench.save();
  },
  act: choose('generateTabs'),
  meanwhile: editAll,
  judge: start => {
    const ends = [true, false].map(isEditedFirst => {
      const bench = RoundBench.restore(start);
      if (isEditedFirst) editAll(bench);
      bench.choose('generateTabs');
      if (!isEditedFirst) editAll(bench);
      return canonicalState(bench);
    });
    return bench => [...fewestDifferences(ends, canonicalState(bench)), ...missingEdits(start, bench)];
  },
};

/** What whoever chooses a command in the middle of another's gets: a turn of their own, or a sentence. */
function chooseToo(command: string, person: string): (bench: RoundBench) => readonly string[] {
  return bench => {
    const {outcome, error} = runCommand(bench.enter(person), command, []);
    const isRight = outcome === 'done' || (outcome === 'refused' && error?.startsWith(BUSY) === true);
    return isRight ? [] : [`${command} by ${person}: ${outcome}: ${error ?? ''}`];
  };
}

/** After two commands that may have got into each other's way: as after the first alone, or after both in either order. */
function judgePair(first: string, second: string): InterleavingCase['judge'] {
  return start => {
    const ends = [[first], [first, second], [second, first]].map(commands => {
      const bench = RoundBench.restore(start);
      for (const command of commands) bench.choose(command);
      return canonicalState(bench);
    });
    return bench => fewestDifferences(ends, canonicalState(bench));
  };
}

const GENERATE_TWICE: InterleavingCase = {
  name: 'generateTabs, while it is chosen in another window',
  entryPoint: 'generateTabs',
  prepare: GENERATE.prepare,
  act: choose('generateTabs'),
  meanwhile: chooseToo('generateTabs', 'P01'),
  judge: judgePair('generateTabs', 'generateTabs'),
};

const COMPILE_DURING_REPAIR: InterleavingCase = {
  name: 'repairTabs, while another administrator compiles',
  entryPoint: 'repairTabs',
  prepare: () => damagedRound().save(),
  act: choose('repairTabs'),
  meanwhile: chooseToo('compileSummary', 'P02'),
  judge: judgePair('repairTabs', 'compileSummary'),
};

/** Officers enter something in a tab that is being mended, in one that is locked anew, and in one that is whole. */
const ENTRIES_DURING_REPAIR: InterleavingCase = {
  name: 'repairTabs, while officers type',
  entryPoint: 'repairTabs',
  prepare: () => damagedRound().save(),
  act: choose('repairTabs'),
  meanwhile: enterAll,
  judge: () => bench => {
    const wrong = missingEntries(bench);
    bench.choose('repairTabs');
    return [...wrong, ...missingEntries(bench).map(problem => `after the next repair, ${problem}`)];
  },
};

/** Every run that others must be able to come between. */
export const INTERLEAVING_CASES: readonly InterleavingCase[] = [
  COMPILE,
  GENERATE,
  GENERATE_TWICE,
  COMPILE_DURING_REPAIR,
  ENTRIES_DURING_REPAIR,
];
