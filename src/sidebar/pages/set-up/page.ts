import {commonMessages, setUpMessages} from '../../../i18n/page-messages.js';
import {aButton} from '../../elements/button.js';
import {fill} from '../../markup/render.js';
import {askServer} from '../../page/ask-server.js';
import {byId, controls} from '../../page/controls.js';
import {say, showTrouble} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {canApply} from './overview.js';
import {type Step} from './step.js';
import {listSteps} from './steps.js';
import {toDetails} from './to-details.js';
import {openWizard, type Wizard} from './wizard.js';

const words = setUpMessages(pageLanguage());
const {feedback} = commonMessages(pageLanguage());

async function open(): Promise<void> {
  say(feedback.loading);
  const answer = await server.readSetUp();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, feedback);
    return;
  }
  showStep(openWizard(answer.value, controls), 0);
}

function showStep(wizard: Wizard, index: number): void {
  const steps = listSteps(wizard);
  const step = steps[index];
  if (step === undefined) return;
  say('');
  byId('title').textContent = words.step(index + 1, steps.length, words.steps[step.name]);
  fill(byId('view'), step.view(wizard));
  showButtons(wizard, step, index);
  byId('title').focus();
  window.scrollTo(0, 0);
}

function showButtons(wizard: Wizard, step: Step, index: number): void {
  const isLetter = step.name === 'letter';
  const goOn = (): void => {
    next(wizard, step, index);
  };
  const skip = (): void => {
    showStep({...openWizard(wizard.state, controls), letter: wizard.letter}, index + 1);
  };
  const goBack = (): void => {
    showStep(wizard, index - 1);
  };
  const main =
    step.name === 'overview'
      ? aButton(wizard.state.isNew ? words.overview.applyNew : words.overview.applyRunning, () => applyAll(wizard), {
          class: 'action',
          disabled: !canApply(wizard),
        })
      : aButton(isLetter ? words.letter.read : words.next, goOn, {class: 'action'});
  fill(byId('buttons'), [main, isLetter ? aButton(words.letter.skip, skip) : aButton(feedback.back, goBack)]);
}

function next(wizard: Wizard, step: Step, index: number): void {
  const {sentence, marks, focus} = step.check(wizard);
  for (const [id, error] of marks) controls.mark(id, error);
  if (sentence === '') {
    step.leave?.(wizard);
    showStep(wizard, index + 1);
    return;
  }
  showTrouble(sentence, feedback);
  if (focus !== '') controls.focus(focus);
}

async function applyAll(wizard: Wizard): Promise<void> {
  const text = await askServer(words.overview.applying, feedback, () => server.applySetUp(toDetails(wizard)));
  if (text === undefined) return;
  byId('title').textContent = words.title;
  fill(byId('view'), []);
  fill(byId('buttons'), aButton(feedback.close, closePage, {id: 'close', class: 'action'}));
  say(text);
  controls.focus('close');
}

startPage(words.title);
void open();
