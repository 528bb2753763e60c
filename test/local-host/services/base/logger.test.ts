import {runBody, valueOf} from '../../runtime/a-host.js';

/** The texts that statements log. */
function logged(body: string): string[] {
  return runBody(body).log.map(({text}) => text);
}

describe('Logger', () => {
  it('fills placeholders and prints values', () => {
    expect(logged("Logger.log('%s has %s', 'An', 3).log({a: [1, 'x']}); Logger.log(5);")).toEqual([
      'An has 3',
      "{ a: [ 1, 'x' ] }",
      '5',
    ]);
  });

  it('gives and forgets what it logged', () => {
    expect(
      valueOf(
        "Logger.log('a'); Logger.log('b'); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()];",
      ),
    ).toEqual(['a\nb\n', '']);
  });

  it('prints service objects by their class', () => {
    expect(logged('Logger.log(SpreadsheetApp.getActiveSheet());')).toEqual(['Sheet']);
  });
});

describe('console', () => {
  it('logs at its levels', () => {
    expect(
      runBody("console.info('a', 1); console.warn('b'); console.error(new Error('c').message); console.log();").log,
    ).toEqual([
      {level: 'info', text: 'a 1'},
      {level: 'warn', text: 'b'},
      {level: 'error', text: 'c'},
      {level: 'log', text: ''},
    ]);
  });

  it('measures modelled time', () => {
    expect(logged("console.time('t'); console.timeEnd('t');")).toEqual(['t: 0ms']);
  });
});
