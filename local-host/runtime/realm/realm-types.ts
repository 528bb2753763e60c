/** Makes values of the script's own realm, so that `instanceof` says there what it says on Apps Script. */
export interface Realm {
  array<T>(items: readonly T[]): T[];
  object(fields: object): object;
  date(milliseconds: number): Date;
  /** An error named 'Exception', as services throw. Throwing `ScriptException` from host code ends in the same. */
  exception(message: string): Error;
  /**
   * The service object that the script sees. `className` is the name in the typings: `Range`, or `Charts.TextStyle` where two
   * namespaces share it. `target` is a record of functions or a class instance: only members named in the typings are
   * reachable; known ones without implementation throw `HostNotImplemented`; arguments are checked against the signatures.
   * Enumerations listed by the typings on that class (`SpreadsheetApp.ProtectionType`) are there by themselves.
   */
  wrap(className: string, target: object, options?: WrapOptions): object;
  /** The target behind a service object, or undefined for anything else. */
  unwrap(value: unknown): object | undefined;
  /** One value of an enumeration, always the same object per execution: `enumValue('ProtectionType', 'RANGE')`. */
  enumValue(enumName: string, valueName: string): object;
  /** The name behind an enumeration's value ('RANGE'), or undefined for anything else. */
  enumName(value: unknown): string | undefined;
}

/** Extras of a wrapped object. */
export interface WrapOptions {
  /** Plain readable properties beside the methods, such as `rowStart` of an event's range. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Whether the script may set properties of its own (only HTML templates may); they are stored on `target`. */
  readonly open?: boolean;
}
