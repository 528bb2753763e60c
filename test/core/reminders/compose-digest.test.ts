import {
  composeCallLine,
  composeDigest,
  composeZaloText,
  toTimeLeft,
  type DigestInput,
  type UnitFacts,
} from '../../../src/core/reminders/compose-digest.js';
import {composeInvitation, composeInvitationText} from '../../../src/core/reminders/compose-invitation.js';
import {type Digest} from '../../../src/core/reminders/digest.js';
import {activeUnits, respondentsOf, unitLabel} from '../../../src/core/report/unit.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {mail as en} from '../../../src/i18n/en/mail.js';
import {mail as vi} from '../../../src/i18n/vi/mail.js';
import {aPerson, aRegistry, at, DEADLINE} from './reminder-builders.js';

const REGISTRY = aRegistry({
  P1: {name: 'Lê Văn An', phone: '0912 345 678', position: 'Bí thư chi bộ thôn 1'},
  P2: {phone: ''},
});

function facts(changes: Readonly<Partial<Record<UnitKey, Partial<UnitFacts>>>> = {}): ReadonlyMap<UnitKey, UnitFacts> {
  return new Map(
    activeUnits(REGISTRY).map((unit): [UnitKey, UnitFacts] => [
      unit.key,
      {
        name: unitLabel(unit, (number, name) => `Tiêu chí ${number} ${name}`),
        respondents: respondentsOf(unit, REGISTRY),
        link: `https://docs.google.com/spreadsheets/d/1/edit#gid=${unit.key.length}`,
        standing: {state: 'notStarted'},
        content: {kind: 'blank'},
        ...changes[unit.key],
      },
    ]),
  );
}

function anInput(changes: Partial<DigestInput> = {}): DigestInput {
  return {
    round: {
      name: 'Rà soát tiêu chí tháng 6/2024',
      letter: '09/CV-NTM',
      commune: 'Cẩm Lĩnh',
      deadline: DEADLINE,
      meetingAt: at(10, '14:00'),
      language: 'vi',
    },
    now: at(10, '07:00'),
    units: facts(),
    expected: 3,
    coordinator: {name: 'Trần Thị Bình', phone: '0987 000 111'},
    words: vi,
    ...changes,
  };
}

function aDigest(changes: Partial<Digest> = {}): Digest {
  const person = REGISTRY.people.find(({id}) => id === 'P1')!;
  return {
    person,
    key: 'threeHours',
    merged: [],
    own: ['village:T01'],
    accepted: [],
    watched: [],
    all: [],
    waiting: [],
    ...changes,
  };
}

const DRAFT = {
  'village:T01': {
    standing: {state: 'draft' as const},
    content: {
      kind: 'begun' as const,
      gaps: [
        'Dòng 16 (tiêu chí 4), cột "Hiện trạng": còn trống. Hãy nhập hiện trạng.',
        'Dòng 30, cột "Hoàn thành": "sớm" không phải là ngày.',
      ],
    },
  },
};

