import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {parseLetter, type UnusableDate} from '../../../src/core/index.js';

const SEED = readFileSync('test/core/letter/letter-09-cv-ntm.txt', 'utf8');
const SIZE = 20_000;
const HUGE = 200_000;

/** Pieces of which hostile letters are made again and again. */
const PIECES: readonly string[] = [
  'ngày 10/6/2024 ',
  'chậm nhất 10h ngày 10/6/2024, ',
  'trước ',
  'ngày ',
  'ngày … ',
  '10/',
  '1 ',
  ' ',
  '\n',
  '\n\n',
  '. ',
  '-',
  'Số: 1/A-A-A-A-A-A-A-A ',
  'V/v ',
  'Kính gửi: - ',
  'A ',
  'TRƯỞNG ',
  'Nguyễn ',
  '\u0301',
  '\u200b',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")\n',
  'căn cứ, ',
  'Đối với các thôn ',
  '10/10 tiêu chí ',
  'kết luận họp ',
  SEED,
];

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

interface Effort {
  /** Characters handed to regular expressions. */
  readonly examined: number;
  readonly patterns: ReadonlySet<RegExp>;
}

/** What reading a text costs: every pattern is bounded (see below), so the characters it is given say how much it works. */
function measure(text: string): Effort {
  let examined = 0;
  const patterns = new Set<RegExp>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {exec} = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const match = exec.call(this, input);
    // A global pattern goes on where it stopped: it examines a text once, however often it is called.
    examined += this.global && match !== null ? match[0].length + 1 : input.length;
    patterns.add(this);
    return match;
  };
  try {
    parseLetter(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return {examined, patterns};
}

describe('hostile letters', () => {
  it.each(PIECES.map(piece => [JSON.stringify(piece).slice(0, 40), piece]))(
    'costs twice as much for twice the length of %s',
    (_, piece) => {
      const [half, whole] = [measure(repeat(piece, SIZE / 2)), measure(repeat(piece, SIZE))];

      expect(whole.examined).toBeGreaterThan(0);
      expect(whole.examined).toBeLessThan(2.2 * half.examined + 10_000);
    },
  );

  it('reads 200 kB', () => {
    const {deadline} = parseLetter(repeat(`${SEED.replaceAll('10/6', '11/6')}\n`, HUGE) + SEED);

    expect(deadline.map(({value}) => value.day)).toEqual([11, 10]);
  });

  it('uses only patterns that repeat nothing without a bound', () => {
    const {patterns} = measure(SEED + SEED.toUpperCase());
    const unbounded = [...patterns]
      .map(({source}) => source)
      .filter(source => /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'x')));

    expect(patterns.size).toBeGreaterThan(30);
    expect(unbounded).toEqual([]);
  });

  it('offers no more than people can choose from', () => {
    const days = Array.from(
      {length: 5_000},
      (_, index) => `Gửi chậm nhất ${index % 24}h${10 + (index % 50)} ngày 10/6/2024.`,
    );

    expect(parseLetter(days.join(' ')).deadline).toHaveLength(20);
  });

  it('quotes around what it found where a sentence has no end', () => {
    const text = `${repeat('các thôn ', 50_000)} chậm nhất 10h ngày 10/6/2024 ${repeat('các thôn ', 50_000)}`;
    const [deadline] = parseLetter(text).deadline;

    expect(deadline?.value).toMatchObject({day: 10, time: '10:00'});
    expect(deadline?.sentence.text.length).toBeLessThan(800);
  });

  it('never throws and always quotes what stands at its offsets', () => {
    const word = fc.constantFrom(...PIECES.slice(0, -1), ...SEED.split(/(?<=[ \n])/));
    const letter = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.array(fc.oneof(word, fc.string({maxLength: 5})), {maxLength: 80}).map(words => words.join('')),
    );
    fc.assert(
      fc.property(letter, text => {
        for (const list of Object.values<readonly UnusableDate[]>({...parseLetter(text)})) {
          for (const {found, sentence} of list) {
            expect(text.slice(found.start, found.end)).toBe(found.text);
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.start).toBeLessThanOrEqual(found.start);
            expect(sentence.end).toBeGreaterThanOrEqual(found.end);
          }
        }
      }),
      {numRuns: 300},
    );
  });
});
