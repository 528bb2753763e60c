import {type Channel, type DocumentKind} from './vocabulary.js';

/** A row of `Danh bạ`. E-mail and phone are empty strings where unknown. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly channel: Channel;
  readonly note: string;
}

/** A row of `Thôn`; people are named by their code in `Danh bạ`. */
export interface Village {
  readonly id: string;
  readonly name: string;
  readonly cluster: string;
  readonly secretary: string;
  readonly boardHead: string;
  readonly supervisor: string;
  readonly households: string;
  readonly people: string;
  readonly partyMembers: string;
  readonly isActive: boolean;
}

/** A row of `Tiêu chí thôn`: what every village judges. */
export interface VillageCriterion {
  readonly number: string;
  readonly name: string;
  readonly requiredLevel: string;
  readonly allowsNotApplicable: boolean;
  /** Codes of the commune indicators that speak of the same matter, e.g. `['2.2', '2.3']`. */
  readonly linkedIndicators: readonly string[];
  readonly help: string;
  readonly goodExample: string;
  readonly badExample: string;
}

/** A row of `Tiêu chí xã`. */
export interface CommuneCriterion {
  readonly number: string;
  readonly name: string;
  readonly group: string;
  readonly leader: string;
  readonly officer: string;
  readonly isActive: boolean;
}

/** A row of `Chỉ tiêu xã`. */
export interface Indicator {
  readonly code: string;
  readonly criterion: string;
  readonly text: string;
  readonly requirement: string;
  readonly allowsNotApplicable: boolean;
}

/** A row of `Danh mục hồ sơ`: a document that a criterion's dossier should hold. `indicator` is '' where it serves the whole criterion. */
export interface DossierTemplateLine {
  readonly criterion: string;
  readonly indicator: string;
  readonly kind: DocumentKind;
  readonly title: string;
}

/** Everything the set-up tabs say about who reports on what, in the order of their rows. */
export interface Registry {
  readonly people: readonly Person[];
  readonly villages: readonly Village[];
  readonly villageCriteria: readonly VillageCriterion[];
  readonly communeCriteria: readonly CommuneCriterion[];
  readonly indicators: readonly Indicator[];
  readonly dossierTemplate: readonly DossierTemplateLine[];
}
