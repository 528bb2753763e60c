/** What nobody could verify about Google: each has a default, and tests may run both ways. */
export interface Switches {
  /** Where a strict validation refuses a script's write: when it is committed, or at the call itself. */
  readonly validationEnforcedAt: 'flush' | 'call';
  /** Which strict rules refuse what a script writes: all of them, or lists, ranges and tick boxes only. */
  readonly strictRulesForScripts: 'all' | 'lists';
  /** Whether `Range.copyTo` is refused where it would put into a cell what its strict rule forbids. */
  readonly copyToMindsStrictRules: boolean;
  /** Whether `removeEditors` throws, instead of passing over, when it names the owner and the protection does not. */
  readonly removingTheOwnerThrows: boolean;
  /** What `addEditor(s)` of a protection does with accounts that may not edit the file. */
  readonly protectionTakesStrangers: 'throws' | 'drops' | 'takes';
  /** Whether `getEditors` of a protection names the owner of the file. */
  readonly protectionNamesOwner: 'never' | 'whenAdded' | 'always';
  /** Whether `Sheet.copyTo` and its kin carry protections along. */
  readonly copyCarriesProtections: boolean;
  /** Whether the copy of a hidden sheet is hidden too. */
  readonly copyOfHiddenSheetIsHidden: boolean;
  /** Whether the copy of a whole file has the document's and the script's properties of the original. */
  readonly copyKeepsProperties: boolean;
  /** Whether strings given to `setValue(s)` are parsed as typed text, or every number- and date-like one is (hostile). */
  readonly setValueParsesStrings: boolean | 'hostile';
  /**
   * Whether a plain-text cell ('@') keeps what a script writes letter for letter; else, at its worst, whatever looks like a
   * formula becomes one and a leading apostrophe is taken off.
   */
  readonly plainTextIsLiteral: boolean;
  /** Whether `setFormula` reads commas and points as the locale does, or as in en_US; semicolons separate either way. */
  readonly setFormulaIsInLocale: boolean;
  /** Whether a formula shows, and gives, its result under the format of the dates or percentages it computes with. */
  readonly formulasInheritFormats: boolean;
  /** Whether writes land at once, or wait for a read, a flush or the end of the execution. */
  readonly writeBehind: 'immediate' | 'buffered';
  /** Whether `e.value` and `e.oldValue` of a typed number or date arrive as strings. */
  readonly eventValueIsString: boolean;
  /** How many edits of one person may wait for a running simple `onEdit`; further ones fire nothing. */
  readonly onEditQueueLimit: number;
  /** Whether editors without an account (by link) fire triggers; reported that they fire none. */
  readonly anonymousEditorsFireTriggers: boolean;
  /** Whether a clock trigger made by a trigger's execution never fires, as reported for some accounts. */
  readonly triggersMadeInTriggersAreDisabled: boolean;
  /** Whether e-mail addresses of colleagues in the same Workspace domain are visible to the script. */
  readonly domainIdentityIsVisible: boolean;
  /** Whether numbers given to the properties store read back with a decimal ("5.0"). */
  readonly numericPropertiesGainADecimal: boolean;
  /**
   * Whether HtmlService cuts what looks like a comment out of inline scripts, strings included, and refuses text in which a
   * tag never ends; reported. A template's raw content stays as it is.
   */
  readonly htmlServiceSanitises: boolean;
  /** Whether modelled seconds move the virtual clock while an execution runs. */
  readonly clockMovesWithModelledTime: boolean;
  /** How many seconds `at` triggers may fire early or late, and `after` triggers late; drawn from the seed. */
  readonly clockTriggerDelaySeconds: number;
  /** What `toast` does in a run at nobody's screen, such as a clock's. */
  readonly toastInClockRuns: 'ignored' | 'throws';
  /** Whether the clock trigger of an add-on has an active spreadsheet; without one, `getActive()` is null. */
  readonly addOnClockHasSpreadsheet: boolean;
  /** Whether installable open, edit and change triggers may use `SpreadsheetApp.getUi()`. */
  readonly uiInInstallableTriggers: boolean;
  /** Whether the message of a failed call from a page begins with the name of the error ("Error: …"). */
  readonly rpcMessageNamesTheError: boolean;
  /** Which column of the latency model limits executions. */
  readonly timeLimitColumn: 'low' | 'mid' | 'high';
}

/** The assumptions taken when a test says nothing. */
export const DEFAULT_SWITCHES: Switches = {
  validationEnforcedAt: 'flush',
  strictRulesForScripts: 'all',
  copyToMindsStrictRules: false,
  removingTheOwnerThrows: false,
  protectionTakesStrangers: 'takes',
  protectionNamesOwner: 'whenAdded',
  copyCarriesProtections: false,
  copyOfHiddenSheetIsHidden: true,
  copyKeepsProperties: false,
  setValueParsesStrings: true,
  plainTextIsLiteral: true,
  setFormulaIsInLocale: true,
  formulasInheritFormats: true,
  writeBehind: 'immediate',
  eventValueIsString: true,
  onEditQueueLimit: 2,
  anonymousEditorsFireTriggers: false,
  triggersMadeInTriggersAreDisabled: false,
  domainIdentityIsVisible: true,
  numericPropertiesGainADecimal: false,
  htmlServiceSanitises: true,
  clockMovesWithModelledTime: false,
  clockTriggerDelaySeconds: 900,
  toastInClockRuns: 'ignored',
  addOnClockHasSpreadsheet: true,
  uiInInstallableTriggers: true,
  rpcMessageNamesTheError: true,
  timeLimitColumn: 'mid',
};
