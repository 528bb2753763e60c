import {type UnitActionPreview, type UnitActionRequest} from '../../../shell/reports/types.js';
import {askServer} from '../../page/ask-server.js';
import {aButton, buttonRow} from '../../elements/button.js';
import {byId, element} from '../../page/dom.js';
import {say} from '../../page/feedback.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {showView} from '../../page/views.js';
import {askForm} from './ask-form.js';
import {checkView} from './check-view.js';
import {action, common, words} from './words.js';

/** Begins anew: the choice of a unit. */
async function begin(): Promise<void> {
  const choices = await askServer(common.feedback.loading, common.feedback, server.readUnitChoices);
  if (choices === undefined) return;
  byId('title').textContent = choices.title;
  askForm(choices, preview);
  showView('ask');
  byId('unit').focus();
}

/** Shows what will be done, or why it cannot be. */
async function preview(request: UnitActionRequest): Promise<void> {
  const answer = await askServer(words.previewing, common.feedback, () => server.previewUnitAction(request));
  if (answer !== undefined) showCheck(answer, request);
}

function showCheck(answer: UnitActionPreview, request: UnitActionRequest): void {
  const back = aButton(common.feedback.back, () => {
    showView('ask');
    byId('unit').focus();
  });
  byId('check').replaceChildren(
    ...checkView(answer),
    buttonRow(
      aButton(words.act[action], () => carryOut(request), 'action'),
      back,
    ),
  );
  showView('check');
}

async function carryOut(request: UnitActionRequest): Promise<void> {
  const text = await askServer(words.working, common.feedback, () => server.carryOutUnitAction(request));
  if (text === undefined) return;
  byId('done').replaceChildren(
    element('h2', {textContent: common.menu[action]}),
    element('p', {textContent: text}),
    buttonRow(aButton(words.close, closePage, 'action'), aButton(words.another, begin)),
  );
  showView('done');
  say(text);
}

startPage();
byId('about').textContent = words.about[action];
void begin();
