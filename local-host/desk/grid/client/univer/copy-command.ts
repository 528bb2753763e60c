import {type IClipboardInterfaceService} from '@univerjs/ui';

/**
 * Puts a text on the clipboard before it returns, so that a paste right after finds it: the asynchronous clipboard may
 * come too late for quick fingers, and the desk's permissions policy forbids it. Says whether the browser did it.
 */
export function putOnClipboard(text: string): boolean {
  const before = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.className = 'grid-clipboard';
  document.body.append(holder);
  holder.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies without the clipboard permission
  const isDone = document.execCommand('copy');
  holder.remove();
  if (before instanceof HTMLElement) before.focus({preventScroll: true});
  return isDone;
}

/** The clipboard of Univer's text editor: writes by command; what is pasted comes with the browser's own event. */
export class CommandClipboard implements IClipboardInterfaceService {
  readonly supportClipboard = false;

  write(text: string): Promise<void> {
    return this.writeText(text);
  }

  writeText(text: string): Promise<void> {
    putOnClipboard(text);
    return Promise.resolve();
  }

  read(): Promise<ClipboardItem[]> {
    return Promise.resolve([]);
  }

  readText(): Promise<string> {
    return Promise.resolve('');
  }
}
