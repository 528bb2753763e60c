import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {overlaps} from '../../../workbook/geometry/area.js';
import {
  type BandColors,
  type Banding,
  type BandPart,
  BAND_PARTS,
  NO_BANDS,
  themeColors,
} from '../../../workbook/model/banding.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {colorState} from './color.js';
import {parseCssColor} from '../session/css-color.js';
import {type Body, chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type BandingState} from '../session/look-states.js';
import {rangeState, type RangeState, type SheetState, type SpreadsheetState} from '../session/states.js';

type Dimension = 'rows' | 'columns';

/** The members of Banding. */
export const BANDING = [
  members<BandingState>('read', {
    ...Object.fromEntries(parts().flatMap(readers)),
    getRange: state => objectOf(rangeState(state.session, state.sheet, found(state).area)),
  }),
  chained<BandingState>('write', {
    ...Object.fromEntries(parts().flatMap(writers)),
    setRange: (state, range: object) => {
      const {area} = stateOf(state.session, 'Range', range);
      change(state, banding => (banding.area = area));
    },
  }),
  members<BandingState>('write', {
    copyTo: (state, range: object) => {
      const {rows, columns} = found(state);
      return addBanding(stateOf(state.session, 'Range', range), {rows, columns});
    },
    remove: state => {
      const {session, sheet, id} = state;
      session.editSheet(sheet, () => (sheet.bandings = sheet.bandings.filter(one => one.id !== id)));
    },
  }),
];

/** Bandings of a range. */
export const RANGE_BANDING = [
  members<RangeState>('write', {
    applyRowBanding: (range, ...given: unknown[]) =>
      addBanding(range, {rows: colorsOf(range.session, given), columns: NO_BANDS}),
    applyColumnBanding: (range, ...given: unknown[]) =>
      addBanding(range, {rows: NO_BANDS, columns: colorsOf(range.session, given)}),
  }),
  members<RangeState>('read', {
    getBandings: ({session, sheet, area}) =>
      listBandings(
        session,
        sheet,
        sheet.bandings.filter(one => overlaps(one.area, area)),
      ),
  }),
];

/** Bandings of a sheet. */
export const SHEET_BANDING = [
  members<SheetState>('read', {
    getBandings: ({session, sheet}) => listBandings(session, sheet, sheet.bandings),
  }),
];

/** Bandings of all sheets. */
export const SPREADSHEET_BANDING = [
  members<SpreadsheetState>('read', {
    getBandings: ({session}) =>
      session.realm.array(session.workbook.sheets.flatMap(sheet => listBandings(session, sheet, sheet.bandings))),
  }),
];

function listBandings(session: SpreadsheetSession, sheet: Sheet, bandings: readonly Banding[]): object[] {
  return objectsOf(
    session,
    bandings.map(({id}) => ({className: 'Banding' as const, session, cells: 1, sheet, id})),
  );
}

/** A preset (light grey by default) with header, and without footer unless asked for. */
function colorsOf({realm}: SpreadsheetSession, [theme, header = true, footer = false]: readonly unknown[]): BandColors {
  return themeColors(realm.enumName(theme) ?? 'LIGHT_GREY', {header: header === true, footer: footer === true});
}

function addBanding({session, sheet, area}: RangeState, colors: Pick<Banding, 'rows' | 'columns'>): object {
  const id = session.workbook.nextId();
  session.editSheet(sheet, () => {
    if (sheet.bandings.some(one => overlaps(one.area, area)))
      throw new ScriptException(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    sheet.bandings = [...sheet.bandings, {id, area, ...colors}];
  });
  return objectOf({className: 'Banding', session, cells: 1, sheet, id});
}

function found({sheet, id}: BandingState): Banding {
  const banding = sheet.bandings.find(one => one.id === id);
  if (!banding) throw new ScriptException(`Banding ${id} not found`);
  return banding;
}

function change(state: BandingState, apply: (banding: Banding) => void): void {
  state.session.editSheet(state.sheet, () => {
    apply(found(state));
  });
}

interface Part {
  /** As in getHeaderRowColor. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly part: BandPart;
}

function parts(): Part[] {
  return BAND_PARTS.flatMap(part => {
    const name = part.charAt(0).toUpperCase() + part.slice(1);
    return [
      {name: `${name}RowColor`, dimension: 'rows' as const, part},
      {name: `${name}ColumnColor`, dimension: 'columns' as const, part},
    ];
  });
}

function readers({name, dimension, part}: Part): [string, Body<BandingState>][] {
  return [
    [`get${name}`, (state: BandingState) => found(state)[dimension][part]],
    [
      `get${name}Object`,
      (state: BandingState) => {
        const color = found(state)[dimension][part];
        return color === null ? null : objectOf(colorState(state.session, color));
      },
    ],
  ];
}

function writers({name, dimension, part}: Part): [string, Body<BandingState>][] {
  const set = (state: BandingState, color: string | null): void => {
    change(state, banding => (banding[dimension] = {...banding[dimension], [part]: color}));
  };
  return [
    [
      `set${name}`,
      (state: BandingState, color: string | null) => {
        set(state, color === null ? null : parseCssColor(color));
      },
    ],
    [
      `set${name}Object`,
      (state: BandingState, color: object | null) => {
        set(state, color === null ? null : stateOf(state.session, 'Color', color).rgb);
      },
    ],
  ];
}
