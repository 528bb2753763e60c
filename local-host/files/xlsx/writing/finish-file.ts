import {strToU8, unzipSync, type Unzipped, zipSync} from 'fflate';
import {addRelations, editPart, type Relation} from '../terms/package-parts.js';
import {DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE} from '../terms/xlsx-style.js';
import {type FileChart, toChartXml} from './chart-xml.js';
import {toDrawingXml} from './drawing-xml.js';
import {xml} from '../terms/xml.js';

const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** A link to a cell of the file, which the library gives as a link to somewhere else too. */
const LINK_WITHIN = /(<hyperlink ref="[^"]*") r:id="[^"]*"([^>]* location=")#/g;

/** What stands behind the drawing of a sheet by the rules of the format. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds to a file what the library does not write: the charts of each sheet, in the order of sheets, the font of cells that nobody
 * formatted, and links within the file as Excel has them. `at` is the date that the parts of the file bear.
 */
export function finishFile(bytes: Uint8Array, charts: readonly (readonly FileChart[])[], at: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const font = xml('font', {}, xml('sz', {val: DEFAULT_FONT_SIZE}), xml('name', {val: DEFAULT_FONT_FAMILY}));
  editPart(parts, 'xl/styles.xml', text => text.replace(/<font>.*?<\/font>/s, font));
  charts.forEach((onSheet, index) => {
    editPart(parts, sheetPart(index + 1), text => text.replaceAll(LINK_WITHIN, '$1$2'));
    if (onSheet.length > 0) addDrawing(parts, index + 1, onSheet);
  });
  return zipSync(parts, {mtime: at});
}

function addDrawing(parts: Unzipped, sheet: number, charts: readonly FileChart[]): void {
  const drawing = `xl/drawings/drawing${sheet}.xml`;
  add(parts, drawing, toDrawingXml(charts), 'drawing+xml');
  const first = Object.keys(parts).filter(name => name.startsWith('xl/charts/')).length + 1;
  const relations = charts.map((chart, index): Relation => {
    const number = first + index;
    add(parts, `xl/charts/chart${number}.xml`, toChartXml(chart), 'drawingml.chart+xml');
    return {id: `rId${index + 1}`, type: 'chart', target: `../charts/chart${number}.xml`};
  });
  addRelations(parts, drawing, relations);
  connect(parts, sheet, drawing);
}

/** Lets the sheet show the drawing. */
function connect(parts: Unzipped, sheet: number, drawing: string): void {
  const id = 'rIdDrawing';
  const name = sheetPart(sheet);
  editPart(parts, name, text => text.replace(AFTER_DRAWING, next => `${xml('drawing', {'r:id': id})}${next}`));
  addRelations(parts, name, [{id, type: 'drawing', target: `../${drawing.replace('xl/', '')}`}]);
}

function sheetPart(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function add(parts: Unzipped, name: string, text: string, contentType: string): void {
  parts[name] = strToU8(text);
  const type = xml('Override', {PartName: `/${name}`, ContentType: `${CONTENT}.${contentType}`});
  editPart(parts, '[Content_Types].xml', types => types.replace('</Types>', `${type}</Types>`));
}
