import {reminderMessages} from '../../../../src/i18n/page-messages.js';
import {type WaveView} from '../../../../src/shell/reminders/types.js';
import {wavesTable} from '../../../../src/sidebar/pages/reminders/waves-table.js';
import {press, textsOf} from '../../find-markup.js';

const WORDS = reminderMessages('vi').waves;

function aWave(facts: Partial<WaveView> = {}): WaveView {
  const counts = {sent: 0, merged: 0, byPhone: 0};
  return {name: 'Đúng hạn', at: '10:00', isPast: false, mergedInto: '', isMoved: false, ...counts, ...facts};
}

function cellsOf(wave: WaveView): readonly string[] {
  return textsOf(
    wavesTable([wave], WORDS, () => undefined),
    'td',
  );
}

describe('wavesTable', () => {
  it.each([
    [{}, ['10:00', 'Chưa đến Xem trước']],
    [{isMoved: true}, ['10:00đã dời vì ngày nghỉ hoặc ngoài giờ gửi', 'Chưa đến Xem trước']],
    [{mergedInto: 'Trước 1 ngày'}, ['10:00gộp vào đợt Trước 1 ngày', 'Chưa đến Xem trước']],
    [{isPast: true}, ['10:00', 'Chưa gửi thư nào']],
    [{isPast: true, sent: 3}, ['10:00', 'Đã gửi 03 thư']],
    [{isPast: true, merged: 2, byPhone: 1}, ['10:00', 'Không gửi thư nào, gộp 02, 01 người phải gọi']],
  ])('says of a wave with %j when it goes and what came of it', (facts, cells) => {
    expect(cellsOf(aWave(facts))).toEqual(cells);
  });

  it('shows beforehand what is to come', () => {
    const shown: string[] = [];
    press(
      wavesTable([aWave()], WORDS, at => shown.push(at)),
      'Xem trước đợt Đúng hạn',
    );

    expect(shown).toEqual(['10:00']);
  });
});
