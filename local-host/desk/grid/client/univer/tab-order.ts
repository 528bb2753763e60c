import {type PageModel} from '../model/page-model.js';
import {type SheetWriter} from './sheet-writer.js';

/**
 * Puts new sheets in, moves the rest and then takes out what is gone, until Univer has them in the order that the model says. The
 * gone ones go last, after `leave` has brought another one in front: Univer breaks where none is left for a moment.
 */
export function reorderSheets(
  model: PageModel,
  before: readonly number[],
  {writer, leave}: {readonly writer: SheetWriter; readonly leave: () => void},
): void {
  const order = [...before];
  model.order.forEach((id, index) => {
    const from = order.indexOf(id);
    const sheet = model.sheet(id);
    if (from === index || !sheet) return;
    if (from === -1) writer.insert(sheet, index);
    else {
      writer.move(id, from, index);
      order.splice(from, 1);
    }
    order.splice(index, 0, id);
  });
  leave();
  for (const id of before) {
    if (!model.order.includes(id)) writer.remove(id);
  }
}
