import {commonMessages, invitationMessages} from '../../../../src/i18n/page-messages.js';
import {type InvitationPreview, type InvitedPerson} from '../../../../src/shell/invite/types.js';
import {findInvitable, invitationNotices, peopleList} from '../../../../src/sidebar/pages/invite/people-list.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {textsOf} from '../../find-markup.js';

const WORDS = invitationMessages('vi');

function aPerson(facts: Partial<InvitedPerson> = {}): InvitedPerson {
  const units = [{name: 'Thôn 1', link: 'https://x'}];
  const contacts = {position: 'Bí thư', email: 'a@example.test', phone: '0912'};
  return {id: 'P01', name: 'Bà Đào', ...contacts, state: 'toAdd', units, text: 'Kính mời', ...facts};
}

function aPreview(people: readonly InvitedPerson[], facts: Partial<InvitationPreview> = {}): InvitationPreview {
  return {language: 'vi', people, unitsWithoutPeople: [], areTabsMissing: false, ...facts};
}

function listOf(
  people: readonly InvitedPerson[],
  refusals: readonly (readonly [string, string])[] = [],
): readonly Markup[] {
  return peopleList(aPreview(people), new Map(refusals), WORDS, commonMessages('vi').feedback);
}

describe('findInvitable', () => {
  it('takes who is to be added and was not refused', () => {
    const people = [aPerson(), aPerson({id: 'P02'}), aPerson({id: 'P03', state: 'known'})];

    expect(findInvitable(aPreview(people), new Map([['P02', 'không']])).map(({id}) => id)).toEqual(['P01']);
  });
});

describe('invitationNotices', () => {
  it.each([
    [aPreview([aPerson()]), []],
    [aPreview([]), ['Chưa có ai trong Danh bạ phải báo cáo. Hãy điền trang Danh bạ, Thôn và Tiêu chí xã.']],
    [
      aPreview([aPerson()], {areTabsMissing: true, unitsWithoutPeople: ['Thôn 2', 'Thôn 3']}),
      [
        'Có biểu chưa được tạo nên chưa có đường dẫn. Hãy chọn "Tạo biểu mẫu" trước khi gửi lời mời.',
        'Chưa có người báo cáo: Thôn 2, Thôn 3. Hãy điền ở trang Thôn hoặc Tiêu chí xã.',
      ],
    ],
  ])('says what is missing', (preview, texts) => {
    expect(textsOf(invitationNotices(preview, WORDS), 'p')).toEqual(texts);
  });
});

describe('peopleList', () => {
  it('groups people by what can be done, whom Google refused first', () => {
    const people = [
      aPerson(),
      aPerson({id: 'P02'}),
      aPerson({id: 'P03', state: 'known'}),
      aPerson({id: 'P04', state: 'noEmail', email: ''}),
      aPerson({id: 'P05', state: 'unusableEmail'}),
    ];

    expect(textsOf(listOf(people, [['P02', 'Invalid email']]), 'h2')).toEqual([
      'Google không nhận (1)',
      'Sẽ mời (1)',
      'Không mời được: email sai (1)',
      'Không mời được: không có email (1)',
      'Đã có quyền sửa (1)',
    ]);
  });

  it('does not name as refused who is an editor by now', () => {
    const list = listOf([aPerson({state: 'known'})], [['P01', 'Invalid email']]);

    expect(textsOf(list, 'h2')).toEqual(['Đã có quyền sửa (1)']);
  });

  it('says of a person what is known, and what Google answered', () => {
    const units = [
      {name: 'Thôn 1', link: 'https://x'},
      {name: 'Thôn 2', link: ''},
    ];

    expect(textsOf(listOf([aPerson({phone: '', units})], [['P01', 'Invalid email']]), 'p')).toEqual([
      'Bí thư - a@example.test',
      'Biểu: Thôn 1, Thôn 2 (chưa có biểu)',
      'Google trả lời: Invalid email',
    ]);
  });
});
