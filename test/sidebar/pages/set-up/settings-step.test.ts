import {parseLetter} from '../../../../src/core/index.js';
import {settingsStep} from '../../../../src/sidebar/pages/set-up/settings-step.js';
import {byId, textOf} from '../../find-markup.js';
import {aWizard} from './a-wizard.js';

describe('settingsStep', () => {
  it('goes on with right hours', () => {
    expect(settingsStep.check(aWizard()).sentence).toBe('');
  });

  it.each([
    [{from: 'sáng'}, 'round-from', 'Không đọc được giờ. Hãy gõ như 07:00.'],
    [{from: '9:00', to: '08:30'}, 'round-to', 'Giờ kết thúc sớm hơn giờ bắt đầu. Hãy sửa một trong hai giờ.'],
  ])('marks the hour that is wrong in %j', (round, focus, error) => {
    const finding = settingsStep.check(aWizard(round));

    expect(finding.focus).toBe(focus);
    expect(finding.marks).toContainEqual([focus, error]);
  });

  it('takes 9:00 to come before 20:30', () => {
    expect(settingsStep.check(aWizard({from: '9:00'})).sentence).toBe('');
  });

  it('asks whether to load other packs into a running round', () => {
    const wizard = aWizard({}, false);
    const view = settingsStep.view(wizard);
    byId(view, 'round-villagePack').handlers.change?.('Bộ 19', false);
    const before = settingsStep.check(wizard).sentence;
    byId(view, 'reload').handlers.change?.('on', true);

    expect(before).toBe(
      'Bộ tiêu chí khác với bộ đang dùng. Hãy đánh dấu ô nạp lại ở dưới, hoặc chọn lại bộ đang dùng.',
    );
    expect(wizard.told).toContain('setHidden reload-box false');
    expect([settingsStep.check(wizard).sentence, wizard.reloadsPacks]).toEqual(['', true]);
  });

  it('loads the packs of a new round anyway', () => {
    const wizard = aWizard();
    byId(settingsStep.view(wizard), 'round-villagePack').handlers.change?.('Bộ 19', false);

    expect(wizard.told).toContain('setHidden reload-box true');
    expect(settingsStep.check(wizard).sentence).toBe('');
  });

  it.each([
    ['Các thôn đánh giá 10 tiêu chí.', 'Công văn nêu 10 tiêu chí: khớp với bộ đang chọn.'],
    ['Các thôn đánh giá 19 tiêu chí.', 'Công văn nêu 19 tiêu chí nhưng bộ đang chọn có 10. Hãy kiểm tra bộ tiêu chí.'],
    ['Các thôn báo cáo.', ''],
  ])('compares "%s" with the pack', (letter, text) => {
    const wizard = aWizard();
    wizard.reading = parseLetter(letter);

    expect(textOf(byId(settingsStep.view(wizard), 'criteria-match'))).toBe(text);
  });

  it('keeps the waves in their order', () => {
    const wizard = aWizard({waves: 'Đến hạn; Trước 3 ngày'});
    const view = settingsStep.view(wizard);
    const chosen = Array.from({length: 6}, (_, at) => byId(view, `wave-${at}`).attributes['checked']);
    byId(view, 'wave-0').handlers.change?.('on', true);
    byId(view, 'wave-4').handlers.change?.('on', false);

    expect(chosen).toEqual([false, true, false, false, true, false]);
    expect(wizard.round.waves).toBe('Khi phát động; Trước 3 ngày');
  });

  it('knows the waves by the names that version 0.1 gave them', () => {
    const view = settingsStep.view(aWizard({waves: 'Khi bắt đầu; Đúng hạn'}));

    expect(Array.from({length: 6}, (_, at) => byId(view, `wave-${at}`).attributes['checked'])).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('keeps what is chosen', () => {
    const wizard = aWizard();
    byId(settingsStep.view(wizard), 'round-language').handlers.change?.('English', false);

    expect(wizard.round.language).toBe('English');
  });
});
