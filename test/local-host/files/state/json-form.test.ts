import {fromJsonForm, type JsonForm, toJsonForm} from '../../../../local-host/files/state/json-form.js';

describe('toJsonForm', () => {
  it('survives JSON with maps, sets and undefined, also within each other', () => {
    const value = {
      map: new Map([[1, {set: new Set(['a', undefined])}]]),
      gone: undefined,
      list: [undefined, null, 'x', 0, true, []],
    };

    expect(fromJsonForm(JSON.parse(JSON.stringify(toJsonForm(value))) as JsonForm)).toStrictEqual(value);
  });

  it('refuses what would be emptied silently', () => {
    expect(() => toJsonForm({when: new Date(0)})).toThrow('A Date object has no JSON form.');
    expect(() => toJsonForm([() => 1])).toThrow('A function has no JSON form.');
  });
});
