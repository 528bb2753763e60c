import {describeGround} from '../../support/page-ground.js';

const BODY =
  '<input id="name" value="An"><p id="name-error" hidden></p><input type="checkbox" id="tick"><p id="text"></p>';

describeGround('controls', open => {
  it('reads and changes controls by their ids', async () => {
    const page = await open(BODY);
    const seen = await page.evaluate(`(() => {
      const {controls, byId} = ground;
      const before = controls.valueOf('name');
      controls.setValue('name', 'Anh');
      controls.setTicked('tick', true);
      controls.setTicked('nobody', true);
      controls.setText('text', '<b>');
      controls.setHidden('text', true);
      controls.focus('tick');
      return [before, byId('name').value, byId('tick').checked, byId('text').textContent, byId('text').hidden, document.activeElement.id];
    })()`);

    expect(seen).toEqual(['An', 'Anh', true, '<b>', true, 'tick']);
  });

  it('names an element that is not there', async () => {
    const page = await open();

    await expect(page.evaluate(`ground.controls.focus('nobody')`)).rejects.toThrow('The page has no element "nobody".');
  });

  it('says what is wrong with a field until somebody mends it', async () => {
    const page = await open(BODY);
    await page.evaluate(`ground.watchCorrections(), ground.controls.mark('name', 'Chưa điền.')`);
    const field = page.locator('#name');
    const marked = [await field.getAttribute('aria-invalid'), await page.locator('#name-error').textContent()];
    await field.fill('Anh');

    expect(marked).toEqual(['true', 'Chưa điền.']);
    expect([await field.getAttribute('aria-invalid'), await page.locator('#name-error').isHidden()]).toEqual([
      null,
      true,
    ]);
  });
});
