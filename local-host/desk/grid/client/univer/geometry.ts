import {type Injector} from '@univerjs/core';
import {IRenderManagerService, SHEET_VIEWPORT_KEY, type SpreadsheetSkeleton} from '@univerjs/engine-render';
import {SheetSkeletonManagerService} from '@univerjs/sheets-ui';
import {type WireFrame} from '../../wire/wire.js';
import {UNIT} from './univer-sheet.js';

/** A rectangle in the pixels of the grid's container. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The scroll bars lie over the last pixels of the cells. */
const SCROLL_BAR = 14;

/** Where things of the sheet in front stand on the screen. */
export class Geometry {
  constructor(
    private readonly injector: Injector,
    private readonly container: HTMLElement,
  ) {}

  /** The place of a cell (of its merged block), which may lie outside what is in view. */
  placeOf(frame: WireFrame, row: number, column: number): Place | undefined {
    const view = this.view();
    if (!view) return undefined;
    const cell = view.skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const {startX, startY, endX, endY} = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
    const [x, y] = [column > frame.frozenColumns ? view.scrollX : 0, row > frame.frozenRows ? view.scrollY : 0];
    return {
      left: view.left + (startX - x) * view.scale,
      top: view.top + (startY - y) * view.scale,
      width: (endX - startX) * view.scale,
      height: (endY - startY) * view.scale,
    };
  }

  /** The part of the container where cells are drawn, headers left out. */
  cellsPlace(): (Place & {readonly scale: number}) | undefined {
    const view = this.view();
    if (!view) return undefined;
    const {skeleton, scale, left, top} = view;
    const [x, y] = [skeleton.rowHeaderWidth * scale, skeleton.columnHeaderHeight * scale];
    return {left: left + x, top: top + y, width: view.width - x, height: view.height - y, scale};
  }

  /** The part of it where cells are drawn that scroll: beside frozen lines, without the scroll bars. */
  freePlace(frame: WireFrame): Place | undefined {
    const all = this.cellsPlace();
    const {frozenRows, frozenColumns} = frame;
    const frozen = this.placeOf(frame, Math.max(1, frozenRows), Math.max(1, frozenColumns));
    if (!all || !frozen) return undefined;
    const top = frozenRows > 0 ? frozen.top + frozen.height : all.top;
    const left = frozenColumns > 0 ? frozen.left + frozen.width : all.left;
    const [width, height] = [all.left + all.width - SCROLL_BAR - left, all.top + all.height - SCROLL_BAR - top];
    return {left, top, width, height};
  }

  /** How far the sheet in front is scrolled, in pixels of the sheet, and how many pixels of the screen one of them is. */
  get scroll(): {readonly x: number; readonly y: number; readonly scale: number} | undefined {
    const view = this.view();
    return view && {x: view.scrollX, y: view.scrollY, scale: view.scale};
  }

  private view(): View | undefined {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !viewport) return undefined;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const own = this.container.getBoundingClientRect();
    return {
      skeleton,
      scale: render.scene.getAncestorScale().scaleX,
      scrollX: viewport.viewportScrollX,
      scrollY: viewport.viewportScrollY,
      left: canvas.left - own.left,
      top: canvas.top - own.top,
      width: canvas.width,
      height: canvas.height,
    };
  }
}

interface View extends Place {
  readonly skeleton: SpreadsheetSkeleton;
  readonly scale: number;
  readonly scrollX: number;
  readonly scrollY: number;
}
