/** One e-mail that left through MailApp. Addresses are bare, `ntm@example.test`. */
export interface SentMail {
  /** The instant it was sent, ISO in UTC. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | undefined;
  /** The sender's name as shown. */
  readonly name: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  readonly attachments: readonly MailFile[];
  /** Images that the HTML names as `cid:` and the key. */
  readonly inlineImages: Readonly<Record<string, MailFile>>;
  /** The id of the execution that sent it. */
  readonly execution: number;
}

/** A file in an e-mail. */
export interface MailFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
