import {type GridConnection, type GridView} from '../protocol.js';
import {type Connection} from './line/connection.js';
import {type DeskHook} from './desk-hook.js';
import {showSentence} from './parts/dialogs.js';
import {type KeptPanel} from './parts/kept-panel.js';

/** The grid's line to the server; `lookAt` leads the grid somewhere from within the page. */
export function gridConnection(
  connection: Connection,
  hook: DeskHook,
  kept: KeptPanel,
): GridConnection & {readonly lookAt: (view: GridView) => void} {
  const viewers: ((view: GridView) => void)[] = [];
  const lookAt = (view: GridView): void => {
    for (const viewer of viewers) viewer(view);
  };
  connection.on('view', ({view}) => {
    lookAt(view);
  });
  return {
    lookAt,
    snapshot: () => connection.ask({kind: 'snapshot'}),
    send: (edit, label, text) => connection.sendEdit(edit, label, text),
    onChanges: listener => {
      connection.on('grid', ({changes}) => {
        listener(changes);
      });
    },
    // A second greeting means that the server knew the window no more, or that the workbook is another one.
    onResync: listener => {
      connection.on('greeting', () => {
        if (hook.isReady) listener();
      });
    },
    onView: listener => {
      viewers.push(listener);
    },
    look: view => {
      connection.ask({kind: 'look', view}).catch(() => undefined); // said again with the next selection
    },
    tell: sentence => {
      showSentence(sentence);
    },
    keep: text => {
      kept.add(text);
    },
  };
}
