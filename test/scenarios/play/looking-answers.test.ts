import {type ShownDialog} from '../../../local-host/index.js';
import {LookingAnswers} from '../../../scenarios/play/looking-answers.js';

function aDialog(kind: 'alert' | 'prompt', text: string): ShownDialog {
  return {kind, text, title: '', html: '', width: undefined, height: undefined, execution: 1};
}

describe('LookingAnswers', () => {
  it('gives prompts their texts in order, then blanks', () => {
    const answers = new LookingAnswers(() => aDialog('prompt', 'Đơn vị nào?'), ['T01', 'Thiếu số liệu']);

    expect([answers.shift(), answers.shift(), answers.shift()]).toEqual([
      {button: 'OK', text: 'T01'},
      {button: 'OK', text: 'Thiếu số liệu'},
      {button: 'OK', text: ''},
    ]);
  });

  it('says yes to a question and OK to a sentence, without using up a text', () => {
    const dialogs = [
      aDialog('alert', 'Khóa đợt này? '),
      aDialog('alert', 'Đã khóa đợt.'),
      aDialog('prompt', 'Đơn vị nào?'),
    ];
    const answers = new LookingAnswers(() => dialogs.shift(), ['T01']);

    expect([answers.shift(), answers.shift(), answers.shift()]).toEqual([
      {button: 'YES'},
      {button: 'OK'},
      {button: 'OK', text: 'T01'},
    ]);
  });
});
