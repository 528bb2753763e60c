/** The colours of all planned tabs: one restrained green family, greys, and a light yellow for what people may type. */
export const PALETTE = {
  paper: '#ffffff',
  ink: '#202124',
  bandGround: '#1e4d2b',
  bandInk: '#ffffff',
  titleInk: '#1e4d2b',
  tableHeadGround: '#e3efe4',
  tableHeadInk: '#1e4d2b',
  inputGround: '#fffbe6',
  labelGround: '#f1f3f4',
  labelInk: '#4a4f54',
  checkGround: '#f8f9fa',
  checkInk: '#8c2f1b',
  line: '#c4cfc7',
  sectionGround: '#c9dfcd',
  quietGround: '#f1f3f4',
  linkInk: '#1155cc',
} as const;
