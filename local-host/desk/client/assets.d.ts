/** Styles that a module brings along; the bundler gathers them. */
declare module '*.css';
