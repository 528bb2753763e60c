/**
 * Members that Apps Script has though its documentation no longer tells of them, by class: each with the documented member that
 * takes the same and needs the same scopes.
 */
export const LIVE_MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Spreadsheet.Range': {
    getBackgroundColor: 'getBackground',
    getBackgroundColors: 'getBackgrounds',
    getBorder: 'getBackground',
    setBackgroundColor: 'setBackground',
    setBackgroundColors: 'setBackgrounds',
  },
};

/** Classes that only undocumented members give, written as the documented ones are in members.generated.ts. */
export const LIVE_CLASSES: readonly string[] = [
  'Spreadsheet.Border;getBottom()@0;getLeft()@0;getRight()@0;getTop()@0',
  'Spreadsheet.BorderSide;getBorderStyle()@0;getColor()@0',
];
