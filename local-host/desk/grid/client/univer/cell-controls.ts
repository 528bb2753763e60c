import {type ICellDataForSheetInterceptor, type ICellRenderContext} from '@univerjs/core';

/** Something drawn in a cell that answers to the mouse. */
export type CellDrawing = Extract<ICellDataForSheetInterceptor['customRender'], readonly unknown[]>[number];

/** The part of a cell's place that drawing needs, in the pixels of the sheet. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TICK_SIZE = 14;
const ARROW_ROOM = 20;
const GREEN = '#188038';
const GREY = '#5f6368';

/** A tick box that calls back when it is clicked. */
export function tickBox(isTicked: boolean, onClick: (row: number, column: number) => unknown): CellDrawing {
  return {
    drawWith: (context, info) => {
      drawTick(context, tickPlace(info), isTicked);
    },
    isHit: ({x, y}, info) => contains(tickPlace(info), x, y),
    onPointerDown: ({row, col}) => {
      onClick(row + 1, col + 1);
    },
  };
}

/** The arrow of a list, which calls back when it is clicked. */
export function listArrow(onClick: (row: number, column: number) => unknown): CellDrawing {
  return {
    drawWith: (context, info) => {
      drawArrow(context, arrowPlace(info));
    },
    isHit: ({x, y}, info) => contains(arrowPlace(info), x, y),
    onPointerDown: ({row, col}) => {
      onClick(row + 1, col + 1);
    },
  };
}

/** The pixels that an arrow takes from the text. */
export const ARROW_WIDTH = ARROW_ROOM;

function boxOf({primaryWithCoord: cell}: ICellRenderContext): Box {
  const {startX, startY, endX, endY} = cell.isMergedMainCell || cell.isMerged ? cell.mergeInfo : cell;
  return {left: startX, top: startY, right: endX, bottom: endY};
}

function tickPlace(info: ICellRenderContext): Box {
  const {left, top, right, bottom} = boxOf(info);
  const [x, y] = [(left + right - TICK_SIZE) / 2, (top + bottom - TICK_SIZE) / 2];
  return {left: x, top: y, right: x + TICK_SIZE, bottom: y + TICK_SIZE};
}

function arrowPlace(info: ICellRenderContext): Box {
  const {right, bottom, top} = boxOf(info);
  return {left: right - ARROW_ROOM, top, right, bottom};
}

function contains({left, top, right, bottom}: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function drawTick(context: CanvasRenderingContext2D, {left, top}: Box, isTicked: boolean): void {
  context.save();
  context.lineWidth = 2;
  context.strokeStyle = isTicked ? GREEN : GREY;
  context.fillStyle = isTicked ? GREEN : '#ffffff';
  context.beginPath();
  context.rect(left + 1, top + 1, TICK_SIZE - 2, TICK_SIZE - 2);
  context.fill();
  context.stroke();
  if (isTicked) {
    context.strokeStyle = '#ffffff';
    context.beginPath();
    context.moveTo(left + 3, top + 7);
    context.lineTo(left + 6, top + 10);
    context.lineTo(left + 11, top + 4);
    context.stroke();
  }
  context.restore();
}

function drawArrow(context: CanvasRenderingContext2D, {left, top, bottom}: Box): void {
  const [x, y] = [left + ARROW_ROOM / 2, (top + bottom) / 2];
  context.save();
  context.fillStyle = GREY;
  context.beginPath();
  context.moveTo(x - 4, y - 2);
  context.lineTo(x + 4, y - 2);
  context.lineTo(x, y + 3);
  context.closePath();
  context.fill();
  context.restore();
}
