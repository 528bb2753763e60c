import {type Instant, type Language, type RoundFieldKey} from '../../core/index.js';

/** A criteria pack as the set-up page offers it. */
export interface PackOption {
  readonly name: string;
  /** How many criteria it has, to compare with what the letter asks. */
  readonly criteria: number;
}

/** What the set-up page shows before anything is changed. */
export interface SetUpState {
  readonly language: Language;
  readonly now: Instant;
  /** Whether the file has no round yet: then people are asked for, and everything is made. */
  readonly isNew: boolean;
  /** The values of `Đợt báo cáo` as they stand, or as a new round would begin. */
  readonly round: Readonly<Record<RoundFieldKey, string>>;
  /** The packs that filled the criteria tabs, as `Đợt báo cáo` names them; there people may have named others since. */
  readonly packsInUse: Readonly<Record<'villagePack' | 'communePack', string>>;
  /** Titles of set-up tabs that somebody deleted: they are made again with whatever is confirmed. */
  readonly missingTabs: readonly string[];
  readonly villagePacks: readonly PackOption[];
  readonly communePacks: readonly PackOption[];
}

/** A person that a new round begins with. */
export interface NewPerson {
  readonly role: 'coordinator' | 'chair';
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
}

/** What the user confirmed on the set-up page. */
export interface SetUpDetails {
  /** Rows of `Đợt báo cáo` to write; the others stay as they are. */
  readonly round: Readonly<Partial<Record<RoundFieldKey, string>>>;
  /** For a new round only. */
  readonly people: readonly NewPerson[];
  readonly isNew: boolean;
  /** In a running round: whether the criteria tabs are to be filled in again from the packs named, here or in `Đợt báo cáo`. */
  readonly reloadsPacks: boolean;
}
