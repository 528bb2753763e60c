import {type EngineCell, type FormulaModel} from '../engine/formula-model.js';

/** Each formula has this much room for the arrays that it makes. */
const SLOT_ROWS = 4000;
const SLOT_COLUMNS = 60;
const SLOTS_BELOW = 250;

/** A sheet of the engine for formulas that stand in no cell. */
export class ScratchSheet {
  private readonly index: number;
  /** By formula: its slot. */
  private readonly slots = new Map<string, number>();

  constructor(private readonly model: FormulaModel) {
    this.index = model.takeSheet();
  }

  /** The cell where the engine computes the formula, which is in the engine's own words. */
  cellOf(text: string, mayPassOn: boolean): EngineCell {
    const slot = this.slots.get(text) ?? this.slots.size;
    const cell = {
      index: this.index,
      row: 1 + (slot % SLOTS_BELOW) * SLOT_ROWS,
      column: 1 + Math.floor(slot / SLOTS_BELOW) * SLOT_COLUMNS,
    };
    if (!this.slots.has(text)) this.model.setFormula(cell, text, mayPassOn);
    this.slots.set(text, slot);
    return cell;
  }
}
