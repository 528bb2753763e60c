import {aButton, buttonRow} from '../../../src/sidebar/elements/button.js';
import {press} from '../find-markup.js';

describe('aButton', () => {
  it('does nothing but what it is for: it sends no form', () => {
    const done: string[] = [];
    const button = aButton('Gửi', () => done.push('gửi'), {class: 'action'});
    press(button, 'Gửi');

    expect(button.attributes).toEqual({type: 'button', class: 'action'});
    expect(done).toEqual(['gửi']);
  });
});

describe('buttonRow', () => {
  it('keeps the order', () => {
    const [one, other] = [aButton('1', () => undefined), aButton('2', () => undefined)];

    expect(buttonRow(one, other)).toMatchObject({attributes: {class: 'buttons'}, content: [one, other]});
  });
});
