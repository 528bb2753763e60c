import {type WireChart, type WireFrame} from '../../wire/wire.js';
import {DRAWN_TYPES} from './chart-option.js';
import {type DrawnChart} from './draw-chart.js';
import {element} from './element.js';
import {type Geometry} from '../univer/geometry.js';
import {WORDS} from '../words.js';

interface Shown {
  readonly box: HTMLElement;
  drawn: DrawnChart | undefined;
  json: string;
}

/** The charts over the grid: at their anchor cells, moving as the grid scrolls, drawn anew when their data change. */
export class ChartLayer {
  private readonly layer = element('div', {class: 'grid-charts'});
  private readonly shown = new Map<number, Shown>();

  constructor(
    private readonly geometry: Geometry,
    container: HTMLElement,
  ) {
    container.append(this.layer);
  }

  /** Shows the charts of the sheet in front. */
  show(frame: WireFrame | undefined): void {
    const charts = frame?.charts ?? [];
    for (const [id, {box, drawn}] of this.shown) {
      if (charts.some(chart => chart.id === id)) continue;
      drawn?.dispose();
      box.remove();
      this.shown.delete(id);
    }
    for (const chart of charts) void this.draw(chart);
    this.place(frame);
  }

  /** Puts the charts where their anchor cells are now. */
  place(frame: WireFrame | undefined): void {
    if (!frame || frame.charts.length === 0) return;
    const cells = this.geometry.cellsPlace();
    if (!cells) return;
    Object.assign(this.layer.style, {
      left: `${cells.left}px`,
      top: `${cells.top}px`,
      width: `${cells.width}px`,
      height: `${cells.height}px`,
    });
    for (const chart of frame.charts) {
      const box = this.shown.get(chart.id)?.box;
      const anchor = this.geometry.placeOf(frame, chart.row, chart.column);
      if (!box || !anchor) continue;
      const [x, y] = [anchor.left - cells.left, anchor.top - cells.top];
      box.style.transform = `translate(${x + chart.offsetX * cells.scale}px, ${y + chart.offsetY * cells.scale}px) scale(${cells.scale})`;
    }
  }

  private async draw(chart: WireChart): Promise<void> {
    const shown = this.shown.get(chart.id) ?? this.add(chart);
    const json = JSON.stringify(chart);
    if (shown.json === json) return;
    shown.json = json;
    Object.assign(shown.box.style, {width: `${chart.width}px`, height: `${chart.height}px`});
    shown.box.setAttribute('aria-label', chart.title || WORDS.chart);
    if (!DRAWN_TYPES.includes(chart.type)) {
      shown.box.textContent = `${WORDS.chart} (${chart.type}): ${chart.title}`;
      return;
    }
    const {drawChart} = await import('./draw-chart.js');
    if (this.shown.get(chart.id) !== shown) return;
    shown.drawn ??= drawChart(shown.box);
    shown.drawn.resize();
    shown.drawn.draw(chart);
  }

  private add({id}: WireChart): Shown {
    const box = element('div', {class: 'grid-chart', attributes: {role: 'img', 'data-chart': String(id)}});
    const shown: Shown = {box, drawn: undefined, json: ''};
    this.shown.set(id, shown);
    this.layer.append(box);
    return shown;
  }
}