describe('composeDigest', () => {
  it('says exactly what is missing, where, and what to do', () => {
    const {subject, text} = composeDigest(aDigest(), anInput({units: facts(DRAFT)}));

    expect(subject).toBe('[NTM Cẩm Lĩnh] Còn 3 giờ: Thôn 1 chưa nộp báo cáo');
    expect(text).toBe(
      [
        'Kính gửi đồng chí Lê Văn An,',
        '',
        'Đồng chí chưa hoàn thành báo cáo "Rà soát tiêu chí tháng 6/2024" theo công văn 09/CV-NTM: thời hạn 10:00 ngày 10/06/2024, còn 3 giờ. Đề nghị đồng chí hoàn thành để kịp tổng hợp cho cuộc họp lúc 14:00 ngày 10/06/2024.',
        '',
        'Báo cáo đồng chí cần hoàn thành',
        '',
        '- Thôn 1: đang nhập, còn 2 chỗ thiếu hoặc sai',
        '  Dòng 16 (tiêu chí 4), cột "Hiện trạng": còn trống. Hãy nhập hiện trạng.',
        '  Dòng 30, cột "Hoàn thành": "sớm" không phải là ngày.',
        '  https://docs.google.com/spreadsheets/d/1/edit#gid=11',
        '',
        'Mở biểu Thôn 1: https://docs.google.com/spreadsheets/d/1/edit#gid=11',
        '',
        'Nhập xong, đồng chí chọn tên ở ô Người nộp và tích vào ô Nộp báo cáo ở đầu biểu.',
        '',
        'Cần trao đổi, đề nghị liên hệ đồng chí chuyên trách NTM: Trần Thị Bình (0987 000 111).',
        '',
        'Thư được gửi tự động từ bảng tính báo cáo của xã.',
      ].join('\n'),
    );
  });

  it('says the same in HTML', () => {
    const {html} = composeDigest(aDigest(), anInput({units: facts(DRAFT)}));

    expect(html).toContain('Dòng 16 (tiêu chí 4), cột &quot;Hiện trạng&quot;: còn trống.');
    expect(html).toContain('<a href="https://docs.google.com/spreadsheets/d/1/edit#gid=11"');
    expect(html.startsWith('<div lang="vi" style="')).toBe(true);
  });

  it('does not list the gaps of a tab in which nothing was entered', () => {
    const units = facts({'village:T01': {content: {kind: 'blank'}}});

    const {text} = composeDigest(aDigest(), anInput({units}));

    expect(text).toContain('- Thôn 1: chưa nhập nội dung nào\n');
    expect(text).not.toContain('Dòng 13');
  });

  it('cuts a long list of gaps and says how many are left', () => {
    const gaps = Array.from({length: 20}, (_, index) => `Dòng ${index + 1}: còn trống.`);

    const {text} = composeDigest(
      aDigest(),
      anInput({units: facts({'village:T01': {standing: {state: 'draft'}, content: {kind: 'begun', gaps}}})}),
    );

    expect(text).toContain('Dòng 8: còn trống.\n  Và 12 chỗ khác, xem cột Kiểm tra trong biểu.');
    expect(text).not.toContain('Dòng 9:');
  });

  it('repeats the reason for which a report was returned, and its own deadline', () => {
    const standing = {state: 'returned' as const, returnReason: 'Bổ sung lộ trình', until: at(11, '17:00')};

    const {text} = composeDigest(aDigest(), anInput({units: facts({'village:T01': {standing}})}));

    expect(text).toContain('- Thôn 1: được đề nghị bổ sung: Bổ sung lộ trình (hạn riêng 17:00 ngày 11/06/2024)');
  });

  it('lists late units with the people to call, and no one’s gaps', () => {
    const digest = aDigest({
      own: [],
      watched: ['village:T01', 'village:T02'],
      person: aPerson({id: 'P5', name: 'Hồ Sỹ'}),
    });

    const {subject, text} = composeDigest(digest, anInput({units: facts(DRAFT)}));

    expect(subject).toBe('[NTM Cẩm Lĩnh] Còn 3 giờ: 2 đơn vị chưa nộp báo cáo');
    expect(text).toContain('2 đơn vị do đồng chí đôn đốc chưa nộp báo cáo');
    expect(text).toContain(
      '- Thôn 1: đang nhập, còn 2 chỗ thiếu hoặc sai\n  Người báo cáo: Lê Văn An (0912 345 678), Người P2\n',
    );
    expect(text).not.toContain('Dòng 16');
    expect(text).toContain('Đề nghị đồng chí đôn đốc các đơn vị hoàn thành báo cáo.');
  });

  it('gives the whole list with its base, in place of the list of urged units', () => {
    const all: readonly UnitKey[] = ['village:T01', 'criterion:2'];
    const digest = aDigest({key: 'deadline', own: [], watched: ['village:T01'], all});

    const {subject, text} = composeDigest(digest, anInput({now: at(10, '10:05')}));

    expect(subject).toBe('[NTM Cẩm Lĩnh] Đã đến hạn: 2 đơn vị chưa nộp báo cáo');
    expect(text).toContain('2/3 đơn vị chưa nộp báo cáo');
    expect(text).toContain('- Tiêu chí 2 Giao thông: chưa nhập nội dung nào');
    expect(text).not.toContain('do đồng chí đôn đốc');
  });

  it('acknowledges what was accepted', () => {
    const units = facts({'village:T02': {standing: {state: 'onTime', acceptedAt: at(9, '21:12')}}});

    const {text} = composeDigest(aDigest({accepted: ['village:T02']}), anInput({units}));

    expect(text).toContain('Đã nhận báo cáo\n\n- Thôn 2: đã nhận lúc 21:12 ngày 09/06/2024.');
  });

  it('opens the round at the start, also when the start is said under a later wave', () => {
    const start = composeDigest(aDigest({key: 'start'}), anInput({now: at(3, '08:05')}));
    const merged = composeDigest(aDigest({key: 'oneDay', merged: ['start']}), anInput({now: at(3, '08:05')}));

    expect(start.subject).toBe('[NTM Cẩm Lĩnh] Đề nghị báo cáo trước 10:00 ngày 10/06/2024: Thôn 1');
    expect(merged.subject).toBe(start.subject);
  });

  it('speaks of no meeting that is over', () => {
    expect(composeDigest(aDigest(), anInput({now: at(10, '15:00')})).text).not.toContain('cuộc họp');
    expect(composeDigest(aDigest(), anInput({now: at(10, '15:00')})).subject).toContain('Đã quá hạn 5 giờ');
  });

  it('holds nothing of units that are not the recipient’s', () => {
    const {text, html} = composeDigest(aDigest(), anInput());

    expect(text + html).not.toMatch(/Thôn 2|Giao thông/);
  });

  it('lets no cell become markup or a header', () => {
    const evil = '</p><script>x</script>\r\nBcc: a@b.vn';
    const input = anInput({
      round: {...anInput().round, commune: evil, name: evil, letter: evil},
      units: facts({
        'village:T01': {
          name: evil,
          link: `javascript:${evil}`,
          content: {kind: 'begun', gaps: [evil]},
          standing: {state: 'draft'},
        },
      }),
      coordinator: {name: evil, phone: evil},
    });

    const draft = composeDigest(aDigest(), input);

    expect(draft.subject).not.toMatch(/[\r\n]/);
    expect(draft.html).not.toContain('<script');
    expect(draft.html).not.toContain('javascript:');
    expect(draft.text).not.toContain('\r');
  });

  it('speaks English', () => {
    const input = anInput({words: en, units: facts(DRAFT)});

    const {subject, text} = composeDigest(aDigest(), input);

    expect(subject).toBe('[NTM Cẩm Lĩnh] 3 hours left: Thôn 1 not yet submitted');
    expect(text).toContain('- Thôn 1: in progress, 2 gaps');
  });
});

