import {composeCallLine, composeDigest, composeZaloText} from '../../../src/core/reminders/compose-digest.js';
import {composeInvitation, composeInvitationText} from '../../../src/core/reminders/compose-invitation.js';
import {type Digest} from '../../../src/core/reminders/digest.js';
import {type DigestInput, type UnitFacts} from '../../../src/core/reminders/digest-facts.js';
import {type GapGroup} from '../../../src/core/reminders/unit-content.js';
import {activeUnits, respondentsOf, supervisorOf, unitLabel} from '../../../src/core/report/unit.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {mail as en} from '../../../src/i18n/en/mail.js';
import {mail as vi} from '../../../src/i18n/vi/mail.js';
import {aPerson, aRegistry, at, DEADLINE} from './reminder-builders.js';

const REGISTRY = aRegistry({
  P1: {name: 'Lê Văn An', phone: '0912 345 678', position: 'Bí thư Chi bộ Thôn 1'},
  P2: {phone: ''},
  P5: {name: 'Hồ Sỹ', phone: '', position: 'UVBCH Đảng bộ'},
});

function facts(changes: Readonly<Partial<Record<UnitKey, Partial<UnitFacts>>>> = {}): ReadonlyMap<UnitKey, UnitFacts> {
  return new Map(
    activeUnits(REGISTRY).map((unit): [UnitKey, UnitFacts] => [
      unit.key,
      {
        kind: unit.kind,
        name: unitLabel(unit, vi.criterionName),
        respondents: respondentsOf(unit, REGISTRY),
        supervisor: supervisorOf(unit, REGISTRY),
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
      letterDate: '2024-06-04',
      commune: 'Cẩm Lĩnh',
      deadline: DEADLINE,
      meetingAt: at(10, '14:00'),
      language: 'vi',
      coordinator: 'P0',
    },
    now: at(10, '07:00'),
    units: facts(),
    coordinator: {name: 'Trần Thị Bình', phone: '0987 000 111'},
    summaryLink: 'https://docs.google.com/spreadsheets/d/1/edit#gid=99',
    words: vi,
    ...changes,
  };
}

function aDigest(changes: Partial<Digest> = {}): Digest {
  const person = REGISTRY.people.find(({id}) => id === 'P1')!;
  const lists = {own: ['village:T01' as const], accepted: [], watched: [], all: [], waiting: [], explained: []};
  return {person, key: 'threeHours', merged: [], ...lists, ...changes};
}

function aGap(changes: Partial<GapGroup> = {}): GapGroup {
  return {subject: 'column', title: 'Tự đánh giá', isBlank: true, rows: 'criterion', names: ['6', '7'], ...changes};
}

const GAPS: readonly GapGroup[] = [
  aGap({names: ['6', '7', '8', '9', '10']}),
  aGap({subject: 'work', names: ['4', '5']}),
  aGap({title: 'Hoàn thành', isBlank: false, rows: 'line', names: ['30']}),
];

const DRAFT = {
  'village:T01': {
    standing: {state: 'draft' as const},
    content: {kind: 'begun' as const, errors: 8, gaps: GAPS},
  },
};

const EXTENDED = {standing: {state: 'draft', until: at(10, '11:00')}} as const;

describe('the mail to a respondent', () => {
  it('says what is missing, grouped, where, by when and what to do', () => {
    const {subject, text} = composeDigest(aDigest(), anInput({units: facts(DRAFT)}));

    expect(subject).toBe('Hạn 10h00 thứ Hai (10/6): Thôn 1 chưa gửi báo cáo rà soát tiêu chí NTM');
    expect(text).toBe(
      [
        'Kính gửi: Đồng chí Lê Văn An, Bí thư Chi bộ Thôn 1.',
        'Đến 07 giờ ngày 10/6/2024, Ban Chỉ đạo chưa nhận được báo cáo của Thôn 1. Thực hiện Công văn số 09/CV-NTM ngày 04/6/2024 của Ban Chỉ đạo xây dựng NTM xã, đề nghị Chi ủy, Ban Phát triển thôn hoàn thành và gửi báo cáo chậm nhất 10 giờ 00 thứ Hai, ngày 10/6/2024 để tổng hợp phục vụ cuộc họp Ban Chỉ đạo chiều cùng ngày.',
        [
          '- Thôn 1: đang nhập, còn 08 nội dung chưa đủ hoặc chưa đúng',
          '  Còn thiếu: (1) tự đánh giá ở tiêu chí số 6, 7, 8, 9, 10; (2) khối lượng công việc còn lại của tiêu chí số 4, 5.',
          '  Chưa đúng: hoàn thành ở dòng 30.',
        ].join('\n'),
        'MỞ BIỂU THÔN 1: https://docs.google.com/spreadsheets/d/1/edit#gid=11',
        'Nhập xong, đồng chí chọn tên ở ô "Người nộp" và bấm vào ô vuông "Nộp báo cáo" (✓) ở đầu biểu.',
        'Nếu chưa kịp nhập, đồng chí chụp bản viết tay gửi Zalo hoặc gọi đồng chí Trần Thị Bình (ĐT 0987 000 111) để được nhập giúp.',
        'TL. TRƯỞNG BAN – Đ/c Trần Thị Bình (ĐT 0987 000 111), chuyên trách NTM xã.',
        '(Thư tự động theo Công văn số 09/CV-NTM; không cần trả lời.)',
      ].join('\n\n'),
    );
  });

  it('says the same in HTML', () => {
    const {html} = composeDigest(aDigest(), anInput({units: facts(DRAFT)}));

    expect(html).toContain('(1) tự đánh giá ở tiêu chí số 6, 7, 8, 9, 10;');
    expect(html).toContain('<a href="https://docs.google.com/spreadsheets/d/1/edit#gid=11"');
    expect(html.startsWith('<div lang="vi" style="')).toBe(true);
  });

  it.each([
    [{kind: 'unread'}, 'Thôn 1: chưa gửi báo cáo\n'],
    [{kind: 'unreadable'}, 'Thôn 1: chưa gửi báo cáo (biểu bị mất hoặc hỏng, chưa đọc được)\n'],
    [{kind: 'blank'}, 'Thôn 1: chưa nhập nội dung nào\n'],
    [{kind: 'begun', errors: 0, gaps: []}, 'Thôn 1: đã nhập đủ nội dung, chưa gửi\n'],
  ] as const)('says of a tab only what the run knows of it: %j', (content, said) => {
    const {text} = composeDigest(aDigest(), anInput({units: facts({'village:T01': {content}})}));

    expect(text).toContain(said);
  });

  it('cuts a long list of gaps and says where the rest is', () => {
    const gaps = Array.from({length: 20}, (_, index) => aGap({title: `Cột ${index + 1}`, names: ['1']}));
    const content = {kind: 'begun', errors: 20, gaps} as const;

    const {text} = composeDigest(aDigest(), anInput({units: facts({'village:T01': {content}})}));

    expect(text).toContain('(8) cột 8 ở tiêu chí số 1; và các nội dung khác, xem cột Kiểm tra trong biểu.');
    expect(text).not.toContain('(9)');
  });

  it('asks for a report that was handed back as such, with the reason and its own deadline', () => {
    const standing = {state: 'returned' as const, returnReason: 'Bổ sung lộ trình.', until: at(11, '17:00')};

    const {subject, text} = composeDigest(aDigest(), anInput({units: facts({'village:T01': {standing}})}));

    expect(subject).toBe('Hạn 17h00 thứ Ba (11/6): báo cáo của Thôn 1 cần bổ sung');
    expect(text).toContain('Báo cáo của Thôn 1 cần bổ sung. Thực hiện Công văn');
    expect(text).toContain('bổ sung và gửi lại báo cáo chậm nhất 17 giờ 00 thứ Ba, ngày 11/6/2024');
    expect(text).toContain('- Báo cáo Thôn 1 cần bổ sung: Bổ sung lộ trình (hạn bổ sung 17 giờ 00 ngày 11/6/2024)');
  });

  it('tells reports that are missing and those that were handed back apart', () => {
    const own: readonly UnitKey[] = ['village:T02', 'criterion:2'];
    const units = facts({'criterion:2': {standing: {state: 'returned', returnReason: 'Thiếu số liệu'}}});

    const {subject, text} = composeDigest(aDigest({own}), anInput({units}));

    expect(subject).toBe(
      'Hạn 10h00 thứ Hai (10/6): Thôn 2 chưa gửi báo cáo rà soát tiêu chí NTM; tiêu chí số 2 (Giao thông) cần bổ sung',
    );
    expect(text).toContain('đề nghị đồng chí hoàn thành và gửi báo cáo');
  });

  it('opens the round at the start, also when the start is said under a later wave', () => {
    const start = composeDigest(aDigest({key: 'start'}), anInput({now: at(3, '08:05')}));
    const merged = composeDigest(aDigest({key: 'oneDay', merged: ['start']}), anInput({now: at(3, '08:05')}));

    expect(start.subject).toBe('Đề nghị Thôn 1 gửi báo cáo rà soát tiêu chí NTM chậm nhất 10h00 thứ Hai (10/6)');
    expect(start.text).not.toContain('chưa nhận được');
    expect(merged.subject).toBe(start.subject);
  });

  it('says after the deadline that it is over, and speaks of no meeting that is over too', () => {
    const before = composeDigest(aDigest(), anInput({now: at(10, '12:06')}));
    const after = composeDigest(aDigest(), anInput({now: at(10, '15:00')}));

    expect(before.subject).toBe('Quá hạn 10h00 thứ Hai (10/6): Thôn 1 chưa gửi báo cáo rà soát tiêu chí NTM');
    expect(before.text).toContain(
      'Hạn gửi là 10 giờ 00 thứ Hai, ngày 10/6/2024; đề nghị Chi ủy, Ban Phát triển thôn hoàn thành và gửi báo cáo ngay để kịp tổng hợp phục vụ cuộc họp Ban Chỉ đạo lúc 14 giờ 00 hôm nay.',
    );
    expect(after.text).not.toContain('cuộc họp');
  });

  it("speaks of a unit's own deadline where that is what it asks by", () => {
    const {subject} = composeDigest(aDigest(), anInput({units: facts({'village:T01': EXTENDED})}));

    expect(subject).toContain('Hạn 11h00 thứ Hai (10/6): Thôn 1');
  });

  it('rests on the round where there is no letter, and repeats no word that is typed already', () => {
    const {round} = anInput();
    const without = composeDigest(aDigest({key: 'start'}), anInput({round: {...round, letter: ''}}));
    const typed = composeDigest(aDigest({key: 'start'}), anInput({round: {...round, letter: 'công văn 09/CV-NTM'}}));
    const named = aDigest({person: aPerson({id: 'P1', name: 'Đồng chí Lê Văn An'})});

    expect(without.text).toContain('Để phục vụ đợt báo cáo "Rà soát tiêu chí tháng 6/2024", đề nghị');
    expect(typed.text).toContain('Thực hiện Công văn 09/CV-NTM ngày 04/6/2024 của');
    expect(composeDigest(named, anInput()).text).toContain('Kính gửi: Đồng chí Lê Văn An.');
  });

  it('acknowledges what was accepted', () => {
    const units = facts({'village:T02': {standing: {state: 'onTime', acceptedAt: at(9, '21:12')}}});

    const {text} = composeDigest(aDigest({accepted: ['village:T02']}), anInput({units}));

    expect(text).toContain('Đã nhận báo cáo\n\n- Thôn 2: đã nhận lúc 21 giờ 12 ngày 09/6/2024. Cảm ơn đồng chí.');
  });

  it('holds nothing of units that are not the recipient’s', () => {
    const {text, html} = composeDigest(aDigest(), anInput());

    expect(text + html).not.toMatch(/Thôn 2|Giao thông/);
  });

  it('lets no cell become markup or a header', () => {
    const evil = '</p><script>x</script>\r\nBcc: a@b.vn';
    const content = {kind: 'begun', errors: 1, gaps: [aGap({title: evil, names: [evil]})]} as const;
    const input = anInput({
      round: {...anInput().round, commune: evil, name: evil, letter: evil},
      units: facts({'village:T01': {name: evil, link: `javascript:${evil}`, content, standing: {state: 'draft'}}}),
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

    expect(subject).toBe('Due 10:00, Monday 10 June: NTM report for Thôn 1 not submitted');
    expect(text).toContain(
      "In accordance with letter 09/CV-NTM of 4 June 2024 from the commune's NTM Steering Committee, please complete and submit your report by 10:00 on Monday, 10 June 2024, in time for the committee's meeting at 14:00 the same day.",
    );
    expect(text).toContain('- Thôn 1: in progress, 8 items incomplete or incorrect');
  });
});

describe('the mail to those who urge', () => {
  const P5 = REGISTRY.people.find(({id}) => id === 'P5')!;

  it('lists late units with the people to call, and no one’s gaps', () => {
    const digest = aDigest({own: [], watched: ['village:T01', 'village:T02'], person: P5});

    const {subject, text} = composeDigest(digest, anInput({units: facts(DRAFT)}));

    expect(subject).toBe('Hạn 10h00 thứ Hai (10/6): còn 02 thôn đồng chí phụ trách chưa gửi báo cáo');
    expect(text).toContain(
      'Kính báo cáo đồng chí: đến 07 giờ ngày 10/6/2024, trong phần đồng chí phụ trách, đôn đốc còn 02 thôn chưa gửi báo cáo (hạn 10 giờ 00 thứ Hai, ngày 10/6/2024).',
    );
    expect(text).toContain('Báo cáo thuộc phần đồng chí phụ trách, đôn đốc\n\nChưa nộp (02)\n\n- Thôn 1: đang nhập');
    expect(text).toContain('\n  Người báo cáo: Lê Văn An (ĐT 0912 345 678), Người P2\n  https://');
    expect(text).not.toContain('Còn thiếu');
    expect(text).toContain('Kính đề nghị đồng chí quan tâm, chỉ đạo, đôn đốc.');
  });

  it('tells apart who is missing, who was asked to supplement, who has more time, and why who came in late', () => {
    const units = facts({
      'village:T01': EXTENDED,
      'criterion:2': {standing: {state: 'returned', returnReason: 'Thiếu số liệu'}},
    });
    const digest = aDigest({own: [], watched: ['village:T02', 'criterion:2'], waiting: ['village:T01'], person: P5});

    const {text} = composeDigest(digest, anInput({units}));

    expect(text.match(/^(Chưa nộp|Chờ bổ sung|Được lùi hạn) .*$/gm)).toEqual([
      'Chưa nộp (01)',
      'Chờ bổ sung (01)',
      'Được lùi hạn (01)',
    ]);
    expect(text).toContain('- Thôn 1: chưa nhập nội dung nào; được lùi hạn đến 11 giờ 00 ngày 10/6/2024');
    expect(text).toContain('- Báo cáo tiêu chí số 2 (Giao thông) cần bổ sung: Thiếu số liệu');
  });

  it('says why a report came with gaps, or late', () => {
    const units = facts({
      'village:T01': {standing: {state: 'onTime', errors: 2, reason: 'Chi bộ họp tối 09/6'}},
      'criterion:2': {standing: {state: 'late', errors: 0, reason: 'Chậm do biển động'}},
    });
    const digest = aDigest({own: [], watched: ['village:T02'], explained: ['village:T01', 'criterion:2'], person: P5});

    const {text} = composeDigest(digest, anInput({units}));

    expect(text).toContain(
      'Báo cáo đã nhận, có lý do kèm theo\n\n- Thôn 1: nộp khi còn 02 nội dung chưa đủ hoặc chưa đúng, lý do: Chi bộ họp tối 09/6\n- Tiêu chí số 2 (Giao thông): nộp muộn, lý do: Chậm do biển động',
    );
  });
});

describe('the mail to the coordinator and the chair', () => {
  const all: readonly UnitKey[] = ['village:T01', 'criterion:2'];
  const chair = aDigest({key: 'deadline', own: [], all, person: aPerson({id: 'P9', name: 'Nguyễn Như Hùng'})});
  const units = facts({'village:T02': {standing: {state: 'late'}}});

  it('counts every report once, names who is not simply in time, and leads to the summary', () => {
    const {subject, text} = composeDigest(chair, anInput({now: at(10, '10:06'), units}));

    expect(subject).toBe('Tình hình gửi báo cáo NTM (đến 10h06 ngày 10/6): 01/02 thôn, 0/01 tiêu chí');
    expect(text).toContain(
      'Kính báo cáo đồng chí tình hình gửi báo cáo đến 10 giờ 06 ngày 10/6/2024: nộp muộn 01 (Thôn 2), chưa nộp 02 (Thôn 1, tiêu chí số 2).',
    );
    expect(text).toContain('BIỂU TỔNG HỢP VÀ NỘI DUNG TRÌNH CUỘC HỌP: https://');
    expect(text).toContain('Kính đề nghị đồng chí cho ý kiến chỉ đạo.');
    expect(text).not.toContain('phần đồng chí phụ trách');
    expect(text).toContain('  Phụ trách, đôn đốc: đ/c Hồ Sỹ\n');
  });

  it('asks the coordinator to call, and reports nothing upwards', () => {
    const {text} = composeDigest({...chair, person: aPerson({id: 'P0'})}, anInput({units}));

    expect(text).toContain('Tình hình gửi báo cáo đến 07 giờ 00 ngày 10/6/2024: ');
    expect(text).not.toContain('Kính báo cáo');
  });
});

describe('composeZaloText', () => {
  it('is short and ready to paste', () => {
    expect(composeZaloText(aDigest(), anInput())).toBe(
      [
        'Kính gửi: Đồng chí Lê Văn An, Bí thư Chi bộ Thôn 1.',
        'Đến 07 giờ ngày 10/6/2024, Ban Chỉ đạo chưa nhận được báo cáo của Thôn 1. Thực hiện Công văn số 09/CV-NTM ngày 04/6/2024 của Ban Chỉ đạo xây dựng NTM xã, đề nghị Chi ủy, Ban Phát triển thôn hoàn thành và gửi báo cáo chậm nhất 10 giờ 00 thứ Hai, ngày 10/6/2024 để tổng hợp phục vụ cuộc họp Ban Chỉ đạo chiều cùng ngày.',
        '- Thôn 1: chưa nhập nội dung nào\n  https://docs.google.com/spreadsheets/d/1/edit#gid=11',
        'Nhập xong, đồng chí chọn tên ở ô "Người nộp" và bấm vào ô vuông "Nộp báo cáo" (✓) ở đầu biểu.',
        'TL. TRƯỞNG BAN – Đ/c Trần Thị Bình (ĐT 0987 000 111), chuyên trách NTM xã.',
      ].join('\n\n'),
    );
  });
});

describe('composeCallLine', () => {
  it('names person, phone, position and what is missing', () => {
    expect(composeCallLine(aDigest({watched: ['village:T02']}), anInput())).toBe(
      'Lê Văn An (ĐT 0912 345 678), Bí thư Chi bộ Thôn 1: Thôn 1: chưa nhập nội dung nào; Thôn 2: chưa nhập nội dung nào',
    );
  });
});

describe('composeInvitation', () => {
  const units = [{name: 'Thôn 1', link: 'https://docs.google.com/spreadsheets/d/1/edit#gid=5'}];

  it('gives the links to one’s tabs and names the account', () => {
    const {subject, text} = composeInvitation(
      {person: aPerson({id: 'P1', name: 'Lê Văn An', email: 'an@example.test'}), units},
      anInput(),
    );

    expect(subject).toBe('Mời nhập báo cáo rà soát tiêu chí NTM: Thôn 1');
    expect(text).toContain('- Thôn 1\n  https://docs.google.com/spreadsheets/d/1/edit#gid=5');
    expect(text).toContain('tài khoản Google an@example.test');
  });

  it('invites who urges units, and who decides on the whole, to what concerns them, and asks no report of them', () => {
    const person = aPerson({id: 'P1', name: 'Lê Văn An', email: 'an@example.test'});
    const outputs = [{name: 'Tổng hợp', link: 'https://docs.google.com/spreadsheets/d/1/edit#gid=9'}];
    const {subject, text} = composeInvitation({person, units: [], watched: units, outputs}, anInput());

    expect(subject).toBe('Kính mời theo dõi báo cáo rà soát tiêu chí NTM');
    expect(text).toContain('kính mời đồng chí theo dõi báo cáo của các thôn, các tiêu chí');
    expect(text).toContain('Báo cáo đồng chí phụ trách, đôn đốc\n\n- Thôn 1\n  https://');
    expect(text).toContain('Trang tổng hợp\n\n- Tổng hợp\n  https://');
    expect(text).not.toContain('Nộp báo cáo');
  });

  it('asks a person without mail for an account', () => {
    expect(composeInvitationText({person: aPerson({id: 'P1', email: ''}), units}, anInput())).toContain(
      'Bảng tính chỉ nhận nội dung nhập từ tài khoản Google đã được mời.',
    );
  });
});
