import {aPlan} from '../layout/entry/entry-builders.js';
import {formatRule, findRuleArea, planRules} from '../../../src/core/repair/tab-rules.js';
import {isIdle} from '../../../src/core/repair/tab-repair.js';
import {toPlannedIds} from '../../../src/core/repair/wanted-rows.js';
import {aFoundTab, aReadTab, aRepair, lineOf, toldOf} from './repair-builders.js';

describe('planTabRepair of what is no value', () => {
  it('has nothing to do in a tab as made', () => {
    const repair = aRepair(aReadTab());

    expect(isIdle(repair)).toBe(true);
    expect(repair).toMatchObject({steps: [], writes: [], formats: [], rules: undefined, tables: [], merges: []});
    expect(repair).toMatchObject({isReshaped: false, trimsTo: undefined, done: [], refusals: []});
    expect(repair.look).toEqual({freezes: false, hidesRow: false, hidesColumn: false});
    expect(repair.keys).toEqual(aReadTab().map((row, index) => (index === 0 ? '' : row[0])));
    expect(repair.columnCount).toBe(aPlan().columnCount);
  });

  it.each([
    [{frozenRows: 0}, {freezes: true, hidesRow: false, hidesColumn: false}],
    [{frozenColumns: 3}, {freezes: true, hidesRow: false, hidesColumn: false}],
    [{isRowHidden: false}, {freezes: false, hidesRow: true, hidesColumn: false}],
    [{isColumnHidden: false}, {freezes: false, hidesRow: false, hidesColumn: true}],
  ])('freezes and hides again what is not: %p', (found, look) => {
    const repair = aRepair(aReadTab(), found);

    expect(repair.look).toEqual(look);
    expect(toldOf(repair)).toEqual(['lookRestored']);
    expect(isIdle(repair)).toBe(false);
  });

  it('freezes and hides anew, and tells nothing of it, where rows moved', () => {
    const values = aReadTab();
    values.splice(lineOf(values, 'work:5') - 1, 1);
    const repair = aRepair(values);

    expect(repair.look).toEqual({freezes: true, hidesRow: true, hidesColumn: true});
    expect(toldOf(repair)).toEqual(['rowsMade 32 work:5']);
  });

  it('writes the formula of the state line again, where it stands elsewhere or nowhere', () => {
    for (const stateCells of [[], [{row: 3, column: 4}], [{row: 4, column: 3}]]) {
      const repair = aRepair(aReadTab(), {stateCells});

      expect(toldOf(repair)).toEqual(['formulaRestored']);
      expect(repair.writes).toEqual([{area: {row: 3, column: 3, rows: 1, columns: 1}, values: [['=$B$1']]}]);
    }
  });

  it('sets the rules again where one is lost, in the area from the submitter down', () => {
    const found = aFoundTab(aReadTab());
    const rules = found.rules.map((row, index) => (index === 8 ? row.map(() => '') : row));
    const repair = aRepair(aReadTab(), {rules});

    expect(toldOf(repair)).toEqual(['rulesRestored']);
    expect(repair.rules?.area).toEqual(findRuleArea(aPlan(), aReadTab()));
    expect(repair.rules?.rules.map(row => row.map(formatRule))).toEqual(found.rules);
    expect(isIdle(repair)).toBe(false);
  });

  it('gives lines that were added the rules of the others, and rows outside none', () => {
    const plan = aPlan();
    const ids = [...toPlannedIds(plan).slice(0, -1), 'work:41', 'outside:69'];
    const {area, rules} = planRules(ids, plan);
    const ruleOf = (id: string): unknown => rules[ids.indexOf(id) + 1 - area.row]?.map(formatRule);

    expect(area.rows).toBe(ids.length - area.row + 1);
    expect(ruleOf('work:41')).toEqual(ruleOf('work:1'));
    expect(ruleOf('work:1')).not.toEqual(ruleOf('assessment:1'));
    expect(new Set(ruleOf('outside:69') as string[])).toEqual(new Set(['']));
  });

  it('formats the rows in which something was overwritten, and frames tables anew only where rows moved', () => {
    const values = aReadTab();
    values[lineOf(values, 'assessment:2') - 1]![2] = 'x';
    values[lineOf(values, 'work:3') - 1]![0] = '';
    const repair = aRepair(values);

    expect(repair.formats.map(({area}) => area)).toEqual([
      {row: lineOf(values, 'assessment:2'), column: 1, rows: 1, columns: aPlan().columnCount},
    ]);
    expect([repair.tables, repair.merges]).toEqual([[], []]);
  });

  it('formats all rows below the hidden one where rows moved, and merges the head where nothing stands beside', () => {
    const values = aReadTab();
    values[4]![3] = 'ghi bên cạnh';
    values.splice(lineOf(values, 'work:5') - 1, 1);
    const repair = aRepair(values);

    expect(repair.formats.map(({area}) => area)).toEqual([
      {row: 2, column: 1, rows: aReadTab().length - 1, columns: aPlan().columnCount},
    ]);
    expect(repair.formats[0]?.formats).toEqual(formatsAsMade());
    expect(repair.merges.map(({row, rows}) => [row, rows])).toEqual([3, 4, 6, 7, 8, 10, 11].map(row => [row, 1]));
    expect(repair.tables.map(({row, rows, column}) => [row, rows, column])).toEqual([
      ...[8, 9, 10].map(row => [row, 1, 2]),
      [14, 11, 2],
      [27, 41, 2],
    ]);
  });

  it('takes nothing for done where a run may have died, and trims what it put in', () => {
    const repair = aRepair(aReadTab(), {isHalfMended: true});

    expect(repair.isReshaped).toBe(true);
    expect(repair.trimsTo).toBe(aReadTab().length + 1);
    expect(repair.formats.map(({area}) => [area.row, area.rows])).toEqual([[2, aReadTab().length]]);
    expect(repair.done).toEqual([]);
    expect(repair.rules).toBeDefined();
  });

  it('leaves a tab of which nobody can know as it is, its look apart', () => {
    const values = aReadTab();
    values.splice(
      lineOf(values, 'assessment:2') - 1,
      0,
      values[0]!.map((_, index) => (index === 5 ? 'lạ' : '')),
    );
    const repair = aRepair(values, {frozenRows: 0});

    expect(toldOf(repair)).toEqual(['lookRestored', 'rowUnclear 16']);
    expect(repair).toMatchObject({
      steps: [],
      writes: [],
      formats: [],
      tables: [],
      merges: [],
      keys: [],
      columnCount: 0,
    });
    expect(repair.look.freezes).toBe(true);
  });

  it('hides and freezes nothing where the columns are in doubt', () => {
    const values = aReadTab();
    values.forEach((row, index) => row.splice(4, 0, index === 20 ? 'lạ' : ''));

    expect(aRepair(values, {frozenRows: 0, isRowHidden: false}).look).toEqual({
      ...{freezes: false, hidesRow: false, hidesColumn: false},
    });
  });
});

/** The formats of the rows below the hidden one in a tab whose rows were all made anew. */
function formatsAsMade(): unknown {
  return aRepair(aReadTab(), {isHalfMended: true}).formats.map(({formats}) =>
    Object.fromEntries(
      Object.entries(formats).map(([name, rows]: [string, readonly unknown[]]) => [name, rows.slice(0, -1)]),
    ),
  )[0];
}

describe('findRuleArea', () => {
  it('ends with the tab, and has at least one row and column', () => {
    const {area} = aPlan().rules;

    expect(findRuleArea(aPlan(), aReadTab())).toEqual({...area, rows: aReadTab().length - area.row + 1});
    expect(findRuleArea(aPlan(), [])).toEqual({...area, rows: 1, columns: 1});
    expect(findRuleArea(aPlan(), [['', '', '', '']])).toEqual({...area, rows: 1, columns: 2});
  });
});

describe('formatRule', () => {
  it('writes a rule in one line', () => {
    expect(
      [undefined, {kind: 'checkbox'} as const, {kind: 'list', values: ['a', 'b'], help: 'x'} as const].map(formatRule),
    ).toEqual(['', 'checkbox', 'list ["a","b"]']);
  });
});
