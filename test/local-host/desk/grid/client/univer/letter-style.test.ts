import {letterStyle} from '../../../../../../local-host/desk/grid/client/univer/letter-style.js';

it("leaves the cell's lines and the colour behind it to the cell: letters would have them one by one", () => {
  const line = {s: 1, cl: {rgb: '#000000'}};
  const style = {ff: 'Arial', fs: 10, cl: {rgb: '#1155cc'}, bg: {rgb: '#ffffff'}, bd: {t: line, l: line}};

  expect(letterStyle(style)).toEqual({ff: 'Arial', fs: 10, cl: {rgb: '#1155cc'}});
});
