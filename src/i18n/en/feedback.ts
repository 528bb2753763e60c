import {type feedback as vietnamese} from '../vi/feedback.js';
import {type Widen} from '../widen.js';

export const feedback: Widen<typeof vietnamese> = {
  loading: 'Reading the figures…',
  trouble: 'Not done. ',
  cancel: 'Stop',
  cancelling: 'Stopping after the step under way…',
  step: (command, done, of) => `${command}: ${done}/${of}`,
  running: command => `Running: ${command}…`,
  copy: 'Copy',
  copied: 'Copied. Paste it into Zalo with Ctrl+V.',
  copyByHand: 'The text is selected: press Ctrl+C to copy it.',
  back: 'Back',
  close: 'Close',
  noAnswer: reason =>
    `The spreadsheet has not answered ("${reason}"). Check the network and try again; if it stays so, close the page and open it again.`,
};
