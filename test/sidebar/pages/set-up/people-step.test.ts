import {peopleStep} from '../../../../src/sidebar/pages/set-up/people-step.js';
import {byId, textsOf} from '../../find-markup.js';
import {aWizard} from './a-wizard.js';

describe('peopleStep', () => {
  it('asks for both', () => {
    expect(textsOf(peopleStep.view(aWizard()), 'legend')).toEqual([
      'Đồng chí chuyên trách NTM (nhận báo cáo)',
      'Trưởng ban (chủ trì cuộc họp)',
    ]);
  });

  it('needs the name of who collects the reports, and addresses that can be written to', () => {
    const wizard = aWizard();
    byId(peopleStep.view(wizard), 'chair-email').handlers.input?.('a@');

    expect(peopleStep.check(wizard)).toEqual({
      sentence: 'Còn 02 ô cần sửa, xem dòng ghi dưới từng ô.',
      focus: 'coordinator-name',
      marks: [
        ['coordinator-name', 'Chưa điền. Hãy điền ô này.'],
        ['coordinator-email', ''],
        ['chair-name', ''],
        ['chair-email', 'Không phải là địa chỉ email. Hãy sửa, hoặc để trống.'],
      ],
    });
  });

  it('goes on with one name, and keeps all that is typed', () => {
    const wizard = aWizard();
    const view = peopleStep.view(wizard);
    byId(view, 'coordinator-name').handlers.input?.('Bà Đào');
    byId(view, 'coordinator-phone').handlers.input?.('0912');

    expect(peopleStep.check(wizard).sentence).toBe('');
    expect(wizard.people.coordinator).toEqual({name: 'Bà Đào', position: '', email: '', phone: '0912'});
  });
});
