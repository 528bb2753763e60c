import {type Envelope} from '../protocol.js';
import {confirmSentence, showSentence} from './parts/dialogs.js';
import {type MenuEntry} from './parts/menu-bar.js';
import {complain} from './script/script-events.js';
import {WORDS} from './parts/words.js';

/** The menus that the desk has by itself. */
export function ownMenus(): readonly MenuEntry[] {
  const download = (): void => {
    window.location.assign('/api/workbook.xlsx');
  };
  const upload = (): void => {
    uploadFile().catch(complain);
  };
  return [
    {
      label: WORDS.file,
      items: [
        {label: WORDS.download, run: download},
        {label: WORDS.upload, run: upload},
      ],
    },
  ];
}

async function uploadFile(): Promise<void> {
  const file = await pickFile();
  if (file === undefined || !(await confirmSentence(WORDS.uploadSure))) return;
  const response = await fetch('/api/workbook', {method: 'POST', body: file});
  if (!response.ok) throw new Error(await response.text());
  const envelope = (await response.json()) as Envelope; // router.ts answers with envelopes
  if (envelope.kind === 'failure') throw new Error(envelope.reason);
  const omissions = envelope.value as readonly string[]; // importXlsx gives sentences
  if (omissions.length > 0) showSentence(omissions.join('\n'), WORDS.notImported);
}

function pickFile(): Promise<File | undefined> {
  return new Promise(resolve => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx';
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
    });
    input.click();
  });
}
