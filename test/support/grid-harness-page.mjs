// The page of the grid's tests: the grid, and a connection that is nothing but fetch and server-sent events.
import {mountGrid} from '../../local-host/desk/grid/client/mount-grid.js';
import '../../local-host/desk/grid/client/grid.css';

const user = new URLSearchParams(location.search).get('user') ?? '';
const id = Math.random().toString(36).slice(2);
const post = async (path, body) =>
  (
    await fetch(`${path}?id=${id}&user=${encodeURIComponent(user)}`, {method: 'POST', body: JSON.stringify(body)})
  ).json();

const started = performance.now();
const told = [];
const listeners = {changes: [], resyncs: [], views: []};
const events = new EventSource(`/events?id=${id}&user=${encodeURIComponent(user)}`);
events.addEventListener('changes', event => listeners.changes.forEach(listen => listen(JSON.parse(event.data))));
events.addEventListener('resync', () => listeners.resyncs.forEach(listen => listen()));
events.addEventListener('view', event => listeners.views.forEach(listen => listen(JSON.parse(event.data))));

const grid = mountGrid(document.getElementById('grid'), {
  snapshot: () => post('/snapshot'),
  send: edit => post('/edit', edit),
  onChanges: listener => listeners.changes.push(listener),
  onResync: listener => listeners.resyncs.push(listener),
  onView: listener => listeners.views.push(listener),
  look: view => void post('/look', view),
  tell: sentence => told.push(sentence),
  keep: ({reason}) => told.push(reason),
});

/** What Univer itself holds, sheet by sheet: it is asked, not the page's own model. */
const held = () =>
  grid.page.booted.api
    .getActiveWorkbook()
    .getSheets()
    .map(sheet => {
      const worksheet = sheet.getSheet();
      const config = worksheet.getConfig();
      const entries = {};
      const drawn = {};
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.v === undefined || cell.v === null) return;
        const address = `${row + 1},${column + 1}`;
        const shown = worksheet.getCell(row, column);
        entries[address] = String(cell.v);
        drawn[address] = shown?.p?.body?.dataStream ?? String(shown?.v ?? '');
      });
      const sizes = (lines, field) =>
        Object.fromEntries(
          Object.entries(lines).map(([index, line]) => [Number(index) + 1, [line[field], line.hd === 1]]),
        );
      return {
        id: Number(sheet.getSheetId()),
        name: sheet.getSheetName(),
        isHidden: worksheet.isSheetHidden() === 1,
        rows: worksheet.getRowCount(),
        columns: worksheet.getColumnCount(),
        frozen: [config.freeze.ySplit, config.freeze.xSplit],
        merges: config.mergeData.map(one => [one.startRow, one.startColumn, one.endRow, one.endColumn].join()).sort(),
        rowSizes: sizes(config.rowData, 'h'),
        columnSizes: sizes(config.columnData, 'w'),
        entries,
        drawn,
      };
    });

const known = () => {
  const {model} = grid.page;
  return model.order.map(id => {
    const {frame, cells} = model.sheet(id);
    const shown = [...cells].map(([key, cell]) => [
      key,
      {...cell, style: model.styleOf(cell), control: model.controlOf(cell)},
    ]);
    return {frame, cells: Object.fromEntries(shown)};
  });
};

globalThis.grid = grid;
globalThis.state = () => JSON.stringify({known: known(), held: held()});
globalThis.told = told;
void grid.ready.then(() =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      globalThis.readyAfter = performance.now();
      globalThis.mountedAt = started;
      document.body.dataset.ready = 'yes';
    }),
  ),
);
