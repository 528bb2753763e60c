import {aSuggestedField, confirmAll, isOpen} from '../../../../src/sidebar/pages/set-up/suggested-field.js';
import {parseLetter} from '../../../../src/core/index.js';
import {type Wizard} from '../../../../src/sidebar/pages/set-up/wizard.js';
import {allWith, byId, textsOf} from '../../find-markup.js';
import {aSuggestion, aWizard} from './a-wizard.js';

const READING = parseLetter('x');

/** The texts of a class in a row's view. */
function said(wizard: Wizard, key: Parameters<typeof aSuggestedField>[1], className: string): readonly string[] {
  const view = aSuggestedField(wizard, key);
  return textsOf(
    allWith(view, 'p').filter(({attributes}) => attributes['class'] === className && attributes['hidden'] !== true),
    'p',
  );
}

describe('aSuggestedField', () => {
  it('shows a proposal beside its sentence, the place marked and without stars', () => {
    const wizard = aWizard({deadline: '10/06/2024 10:00'});
    wizard.suggestions = {deadline: [aSuggestion('10/06/2024 10:00', ['Hãy điền giờ.'])]};
    const view = aSuggestedField(wizard, 'deadline');

    expect(textsOf(allWith(view, 'blockquote'), 'p')).toEqual(['Nộp trước 10/6 nhé']);
    expect(textsOf(view, 'mark')).toEqual(['trước 10/6']);
    expect(said(wizard, 'deadline', 'notice')).toEqual(['Hãy điền giờ.']);
    expect(byId(view, 'confirm-deadline').attributes).toMatchObject({type: 'checkbox', checked: false});
  });

  it('cannot be ticked where the proposal is not whole', () => {
    const wizard = aWizard();
    wizard.suggestions = {deadline: [aSuggestion('')]};

    expect(allWith(aSuggestedField(wizard, 'deadline'), 'input')).toHaveLength(1);
    expect(isOpen(wizard, 'deadline')).toBe(false);
  });

  it('takes a tick, and its going, for what the user says', () => {
    const wizard = aWizard();
    wizard.suggestions = {commune: [aSuggestion('Y')]};
    const tick = byId(aSuggestedField(wizard, 'commune'), 'confirm-commune');
    const isOpenAfter = [true, false].map(isTicked => {
      tick.handlers.change?.('on', isTicked);
      return isOpen(wizard, 'commune');
    });

    expect(isOpenAfter).toEqual([false, true]);
  });

  it('takes typing for an answer to the proposal', () => {
    const wizard = aWizard();
    wizard.suggestions = {commune: [aSuggestion('Y')]};
    byId(aSuggestedField(wizard, 'commune'), 'round-commune').handlers.input?.('Z');

    expect([wizard.round.commune, isOpen(wizard, 'commune')]).toEqual(['Z', false]);
    expect(wizard.told).toContain('setTicked confirm-commune true');
  });

  it('lets one of several proposals be chosen, or none', () => {
    const wizard = aWizard();
    wizard.suggestions = {commune: [aSuggestion('Y'), aSuggestion('Z')]};
    const view = aSuggestedField(wizard, 'commune');
    byId(view, 'confirm-commune-1').handlers.change?.('on', true);
    byId(view, 'confirm-commune-other').handlers.change?.('on', true);

    expect(textsOf(allWith(view, 'fieldset'), 'label')).toEqual(['Y', 'Z', 'Tự điền']);
    expect([wizard.round.commune, isOpen(wizard, 'commune')]).toEqual(['Z', false]);
    expect(wizard.told).toEqual(
      expect.arrayContaining(['setValue round-commune Z', 'focus round-commune']) as readonly string[],
    );
    expect(byId(aSuggestedField(wizard, 'commune'), 'confirm-commune-1').attributes['checked']).toBe(true);
  });

  it('says what a running round holds where the proposal differs', () => {
    const wizard = aWizard({commune: 'X'}, false);
    const before = said(wizard, 'commune', 'note');
    wizard.round.commune = 'Y';

    expect(before).not.toContain('Đang là: X');
    expect(said(wizard, 'commune', 'note')).toContain('Đang là: X');
  });

  it.each([
    ['commune', 'Không thấy trong công văn. Hãy điền.'],
    ['place', 'Không thấy trong công văn. Hãy điền, hoặc để trống nếu chưa có.'],
  ] as const)('says what the letter that was read does not say of %s', (key, text) => {
    const wizard = aWizard();
    const before = said(wizard, key, 'note');
    wizard.reading = READING;

    expect(before).not.toContain(text);
    expect(said(wizard, key, 'note')).toContain(text);
  });

  it('warns of a deadline that is over, as it is typed', () => {
    const wizard = aWizard();
    byId(aSuggestedField(wizard, 'deadline'), 'round-deadline').handlers.input?.('10/06/2023 10:00');
    byId(aSuggestedField(wizard, 'deadline'), 'round-deadline').handlers.input?.('10/06/2024 10:00');

    expect(wizard.told.filter(line => line.includes('past-'))).toEqual([
      'setText past-deadline 10 giờ 00 ngày 10/6/2023 đã qua. Hãy xem lại ngày, tháng, năm; nếu đúng, cứ tiếp tục.',
      'setHidden past-deadline false',
      'setText past-deadline ',
      'setHidden past-deadline true',
    ]);
  });
});

describe('confirmAll', () => {
  it('takes over what stands alone and is whole', () => {
    const wizard = aWizard();
    wizard.suggestions = {
      commune: [aSuggestion('Y')],
      place: [aSuggestion('Y'), aSuggestion('Z')],
      letterDate: [aSuggestion('')],
    };

    confirmAll(wizard, ['commune', 'place', 'letterDate', 'name']);

    expect([...wizard.confirmed]).toEqual(['commune']);
    expect(wizard.told).toEqual(['setTicked confirm-commune true']);
  });
});
