/** What a person has in view in the browser; kept from one execution to the next. */
export interface PersonView {
  activeSheetId: number | undefined;
  activeRange: string | undefined;
  /** The cell of the active range that typing goes to; its top left if undefined. */
  currentCell?: string | undefined;
  /** Whether a script has brought something in front that the person's window does not show yet. */
  isLed: boolean;
}

/** A menu, or what hangs in one, as the person sees it. */
export type MenuNode =
  | {readonly kind: 'item'; readonly label: string; readonly functionName: string}
  | {readonly kind: 'separator'}
  | MenuBranch;

/** A menu of the menu bar, or a submenu. */
export interface MenuBranch {
  readonly kind: 'menu';
  readonly label: string;
  readonly items: readonly MenuNode[];
}

/** The menus that a script added to the menu bar. */
export type MenuTree = readonly MenuBranch[];

/** The buttons of alerts and prompts, as in `Ui.Button`. */
export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** What a person does with the next alert. */
export interface AlertAnswer {
  readonly button: ButtonName;
}

/** What a person does with the next prompt. */
export interface PromptAnswer extends AlertAnswer {
  readonly text: string;
}

/** Something that covered the sheet or stood beside it. */
export interface ShownDialog {
  readonly kind: 'alert' | 'prompt' | 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** The text of an alert or prompt. */
  readonly text: string;
  /** The page of a sidebar or dialog. */
  readonly html: string;
  /** Pixels; undefined for the default. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** The execution that showed it. */
  readonly execution: number;
}

/** A short message in the corner of the window. */
export interface ShownToast {
  readonly title: string;
  readonly text: string;
  readonly seconds: number;
  readonly execution: number;
}

/** Whoever answers an alert or prompt while the script waits; `buttons` are those offered beside CLOSE. */
export type Asker = (dialog: ShownDialog, buttons: readonly ButtonName[]) => AlertAnswer | PromptAnswer;

/** One person's browser: what the script put on their screen and what they will answer. */
export interface PersonState {
  /** '' for a blank identity. */
  readonly email: string;
  /** Whether the person edits by link, without an account. */
  readonly isAnonymous: boolean;
  readonly view: PersonView;
  menus: MenuTree;
  answers: (AlertAnswer | PromptAnswer)[];
  /** Asked instead of the queued answers, if there is somebody. */
  asker: Asker | undefined;
  readonly dialogs: ShownDialog[];
  readonly toasts: ShownToast[];
  sidebar: ShownDialog | undefined;
  /** Whether a simple `onEdit` of this person is running, and the edits that wait for it. */
  runningEdits: number;
  waitingEdits: (() => void)[];
}

/** A person who has just come to the spreadsheet. */
export function newPersonState(email: string, isAnonymous = false): PersonState {
  return {
    email,
    isAnonymous,
    view: {activeSheetId: undefined, activeRange: undefined, isLed: false},
    menus: [],
    answers: [],
    asker: undefined,
    dialogs: [],
    toasts: [],
    sidebar: undefined,
    runningEdits: 0,
    waitingEdits: [],
  };
}
