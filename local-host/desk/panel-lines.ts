/** An execution as the panel lists it. */
export interface ExecutionLine {
  readonly id: number;
  readonly entryPoint: string;
  readonly entryKind: string;
  readonly eventType: string;
  readonly user: string;
  readonly startedAt: string;
  readonly outcome: string;
  readonly message: string;
  readonly calls: number;
  readonly cpuMs: number;
  /** Modelled seconds at Google: low, mid, high. */
  readonly seconds: readonly [number, number, number];
  readonly log: readonly string[];
}

/** A mail as the outbox lists it; `index` is its place in the outbox. */
export interface MailLine {
  readonly index: number;
  readonly at: string;
  readonly from: string;
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly hasHtml: boolean;
  readonly files: readonly string[];
}

/** What is left of a daily quota of an account. */
export interface QuotaLine {
  readonly user: string;
  readonly email: number;
  readonly properties: number;
  readonly triggerSeconds: number;
}
