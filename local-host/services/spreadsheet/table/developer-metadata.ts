import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type DeveloperMetadata, type MetadataPlace} from '../../../workbook/model/developer-metadata.js';
import {chained, type MemberSet, members} from '../session/member-set.js';
import {type SpreadsheetSession, type Service} from '../session/session.js';
import {
  type DeveloperMetadataFinderState,
  type DeveloperMetadataLocationState,
  type DeveloperMetadataState,
  type MetadataScope,
} from '../session/table-states.js';
import {rangeState, sheetState} from '../session/states.js';
import {isSamePlace, isWithinScope, lineOfRange} from './metadata-scope.js';

type State = DeveloperMetadataState;
type Finder = DeveloperMetadataFinderState;

/** The members of DeveloperMetadata. */
export const DEVELOPER_METADATA = [
  members<State>('read', {
    getId: ({id}) => id,
    getKey: state => found(state).key,
    getValue: state => found(state).value ?? null,
    getVisibility: state => state.session.realm.enumValue('DeveloperMetadataVisibility', found(state).visibility),
    getLocation: state => {
      const {place} = found(state);
      return objectOf({className: 'DeveloperMetadataLocation', session: state.session, cells: 1, place});
    },
  }),
  chained<State>('write', {
    setKey: (state, key: string) => {
      change(state, metadata => (metadata.key = key));
    },
    setValue: (state, value: string) => {
      change(state, metadata => (metadata.value = value));
    },
    setVisibility: (state, visibility: object) => {
      const name = visibilityOf(state.session, visibility);
      change(state, metadata => (metadata.visibility = name));
    },
    moveToRow: (state, row: object) => {
      const place = lineOfRange(stateOf(state.session, 'Range', row));
      if (place?.kind !== 'ROW') throw new ScriptException('The range must be one whole row.');
      change(state, metadata => (metadata.place = place));
    },
    moveToColumn: (state, column: object) => {
      const place = lineOfRange(stateOf(state.session, 'Range', column));
      if (place?.kind !== 'COLUMN') throw new ScriptException('The range must be one whole column.');
      change(state, metadata => (metadata.place = place));
    },
    moveToSheet: (state, sheet: object) => {
      const sheetId = stateOf(state.session, 'Sheet', sheet).sheet.id;
      change(state, metadata => (metadata.place = {kind: 'SHEET', sheetId}));
    },
    moveToSpreadsheet: state => {
      change(state, metadata => (metadata.place = {kind: 'SPREADSHEET'}));
    },
  }),
  members<State>('write', {
    remove: state => {
      const {workbook} = state.session;
      change(state, () => (workbook.metadata = workbook.metadata.filter(one => one.id !== state.id)));
    },
  }),
];

/** The members of DeveloperMetadataLocation. */
export const DEVELOPER_METADATA_LOCATION = [
  members<DeveloperMetadataLocationState>('builder', {
    getLocationType: ({session, place}) => session.realm.enumValue('DeveloperMetadataLocationType', place.kind),
    getSpreadsheet: ({session, place}) =>
      place.kind === 'SPREADSHEET' ? objectOf({className: 'Spreadsheet', session, cells: 1}) : null,
    getSheet: ({session, place}) => {
      const sheet = place.kind === 'SHEET' ? session.workbook.sheetById(place.sheetId) : undefined;
      return sheet ? objectOf(sheetState(session, sheet)) : null;
    },
    getRow: state => lineRange(state, 'ROW'),
    getColumn: state => lineRange(state, 'COLUMN'),
  }),
];

