import {type PageModel} from './page-model.js';
import {type SheetWriter} from './sheet-writer.js';

/** Takes sheets out, puts new ones in and moves the rest until Univer has them in the order that the model says. */
export function reorderSheets(model: PageModel, before: readonly number[], writer: SheetWriter): void {
  const order = before.filter(id => model.order.includes(id));
  for (const id of before) {
    if (!model.order.includes(id)) writer.remove(id);
  }
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
}
