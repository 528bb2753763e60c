import {listDossierRows, listOverrideRows, listRegistryRows} from '../../../scenarios/play/registry-rows.js';
import {listPackTexts, listRoundTexts, toDayAndTime} from '../../../scenarios/play/round-texts.js';
import {parseScenario, type Scenario} from '../../../scenarios/scenario-schema.js';
import {aRound, aScenario} from '../support/a-scenario.js';

function read(changes: Readonly<Record<string, unknown>> = {}): Scenario {
  const reading = parseScenario(aScenario(changes));
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

describe('listRegistryRows', () => {
  it('spells people and villages as the set-up lists want them', () => {
    const [people, villages] = listRegistryRows(read());

    expect(people?.rows[4]).toEqual({
      id: 'P21',
      name: 'Người P21',
      position: 'Chức vụ',
      email: '',
      phone: '',
      channel: 'Zalo',
    });
    expect(villages?.rows[0]).toEqual({
      id: 'T01',
      name: 'Thôn 1',
      cluster: '',
      secretary: 'P11',
      boardHead: 'P21',
      supervisor: 'P31',
      isActive: 'Có',
    });
  });
});

describe('listOverrideRows', () => {
  it('changes only what the scenario names', () => {
    const [criteria, links] = listOverrideRows(read({criteria: [{number: '2', officer: 'P51'}]}), ['1', '2']);

    expect(criteria?.rows).toEqual([{number: '2', officer: 'P51'}]);
    expect(links?.rows).toEqual([]);
  });

  it('takes the links of criteria that are not named away', () => {
    const scenario = read({links: [{village: '4', indicators: ['2.2', '2.3']}]});

    expect(listOverrideRows(scenario, ['3', '4'])[1]?.rows).toEqual([
      {number: '3', linkedIndicators: ''},
      {number: '4', linkedIndicators: '2.2; 2.3'},
    ]);
  });
});

describe('listDossierRows', () => {
  it('spells kinds and leaves indicators blank where there are none', () => {
    const scenario = read({dossierTemplate: [{criterion: '2', kind: 'form', title: 'Biểu hiện trạng'}]});

    expect(listDossierRows(scenario)).toEqual([
      {criterion: '2', indicator: '', kind: 'Biểu mẫu', title: 'Biểu hiện trạng'},
    ]);
  });
});

describe('listRoundTexts', () => {
  it('types the round without touching what the scenario leaves out', () => {
    expect(Object.fromEntries(listRoundTexts(read()))).toEqual({
      name: 'Rà soát tiêu chí tháng 6',
      letter: '09/CV-NTM',
      commune: 'Cẩm Lĩnh',
      place: 'Cẩm Lĩnh',
      deadline: '10/06/2024 10:00',
      meetingAt: '10/06/2024 14:00',
      coordinator: 'P01',
      chair: 'P02',
      lockMode: 'Khóa cấu trúc',
    });
  });

  it('types the reminders that the scenario gives', () => {
    const reminders = {waves: ['threeDays', 'deadline'], hours: '07:30 – 19:00', weekends: true};

    expect(Object.fromEntries(listRoundTexts(read({round: aRound({reminders})})))).toMatchObject({
      waves: 'Trước 3 ngày; Đến hạn',
      from: '07:30',
      to: '19:00',
      onWeekends: 'Có',
    });
  });

  it('names the language as the list of the tab has it', () => {
    expect(listRoundTexts(read({round: aRound({language: 'en'})}))).toContainEqual(['language', 'English']);
  });
});

describe('listPackTexts', () => {
  it('names the packs as the dropdown lists them', () => {
    expect(listPackTexts(read()).map(([key]) => key)).toEqual(['villagePack', 'communePack']);
    expect(listPackTexts(read())[1]?.[1]).toMatch(/^Xã NTM tại Hà Tĩnh 2022-2025/);
  });
});

describe('toDayAndTime', () => {
  it('writes local wall-clock time whatever the offset', () => {
    expect([toDayAndTime('2024-06-10T10:00:00+07:00'), toDayAndTime('2024-06-10T03:00:00Z')]).toEqual([
      '10/06/2024 10:00',
      '10/06/2024 10:00',
    ]);
  });
});
