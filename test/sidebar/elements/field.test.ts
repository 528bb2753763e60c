import {aChoice, aField, aRadio, aTick} from '../../../src/sidebar/elements/field.js';
import {allWith, byId, textOf} from '../find-markup.js';

const FACTS = {id: 'name', label: 'Tên', help: 'Họ và tên', value: 'An'};

describe('aField', () => {
  it('ties a one-line input to its label, its help and its error', () => {
    const field = aField(FACTS);

    expect(byId(field, 'name')).toMatchObject({
      tag: 'input',
      attributes: {type: 'text', value: 'An', 'aria-describedby': 'name-help name-error'},
    });
    expect(allWith(field, 'label')[0]?.attributes).toEqual({for: 'name'});
    expect([textOf(byId(field, 'name-help')), byId(field, 'name-error').attributes['hidden']]).toEqual([
      'Họ và tên',
      true,
    ]);
  });

  it('is a text area for a long text, and hides a help that says nothing', () => {
    const field = aField({...FACTS, help: '', isLong: true});

    expect(byId(field, 'name')).toMatchObject({tag: 'textarea', attributes: {rows: 3}});
    expect(byId(field, 'name-help').attributes['hidden']).toBe(true);
  });

  it('tells what is typed', () => {
    const typed: string[] = [];
    byId(aField({...FACTS, onInput: text => typed.push(text)}), 'name').handlers.input?.('Anh');

    expect(typed).toEqual(['Anh']);
  });
});

describe('aTick', () => {
  it('tells whether it is ticked, not what it holds', () => {
    const told: boolean[] = [];
    const tick = aTick('go', 'Đi', true, isTicked => told.push(isTicked));
    byId(tick, 'go').handlers.change?.('on', false);

    expect(byId(tick, 'go').attributes).toEqual({id: 'go', type: 'checkbox', checked: true});
    expect([told, textOf(tick)]).toEqual([[false], 'Đi']);
  });
});

describe('aRadio', () => {
  it('is chosen by its name among others', () => {
    let isChosen = false;
    const radio = aRadio({id: 'one', name: 'which', label: 'Một'}, false, () => {
      isChosen = true;
    });
    byId(radio, 'one').handlers.change?.('on', true);

    expect(byId(radio, 'one').attributes).toEqual({id: 'one', name: 'which', type: 'radio', checked: false});
    expect(isChosen).toBe(true);
  });
});

describe('aChoice', () => {
  it('offers texts for values and tells the value', () => {
    const told: string[] = [];
    const options = [
      ['1', 'Một'],
      ['2', 'Hai'],
    ] as const;
    const choice = aChoice(FACTS, options, '2', value => told.push(value));
    byId(choice, 'name').handlers.change?.('1', false);

    expect(byId(choice, 'name').attributes['value']).toBe('2');
    expect(allWith(choice, 'option').map(option => [option.attributes['value'], textOf(option)])).toEqual([
      ['1', 'Một'],
      ['2', 'Hai'],
    ]);
    expect(told).toEqual(['1']);
  });
});
