import {readTabKey} from '../../../scenarios/play/sheet-reading.js';
import {type Switches} from '../../../local-host/index.js';
import {BOARD_COLUMN_KEYS, BOARD_FIRST_ROW} from '../../../src/core/index.js';
import {type Payload} from '../injection-corpus.js';
import {RoundBench} from '../round-bench.js';
import {differences} from './canonical-state.js';
import {filledCells, findForeignFormulas, findNeedlessApostrophes, findXlsxTrouble} from './injection/cell-checks.js';
import {findMailTrouble, findMarkup, readHtml} from './injection/mail-checks.js';
import {askAsPages, textsIn} from './injection/page-answers.js';
import {plantDecisions, plantEntries, PLANTED_PHONE, plantSetUp} from './injection/plant.js';
import {type SweepReport} from './report.js';

/** What a round full of payloads came to. */
export interface InjectionReport extends SweepReport {
  /** How many payloads were seen in what each writer wrote, so that a writer that shows none cannot pass for a safe one. */
  readonly seen: Readonly<Record<string, number>>;
}

/** What nobody could verify of how Google takes a script's texts: each way must be safe. */
export const TEXT_SWITCHES: readonly Partial<Switches>[] = [
  {},
  {plainTextIsLiteral: false, setValueParsesStrings: 'hostile'},
];

const TODAY = /\d\d:\d\d 03\/06\/2024|03\/06\/2024 \d\d:\d\d/g;
const PHONE_COLUMN = BOARD_COLUMN_KEYS.indexOf('phone') + 2;
const CRITERIA = 2;
const RERUNS = 3;
/** Long texts are cut short in places: they are known by so many letters. */
const SIGHTING = 40;
const COMMANDS = ['validateAll', 'sendReminders', 'compileSummary', 'repairTabs', 'generateTabs'] as const;

/**
 * Plays a round in which the payloads stand wherever people may write: names, set-up texts, entries, reasons, decisions. Every
 * command runs four times; after each, no cell may hold a foreign formula and no entry may have changed, and from the second
 * on the cells must stay as they are. One village per payload.
 */
export async function sweepInjection(
  payloads: readonly Payload[],
  switches: Partial<Switches> = {},
): Promise<InjectionReport> {
  const round = new InjectedRound(
    payloads.map(({text}) => text),
    switches,
  );
  round.play();
  await round.judge();
  return {
    name: `${payloads.length} payloads, ${JSON.stringify(switches)}`,
    tried: payloads.length,
    wrong: [...new Set(round.wrong)],
    seen: round.seen(),
  };
}

class InjectedRound {
  readonly wrong: string[] = [];
  readonly #bench: RoundBench;
  readonly #texts: readonly string[];
  readonly #keepsApostrophes: boolean;
  readonly #written = new Map<string, string[]>();

  constructor(texts: readonly string[], switches: Partial<Switches>) {
    this.#texts = texts;
    this.#keepsApostrophes = switches.plainTextIsLiteral ?? true;
    this.#bench = new RoundBench({villages: texts.length, criteria: CRITERIA, switches});
  }

