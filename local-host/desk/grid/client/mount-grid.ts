import {type GridConnection, type MountedGrid} from '../../protocol.js';
import {type GridChange, type GridSnapshot} from '../wire/wire.js';
import {GridPage} from './grid-page.js';

/** The grid with what tests and measurements ask of it. */
export interface GridInPage extends MountedGrid {
  /** Resolves when the workbook is on the screen for the first time. */
  readonly ready: Promise<void>;
  readonly page: GridPage;
}

/** Puts the grid into a container and keeps it the same as the workbook in the server. */
export function mountGrid(container: HTMLElement, connection: GridConnection): GridInPage {
  const page = new GridPage(container, connection);
  const waiting: GridChange[] = [];
  let isLoading = true;
  const load = async (): Promise<void> => {
    isLoading = true;
    waiting.length = 0;
    // What the connection carries is what this project's own server wrote.
    page.load((await connection.snapshot()) as GridSnapshot);
    isLoading = false;
    for (const change of waiting.splice(0)) take(change);
  };
  const reload = (): void => {
    load().catch(() => {
      setTimeout(reload, 1000);
    });
  };
  const take = (change: GridChange): void => {
    if (isLoading) waiting.push(change);
    else if (change.version > page.version && !page.change(change)) reload();
  };
  connection.onChanges(changes => {
    take(changes as GridChange);
  });
  connection.onResync(reload);
  connection.onView(view => {
    page.view(view);
  });
  const ready = load().then(() => page.rendered());
  return {
    ready,
    page,
    focus: () => {
      page.focus();
    },
  };
}
