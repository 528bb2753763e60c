import {type SidebarResult} from '../../../../src/shell/dashboard/types.js';
import {type RpcAnswer} from '../../../../src/shell/session/answer.js';
import {runSlices} from '../../../../src/sidebar/pages/dashboard/run-slices.js';

const REFUSED: RpcAnswer<SidebarResult> = {kind: 'refused', text: 'Không được'};

function slice(state: 'more' | 'done', done: number): RpcAnswer<SidebarResult> {
  return {kind: 'done', value: {text: `${done}`, problems: [], progress: {state, done, of: 9}}};
}

/** A run whose slices are answered so; tells how far it was shown to be. */
async function run(answers: readonly RpcAnswer<SidebarResult>[], cancelAfter = Infinity): Promise<readonly unknown[]> {
  const shown: number[] = [];
  const left = [...answers];
  const answer = await runSlices({
    run: () => Promise.resolve(left.shift() ?? REFUSED),
    cancel: () => Promise.resolve(slice('done', -1)),
    isCancelled: () => shown.length >= cancelAfter,
    show: ({done}) => shown.push(done),
  });
  return [answer, shown];
}

describe('runSlices', () => {
  it('goes on until it is done, and shows how far it is', async () => {
    expect(await run([slice('more', 3), slice('more', 6), slice('done', 9)])).toEqual([slice('done', 9), [3, 6]]);
  });

  it('ends where a slice is refused', async () => {
    expect(await run([slice('more', 3), REFUSED, slice('done', 9)])).toEqual([REFUSED, [3]]);
  });

  it('gives up between two slices, and for good', async () => {
    expect(await run([slice('more', 3), slice('more', 6), slice('done', 9)], 1)).toEqual([slice('done', -1), [3]]);
  });

  it('is done where the last slice was under way when somebody gave up', async () => {
    expect(await run([slice('done', 9)], 0)).toEqual([slice('done', 9), []]);
  });
});
