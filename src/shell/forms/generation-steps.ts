import {type ActiveUnit, type TabIndex, UNIT_KINDS, type UnitKey} from '../../core/index.js';
import {type EntryTabMaker, makeEntryTab} from '../tabs/entry-tab.js';
import {isStale, refreshTab} from '../tabs/entry-tab-refresh.js';
import {findSheet} from '../session/find-sheets.js';
import {type Generation} from './generation.js';
import {type Editors} from '../tabs/protect.js';
import {prepareTemplates} from '../tabs/templates.js';

/** One thing to do with one tab. */
export type GenerationStep =
  | {readonly kind: 'make' | 'refresh'; readonly unit: ActiveUnit}
  | {readonly kind: 'archive' | 'restore'; readonly unit: UnitKey};

/** Everything that is left to do, in order. */
export function planSteps({plan, setUp, facts, tabs, damaged}: Generation): readonly GenerationStep[] {
  const stale = plan.keep.filter(unit => !damaged.includes(unit.key) && isStale(unit, {setUp, facts}, tabs[unit.key]));
  return [
    ...plan.make.map(unit => ({kind: 'make' as const, unit})),
    ...plan.archive.map(unit => ({kind: 'archive' as const, unit})),
    ...plan.restore.map(unit => ({kind: 'restore' as const, unit})),
    ...stale.map(unit => ({kind: 'refresh' as const, unit})),
  ];
}

/** Carries steps out and keeps what came of them. */
export class StepWorker {
  /** The tabs as they are after the steps so far. */
  places: TabIndex;
  /** Tabs that were made, with their titles. */
  readonly titles = new Map<UnitKey, string>();
  /** E-mails that Google did not take. */
  readonly refused: string[] = [];
  private maker: EntryTabMaker | undefined;

  constructor(
    private readonly generation: Generation,
    private readonly editors: Editors,
  ) {
    this.places = generation.tabs;
  }

  work(step: GenerationStep): void {
    switch (step.kind) {
      case 'make':
        this.make(step.unit);
        return;
      case 'refresh':
        this.refresh(step.unit);
        return;
      case 'archive':
      case 'restore':
        this.move(step.unit, step.kind === 'archive');
    }
  }

  /** Templates are visible while they are copied; a run that died may have left them so. */
  hideTemplates(): void {
    for (const kind of UNIT_KINDS) findSheet(this.generation.spreadsheet, this.places, `template:${kind}`)?.hideSheet();
  }

  private make(unit: ActiveUnit): void {
    this.maker ??= this.prepare();
    const made = makeEntryTab(unit, this.maker);
    this.place(unit.key, made.place);
    this.titles.set(unit.key, made.title);
    this.refused.push(...made.refused);
  }

  private prepare(): EntryTabMaker {
    const {spreadsheet, store, setUp, tabs} = this.generation;
    const {editors} = this;
    const templates = prepareTemplates(spreadsheet, setUp, {tabs, editors});
    this.places = {...this.places, ...templates.places};
    return {spreadsheet, store, setUp, editors, templates: templates.byKind};
  }

  private refresh(unit: ActiveUnit): void {
    const {spreadsheet, setUp, facts} = this.generation;
    const sheet = findSheet(spreadsheet, this.places, unit.key);
    const place = this.places[unit.key];
    if (sheet === undefined || place === undefined) return;
    const refreshed = refreshTab(unit, {sheet, place}, {setUp, facts, editors: this.editors});
    this.place(unit.key, refreshed.place);
    this.refused.push(...refreshed.refused);
  }

  /** Hides the tab of a unit that left, or shows that of one that came back. */
  private move(unit: UnitKey, archived: boolean): void {
    const sheet = findSheet(this.generation.spreadsheet, this.places, unit);
    const place = this.places[unit];
    if (sheet === undefined || place === undefined) return;
    if (archived) sheet.hideSheet();
    else sheet.showSheet();
    this.place(unit, {...place, archived});
  }

  private place(unit: UnitKey, place: TabIndex[string]): void {
    this.places = {...this.places, [unit]: place};
  }
}