  play(): void {
    const bench = this.#bench;
    plantSetUp(bench, this.#texts);
    this.#run('generateTabs');
    plantEntries(bench, this.#texts);
    this.#checked('validateAll', () => {
      this.#run('validateAll');
    });
    this.#checked('returnReport', () => {
      bench.units.forEach((unit, index) => {
        if (index % 2 === 0) return;
        const reason = `${this.#texts[index % this.#texts.length] ?? ''} Thiếu số liệu về đường trục thôn`;
        this.#run('returnReport', [unit, reason, '12/06/2024 17:00']);
      });
    });
    this.#askAsPages();
    this.#runAll();
    plantDecisions(bench, this.#texts);
    this.#rerun();
  }

  /** The log grows by a line for each mail; all else must not change from one run to the next. */
  #rerun(): void {
    const states = Array.from({length: RERUNS}, () => {
      this.#runAll();
      return readTexts(this.#bench, this.#keepsApostrophes);
    });
    const [first = {}, ...later] = states;
    this.wrong.push(...later.flatMap(state => differences(first, state)));
  }

  #runAll(): void {
    for (const command of COMMANDS) {
      this.#checked(command, () => {
        this.#run(command);
      });
    }
  }

  #run(command: string, answers: readonly string[] = []): void {
    const {outcome, error, run, shown = []} = this.#bench.choose(command, answers);
    if (outcome !== 'done') this.wrong.push(`${command}: ${outcome}, ${error ?? ''} ${JSON.stringify(run.log)}`);
    this.#note('alerts', shown);
  }

  /** No entry changes, no cell turns into a formula or gets an apostrophe. */
  #checked(name: string, act: () => void): void {
    const {host} = this.#bench;
    const before = this.#bench.inputContents();
    act();
    const after = Object.entries(this.#bench.inputContents());
    const changed = after.filter(([cell, content]) => before[cell] !== content);
    const found = [
      ...changed.map(([cell]) => `the entry ${cell} changed`),
      ...findForeignFormulas(host.workbook),
      ...findNeedlessApostrophes(host.workbook, this.#texts),
    ];
    this.wrong.push(...found.map(problem => `after ${name}: ${problem}`));
  }

  #askAsPages(): void {
    const {answers, mails} = askAsPages(this.#bench);
    for (const [name, answer] of Object.entries(answers)) this.#note(name, textsIn(answer));
    this.wrong.push(...mails.flatMap(({html}) => findMarkup(html).map(found => `in a preview: ${found}`)));
  }

  /** What left the spreadsheet: mails, answers to pages, the file. */
  async judge(): Promise<void> {
    const {host} = this.#bench;
    for (const sheet of host.workbook.sheets) {
      const cells = filledCells(sheet).map(({text}) => text);
      this.#note(/^(village|criterion):/.test(readTabKey(sheet) ?? '') ? 'entry tabs' : sheet.name, cells);
    }
    for (const mail of host.outbox) {
      this.#note('mail subjects', [mail.subject]);
      this.#note('mail texts', [mail.text]);
      this.#note('mail HTML', [readHtml(mail.html ?? '')]);
      this.wrong.push(...(await findMailTrouble(mail)).map(found => `in a mail to ${mail.to.join()}: ${found}`));
    }
    this.wrong.push(...(await findXlsxTrouble(host.workbook)), ...this.#findUnreadable());
  }

  /** Telephone numbers stand on the board as they were typed. */
  #findUnreadable(): readonly string[] {
    const cells = filledCells(this.#bench.sheet('output:board'));
    const phones = cells.filter(({row, column}) => row >= BOARD_FIRST_ROW && column === PHONE_COLUMN);
    const bent = phones.filter(({text}) => !text.split('; ').every(one => one === PLANTED_PHONE));
    return phones.length < this.#texts.length || bent.length > 0
      ? [`on the board ${phones.length} telephone numbers, such as ${bent[0]?.text ?? ''}`]
      : [];
  }

  seen(): Readonly<Record<string, number>> {
    const wanted = this.#texts.map(text => toSighting(text).slice(0, SIGHTING)).filter(text => text !== '');
    return Object.fromEntries(
      [...this.#written].map(([writer, texts]) => {
        const shown = texts.map(toSighting).join('\n');
        return [writer, wanted.filter(text => shown.includes(text)).length];
      }),
    );
  }

  #note(writer: string, texts: readonly string[]): void {
    this.#written.set(writer, [...(this.#written.get(writer) ?? []), ...texts]);
  }
}

/**
 * What stands in the cells of every sheet but the log, moments of the day left out. Where Google hides apostrophes, nobody can
 * know one that people typed from one that was hidden: then the first ones may go, as long as none is added.
 */
function readTexts({host}: RoundBench, keepsApostrophes: boolean): Readonly<Record<string, string>> {
  const toCompared = (text: string): string => (keepsApostrophes ? text : text.replace(/^'+/, ''));
  const sheets = host.workbook.sheets.filter(({name}) => name !== 'Nhật ký');
  return Object.fromEntries(
    sheets.map(sheet => {
      const cells = filledCells(sheet).map(
        ({row, column, formula, text}) => `${row},${column}: ${formula || toCompared(text)}`,
      );
      return [sheet.name, cells.join('\n').replace(TODAY, '<now>')];
    }),
  );
}

/** A text as it is recognised wherever gaps and signs that show nothing were taken out. */
function toSighting(text: string): string {
  return text.normalize('NFC').replace(/[\p{C}\u2028\u2029\u3164\s]+/gu, '');
}
