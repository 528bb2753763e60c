import {element} from '../../../src/sidebar/markup/markup.js';

describe('element', () => {
  it('takes one piece of content like several', () => {
    expect(element('p', {}, 'a')).toEqual(element('p', {}, ['a']));
  });

  it('is blank where nothing is said', () => {
    expect(element('td')).toEqual({tag: 'td', attributes: {}, content: [], handlers: {}});
  });
});
