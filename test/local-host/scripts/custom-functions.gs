/**
 * Metres of a number of inches.
 *
 * @param {number|Array<Array<number>>} input A number, or a range of them.
 * @return Metres.
 * @customfunction
 */
function INCHES_TO_METRES(input) {
  return Array.isArray(input) ? input.map(row => row.map(cell => INCHES_TO_METRES(cell))) : input * 0.0254;
}

/**
 * The share of filled cells.
 * @customfunction
 */
function SHARE_FILLED(cells) {
  if (!Array.isArray(cells)) throw new Error('Give a range.');
  const all = cells.flat();
  return all.filter(cell => cell !== '').length / all.length;
}

/**
 * The Monday of the week of a date.
 * @customfunction
 */
function MONDAY_OF(date) {
  const day = (date.getDay() + 6) % 7;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - day);
}