describe('composeZaloText', () => {
  it('is short and ready to paste', () => {
    expect(composeZaloText(aDigest(), anInput())).toBe(
      [
        'Kính gửi đồng chí Lê Văn An,',
        '',
        'Đồng chí chưa hoàn thành báo cáo "Rà soát tiêu chí tháng 6/2024" theo công văn 09/CV-NTM: thời hạn 10:00 ngày 10/06/2024, còn 3 giờ. Đề nghị đồng chí hoàn thành để kịp tổng hợp cho cuộc họp lúc 14:00 ngày 10/06/2024.',
        '',
        '- Thôn 1: chưa nhập nội dung nào',
        '  https://docs.google.com/spreadsheets/d/1/edit#gid=11',
        '',
        'Nhập xong, đồng chí chọn tên ở ô Người nộp và tích vào ô Nộp báo cáo ở đầu biểu.',
        '',
        'Cần trao đổi, đề nghị liên hệ đồng chí chuyên trách NTM: Trần Thị Bình (0987 000 111).',
      ].join('\n'),
    );
  });
});

describe('composeCallLine', () => {
  it('names person, phone, position and what is missing', () => {
    expect(composeCallLine(aDigest({watched: ['village:T02']}), anInput())).toBe(
      'Lê Văn An (0912 345 678), Bí thư chi bộ thôn 1: Thôn 1: chưa nhập nội dung nào; Thôn 2: chưa nhập nội dung nào',
    );
  });
});

describe('toTimeLeft', () => {
  it.each([
    [at(7, '10:00'), {unit: 'day', count: 3}],
    [at(9, '10:00'), {unit: 'day', count: 1}],
    [at(9, '10:05'), {unit: 'day', count: 1}],
    [at(9, '11:00'), {unit: 'hour', count: 23}],
    [at(10, '07:07'), {unit: 'hour', count: 3}],
    [at(10, '09:30'), {unit: 'minute', count: 30}],
    [at(10, '10:00'), {unit: 'over', count: 0}],
    [at(10, '12:10'), {unit: 'over', count: 2}],
  ])('counts from %s', (now, left) => {
    expect(toTimeLeft(now, DEADLINE)).toEqual(left);
  });
});

describe('composeInvitation', () => {
  const units = [{name: 'Thôn 1', link: 'https://docs.google.com/spreadsheets/d/1/edit#gid=5'}];

  it('gives the links to one’s tabs and names the account', () => {
    const {subject, text} = composeInvitation(
      {person: aPerson({id: 'P1', name: 'Lê Văn An', email: 'an@example.test'}), units},
      anInput(),
    );

    expect(subject).toBe('[NTM Cẩm Lĩnh] Mời nhập báo cáo: Rà soát tiêu chí tháng 6/2024');
    expect(text).toContain('- Thôn 1\n  https://docs.google.com/spreadsheets/d/1/edit#gid=5');
    expect(text).toContain('tài khoản Google an@example.test');
  });

  it('invites who urges units, and who decides on the whole, to what concerns them, and asks no report of them', () => {
    const person = aPerson({id: 'P1', name: 'Lê Văn An', email: 'an@example.test'});
    const outputs = [{name: 'Tổng hợp', link: 'https://docs.google.com/spreadsheets/d/1/edit#gid=9'}];
    const {subject, text} = composeInvitation({person, units: [], watched: units, outputs}, anInput());

    expect(subject).toBe('[NTM Cẩm Lĩnh] Mời theo dõi báo cáo: Rà soát tiêu chí tháng 6/2024');
    expect(text).toContain('Đồng chí được mời theo dõi báo cáo "Rà soát tiêu chí tháng 6/2024"');
    expect(text).toContain('Báo cáo đồng chí phụ trách, đôn đốc\n\n- Thôn 1\n  https://');
    expect(text).toContain('Trang tổng hợp\n\n- Tổng hợp\n  https://');
    expect(text).not.toContain('tích vào ô');
  });

  it('asks a person without mail for an account', () => {
    expect(composeInvitationText({person: aPerson({id: 'P1', email: ''}), units}, anInput())).toContain(
      'Bảng chỉ nhận nội dung nhập từ tài khoản Google đã được mời.',
    );
  });
});
