import {type UnitActionPreview, type UnitActionRequest} from '../../../shell/reports/types.js';
import {aButton, buttonRow} from '../../elements/button.js';
import {element} from '../../markup/markup.js';
import {fill} from '../../markup/render.js';
import {askServer} from '../../page/ask-server.js';
import {byId, controls} from '../../page/controls.js';
import {say} from '../../page/feedback.js';
import {pageLanguage, pageMode} from '../../page/page-data.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {showView} from '../../page/views.js';
import {askForm} from './ask-form.js';
import {checkRequest} from './check-request.js';
import {checkView} from './check-view.js';
import {toUnitPage} from './unit-page.js';

const page = toUnitPage(pageLanguage(), pageMode());
const {action, words, feedback, menu} = page;

/** Begins anew: the choice of a unit. */
async function begin(): Promise<void> {
  const choices = await askServer(feedback.loading, feedback, server.readUnitChoices);
  if (choices === undefined) return;
  byId('title').textContent = choices.title;
  fill(byId('ask'), askForm(choices, page));
  showForm();
}

function showForm(): void {
  showView('ask');
  controls.focus('unit');
}

/** Shows what will be done, or why it cannot be. */
async function preview(): Promise<void> {
  const reason = action === 'recordPaperReport' ? '' : controls.valueOf('reason');
  const checked = checkRequest({unit: controls.valueOf('unit'), reason, at: controls.valueOf('at')}, page);
  if (checked.kind === 'wrong') {
    say('');
    controls.mark(checked.field, checked.error);
    controls.focus(checked.field);
    return;
  }
  const {request} = checked;
  const answer = await askServer(words.previewing, feedback, () => server.previewUnitAction(request));
  if (answer !== undefined) showCheck(answer, request);
}

function showCheck(answer: UnitActionPreview, request: UnitActionRequest): void {
  const act = aButton(words.act[action], () => carryOut(request), {class: 'action'});
  fill(byId('check'), [...checkView(answer, page), buttonRow(act, aButton(feedback.back, showForm))]);
  showView('check');
}

async function carryOut(request: UnitActionRequest): Promise<void> {
  const text = await askServer(words.working, feedback, () => server.carryOutUnitAction(request));
  if (text === undefined) return;
  const close = aButton(words.close, closePage, {class: 'action'});
  fill(byId('done'), [
    element('h2', {}, menu[action]),
    element('p', {}, text),
    buttonRow(close, aButton(words.another, begin)),
  ]);
  showView('done');
  say(text);
}

startPage();
byId('about').textContent = words.about[action];
byId('ask').addEventListener('submit', event => {
  event.preventDefault();
  void preview();
});
void begin();
