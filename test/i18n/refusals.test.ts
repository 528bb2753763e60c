import {type RefusalWords, tellRefusal, type ToldRefusal} from '../../src/i18n/refusal-words.js';
import {refusals as en} from '../../src/i18n/en/refusals.js';
import {refusals as vi} from '../../src/i18n/vi/refusals.js';

const TOLD = {
  notSetUp: {code: 'notSetUp'},
  copiedWorkbook: {code: 'copiedWorkbook'},
  localeChanged: {code: 'localeChanged', locale: 'en_US'},
  timeZoneChanged: {code: 'timeZoneChanged', timeZone: 'Etc/GMT'},
  setUpMeanwhile: {code: 'setUpMeanwhile'},
  titleTaken: {code: 'titleTaken', tab: 'Thôn'},
  setupProblems: {code: 'setupProblems', problems: 'Trang "Thôn": chưa điền.'},
  tabMissing: {code: 'tabMissing', tab: 'Tổng hợp'},
  keyLost: {code: 'keyLost', tab: 'T01'},
  languageChanged: {code: 'languageChanged', made: 'Tiếng Việt', asked: 'English'},
  noTabs: {code: 'noTabs'},
  busy: {code: 'busy'},
  notAllowed: {code: 'notAllowed', tab: 'Tổng hợp'},
  needsCoordinator: {code: 'needsCoordinator', tab: 'T01'},
  needsOwner: {code: 'needsOwner', tab: 'Nhật ký'},
  unknownUnit: {code: 'unknownUnit', text: 'T99'},
  unitHasNoTab: {code: 'unitHasNoTab', unit: 'Thôn Đông'},
  unreadableDateTime: {code: 'unreadableDateTime', text: 'mai'},
  untilNotLater: {code: 'untilNotLater', until: '09/06/2024 10:00', deadline: '10/06/2024 10:00'},
  receivedInFuture: {code: 'receivedInFuture', text: '11/06/2024 10:00'},
  momentPast: {code: 'momentPast', text: '01/06/2024 10:00'},
  reasonTooShort: {code: 'reasonTooShort'},
  roundClosed: {code: 'roundClosed'},
  brokenTab: {code: 'brokenTab', tab: 'T01', detail: 'thiếu dòng "work:1".'},
  brokenStore: {code: 'brokenStore', property: 'round'},
} as const satisfies {readonly [Code in ToldRefusal['code']]: Extract<ToldRefusal, {code: Code}>};

describe('tellRefusal', () => {
  it.each(Object.values(TOLD))('names every fact of $code in both languages', told => {
    const {code, ...facts} = told;

    for (const words of [vi, en]) {
      const text = tellRefusal(words, told);

      expect(text).not.toMatch(/undefined|!|""/);
      expect(Object.values(facts).filter(fact => !text.includes(fact))).toEqual([]);
    }
    expect(tellRefusal(vi, told)).not.toBe(tellRefusal(en, told));
    expect(code).toBe(told.code);
  });

  it('has words only of facts that a refusal tells', () => {
    const words: Partial<RefusalWords> = {
      titleTaken: facts => facts.tab,
      // @ts-expect-error A closed round names no tab.
      roundClosed: facts => String(facts.tab),
    };

    expect(Object.keys(words)).toHaveLength(2);
  });
});
