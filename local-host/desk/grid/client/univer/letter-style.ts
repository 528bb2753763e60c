import {type IStyleData} from '@univerjs/core';

const OF_THE_CELL: readonly (keyof IStyleData)[] = ['bd', 'bg'];

/** What of a cell's look its letters have: Univer would draw the cell's lines and the colour behind around each of them. */
export function letterStyle(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([key]) => !OF_THE_CELL.some(own => own === key)));
}
