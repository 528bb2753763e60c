import {alignLines, findAscending, type LineAlignment} from '../../../src/core/repair/line-alignment.js';

interface Lines {
  readonly anchors: readonly (number | undefined)[];
  readonly blank?: readonly number[];
  readonly spent?: readonly number[];
  readonly places: number;
}

function align({anchors, blank = [], spent = [], places}: Lines): Omit<LineAlignment, 'placeOf'> & {placeOf: unknown} {
  const alignment = alignLines({
    anchors,
    isBlank: line => blank.includes(line),
    isSpent: line => spent.includes(line),
    places: Array.from({length: places}, (_, index) => index + 1),
  });
  return {...alignment, placeOf: Object.fromEntries(alignment.placeOf)};
}

describe('alignLines', () => {
  it('keeps lines that are known', () => {
    expect(align({anchors: [1, 2, 3], places: 3})).toEqual({
      placeOf: {1: 1, 2: 2, 3: 3},
      surplus: [],
      foreign: [],
      missing: [],
    });
  });

  it('takes as many unknown lines as places are left between two known ones for these, in order', () => {
    expect(align({anchors: [1, undefined, undefined, 4], places: 4}).placeOf).toEqual({1: 1, 4: 4, 2: 2, 3: 3});
  });

  it('takes the filled ones where more lines than places are left, and gives up the blank ones', () => {
    expect(align({anchors: [1, undefined, undefined, 3], blank: [2], places: 3})).toEqual({
      placeOf: {1: 1, 4: 3, 3: 2},
      surplus: [2],
      foreign: [],
      missing: [],
    });
  });

  it('takes the first blank ones where nothing is filled', () => {
    expect(align({anchors: [1, undefined, undefined, 3], blank: [2, 3], places: 3})).toMatchObject({
      placeOf: {1: 1, 2: 2, 4: 3},
      surplus: [3],
    });
  });

  it('names filled lines for which there is no place, with the place before them', () => {
    expect(align({anchors: [1, undefined, 2, undefined], places: 2})).toMatchObject({
      foreign: [
        {line: 2, after: 1},
        {line: 4, after: 2},
      ],
      missing: [],
    });
    expect(align({anchors: [undefined, 1], places: 1}).foreign).toEqual([{line: 1, after: 0}]);
  });

  it('does not guess which of several lines a place is', () => {
    expect(align({anchors: [1, undefined, undefined, 3], places: 3})).toMatchObject({
      foreign: [
        {line: 2, after: 1},
        {line: 3, after: 1},
      ],
      missing: [2],
    });
  });

  it('misses places that no line is, between known lines, before and behind them', () => {
    expect(align({anchors: [2, 4], places: 5}).missing).toEqual([1, 3, 5]);
    expect(align({anchors: [], places: 2}).missing).toEqual([1, 2]);
  });

  it('gives up lines that are spent, whatever is missing', () => {
    expect(align({anchors: [1, undefined, 3], spent: [2], places: 3})).toMatchObject({surplus: [2], missing: [2]});
  });

  it('looks for the gaps between lines that stand in order', () => {
    expect(align({anchors: [1, 5, 2, undefined, 4], places: 5})).toEqual({
      placeOf: {1: 1, 2: 5, 3: 2, 4: 3, 5: 4},
      ...{surplus: [], foreign: [], missing: []},
    });
    expect(align({anchors: [3, 1, undefined], places: 3})).toMatchObject({
      missing: [2],
      foreign: [{line: 3, after: 3}],
    });
  });
});

describe('findAscending', () => {
  it.each([
    [[], []],
    [[7], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [0]],
    [
      [2, 3, 1],
      [0, 1],
    ],
    [
      [5, 1, 2, 9, 3, 4],
      [1, 2, 4, 5],
    ],
    [
      [1, 1, 2],
      [0, 2],
    ],
  ])('finds in %p the indices %p', (sequence, indices) => {
    expect(findAscending(sequence)).toEqual(indices);
  });
});
