import {HostError} from '../../ground/host-error.js';

/** What typing and display depend on in a spreadsheet locale. */
export interface LocaleFacts {
  /** The BCP 47 tag under which numfmt knows the locale. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** Whether 7/10 is July 10. */
  readonly isMonthFirst: boolean;
  /** The pattern of a date nobody formatted. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  /** What separates the arguments of a function. */
  readonly argumentSeparator: string;
  /** What separates the columns of an array in braces. */
  readonly columnSeparator: string;
  readonly forenoon: readonly string[];
  readonly afternoon: readonly string[];
}

const EN_US: LocaleFacts = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  isMonthFirst: true,
  dateFormat: 'm/d/yyyy',
  dateTimeFormat: 'm/d/yyyy h:mm:ss',
  argumentSeparator: ',',
  columnSeparator: ',',
  forenoon: ['AM'],
  afternoon: ['PM'],
};

const VI_VN: LocaleFacts = {
  tag: 'vi',
  decimal: ',',
  group: '.',
  isMonthFirst: false,
  dateFormat: 'dd/mm/yyyy',
  dateTimeFormat: 'dd/mm/yyyy h:mm:ss',
  argumentSeparator: ';',
  columnSeparator: '\\',
  forenoon: ['SA', 'AM'],
  afternoon: ['CH', 'PM'],
};

const LOCALES: Readonly<Record<string, LocaleFacts>> = {en: EN_US, en_US: EN_US, vi: VI_VN, vi_VN: VI_VN};

/** A spreadsheet locale whose separators and dates the host does not know. */
export class UnknownLocaleError extends HostError {
  override readonly name = 'UnknownLocaleError';

  constructor(readonly locale: string) {
    super(`The locale "${locale}" is not known to the local host. It knows ${Object.keys(LOCALES).join(', ')}.`);
  }
}

/** The facts of a locale such as 'vi_VN' or 'en_US'. Throws `UnknownLocaleError` for any other. */
export function localeFacts(locale: string): LocaleFacts {
  const facts = LOCALES[locale];
  if (!facts) throw new UnknownLocaleError(locale);
  return facts;
}

/** Whether there is such a locale ('fr', 'fr_FR'), known to the host or not. */
export function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replace('_', '-')).length > 0;
  } catch {
    return false;
  }
}
