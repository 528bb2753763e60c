import {Connection} from './line/connection.js';
import {DeskHook} from './desk-hook.js';
import {gridConnection} from './grid-connection.js';
import {Housekeeping} from './housekeeping.js';
import {EditStore} from './line/edit-store.js';
import {KeptPanel} from './parts/kept-panel.js';
import {drawFrame} from './parts/page-frame.js';
import {cycleRegions, regionOf} from './parts/regions.js';
import {WORDS} from './parts/words.js';
import {ScriptPages} from './script/script-pages.js';
import {listenToScripts} from './script/script-events.js';
import './desk.css';

void openDesk();

/** Draws the page, connects it, and puts the grid in once the server has said who is there. */
async function openDesk(): Promise<void> {
  const frame = drawFrame(document.body);
  const person = new URLSearchParams(window.location.search).get('as') ?? '';
  const hook = new DeskHook();
  const store = new EditStore(window.localStorage);
  const kept = new KeptPanel(frame.work, store);
  const connection = new Connection(person, store, {
    onState: state => {
      hook.note(state, frame.status);
    },
    onRefused: ({label, text = ''}, reason) => {
      kept.add({label, text, reason});
    },
  });
  connection.on('greeting', ({desk, formerDesks}) => {
    kept.open(desk, formerDesks);
  });
  const focus = {grid: (): void => undefined};
  const pages = new ScriptPages(connection, frame.sidebar, () => {
    focus.grid();
  });
  const grid = gridConnection(connection, hook, kept);
  const housekeeping = new Housekeeping(frame, connection, grid.lookAt);
  listenToScripts(connection, pages, frame.status);
  await housekeeping.greeted();
  const {mountGrid} = await import('../grid/client/mount-grid.js');
  const mounted = mountGrid(frame.grid, grid);
  focus.grid = mounted.focus;
  await mounted.ready;
  hook.open(connection.window, mounted.page);
  const cells = {element: mounted.page.cells, focus: mounted.focus};
  const tabs = regionOf(mounted.page.tabBar, '[aria-selected="true"]');
  const around = [frame.sidebar, frame.panel].map(element => regionOf(element));
  cycleRegions([regionOf(frame.menuBar, '[tabindex="0"]'), cells, tabs, ...around, regionOf(frame.headEnd)], cells);
  window.addEventListener('pagehide', () => {
    const {draft} = mounted.page;
    if (draft) kept.add({...draft, reason: WORDS.kept.draft});
  });
}
