const DECIMALS = 4;

/** Rounds to a number of decimals, halves away from zero, as a person rounds the decimal figure. */
export function roundHalfUp(number: number, decimals: number = DECIMALS): number {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return number;
  // 15 digits drop the noise of binary sums (1.0000499999999999 is 1.00005).
  const [mantissa = '0', exponent = '0'] = Math.abs(number).toPrecision(15).split('e');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const size = Number(`${rounded}e-${decimals}`);
  return number < 0 && size !== 0 ? -size : size;
}

/** Writes a number as "1.250,5", with at most four decimals; '' where it is not finite. */
export function formatNumber(number: number): string {
  if (!Number.isFinite(number)) return '';
  const rounded = roundHalfUp(number);
  const [whole = '0', decimals = ''] = toPlainDigits(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const fraction = decimals.replace(/0+$/, '');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`;
}

function toPlainDigits(size: number): string {
  return size < 1e15 ? size.toFixed(DECIMALS) : BigInt(Math.round(size)).toString();
}
