import {createProgress} from '../../scenarios/progress-bar.js';

function show(isTTY: boolean, steps: readonly number[], total: number): string {
  const written: string[] = [];
  const progress = createProgress({isTTY, write: text => written.push(text)});
  for (const done of steps) progress(done, total, '2024-06-10T09:30:00+07:00');
  return written.join('');
}

describe('createProgress', () => {
  it('redraws one line on a terminal and ends it when all is done', () => {
    expect(show(true, [1, 2], 2)).toBe(
      `\r\u001b[2K${'█'.repeat(15)}${'░'.repeat(15)} 1/2  10/06 09:30\r\u001b[2K${'█'.repeat(30)} 2/2  10/06 09:30\n`,
    );
  });

  it('writes few plain lines elsewhere', () => {
    const text = show(
      false,
      Array.from({length: 101}, (_, index) => index),
      100,
    );

    expect(text.split('\n')).toEqual([
      '  0 %  0/100  10/06 09:30',
      ' 25 %  25/100  10/06 09:30',
      ' 50 %  50/100  10/06 09:30',
      ' 75 %  75/100  10/06 09:30',
      '100 %  100/100  10/06 09:30',
      '',
    ]);
  });

  it('is at the end at once where there is nothing to do', () => {
    expect(show(false, [0], 0)).toBe('100 %  0/0  10/06 09:30\n');
  });
});
