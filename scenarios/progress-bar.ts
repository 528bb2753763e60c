/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a run has come; `at` is the virtual instant. */
export type ShowProgress = (done: number, total: number, at: string) => void;

const BAR_LENGTH = 30;
/** Without a terminal, one line per so many percent. */
const LINE_EVERY_PERCENT = 25;

/** A bar that redraws itself on a terminal, and a few plain lines elsewhere. */
export function createProgress(stream: ProgressStream): ShowProgress {
  return stream.isTTY === true ? createBar(stream) : createLines(stream);
}

function createBar(stream: ProgressStream): ShowProgress {
  return (done, total, at) => {
    const filled = total === 0 ? BAR_LENGTH : Math.floor((done / total) * BAR_LENGTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled);
    stream.write(`\r\u001b[2K${bar} ${done}/${total}  ${formatClock(at)}${done === total ? '\n' : ''}`);
  };
}

function createLines(stream: ProgressStream): ShowProgress {
  let shown = -1;
  return (done, total, at) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const step = Math.floor(percent / LINE_EVERY_PERCENT);
    if (step === shown) return;
    shown = step;
    stream.write(`${String(percent).padStart(3)} %  ${done}/${total}  ${formatClock(at)}\n`);
  };
}

/** `10/06 09:30` of an ISO instant as written in the scenario. */
function formatClock(at: string): string {
  return `${at.slice(8, 10)}/${at.slice(5, 7)} ${at.slice(11, 16)}`;
}
