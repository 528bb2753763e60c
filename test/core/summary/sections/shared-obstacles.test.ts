import {type PlacedObstacle} from '../../../../src/core/summary/sections/obstacles.js';
import {groupObstacles} from '../../../../src/core/summary/sections/shared-obstacles.js';
import {aVillageCriterion} from '../compile-builders.js';

const CRITERIA = [aVillageCriterion('4'), aVillageCriterion('1')];

function says(village: string, criterion: string, obstacle: string): PlacedObstacle {
  const rest = {solution: '', proposal: '', resolver: '', row: 17, column: 8};
  return {tab: `village:${village}`, village, criterion, obstacle, ...rest};
}

function group(obstacles: readonly PlacedObstacle[]) {
  return groupObstacles(obstacles, CRITERIA).map(({criterion, members, isShared}) => [
    criterion,
    members.map(({village}) => village).join('+'),
    isShared,
  ]);
}

describe('groupObstacles', () => {
  it('puts shared obstacles first, then the others, each by criterion in registry order', () => {
    const groups = group([
      says('T01', '4', 'Thiếu xi măng'),
      says('T01', '1', 'Thiếu đất'),
      says('T02', '1', 'thiếu đất.'),
      says('T03', '4', 'Dân chưa đồng thuận'),
    ]);

    expect(groups).toEqual([
      ['1', 'T01+T02', true],
      ['4', 'T01', false],
      ['4', 'T03', false],
    ]);
  });

  it('takes texts with two thirds of their syllables in common for the same obstacle', () => {
    const groups = group([
      says('T01', '4', 'Dân chưa đồng thuận hiến đất'),
      says('T02', '4', 'Một số hộ chưa đồng thuận hiến đất'),
      says('T03', '4', 'Chưa có mặt bằng hiến đất'),
    ]);

    expect(groups).toEqual([
      ['4', 'T01+T02', true],
      ['4', 'T03', false],
    ]);
  });

  it('keeps short texts apart unless they are equal', () => {
    const groups = group([says('T01', '4', 'Có đất'), says('T02', '4', 'Chưa có đất'), says('T03', '4', 'CÓ ĐẤT')]);

    expect(groups).toEqual([
      ['4', 'T01+T03', true],
      ['4', 'T02', false],
    ]);
  });

  it('never joins obstacles to different criteria', () => {
    expect(group([says('T01', '4', 'Thiếu kinh phí'), says('T02', '1', 'Thiếu kinh phí')])).toEqual([
      ['4', 'T01', false],
      ['1', 'T02', false],
    ]);
  });

  it('compares texts whatever their Unicode form and tone-mark placement', () => {
    const groups = group([
      says('T01', '4', 'Chưa hoà lưới điện'),
      says('T02', '4', 'chưa hòa lưới điện'.normalize('NFD')),
    ]);

    expect(groups).toEqual([['4', 'T01+T02', true]]);
  });
});
