import {toDetails} from '../../../../src/sidebar/pages/set-up/to-details.js';
import {aWizard} from './a-wizard.js';

const BA_DAO = {name: ' Bà Đào ', position: 'Công chức', email: ' a@example.test', phone: ''};

describe('toDetails', () => {
  it('takes along the people of a new round who have a name, without gaps around', () => {
    const wizard = aWizard({name: ' Đợt 1 '});
    wizard.people.coordinator = BA_DAO;

    expect(toDetails(wizard)).toMatchObject({
      isNew: true,
      round: {name: 'Đợt 1'},
      people: [{role: 'coordinator', name: 'Bà Đào', position: 'Công chức', email: 'a@example.test', phone: ''}],
      reloadsPacks: false,
    });
  });

  it('takes along no people of a running round, but its wish to load packs again', () => {
    const wizard = aWizard({villagePack: 'Bộ 19'}, false);
    wizard.people.coordinator = BA_DAO;
    wizard.reloadsPacks = true;

    expect(toDetails(wizard)).toEqual({isNew: false, round: {}, people: [], reloadsPacks: true});
  });
});
