import {readFileSync} from 'node:fs';
import {
  type LetterReading,
  type Passage,
  parseLetter,
  type Proposal,
  type UnusableDate,
} from '../../../src/core/index.js';

const SEED = readFileSync('test/core/letter/letter-09-cv-ntm.txt', 'utf8');
const seed = parseLetter(SEED);

const values = <Value>(proposals: readonly Proposal<Value>[]): readonly Value[] => proposals.map(({value}) => value);
const foundTexts = (proposals: readonly Proposal<unknown>[]): readonly string[] =>
  proposals.map(({found}) => found.text);

describe('letter 09/CV-NTM', () => {
  it('gives its number without the stray spaces', () => {
    expect(values(seed.number)).toEqual(['09/CV-NTM']);
    expect(foundTexts(seed.number)).toEqual(['09/CV - NTM']);
  });

  it('gives June 2024 with the day left open', () => {
    expect(values(seed.date)).toEqual([{year: 2024, month: 6, day: undefined}]);
    expect(foundTexts(seed.date)).toEqual(['ngày tháng 6 năm 2024']);
  });

  it('gives place, commune and subject', () => {
    expect(values(seed.place)).toEqual(['Cẩm Lĩnh']);
    expect(values(seed.commune)).toEqual(['Cẩm Lĩnh']);
    expect(values(seed.subject)).toEqual(['chuẩn bị các nội dung làm việc với BCD xây dựng NTM']);
  });

  it('gives the deadline after "chậm nhất", not the day of the grounds', () => {
    expect(values(seed.deadline)).toEqual([{year: 2024, month: 6, day: 10, time: '10:00', part: undefined, notes: []}]);
    expect(foundTexts(seed.deadline)).toEqual(['10h ngày 10/6/2024']);
    expect(seed.deadline[0]?.sentence.text).toMatch(/^Các Báo cáo trên đề nghị .* chiều ngày 10\/6\/2024\.$/);
  });

  it('gives the meeting as the afternoon of that day, without an invented hour', () => {
    expect(values(seed.meeting)).toEqual([
      {year: 2024, month: 6, day: 10, time: undefined, part: 'afternoon', notes: []},
    ]);
    expect(foundTexts(seed.meeting)).toEqual(['chiều ngày 10/6/2024']);
  });

  it('gives both addressees and the two kinds of reporters', () => {
    expect(values(seed.addressees)).toEqual([
      'Các đồng chí trong BCD, BQL xây dựng NTM xã',
      'Chi ủy, Ban phát triển các thôn',
    ]);
    expect(values(seed.reporters)).toEqual(['villages', 'criterionOfficers']);
    expect(seed.reporters.map(({sentence}) => sentence.text.slice(0, 20))).toEqual([
      '1. Đối với các thôn:',
      '2. Đối với các đồng ',
    ]);
  });

  it('asks the villages for ten criteria', () => {
    expect(values(seed.criteriaCounts)).toEqual([{count: 10, reporter: 'villages'}]);
    expect(foundTexts(seed.criteriaCounts)).toEqual(['10/10 tiêu chí']);
  });

  it('asks of each kind of reporter what its clause names', () => {
    const of = (kind: string): readonly string[] =>
      values(seed.contents).flatMap(content => (content.reporter === kind ? [content.kind] : []));

    expect(of('villages')).toEqual([
      'assessment',
      'remainingWork',
      'doers',
      'director',
      'resources',
      'obstacles',
      'solutions',
      'roadmap',
    ]);
    expect(of('criterionOfficers')).toEqual([
      'assessment',
      'remainingWork',
      'doers',
      'solutions',
      'roadmap',
      'dossier',
      'coordination',
    ]);
    expect(seed.contents).toHaveLength(15);
  });

  it('asks both for a written report', () => {
    expect(values(seed.writtenReports)).toEqual(['villages', 'criterionOfficers']);
  });

  it('gives the grounds as one sentence', () => {
    expect(values(seed.grounds)).toEqual([
      'Thực hiện kết luận cuộc họp BCH Đảng bộ ngày 22/5/2024 và các kết luận tại các cuộc giao ban UBND xã',
    ]);
  });

  it('gives the signer with both titles', () => {
    expect(values(seed.signer)).toEqual(['Nguyễn Như Hùng']);
    expect(values(seed.signerTitles)).toEqual(['TRƯỞNG BAN', 'CHỦ TỊCH UBND XÃ']);
  });

  it('finds no day for the figures and no unusable date', () => {
    expect(seed.dataAsOf).toEqual([]);
    expect(seed.unusableDates).toEqual([]);
  });

  it('reads the same from decomposed text', () => {
    const decomposed = parseLetter(SEED.normalize('NFD'));

    expect(allValues(decomposed)).toEqual(allValues(seed));
  });

  it('reads the same with Windows line ends, doubled spaces and zero-width characters', () => {
    const messy = SEED.replaceAll('\n', '\r\n').replaceAll(' ', ' \u00a0').replaceAll('ng', 'n\u200bg');

    expect(allValues(parseLetter(messy))).toEqual(allValues(seed));
  });

  it('quotes exactly what stands at its offsets', () => {
    const passages = allPassages(seed);

    expect(passages.length).toBeGreaterThan(60);
    for (const {start, end, text} of passages) expect(SEED.slice(start, end)).toBe(text);
  });
});

/** Every value of a reading, by what it is. */
function allValues(reading: LetterReading): Readonly<Record<string, readonly unknown[]>> {
  const {unusableDates, ...rest} = reading;
  const entries: (readonly [string, readonly unknown[]])[] = [['unusable', unusableDates.map(() => 1)]];
  for (const [key, list] of Object.entries<readonly Proposal<unknown>[]>({...rest})) entries.push([key, values(list)]);
  return Object.fromEntries(entries);
}

function allPassages(reading: LetterReading): readonly Passage[] {
  return Object.values<readonly UnusableDate[]>({...reading}).flatMap(list =>
    list.flatMap(({found, sentence}) => [found, sentence]),
  );
}
