/** How a reporting unit judges one criterion or indicator; only `met` and an allowed `notApplicable` count as met. */
export const VERDICTS = ['met', 'nearlyMet', 'notMet', 'notApplicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The kinds of dossier document that letter 09/CV-NTM names. */
export const DOCUMENT_KINDS = ['form', 'plan', 'report', 'decision', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The state of one dossier document; `notNeeded` counts nowhere. */
export const DOCUMENT_STATES = ['present', 'missing', 'incomplete', 'notNeeded'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** The state of one unit's report; `notStarted` and `draft` count as missing. */
export const REPORT_STATES = ['notStarted', 'draft', 'onTime', 'late', 'returned'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** How entry tabs are protected: structure only, structure and input blocks, or a warning. */
export const LOCK_MODES = ['frame', 'lock', 'warn'] as const;
export type LockMode = (typeof LOCK_MODES)[number];

/** How a person is reached. */
export const CHANNELS = ['email', 'zalo', 'paper'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Errors are gaps that need a reason to submit; warnings never block. */
export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const UNIT_KINDS = ['village', 'criterion'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names a reporting unit for ever, whatever its tab is called: `village:T01`, `criterion:2`. */
export type UnitKey = `${UnitKind}:${string}`;
