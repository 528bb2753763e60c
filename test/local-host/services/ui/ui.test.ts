import {type AlertAnswer, type LocalHost, type PromptAnswer} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, OWNER} from '../../runtime/a-host.js';

/** What a command of the owner's returns, given answers to its dialogs. */
function answered(body: string, ...answers: (AlertAnswer | PromptAnswer)[]): {host: LocalHost; value: unknown} {
  const host = aHost(`function main() { const ui = SpreadsheetApp.getUi(); ${body} }`);
  host.person(OWNER).answers = answers;
  const {outcome} = host.person(OWNER).run('main');
  return {host, value: outcome.kind === 'completed' ? outcome.value : outcome.message};
}

describe('Ui.alert', () => {
  it('shows a text, a title and buttons, and returns the button', () => {
    const {host, value} = answered("return ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO) === ui.Button.YES;", {
      button: 'YES',
    });

    expect(value).toBe(true);
    expect(host.person(OWNER).dialogs).toEqual([
      {kind: 'alert', title: 'Title', text: 'Really?', html: '', width: undefined, height: undefined, execution: 1},
    ]);
  });

  it.each<[string, string, string]>([
    ["ui.alert('Text')", '', 'Text'],
    ["ui.alert('Text', ui.ButtonSet.OK)", '', 'Text'],
    ["ui.alert('Title', 'Text', ui.ButtonSet.OK_CANCEL)", 'Title', 'Text'],
  ])('takes %s', (call, title, text) => {
    expect(answered(`${call};`, {button: 'OK'}).host.person(OWNER).dialogs).toMatchObject([{title, text}]);
  });

  it('may always be closed', () => {
    expect(answered("return String(ui.alert('Text'));", {button: 'CLOSE'}).value).toBe('CLOSE');
  });

  it('names a dialog for which no answer is queued, and the script cannot catch that', () => {
    expect(() => answered("try { ui.alert('Delete', 'All rows?', ui.ButtonSet.YES_NO); } catch (e) {}")).toThrow(
      `No answer of ${OWNER} is queued for the alert "Delete": "All rows?".`,
    );
  });

  it('names a button that the dialog does not offer', () => {
    expect(() => answered("ui.alert('Text');", {button: 'NO'})).toThrow(
      `The alert "Text" offers OK, CLOSE, but ${OWNER} wants NO.`,
    );
  });
});

describe('Person.answerWith', () => {
  it('is asked while the script waits, with the buttons on offer, before any queued answer', () => {
    const host = aHost(
      "function main() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('T', 'Q', ui.ButtonSet.YES_NO)); }",
    );
    const person = host.person(OWNER);
    const asked: unknown[] = [];
    person.answers = [{button: 'NO'}];
    person.answerWith(({title, text}, buttons) => {
      asked.push(title, text, buttons);
      return {button: 'YES'};
    });

    expect(person.run('main').outcome).toEqual({kind: 'completed', value: 'YES'});
    expect(asked).toEqual(['T', 'Q', ['YES', 'NO']]);
    expect(person.answers).toEqual([{button: 'NO'}]);
  });
});

describe('Ui.prompt', () => {
  it('returns the text and the button', () => {
    const body = `const response = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      return [response.getResponseText(), response.getSelectedButton() === ui.Button.OK].join();`;

    expect(answered(body, {button: 'OK', text: 'An'}).value).toBe('An,true');
  });

  it('needs an answer with a text', () => {
    expect(() => answered("ui.prompt('Name?');", {button: 'OK'})).toThrow(
      'The answer to the prompt "Name?" has no text.',
    );
  });
});

describe('Ui.showSidebar and its kin', () => {
  it('show pages, of which the sidebar stays', () => {
    const {host} = answered(`ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Side'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<i>').setWidth(400).setHeight(300), 'Modal');
      ui.showModelessDialog(HtmlService.createHtmlOutput('<b>'), 'Modeless');`);

    const {dialogs, sidebar} = host.person(OWNER);

    expect(dialogs.map(({kind, title, html, width, height}) => [kind, title, html, width, height])).toEqual([
      ['sidebar', 'Side', '<p>', undefined, undefined],
      ['modal', 'Modal', '<i>', 400, 300],
      ['modeless', 'Modeless', '<b>', undefined, undefined],
    ]);
    expect(sidebar).toBe(dialogs[0]);
  });

  it('take pages only', () => {
    expect(answered("ui.showSidebar('<p>');").value).toBe('Invalid argument: userInterface');
  });

  it('are not for simple triggers', () => {
    const host = aHost("function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }");

    expect(host.person(OWNER).open().outcome).toMatchObject({
      message:
        'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    });
  });
});

describe('SpreadsheetApp.getUi', () => {
  it('is not for executions without a screen', () => {
    const host = aHost(`function install() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
      function tick() { SpreadsheetApp.getUi(); }`);
    host.person(OWNER).run('install');

    host.runUntil('2024-06-03T09:00:00+07:00');

    expect(host.executions.at(-1)?.outcome).toMatchObject({
      kind: 'failed',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });
});

describe('Spreadsheet.toast', () => {
  it.each([
    ['ignored', {kind: 'completed'}],
    ['throws', {kind: 'failed', message: 'Cannot call Spreadsheet.toast() from this context.'}],
  ] as const)('is %s in a clock run, as the switch says', (toastInClockRuns, outcome) => {
    const host = aHost(
      `function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
      function tick() { SpreadsheetApp.getActive().toast('Done'); }`,
      {switches: {toastInClockRuns}},
    );
    host.person(OWNER).run('install');
    host.runUntil('2024-06-03T08:36:00+07:00');

    expect(host.executions.at(-1)).toMatchObject({entryPoint: 'tick', outcome});
    expect(host.person(OWNER).toasts).toEqual([]);
  });

  it('shows to the acting person only', () => {
    const host = aHost("function main() { SpreadsheetApp.getActive().toast('Done', 'Round', 3); }");

    host.person(COLLEAGUE).run('main');

    expect(host.person(COLLEAGUE).toasts).toEqual([{text: 'Done', title: 'Round', seconds: 3, execution: 1}]);
    expect(host.person(OWNER).toasts).toEqual([]);
  });
});

describe('Ui.createAddonMenu', () => {
  it('makes a menu named after the spreadsheet', () => {
    const host = aHost(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }",
      {
        title: 'NTM',
      },
    );
    host.person(OWNER).open();

    expect(host.person(OWNER).menu()).toEqual([
      {kind: 'menu', label: 'NTM', items: [{kind: 'item', label: 'Go', functionName: 'go'}]},
    ]);
  });
});
