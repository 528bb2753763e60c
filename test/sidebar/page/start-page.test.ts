import {describeGround} from '../../support/page-ground.js';

describeGround('startPage', open => {
  const STARTED = `[document.documentElement.lang, document.title, ground.byId('title').textContent, ground.pageMode()]`;

  it.each([
    ['data-language="vi" data-mode="returnReport"', ['vi', 'Nông thôn mới', 'Nông thôn mới', 'returnReport']],
    ['data-language="en" data-mode=""', ['en', 'New Rural Development', 'New Rural Development', '']],
    ['data-language="fr"', ['vi', 'Nông thôn mới', 'Nông thôn mới', '']],
  ])('takes language and purpose from what the server wrote: %s', async (data, started) => {
    const page = await open('', data);

    expect(await page.evaluate(`ground.startPage(), ${STARTED}`)).toEqual(started);
  });

  it('takes the title that a page has', async () => {
    const page = await open();

    expect(await page.evaluate(`ground.startPage('Mời'), ${STARTED}`)).toEqual(['vi', 'Mời', 'Mời', '']);
  });

  it('makes a frame that has the keyboard seen', async () => {
    const page = await open('<iframe class="mail" srcdoc="<p tabindex=0>x"></iframe>');
    await page.evaluate('ground.startPage()');
    await page.frameLocator('.mail').locator('p').focus();
    await page.locator('.mail.focused').waitFor();
    await page.locator('#title').focus();

    expect(await page.locator('.mail.focused').count()).toBe(0);
  });
});

describeGround('showView', open => {
  const BODY = '<div id="a" class="view"><h2>A</h2></div><form id="b" class="view" hidden><h2>B</h2></form>';

  it('shows one view and takes the keyboard to its heading', async () => {
    const page = await open(BODY);
    await page.evaluate(`ground.showView('b')`);

    expect([await page.locator('#a').isVisible(), await page.locator('#b').isVisible()]).toEqual([false, true]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('B');
  });
});

describeGround('copyBeside', open => {
  it('selects the text before the button, and says how it goes on', async () => {
    const page = await open('<textarea>tin nhắn</textarea><button id="copy">Sao chép</button>');
    await page.evaluate(
      `ground.mountFeedback(), ground.copyBeside(ground.byId('copy'), ground.commonMessages('vi').feedback)`,
    );

    expect(await page.evaluate('getSelection().toString()')).toBe('tin nhắn');
    expect(await page.getByRole('status').textContent()).toMatch(/^(Đã sao chép, |Nội dung đã được chọn)/);
  });
});
