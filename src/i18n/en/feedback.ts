import {type feedback as vietnamese} from '../vi/feedback.js';
import {type Widen} from '../widen.js';

export const feedback: Widen<typeof vietnamese> = {
  loading: 'Loading…',
  trouble: 'Not done. ',
  cancel: 'Cancel',
  cancelling: 'Stopping after the current step…',
  step: (command, done, of) => `${command}: ${done}/${of}`,
  running: command => `Running: ${command}…`,
  copy: 'Copy',
  copied: 'Copied. Paste into Zalo with Ctrl+V.',
  copyByHand: 'The text is selected: press Ctrl+C to copy it.',
  back: 'Back',
  close: 'Close',
  noAnswer: reason =>
    `The spreadsheet has not answered ("${reason}"). Check your connection and try again; if the problem persists, close this page and open it again.`,
};
