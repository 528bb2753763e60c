import {framePage} from '../../../../local-host/desk/http/frame-page.js';

const BRIDGE = 'var deskBridge;';
const SCRIPT = '<script>var deskBridge;deskBridge.installBridge(["add"]);</script>';

describe('framePage', () => {
  it.each([
    [
      '<!doctype html><html><head lang="vi"><title>x</title>',
      `<!doctype html><html><head lang="vi">${SCRIPT}<title>x</title>`,
    ],
    ['<html lang="vi"><p>x', `<html lang="vi">${SCRIPT}<p>x`],
    ['<!DOCTYPE html><p>x', `<!DOCTYPE html>${SCRIPT}<p>x`],
    ['<p>x', `${SCRIPT}<p>x`],
    ['<header>x</header>', `${SCRIPT}<header>x</header>`],
  ])('puts google.script before all else into %s', (html, expected) => {
    expect(framePage({html, functions: ['add']}, BRIDGE)).toBe(expected);
  });

  it('keeps a script end inside a text from ending the bridge', () => {
    expect(framePage({html: '', functions: []}, 'a="</script>";')).toContain('a="<\\/script>";');
  });
});
