import {telephone} from '../../../src/sidebar/elements/telephone.js';

describe('telephone', () => {
  it.each([
    ['0912 345 678', 'tel:0912345678'],
    ['+84 (0)912-345', 'tel:+840912345'],
  ])('calls "%s" in a window beside', (phone, href) => {
    expect(telephone({phone}, 'chưa có')).toEqual({
      tag: 'a',
      attributes: {href, target: '_blank', rel: 'noopener'},
      content: [phone],
      handlers: {},
    });
  });

  it.each([
    ['', 'chưa có'],
    ['  ', 'chưa có'],
    ['hỏi trưởng thôn', 'hỏi trưởng thôn'],
  ])('calls nobody for "%s"', (phone, text) => {
    expect(telephone({phone}, 'chưa có')).toMatchObject({tag: 'span', content: [text]});
  });
});
