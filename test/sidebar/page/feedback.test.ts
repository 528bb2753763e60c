import {describeGround} from '../../support/page-ground.js';

const MOUNT = `ground.mountFeedback(); const words = ground.commonMessages('vi').feedback;`;

describeGround('feedback', open => {
  it('has live regions before they have anything to say', async () => {
    const page = await open();
    await page.evaluate(`{${MOUNT}}`);

    expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('#trouble[role=alert]').isHidden()).toBe(true);
  });

  it('tells trouble with a word for it, and takes it away with the next result', async () => {
    const page = await open();
    const texts = await page.evaluate(`(() => {
      ${MOUNT}
      ground.say('Đã xong.');
      ground.showTrouble('Bận.', words);
      const trouble = ground.byId('trouble').textContent + '|' + ground.byId('status').textContent;
      ground.say('Đã xong.');
      return [trouble, ground.byId('trouble').hidden, ground.byId('status').textContent];
    })()`);

    expect(texts).toEqual(['Chưa thực hiện được. Bận.|', true, 'Đã xong.']);
  });

  it('shows how far a command is, and only says that it runs where nobody knows', async () => {
    const page = await open();
    const bars = await page.evaluate(`(() => {
      ${MOUNT}
      const bar = ground.startProgress('Đang chạy', false, words);
      const progress = document.querySelector('progress');
      const seen = [progress.hasAttribute('value'), document.querySelector('#progress button').hidden];
      bar.show('3/9', 3, 9);
      seen.push([progress.value, progress.max, ground.byId('status').textContent]);
      bar.show('đang ghi');
      seen.push(progress.hasAttribute('value'));
      bar.end();
      return [...seen, ground.byId('progress').hidden];
    })()`);

    expect(bars).toEqual([false, true, [3, 9, '3/9'], false, true]);
  });

  it('says at once that it will stop, and goes on saying so', async () => {
    const page = await open();
    await page.evaluate(`{${MOUNT} window.bar = ground.startProgress('Đang chạy', true, words);}`);
    await page.getByRole('button', {name: 'Hủy'}).click();
    await page.evaluate(`bar.show('6/9', 6, 9)`);

    expect(await page.evaluate('bar.isCancelled()')).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('Sẽ dừng sau bước đang thực hiện…');
    expect(await page.getByRole('button', {name: 'Hủy'}).isDisabled()).toBe(true);
  });
});

describeGround('setBusy', open => {
  const BODY = '<button id="a">a</button><button id="b" disabled>b</button><textarea id="c"></textarea>';

  it('locks every control but the one that cancels, and frees those that it locked', async () => {
    const page = await open(BODY);
    const enabled = `[...document.querySelectorAll('button, textarea')].filter(one => !one.disabled).map(one => one.id || one.textContent)`;
    const seen = await page.evaluate(`(() => {
      ${MOUNT}
      ground.startProgress('x', true, words);
      ground.setBusy(true);
      ground.setBusy(true);
      const busy = [${enabled}, ground.byId('main').getAttribute('aria-busy')];
      ground.setBusy(false);
      return [...busy, ${enabled}, ground.byId('main').getAttribute('aria-busy')];
    })()`);

    expect(seen).toEqual([['Hủy'], 'true', ['Hủy', 'a', 'c'], 'false']);
  });

  it('gives the keyboard back to where it was, unless it went on or the place is gone', async () => {
    const page = await open(BODY);
    const focusedAfter = (between: string): Promise<string> =>
      page.evaluate(`(() => {
        ground.setBusy(false);
        ground.byId('a').focus();
        ground.setBusy(true);
        ${between}
        ground.setBusy(false);
        return document.activeElement.id;
      })()`);

    expect([
      await focusedAfter(''),
      await focusedAfter(`ground.byId('title').focus();`),
      await focusedAfter(`ground.byId('a').remove();`),
    ]).toEqual(['a', 'title', '']);
  });
});
