// The page of the grid's tests: the grid, and a connection that is nothing but fetch and server-sent events.
import {mountGrid} from '../../local-host/desk/grid/client/mount-grid.js';
import '../../local-host/desk/grid/client/grid.css';

const user = new URLSearchParams(location.search).get('user') ?? '';
const id = Math.random().toString(36).slice(2);
const post = async (path, body) =>
  (await fetch(`${path}?id=${id}&user=${encodeURIComponent(user)}`, {method: 'POST', body: JSON.stringify(body)})).json();

const started = performance.now();
const told = [];
const listeners = {changes: [], views: []};
const events = new EventSource(`/events?id=${id}&user=${encodeURIComponent(user)}`);
events.addEventListener('changes', event => listeners.changes.forEach(listen => listen(JSON.parse(event.data))));
events.addEventListener('view', event => listeners.views.forEach(listen => listen(JSON.parse(event.data))));

const grid = mountGrid(document.getElementById('grid'), {
  snapshot: () => post('/snapshot'),
  send: edit => post('/edit', edit),
  onChanges: listener => listeners.changes.push(listener),
  onResync: () => undefined,
  onView: listener => listeners.views.push(listener),
  look: view => void post('/look', view),
  tell: sentence => told.push(sentence),
});

globalThis.grid = grid;
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
