/** The shape that every language must satisfy: literal strings become `string`, functions keep their parameters. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends (...args: infer A) => infer R
      ? (...args: A) => R
      : {readonly [K in keyof T]: Widen<T[K]>};
