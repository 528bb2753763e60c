import {type NewPerson, type SetUpDetails} from '../../../shell/set-up/types.js';
import {byId, element} from '../../page/dom.js';
import {say, setBusy, showTrouble, startProgress} from '../../page/feedback.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {canApply} from './overview.js';
import {listSteps, type Step} from './steps.js';
import {feedback, listChanges, openWizard, type Wizard, words} from './wizard.js';

async function open(): Promise<void> {
  say(feedback.loading);
  const answer = await server.readSetUp();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, feedback);
    return;
  }
  showStep(openWizard(answer.value), 0);
}

function showStep(wizard: Wizard, index: number): void {
  const steps = listSteps(wizard);
  const step = steps[index];
  if (step === undefined) return;
  say('');
  byId('step').textContent = words.step(index + 1, steps.length, words.steps[step.name]);
  byId('view').replaceChildren(...step.view(wizard));
  showButtons(wizard, step, index);
  byId('title').focus();
  window.scrollTo(0, 0);
}

function showButtons(wizard: Wizard, step: Step, index: number): void {
  const goOn = aButton(step.name === 'letter' ? words.letter.read : words.next, () => {
    next(wizard, step, index);
  });
  const apply = aButton(wizard.state.isNew ? words.overview.applyNew : words.overview.applyRunning, () => {
    void applyAll(wizard);
  });
  apply.disabled = step.name === 'overview' && !canApply(wizard);
  const main = step.name === 'overview' ? apply : goOn;
  main.className = 'action';
  const skip = aButton(words.letter.skip, () => {
    showStep({...openWizard(wizard.state), letter: wizard.letter}, index + 1);
  });
  const back = aButton(feedback.back, () => {
    showStep(wizard, index - 1);
  });
  byId('buttons').replaceChildren(main, step.name === 'letter' ? skip : back);
}

function next(wizard: Wizard, step: Step, index: number): void {
  const wrong = step.check(wizard);
  if (wrong === '') showStep(wizard, index + 1);
  else showTrouble(wrong, feedback);
}

async function applyAll(wizard: Wizard): Promise<void> {
  setBusy(true);
  const bar = startProgress(words.overview.applying, false, feedback);
  const answer = await server.applySetUp(toDetails(wizard));
  bar.end();
  setBusy(false);
  if (answer.kind === 'refused') {
    showTrouble(answer.text, feedback);
    return;
  }
  byId('step').textContent = '';
  byId('view').replaceChildren(element('p', {textContent: wizard.state.isNew ? words.overview.next : ''}));
  const close = aButton(feedback.close, closePage);
  close.className = 'action';
  byId('buttons').replaceChildren(close);
  say(answer.value);
  close.focus();
}

function toDetails(wizard: Wizard): SetUpDetails {
  const roles: readonly NewPerson['role'][] = ['coordinator', 'chair'];
  const people = roles.map(role => ({role, ...trimAll(wizard.people[role])})).filter(({name}) => name !== '');
  const round = Object.fromEntries(listChanges(wizard).map(([key, text]) => [key, text.trim()] as const));
  const {isNew} = wizard.state;
  return {round, people: isNew ? people : [], isNew, reloadsPacks: !isNew && wizard.reloadsPacks};
}

function trimAll({name, position, email, phone}: Omit<NewPerson, 'role'>): Omit<NewPerson, 'role'> {
  return {name: name.trim(), position: position.trim(), email: email.trim(), phone: phone.trim()};
}

function aButton(textContent: string, onClick: () => void): HTMLButtonElement {
  const button = element('button', {type: 'button', textContent});
  button.addEventListener('click', onClick);
  return button;
}

startPage(words.title);
void open();
