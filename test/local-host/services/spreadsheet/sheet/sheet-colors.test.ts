import {ScriptBench} from '../script-bench.js';

describe('Sheet.setTabColor', () => {
  it.each(['ff0000', '#f00', '#FF0000', 'red'])('takes %s', color => {
    expect(new ScriptBench().run(`return sheet.setTabColor('${color}').getTabColor();`)).toBe('#ff0000');
  });
});
