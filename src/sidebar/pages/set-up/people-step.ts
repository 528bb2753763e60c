import {type NewPerson} from '../../../shell/set-up/types.js';
import {aField} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {checkEmail} from './checks.js';
import {judgeFields, type Step} from './step.js';
import {type Wizard} from './wizard.js';

const ROLES: readonly NewPerson['role'][] = ['coordinator', 'chair'];
const PARTS = ['name', 'position', 'email', 'phone'] as const;

/** The step of a new round at which its two people are named. */
export const peopleStep: Step = {
  name: 'people',
  view: wizard => [element('p', {}, wizard.words.people.help), ...ROLES.map(role => aPersonForm(wizard, role))],
  check: ({people, words: {errors}}) => {
    const marks = ROLES.flatMap(role => {
      const {name, email} = people[role];
      const needed = role === 'coordinator' && name.trim() === '' ? errors.needed : '';
      return [
        [`${role}-name`, needed],
        [`${role}-email`, checkEmail(email, errors)],
      ] as const;
    });
    return judgeFields(marks, errors);
  },
};

function aPersonForm({people, words}: Wizard, role: NewPerson['role']): Markup {
  const fields = PARTS.map(key => {
    const onInput = (text: string): void => {
      people[role] = {...people[role], [key]: text};
    };
    return aField({id: `${role}-${key}`, label: words.people[key], help: '', value: people[role][key], onInput});
  });
  return element('fieldset', {}, [element('legend', {}, words.people[role]), ...fields]);
}