/** The members of DeveloperMetadataFinder. */
export const DEVELOPER_METADATA_FINDER = [
  chained<Finder>('builder', {
    withId: (finder, id: number) => {
      narrow(finder, one => one.id === id);
    },
    withKey: (finder, key: string) => {
      narrow(finder, one => one.key === key);
    },
    withValue: (finder, value: string) => {
      narrow(finder, one => one.value === value);
    },
    withVisibility: (finder, visibility: object) => {
      const name = visibilityOf(finder.session, visibility);
      narrow(finder, one => one.visibility === name);
    },
    onIntersectingLocations: finder => {
      finder.place = {...finder.place, isIntersecting: true};
    },
    withLocationType: (finder, type: object) => {
      const name = finder.session.realm.enumName(type);
      narrow(finder, one => one.place.kind === name);
    },
  }),
  members<Finder>('read', {
    find: ({session, tests, place}) =>
      states(
        session,
        session.workbook.metadata.filter(
          one => isWithinScope(place.scope, one.place, place.isIntersecting) && tests.every(test => test(one)),
        ),
      ),
  }),
];

/** Where a class has its metadata: the place that it hangs on, and where its finders look. */
export interface MetadataPlaces<S extends Service> {
  /** Undefined for what nothing can hang on. */
  readonly placeOf: (service: S) => MetadataPlace | undefined;
  readonly scopeOf: (service: S) => MetadataScope;
}

/** Making, listing and finding metadata of a class. */
export function metadataMembers<S extends Service>({placeOf, scopeOf}: MetadataPlaces<S>): MemberSet<S>[] {
  return [
    chained<S>('write', {
      addDeveloperMetadata: (service: S, key: string, ...more: (string | object)[]) => {
        addMetadata(service.session, demandPlace(placeOf(service)), {key, more});
      },
    }),
    members<S>('read', {
      getDeveloperMetadata: (service: S) => {
        const place = placeOf(service);
        const {metadata} = service.session.workbook;
        return states(
          service.session,
          metadata.filter(one => place !== undefined && isSamePlace(one.place, place)),
        );
      },
    }),
    members<S>('builder', {
      createDeveloperMetadataFinder: (service: S) => {
        const place = {scope: scopeOf(service), isIntersecting: false};
        const {session} = service;
        return objectOf({className: 'DeveloperMetadataFinder', session, cells: 1, tests: [], place});
      },
    }),
  ];
}

function demandPlace(place: MetadataPlace | undefined): MetadataPlace {
  if (place) return place;
  throw new ScriptException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function addMetadata(
  session: SpreadsheetSession,
  place: MetadataPlace,
  {key, more}: {key: string; more: readonly (string | object)[]},
): void {
  const value = more.find(one => typeof one === 'string');
  const visibility = more.find(one => typeof one === 'object');
  const metadata: DeveloperMetadata = {
    id: session.workbook.nextId(),
    key,
    value,
    visibility: visibility ? visibilityOf(session, visibility) : 'DOCUMENT',
    place,
  };
  session.editFile(() => (session.workbook.metadata = [...session.workbook.metadata, metadata]));
}

function states(session: SpreadsheetSession, metadata: readonly DeveloperMetadata[]): object[] {
  return objectsOf(
    session,
    metadata.map(({id}) => ({className: 'DeveloperMetadata' as const, session, cells: 1, id})),
  );
}

function found({session, id}: State): DeveloperMetadata {
  const metadata = session.workbook.metadata.find(one => one.id === id);
  if (!metadata) throw new ScriptException(`Developer metadata ${id} not found`);
  return metadata;
}

function change(state: State, apply: (metadata: DeveloperMetadata) => void): void {
  state.session.editFile(() => {
    apply(found(state));
  });
}

function narrow(finder: Finder, test: (metadata: DeveloperMetadata) => boolean): void {
  finder.tests = [...finder.tests, test];
}

function visibilityOf({realm}: SpreadsheetSession, value: object): DeveloperMetadata['visibility'] {
  return realm.enumName(value) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

function lineRange({session, place}: DeveloperMetadataLocationState, kind: 'ROW' | 'COLUMN'): object | null {
  if (place.kind !== kind) return null;
  const sheet = session.workbook.sheetById(place.sheetId);
  if (!sheet) return null;
  const area =
    kind === 'ROW'
      ? {row: place.line, rows: 1, column: 1, columns: sheet.maxColumns}
      : {column: place.line, columns: 1, row: 1, rows: sheet.maxRows};
  return objectOf(rangeState(session, sheet, area));
}
