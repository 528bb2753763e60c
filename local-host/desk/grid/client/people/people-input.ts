import {type CellWork} from './cell-work.js';
import {CellClipboard} from './clipboard.js';
import {contextChoices} from './context-menu.js';
import {type EditSender} from './edit-sender.js';
import {listenToKeys} from './keyboard.js';
import {type Navigation} from './navigation.js';
import {type GridEdit} from '../../wire/wire.js';
import {type PageModel} from '../model/page-model.js';
import {type Popup} from '../around/popup.js';
import {type Selection} from '../univer/selection.js';

/** What keys, clipboard and the right mouse button work with. */
export interface InputParts {
  readonly root: HTMLElement;
  readonly view: HTMLElement;
  readonly model: PageModel;
  readonly selection: Selection;
  readonly work: CellWork;
  readonly navigation: Navigation;
  readonly find: () => void;
  readonly sender: EditSender;
  readonly popup: Popup;
  readonly isEditing: () => boolean;
  readonly focus: () => void;
}

/** Listens to what people do outside Univer: keys, the clipboard, the right mouse button. */
export function listenToPeople(parts: InputParts): void {
  const {root, model, selection, work, navigation, sender, popup, isEditing} = parts;
  const onCurrent = (act: (row: number, column: number) => boolean): boolean => {
    const selected = selection.current;
    return selected !== undefined && act(selected.row, selected.column);
  };
  const clipboard = new CellClipboard({
    model,
    selected: () => selection.current,
    send: edit => {
      work.send(edit);
    },
    refuse: sentence => {
      sender.refuse(sentence);
    },
  });
  listenToKeys({
    root,
    isInCells: () => !isEditing() && !popup.isOpen && !isInOwnControls(),
    clipboard,
    actions: {
      undo: () => work.send({kind: 'undo'}),
      redo: () => work.send({kind: 'redo'}),
      tick: () => onCurrent((row, column) => work.tick(row, column)),
      openList: () => onCurrent((row, column) => work.openList(row, column)),
      find: () => {
        parts.find();
        return true;
      },
      go: move => navigation.go(move),
      goToSheet: step => navigation.goToSheet(step),
      selectLines: dimension => navigation.selectLines(dimension),
    },
  });
  openMenuOnRightClick(parts, clipboard);
}

function openMenuOnRightClick(parts: InputParts, clipboard: CellClipboard): void {
  const {root, view, model, selection, work, popup, isEditing, focus} = parts;
  const actions = {
    send: (edit: GridEdit): void => {
      work.send(edit);
    },
    clipboard: {
      copy: (): void => {
        clipboard.copy();
      },
      cut: (): void => {
        clipboard.cut();
      },
      pasteCopied: (): void => {
        clipboard.pasteCopied();
      },
    },
  };
  view.addEventListener('contextmenu', event => {
    event.preventDefault();
    const selected = selection.current;
    const frame = selected && model.sheet(selected.sheetId)?.frame;
    if (!selected || !frame || isEditing()) return;
    const {left, top} = root.getBoundingClientRect();
    const place = {left: event.clientX - left, top: event.clientY - top, width: 0, height: 0};
    popup.open(place, contextChoices(selected, frame, actions), focus);
  });
}

function isInOwnControls(): boolean {
  return Boolean(document.activeElement?.closest('.grid-tabs, .grid-card, .grid-popup, .grid-find'));
}
