import {describeGround} from '../../support/page-ground.js';

const ASK = (answer: string): string => `(async () => {
  ground.mountFeedback();
  const seen = [];
  const value = await ground.askServer('Đang đọc', ground.commonMessages('vi').feedback, async () => {
    seen.push(ground.byId('main').getAttribute('aria-busy'), ground.byId('status').textContent);
    return ${answer};
  });
  return [...seen, value ?? null, ground.byId('main').getAttribute('aria-busy'), ground.byId('status').textContent, ground.byId('trouble').textContent];
})()`;

describeGround('askServer', open => {
  it('locks the page while it waits, and gives the value', async () => {
    const page = await open();

    expect(await page.evaluate(ASK(`{kind: 'done', value: 5}`))).toEqual(['true', 'Đang đọc', 5, 'false', '', '']);
  });

  it('tells what was refused, and gives nothing', async () => {
    const page = await open();

    expect(await page.evaluate(ASK(`{kind: 'refused', text: 'Bận.'}`))).toEqual([
      'true',
      'Đang đọc',
      null,
      'false',
      '',
      'Chưa thực hiện được. Bận.',
    ]);
  });
});

describeGround('tellRefusal', open => {
  it.each([
    [`{kind: 'refused', text: 'Biểu đã bị xóa.'}`, 'Chưa thực hiện được. Biểu đã bị xóa.'],
    [`{kind: 'done', value: true}`, ''],
    [`'done'`, ''],
  ])('tells of %s only what was refused', async (answer, text) => {
    const page = await open();
    await page.evaluate(
      `ground.mountFeedback(), ground.tellRefusal(Promise.resolve(${answer}), ground.commonMessages('vi').feedback)`,
    );

    expect(await page.locator('#trouble').textContent()).toBe(text);
  });
});
