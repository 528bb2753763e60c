import {type AlertAnswer, type LocalHost, type PromptAnswer} from '../../../../local-host/index.js';
import {aHost, OWNER} from '../../runtime/a-host.js';

/** What a command of the owner's returns, given answers to its boxes. */
function answered(expression: string, ...answers: (AlertAnswer | PromptAnswer)[]): {host: LocalHost; value: unknown} {
  const host = aHost(`function main() { return ${expression}; }`);
  host.person(OWNER).answers = answers;
  const {outcome} = host.person(OWNER).run('main');
  return {host, value: outcome.kind === 'completed' ? outcome.value : outcome.message};
}

describe('Browser.msgBox', () => {
  it.each<[call: string, button: AlertAnswer['button'], value: string]>([
    [`Browser.msgBox('Done')`, 'OK', 'ok'],
    [`Browser.msgBox('Go on?', Browser.Buttons.YES_NO)`, 'NO', 'no'],
    [`Browser.msgBox('Title', 'Go on?', Browser.Buttons.OK_CANCEL)`, 'CANCEL', 'cancel'],
    [`Browser.msgBox('Done')`, 'CLOSE', 'cancel'],
  ])('%s returns the button in small letters: %s gives %s', (call, button, value) => {
    expect(answered(call, {button}).value).toBe(value);
  });

  it('shows a title and a text', () => {
    const {host} = answered(`Browser.msgBox('Title', 'Text', Browser.Buttons.OK)`, {button: 'OK'});

    expect(host.person(OWNER).dialogs).toMatchObject([{kind: 'alert', title: 'Title', text: 'Text'}]);
  });
});

describe('Browser.inputBox', () => {
  it('returns the text, or "cancel" where it was cancelled or closed', () => {
    const call = `Browser.inputBox('Name?', Browser.Buttons.OK_CANCEL)`;

    expect(answered(call, {button: 'OK', text: 'An'}).value).toBe('An');
    expect(answered(call, {button: 'CANCEL', text: 'An'}).value).toBe('cancel');
    expect(answered(`Browser.inputBox('Name?')`, {button: 'CLOSE', text: 'An'}).value).toBe('cancel');
  });
});

describe('boxes where nobody is at a screen', () => {
  it.each([
    ['msgBox', 'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?'],
    ['inputBox', 'Cannot call Browser.inputBox() from this context.'],
  ])('are refused: %s', (member, message) => {
    const host = aHost(`function tick() { Browser.${member}('x'); }
      function main() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }`);
    host.person(OWNER).run('main');
    host.runUntil('2024-06-03T08:32:00+07:00');

    expect(host.executions.at(-1)?.outcome).toMatchObject({kind: 'failed', name: 'Exception', message});
  });
});
