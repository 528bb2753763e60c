import {DEFAULT_SCENARIO, parseDemoArguments} from '../../scenarios/demo-arguments.js';

describe('parseDemoArguments', () => {
  it('plays the round of letter 09 by default', () => {
    expect(parseDemoArguments([])).toEqual({kind: 'play', file: DEFAULT_SCENARIO, out: undefined});
  });

  it.each([
    [['a.json', '--out', 'x'], {kind: 'play', file: 'a.json', out: 'x'}],
    [['--out=x', 'a.json'], {kind: 'play', file: 'a.json', out: 'x'}],
    [['--help'], {kind: 'help'}],
    [['-h', 'a.json'], {kind: 'help'}],
  ])('reads %j', (args, request) => {
    expect(parseDemoArguments(args)).toEqual(request);
  });

  it.each([[['a.json', 'b.json']], [['--out']], [['--out', '']], [['--fast']]])('refuses %j', args => {
    expect(parseDemoArguments(args).kind).toBe('misuse');
  });
});
