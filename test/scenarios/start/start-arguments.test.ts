import {parseStartArguments} from '../../../scenarios/start/start-arguments.js';

const DEFAULT = {
  ...{kind: 'open', file: 'scenarios/cam-linh-2024-06.json', at: 'meeting'},
  ...{isFresh: false, port: 8417, state: undefined},
};

describe('parseStartArguments', () => {
  it.each<[string[], object]>([
    [[], DEFAULT],
    [['--fresh', '--port', '9000'], {...DEFAULT, isFresh: true, port: 9000}],
    [['--scenario', 'x.json'], {...DEFAULT, file: 'x.json'}],
    [['--state', 'kept'], {...DEFAULT, state: 'kept'}],
    [['--at', 'deadline'], {...DEFAULT, at: 'deadline'}],
    [['--blank'], {...DEFAULT, file: undefined}],
    [['-h'], {kind: 'help'}],
  ])('understands %j', (args, request) => {
    expect(parseStartArguments(args)).toEqual(request);
  });

  it.each([
    ...[
      ['--port', 'x'],
      ['--port', '70000'],
      ['--blank', '--scenario', 'x.json'],
      ['--blank', '--at', 'half'],
    ],
    ...[['--at', 'noon'], ['--colour'], ['extra']],
  ])('does not understand %s %s', (...args) => {
    expect(parseStartArguments(args).kind).toBe('misuse');
  });
});
