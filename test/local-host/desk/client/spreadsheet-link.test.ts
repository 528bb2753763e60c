import {spreadsheetLink} from '../../../../local-host/desk/client/spreadsheet-link.js';

describe('spreadsheetLink', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/abc/edit#gid=12&range=B3', {sheetId: 12, range: 'B3'}],
    ['https://docs.google.com/spreadsheets/d/abc/edit?usp=x#gid=0', {sheetId: 0, range: 'A1'}],
    ['#gid=7&range=C1', {sheetId: 7, range: 'C1'}],
  ])('leads from %s into the grid', (href, view) => {
    expect(spreadsheetLink(href)).toEqual(view);
  });

  it.each([
    'https://evil.example/#gid=1',
    'javascript:alert(1)',
    'mailto:a@x.test',
    '#',
    'https://docs.google.com/document/d/a#gid=1',
  ])('leads nowhere from %s', href => {
    expect(spreadsheetLink(href)).toBeUndefined();
  });
});
