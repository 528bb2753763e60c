import {parseArguments, UsageError} from '../../../local-host/cli/arguments.js';

describe('parseArguments', () => {
  it('reads a file, a function and where to write', () => {
    const argv = ['run', 'Code.js', '--call', 'main', '--as', 'a@x.test', '--workbook', 'in.xlsx', '--out', 'dir'];

    expect(parseArguments(argv)).toEqual({
      file: 'Code.js',
      functionName: 'main',
      user: 'a@x.test',
      workbook: 'in.xlsx',
      out: 'dir',
      now: undefined,
      locale: 'en_US',
      answers: [],
    });
  });

  it('reads answers in their order, with the text after the first colon', () => {
    const argv = ['run', 'Code.js', '--call', 'main', '--answer', 'no', '--answer', 'OK:10:30'];

    expect(parseArguments(argv)).toMatchObject({answers: [{button: 'NO'}, {button: 'OK', text: '10:30'}]});
  });

  it('helps when it is asked to', () => {
    expect(parseArguments(['--help'])).toBe('help');
  });

  it.each<[string[], string]>([
    [[], 'There is no command.'],
    [['walk', 'Code.js'], 'There is no command "walk".'],
    [['run'], 'There is no script file.'],
    [['run', 'a.js', 'b.js', '--call', 'f'], '"b.js" is one file too many.'],
    [['run', 'a.js'], 'Say which function to run with --call.'],
    [
      ['run', 'a.js', '--call', 'f', '--answer', 'maybe'],
      '--answer "maybe" does not begin with OK, CANCEL, YES, NO, CLOSE.',
    ],
    [['run', 'a.js', '--call', 'f', '--now', 'soon'], '--now "soon" is not an ISO date and time.'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(new UsageError(message));
  });

  it('refuses options that it does not have', () => {
    expect(() => parseArguments(['run', 'a.js', '--cal', 'f'])).toThrow(UsageError);
  });
});
