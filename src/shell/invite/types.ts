import {type Language} from '../../core/index.js';

/** Whether a person can be made an editor, and if not, why. */
export type InvitationState = 'toAdd' | 'known' | 'noEmail' | 'unusableEmail';

/** A person whose report is expected, or who urges or decides, as the invitation page shows them. */
export interface InvitedPerson {
  /** The code in `Danh bạ`. */
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly state: InvitationState;
  /** The tabs that concern the person: own forms, those of units to urge, and what is compiled. */
  readonly units: readonly {readonly name: string; readonly link: string}[];
  /** The invitation to paste into Zalo or a mail. */
  readonly text: string;
}

/** The dry run of *Mời người nhập liệu*. */
export interface InvitationPreview {
  readonly language: Language;
  readonly people: readonly InvitedPerson[];
  /** Units for which nobody is named, so nobody can be invited. */
  readonly unitsWithoutPeople: readonly string[];
  /** Whether some tabs have not been made: links to them are missing. */
  readonly areTabsMissing: boolean;
}

/** What came of one call: ids of `Danh bạ`, and Google's words where it refused. */
export interface InvitationResult {
  readonly added: readonly string[];
  readonly refused: readonly {readonly id: string; readonly reason: string}[];
}
