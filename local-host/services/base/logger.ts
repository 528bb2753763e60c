import {type LogLine} from '../../runtime/state/execution-record.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {logLine} from './log-text.js';

/** The global `Logger`. */
export function createLogger(context: ServiceContext): object {
  let lines: string[] = [];
  const logger: object = context.realm.wrap('Logger', {
    log: (...values: unknown[]) =>
      context.call('Logger.log', 'plain', 0, () => {
        const text = logLine(values);
        lines.push(text);
        context.log({level: 'log', text});
        return logger;
      }),
    getLog: () => context.call('Logger.getLog', 'plain', 0, () => lines.map(line => `${line}\n`).join('')),
    clear: () => {
      context.call('Logger.clear', 'plain', 0, () => {
        lines = [];
      });
    },
  });
  return logger;
}

/** The global `console`, which Apps Script sends to its execution log. */
export function createConsole(context: ServiceContext): object {
  const writer =
    (level: LogLine['level']) =>
    (...values: unknown[]): void => {
      context.call(`console.${level}`, 'plain', 0, () => {
        context.log({level, text: logLine(values)});
      });
    };
  const started = new Map<string, number>();
  return context.realm.wrap('Base.console', {
    log: writer('log'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    time: (label: string) => started.set(label, context.now()),
    timeEnd: (label: string) => {
      context.log({level: 'log', text: `${label}: ${context.now() - (started.get(label) ?? context.now())}ms`});
    },
  });
}
