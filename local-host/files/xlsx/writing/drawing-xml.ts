import {type FileChart} from './chart-xml.js';
import {xml, XML_HEAD} from '../terms/xml.js';

/** The unit of drawings in xlsx. */
const EMU_PER_PIXEL = 9525;

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};

/** The part of a file that puts charts on a sheet; the nth refers to the relationship rId<n>. */
export function toDrawingXml(charts: readonly FileChart[]): string {
  return `${XML_HEAD}${xml('xdr:wsDr', NAMESPACES, ...charts.map(toAnchor))}`;
}

function toAnchor({place, title}: FileChart, index: number): string {
  const number = index + 1;
  const from = xml(
    'xdr:from',
    {},
    xml('xdr:col', {}, String(place.column - 1)),
    xml('xdr:colOff', {}, emu(place.offsetX)),
    xml('xdr:row', {}, String(place.row - 1)),
    xml('xdr:rowOff', {}, emu(place.offsetY)),
  );
  return xml(
    'xdr:oneCellAnchor',
    {},
    from,
    xml('xdr:ext', {cx: emu(place.width), cy: emu(place.height)}),
    toFrame(number, title),
    xml('xdr:clientData'),
  );
}

function toFrame(number: number, title: string): string {
  const name = {id: number + 1, name: `Chart ${number}`, ...(title === '' ? {} : {descr: title})};
  const reference = xml('c:chart', {'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': `rId${number}`});
  return xml(
    'xdr:graphicFrame',
    {macro: ''},
    xml('xdr:nvGraphicFramePr', {}, xml('xdr:cNvPr', name), xml('xdr:cNvGraphicFramePr')),
    xml('xdr:xfrm', {}, xml('a:off', {x: 0, y: 0}), xml('a:ext', {cx: 0, cy: 0})),
    xml('a:graphic', {}, xml('a:graphicData', {uri: CHART}, reference)),
  );
}

function emu(pixels: number): string {
  return String(Math.round(pixels * EMU_PER_PIXEL));
}
