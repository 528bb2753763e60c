import {type LockMode} from '../../src/core/index.js';
import {RoundBench} from '../support/round-bench.js';

const LATECOMER = 'latecomer@example.test';
const UNIT = 'village:T01';

/** A round whose first village has got twenty lines more. */
function withAddedRows(lockMode: LockMode): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2, lockMode});
  expect(bench.choose('addRows', ['T01']).outcome).toBe('done');
  return bench;
}

/** Whom a protection of the unit's input blocks names beside the owner and the coordinator. */
function officerOf(bench: RoundBench): string {
  const {workbook} = bench.host;
  const {id} = bench.sheet(UNIT);
  const named = workbook.protections.filter(({sheetId}) => sheetId === id).flatMap(({editors}) => editors ?? []);
  return named.find(email => email !== workbook.owner && email !== bench.coordinator.email) ?? '';
}

describe('addRows', () => {
  it.each(['frame', 'lock', 'warn'] as const)('opens the added lines to whoever may fill in the tab (%s)', lockMode => {
    const bench = withAddedRows(lockMode);
    const email = lockMode === 'lock' ? officerOf(bench) : LATECOMER;
    bench.host.workbook.editors = [...bench.host.workbook.editors, email];
    const officer = bench.host.person(email);

    const outcome = bench.type(UNIT, ['work:60', 'task'], 'Làm đường', officer);

    expect([email === '', outcome.kind]).toEqual([false, 'stored']);
  });

  it('keeps the rows of the frame closed to others', () => {
    const bench = withAddedRows('frame');
    bench.host.workbook.editors = [...bench.host.workbook.editors, LATECOMER];
    const sheet = bench.sheet(UNIT);

    expect(bench.host.person(LATECOMER).type(sheet.name, 'C14', 'x').kind).toBe('refused');
  });
});
