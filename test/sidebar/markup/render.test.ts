import {describeGround} from '../../support/page-ground.js';

describeGround('render', open => {
  it('makes what is described, texts as texts', async () => {
    const page = await open();

    const html = await page.evaluate<string>(
      `ground.render(ground.element('p', {class: 'note', hidden: false, tabindex: 0}, ['<b>', ground.element('b', {}, 'x')])).outerHTML`,
    );

    expect(html).toBe('<p class="note" tabindex="0">&lt;b&gt;<b>x</b></p>');
  });

  it.each([
    [`ground.element('textarea', {value: 'a\\nb'})`, 'a\nb'],
    [`ground.element('input', {value: 'a'})`, 'a'],
    [
      `ground.element('select', {value: '2'}, ['1', '2'].map(value => ground.element('option', {value}, 'x' + value)))`,
      '2',
    ],
  ])('gives a control its value: %s', async (markup, value) => {
    const page = await open();

    expect(await page.evaluate(`ground.render(${markup}).value`)).toBe(value);
  });

  it('tells handlers the value and the tick of their control', async () => {
    const page = await open();

    const told = await page.evaluate(`(() => {
      const told = [];
      const tell = name => (...args) => told.push([name, ...args]);
      const box = ground.render(
        ground.element('input', {type: 'checkbox', value: 'v', checked: true}, [], {change: tell('change'), input: tell('input')}),
      );
      box.click();
      ground.render(ground.element('button', {}, 'x', {click: button => told.push(button.tagName)})).click();
      return told;
    })()`);

    // A box that is not in the page fires no input and no change.
    expect(told).toEqual(['BUTTON']);
  });

  it('hears a control that is shown', async () => {
    const page = await open('<div id="box"></div>');
    await page.evaluate(`(() => {
      window.told = [];
      ground.fill(ground.byId('box'), [
        ground.element('input', {id: 'tick', type: 'checkbox', value: 'v'}, [], {change: (...args) => told.push(args)}),
        ground.element('input', {id: 'text'}, [], {input: text => told.push([text])}),
      ]);
    })()`);
    await page.locator('#tick').check();
    await page.locator('#text').fill('ẫ');

    expect(await page.evaluate('told')).toEqual([['v', true], ['ẫ']]);
  });
});

describeGround('fill', open => {
  it('takes the place of what stood there', async () => {
    const page = await open('<div id="box"><p>old</p></div>');
    await page.evaluate(`ground.fill(ground.byId('box'), ground.element('p', {}, 'new'))`);

    expect(await page.locator('#box').innerHTML()).toBe('<p>new</p>');
  });

  it('leaves the keyboard in a control that is made anew, and nowhere else', async () => {
    const page = await open('<div id="box"><input id="a"></div><input id="b">');
    const refill = `ground.fill(ground.byId('box'), [ground.element('input', {id: 'c'}), ground.element('input', {id: 'a'})])`;
    const focused: unknown[] = [];
    for (const id of ['a', 'b']) {
      focused.push(await page.evaluate(`ground.byId('${id}').focus(), ${refill}, document.activeElement.id`));
    }

    expect(focused).toEqual(['a', 'b']);
  });
});
