import {element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {type PanelContext} from './panel-context.js';

/** Who sits at this window, and a switch to somebody else. */
export function drawPerson(box: HTMLElement, {greeting: {people, person}}: PanelContext): void {
  const {panel} = WORDS;
  const options = people.map(({id, name, role, email}) => {
    const label = `${name} · ${role}${email === '' ? ` (${panel.noAccount})` : ''}`;
    return element('option', {value: id, selected: id === person.id}, label);
  });
  const select = element('select', {'data-testid': 'person-select', 'aria-label': panel.person}, ...options);
  const link = element('a', {target: '_blank', rel: 'noopener', 'data-testid': 'person-window'}, panel.openWindow);
  const aim = (): void => {
    link.href = addressOf(select.value);
  };
  aim();
  select.addEventListener('change', () => {
    window.location.assign(addressOf(select.value));
  });
  box.replaceChildren(
    element('label', {class: 'field'}, panel.person, select),
    element('p', {}, person.role, element('br'), person.email === '' ? panel.noAccount : person.email),
    element('p', {}, link),
    element('p', {class: 'quiet'}, panel.personNote),
  );
}

function addressOf(person: string): string {
  return `/?as=${encodeURIComponent(person)}`;
}
