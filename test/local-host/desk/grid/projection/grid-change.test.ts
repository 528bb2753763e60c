import * as fc from 'fast-check';
import {applyChange} from '../../../../../local-host/desk/grid/wire/apply-change.js';
import {GridServer} from '../../../../../local-host/desk/grid/grid-server.js';
import {type GridSnapshot} from '../../../../../local-host/desk/grid/wire/wire.js';
import {aGridHost, GRID_COLLEAGUE, GRID_OWNER} from '../../../../support/grid-fixture.js';

const SHEETS = 2;
const place = {
  sheet: fc.nat(SHEETS - 1),
  row: fc.integer({min: 1, max: 12}),
  column: fc.integer({min: 1, max: 9}),
};
const text = fc.constantFrom('', '5', '12,5', '=A4+1', '=SUM(C3:C8)', '01/06/2024', "'007", 'Đạt', '✓', '10%');
const lines = fc.record({
  dimension: fc.constantFrom('rows', 'columns'),
  start: fc.integer({min: 1, max: 8}),
  count: fc.integer({min: 1, max: 2}),
});
const area = fc.record({
  row: fc.integer({min: 1, max: 9}),
  column: fc.integer({min: 1, max: 6}),
  rows: fc.integer({min: 1, max: 3}),
  columns: fc.integer({min: 1, max: 2}),
});

/** An edit of the sheet at a place among the tabs, or a script. */
type Play = {readonly sheet: number; readonly edit: Record<string, unknown>} | {readonly script: string};

const anEdit = fc.oneof(
  fc.record({kind: fc.constant('type'), row: place.row, column: place.column, text}),
  fc.record({
    kind: fc.constant('paste'),
    row: place.row,
    column: place.column,
    rows: fc.array(fc.array(fc.option(text), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3}),
  }),
  fc.record({kind: fc.constant('clear'), areas: fc.array(area, {minLength: 1, maxLength: 2})}),
  fc.record({kind: fc.constant('tick'), row: place.row, column: fc.constant(5), ticked: fc.boolean()}),
  fc.record({kind: fc.constantFrom('undo', 'redo')}),
  fc.record({kind: fc.constant('insertLines'), lines, side: fc.constantFrom('before', 'after')}),
  fc.record({kind: fc.constant('deleteLines'), lines}),
  fc.record({kind: fc.constant('hideLines'), lines, hidden: fc.boolean()}),
  fc.record({kind: fc.constant('resizeLines'), lines, size: fc.integer({min: 10, max: 200})}),
  fc.record({kind: fc.constant('renameSheet'), name: fc.constantFrom('A', 'Tổng hợp', "O'Hara")}),
  fc.record({kind: fc.constant('moveSheet'), index: fc.nat(3)}),
  fc.record({kind: fc.constant('hideSheet'), hidden: fc.boolean()}),
  fc.record({kind: fc.constantFrom('addSheet', 'deleteSheet')}),
);

const aPlay: fc.Arbitrary<Play> = fc.oneof(
  {weight: 9, arbitrary: fc.record({sheet: place.sheet, edit: anEdit})},
  {weight: 1, arbitrary: fc.record({script: fc.constantFrom('rearrange', 'tidy')})},
);

/** The snapshot with what its keys stand for, cells in reading order, so that two of them can be compared. */
function meaning({sheets, styles, controls}: GridSnapshot): object {
  return sheets.map(({cells, ...frame}) => ({
    frame,
    cells: [...cells]
      .sort((one, other) => one[0] - other[0] || one[1] - other[1])
      .map(([row, column, {style, control, ...cell}]) => [
        row,
        column,
        {
          ...cell,
          style: style === undefined ? undefined : styles[style],
          control: control === undefined ? undefined : controls[control],
        },
      ]),
  }));
}

describe('the changes that a session tells', () => {
  it('make of an old snapshot what a new one is, for everybody', () => {
    fc.assert(
      fc.property(fc.array(aPlay, {minLength: 1, maxLength: 12}), plays => {
        const host = aGridHost();
        const server = new GridServer(host);
        const sessions = [GRID_OWNER, GRID_COLLEAGUE].map(user => ({user, session: server.open(user)}));
        const known = sessions.map(({session}) => session.snapshot());

        for (const [index, play] of plays.entries()) {
          if ('script' in play) host.person(GRID_OWNER).run(play.script);
          else {
            const {id} = host.workbook.sheets[play.sheet % host.workbook.sheets.length]!;
            sessions[index % sessions.length]!.session.apply({
              ...play.edit,
              sheetId: id,
              after: id,
            });
          }
          for (const [at, {session}] of sessions.entries()) {
            const change = session.changes();
            if (change) known[at] = applyChange(known[at]!, change);
          }
        }

        for (const [at, {user}] of sessions.entries()) {
          expect(meaning(known[at]!)).toEqual(meaning(new GridServer(host).open(user).snapshot()));
        }
      }),
      {seed: 3, numRuns: 12},
    );
  });
});
