import {runCommandLine} from './command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  now: () => new Date().toISOString(),
  print: text => {
    process.stdout.write(`${text}\n`);
  },
  printError: text => {
    process.stderr.write(`${text}\n`);
  },
});
