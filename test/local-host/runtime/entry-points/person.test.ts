import {type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, OWNER} from '../a-host.js';

const MENU = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    const more = ui.createMenu('More').addItem('Deep', 'deep');
    ui.createMenu('Rounds').addItem('Start', 'start').addSeparator().addSubMenu(more).addItem('Broken', 'missing').addToUi();
  }
  function start() { return Session.getEffectiveUser().getEmail(); }
  function deep() { return 'deep'; }
`;

function anOpenHost(): LocalHost {
  const host = aHost(MENU);
  host.person(COLLEAGUE).open();
  return host;
}

describe('Person.menu', () => {
  it('shows what the person opened', () => {
    const host = anOpenHost();

    expect(host.person(COLLEAGUE).menu()).toEqual([
      {
        kind: 'menu',
        label: 'Rounds',
        items: [
          {kind: 'item', label: 'Start', functionName: 'start'},
          {kind: 'separator'},
          {kind: 'menu', label: 'More', items: [{kind: 'item', label: 'Deep', functionName: 'deep'}]},
          {kind: 'item', label: 'Broken', functionName: 'missing'},
        ],
      },
    ]);
    expect(host.person(OWNER).menu()).toEqual([]);
  });

  it('holds each menu once, however often it is opened or added', () => {
    const host = aHost(`function onOpen() { for (const item of ['a', 'b']) {
      SpreadsheetApp.getUi().createMenu('Menu').addItem(item, item).addToUi(); } }`);
    host.person(OWNER).open();
    host.person(OWNER).open();

    expect(host.person(OWNER).menu()).toEqual([
      {kind: 'menu', label: 'Menu', items: [{kind: 'item', label: 'b', functionName: 'b'}]},
    ]);
  });
});

describe('Person.open', () => {
  it('runs nothing for people who may only view', () => {
    expect(() => aHost(MENU).person('viewer@example.test').open()).toThrow(
      'viewer@example.test may not edit the spreadsheet, so no simple trigger runs.',
    );
  });

  it('says so if the script declares no onOpen', () => {
    expect(() => aHost('').person(OWNER).open()).toThrow('The script declares no onOpen.');
  });
});

describe('Person.choose', () => {
  it('runs the function of an item with full authorization as the person', () => {
    expect(anOpenHost().person(COLLEAGUE).choose('Rounds', 'Start')).toMatchObject({
      entryPoint: 'start',
      entryKind: 'menu',
      authMode: 'FULL',
      outcome: {kind: 'completed', value: COLLEAGUE},
    });
  });

  it('finds items of submenus', () => {
    expect(anOpenHost().person(COLLEAGUE).choose('Rounds', 'More', 'Deep').outcome).toEqual({
      kind: 'completed',
      value: 'deep',
    });
  });

  it('fails for an item whose function is missing', () => {
    expect(anOpenHost().person(COLLEAGUE).choose('Rounds', 'Broken').outcome).toMatchObject({
      kind: 'failed',
      message: 'Script function not found: missing',
    });
  });

  it.each([[['Rounds']], [['Start']], [['Rounds', 'More']], [['Rounds', 'Start', 'Deep']], [['Rounds', 'Nothing']]])(
    'finds no item behind %j',
    labels => {
      expect(() =>
        anOpenHost()
          .person(COLLEAGUE)
          .choose(...labels),
      ).toThrow(`There is no menu item "${labels.join(' › ')}".`);
    },
  );

  it('finds no menu before the person has opened the spreadsheet', () => {
    expect(() => anOpenHost().person(OWNER).choose('Rounds', 'Start')).toThrow('There is no menu item');
  });
});

describe('Person.type', () => {
  it('stores what Sheets makes of the text', () => {
    const host = aHost('', {locale: 'vi_VN'});

    expect(host.person(COLLEAGUE).type('Sheet1', 'B2', '1,5')).toEqual({kind: 'stored'});
    expect(host.workbook.sheets[0]?.valueAt(2, 2)).toBe(1.5);
  });

  it('refuses people who may not edit', () => {
    expect(aHost('').person('stranger@example.test').type('Sheet1', 'A1', 'x').kind).toBe('refused');
  });

  it('names a sheet or a cell that is not there', () => {
    const person = aHost('').person(OWNER);

    expect(() => person.type('Nowhere', 'A1', 'x')).toThrow('There is no sheet "Nowhere".');
    expect(() => person.type('Sheet1', 'A1:B2', 'x')).toThrow('"A1:B2" is not one cell.');
    expect(() => person.clear('Sheet1', '#1')).toThrow('"#1" is not A1 notation.');
  });

  it('brings the sheet to the front for the next command', () => {
    const host = aHost(`function add() { SpreadsheetApp.getActive().insertSheet('Second'); }
      function where() { return SpreadsheetApp.getActiveSheet().getName(); }`);
    host.person(OWNER).run('add');

    host.person(COLLEAGUE).type('Second', 'A1', 'x');

    expect(host.person(COLLEAGUE).run('where').outcome).toEqual({kind: 'completed', value: 'Second'});
  });
});
