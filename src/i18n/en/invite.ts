import {type invite as vietnamese} from '../vi/invite.js';
import {type Widen} from '../widen.js';

export const invite: Widen<typeof vietnamese> = {
  dryRun: ({add, known, withoutEmail}) =>
    [
      add.length === 0
        ? 'Nobody has to be added as editor.'
        : `${add.length} people will be added as editors of the spreadsheet:\n${list(add)}`,
      known.length === 0 ? '' : `Editors already (${known.length}): ${known.join(', ')}.`,
      withoutEmail.length === 0
        ? ''
        : `Without e-mail, so they cannot be added (${withoutEmail.length}); the coordinator types for them or records their paper reports:\n${list(withoutEmail)}`,
      'Go on?',
    ]
      .filter(part => part !== '')
      .join('\n\n'),
  names: people => list(people),
  byPhone: people => `Without e-mail, to be told by Zalo or phone:\n${list(people)}`,
  goOn: 'Go on?',
  links: (name, links) => `${name}:\n${list(links)}`,
};

function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}
