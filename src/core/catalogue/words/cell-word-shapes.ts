import {type ColumnKey, type InputKey, type SectionId} from '../../domain/entry-columns.js';
import {
  type Channel,
  type DocumentKind,
  type DocumentState,
  type Language,
  type LockMode,
  type ReportState,
  type Verdict,
} from '../../domain/vocabulary.js';
import {type OutputTabId, type SetUpTabId} from '../../domain/machine-key.js';
import {type Wave} from '../../domain/round.js';

/** Every list of labels that cells show and people choose from. */
export interface CellLabels {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly documentKind: Readonly<Record<DocumentKind, string>>;
  readonly documentState: Readonly<Record<DocumentState, string>>;
  readonly reportState: Readonly<Record<ReportState, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly lockMode: Readonly<Record<LockMode, string>>;
  readonly wave: Readonly<Record<Wave, string>>;
  readonly language: Readonly<Record<Language, string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
}

export type TemplateTabId = 'villageTemplate' | 'criterionTemplate';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export type HeadKey =
  'state' | 'unit' | 'respondents' | 'supervisor' | 'deadline' | 'submitter' | 'submit' | 'reason' | 'help';

/** Column titles per section of the entry tabs. */
export type EntryColumnWords = {readonly [Id in SectionId]: Words<ColumnKey<Id>>};

/** A title with the help that its cells show. */
export interface LabelWithHelp {
  readonly label: string;
  readonly help: string;
}
type Fields<Key extends string> = Readonly<Record<Key, LabelWithHelp>>;

export type RoundFieldKey =
  | 'name'
  | 'letter'
  | 'letterDate'
  | 'grounds'
  | 'commune'
  | 'place'
  | 'deadline'
  | 'meetingAt'
  | 'dataAsOf'
  | 'coordinator'
  | 'chair'
  | 'chairTitle'
  | 'villagePack'
  | 'communePack'
  | 'waves'
  | 'from'
  | 'to'
  | 'onWeekends'
  | 'holidays'
  | 'lockMode'
  | 'language';

/** Column keys of the set-up lists (the names of the registry's fields), in the order in which they stand from column B on. */
export interface SetUpColumnWords {
  readonly people: Fields<'id' | 'name' | 'position' | 'email' | 'phone' | 'channel' | 'note'>;
  readonly villages: Fields<
    | 'id'
    | 'name'
    | 'cluster'
    | 'secretary'
    | 'boardHead'
    | 'supervisor'
    | 'households'
    | 'people'
    | 'partyMembers'
    | 'isActive'
  >;
  readonly villageCriteria: Fields<
    | 'number'
    | 'name'
    | 'requiredLevel'
    | 'allowsNotApplicable'
    | 'linkedIndicators'
    | 'help'
    | 'goodExample'
    | 'badExample'
  >;
  readonly communeCriteria: Fields<'number' | 'name' | 'group' | 'leader' | 'officer' | 'isActive'>;
  readonly indicators: Fields<'code' | 'criterion' | 'text' | 'requirement' | 'allowsNotApplicable'>;
  readonly dossier: Fields<'criterion' | 'indicator' | 'kind' | 'title'>;
}

/** Titles and help of the set-up tabs, in one language. */
export interface SetUpTabWords {
  /** Titles of label, value and help in `Đợt báo cáo`. */
  readonly roundColumns: Words<'label' | 'value' | 'help'>;
  readonly roundFields: Fields<RoundFieldKey>;
  readonly setupColumns: SetUpColumnWords;
}

/** Every other word that the core puts into cells whose reading or layout depends on it, in one language. */
export interface CellWords {
  readonly tabTitles: Words<SetUpTabId | OutputTabId | TemplateTabId>;
  /** Puts the code of an entry tab before its name: `TC` gives `TC02 Giao thông`. */
  readonly criterionPrefix: string;
  /** The title in C2 of an entry tab. */
  readonly entryTitle: {
    readonly village: (name: string) => string;
    readonly criterion: (number: string, name: string) => string;
  };
  /** What the head of an entry tab names: the village with its cluster, the criterion with its group; both may be ''. */
  readonly reportOf: {
    readonly village: (name: string, id: string, cluster: string) => string;
    readonly criterion: (name: string, number: string, group: string) => string;
  };
  readonly check: string;
  readonly head: Words<HeadKey>;
  /** What the help line of an entry tab says. */
  readonly headHelp: Words<'village' | 'criterion' | 'submit' | 'reason' | 'submitter'>;
  readonly sectionTitles: Words<SectionId>;
  readonly entryColumns: EntryColumnWords;
  /** Help shown by input cells, by section and column. */
  readonly entryHelp: {
    readonly [Id in SectionId]: Readonly<Partial<Record<InputKey<Id>, string>>>;
  };
  readonly boardColumns: Words<'unit' | 'submitter' | 'supervisor' | 'phone' | 'state' | 'received'>;
  readonly boardHead: Words<'title' | 'heartbeat' | 'linkNotice'>;
  /** Follows a requirement that nobody has compared with the original decision. */
  readonly unverified: string;
  readonly labels: CellLabels;
}
