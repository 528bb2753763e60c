import {type RemindersView, type MessageView, type CallLineView} from '../../src/shell/reminders/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

function aBench(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  bench.choose('showReminders');
  return bench;
}

const view = (bench: RoundBench, at = ''): RemindersView => valueOf(callRpc(bench.coordinator, 'readReminders', at));

const addressesOf = (bench: RoundBench): readonly string[] => bench.host.outbox.map(({to}) => to.join());

describe('readReminders', () => {
  it('names in order everybody to whom "send now" then sends', () => {
    const bench = aBench();

    const {plan} = view(bench);
    bench.choose('sendReminders');

    expect(plan.isNow).toBe(true);
    expect(plan.mails.length).toBeGreaterThan(2);
    expect(addressesOf(bench)).toEqual(plan.mails.map(({email}) => email));
  });

  it('changes nothing and sends nothing', () => {
    const bench = aBench();
    const before = [bench.contents(), bench.host.properties('document')];

    view(bench);
    view(bench, '10:00 09/06/2024');
    callRpc(bench.coordinator, 'readCalls', '');

    expect([bench.contents(), bench.host.properties('document')]).toEqual(before);
    expect(bench.host.outbox).toHaveLength(0);
  });

  it('tells of another hour what the clock then sends, word for word', () => {
    const bench = aBench();
    const wave = view(bench).waves.find(({name}) => name === 'Trước 1 ngày');
    const at = wave?.at ?? '';
    const {plan} = view(bench, at);
    const texts = plan.mails.map(({id}) => {
      const message = valueOf<MessageView>(callRpc(bench.coordinator, 'previewReminder', at, id));
      return [message.mail.subject, message.mail.text, message.mail.html];
    });

    bench.host.runUntil('2024-06-07T19:44:00+07:00');
    const earlier = bench.host.outbox.length;
    bench.host.runUntil('2024-06-07T20:14:00+07:00');

    expect(at).toBe('19:45 07/06/2024');
    expect(texts.length).toBeGreaterThan(2);
    expect(bench.host.outbox.slice(earlier).map(({subject, text, html}) => [subject, text, html])).toEqual(texts);
  });

  it('refuses an hour that is over and one that cannot be read', () => {
    const bench = aBench();

    expect(callRpc(bench.coordinator, 'readReminders', '07:00 01/06/2024').text).toBe(
      'Thời điểm "07:00 01/06/2024" đã qua. Hãy gõ một thời điểm từ bây giờ trở đi.',
    );
    expect(callRpc(bench.coordinator, 'readReminders', 'mai').text).toBe(
      '"mai" không phải là ngày giờ. Hãy gõ như 10/06/2024 17:00.',
    );
  });

  it('lists for calling everybody whose reports are missing, those without mail first', () => {
    const bench = aBench();
    const {plan} = view(bench);

    const lines = valueOf<readonly CallLineView[]>(callRpc(bench.coordinator, 'readCalls', ''));

    expect(lines.map(({isByPhone}) => isByPhone)).toEqual([
      ...plan.byPhone.map(() => true),
      ...plan.mails.map(() => false),
    ]);
    expect(lines.every(({text}) => text.includes('chưa nhập nội dung nào'))).toBe(true);
  });
});

describe('resolveReminder', () => {
  /** Which call of the sending is the third mail: a round like the other tells. */
  function findThirdMail(): number {
    const bench = aBench();
    const mails: number[] = [];
    const stop = bench.host.onCall(({member, index}) => {
      if (member === 'MailApp.sendEmail') mails.push(index);
    });
    bench.choose('sendReminders');
    stop();
    return mails[2] ?? 0;
  }

  /** A sending that dies at its third mail: nobody knows of that one. */
  function cutOff(): RoundBench {
    const bench = aBench();
    bench.host.fault({kind: 'kill', atCall: findThirdMail(), entryPoint: 'runFromSidebar'});
    bench.choose('sendReminders');
    return bench;
  }

  it("sends the one mail again on a person's word, once", () => {
    const bench = cutOff();
    expect(bench.host.outbox).toHaveLength(2);
    const [unknown] = view(bench).unknown;
    const name = `${unknown?.key ?? ''}.${unknown?.person ?? ''}`;

    const first = callRpc(bench.coordinator, 'resolveReminder', name, 'sendAgain');
    const sent = bench.host.outbox.length;
    const second = callRpc(bench.coordinator, 'resolveReminder', name, 'sendAgain');

    expect(first).toEqual({kind: 'done', value: 'Đã gửi 01 thư.'});
    expect(second).toEqual({
      kind: 'done',
      value: 'Thư này không còn ở trạng thái chưa rõ, không có gì phải làm.',
    });
    expect(bench.host.outbox).toHaveLength(sent);
    expect(view(bench).unknown).toEqual([]);
  });

  it('sends nothing where the person says that it arrived', () => {
    const bench = cutOff();
    const before = bench.host.outbox.length;
    const [unknown] = view(bench).unknown;

    callRpc(bench.coordinator, 'resolveReminder', `${unknown?.key ?? ''}.${unknown?.person ?? ''}`, 'arrived');

    expect(view(bench).unknown).toEqual([]);
    expect(bench.host.outbox).toHaveLength(before);
  });
});
