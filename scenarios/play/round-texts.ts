import {
  findCommunePack,
  findVillagePack,
  formatDate,
  formatTime,
  labelOf,
  type RoundFieldKey,
} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';
import {toHours} from '../schema/primitives.js';

/** A value of `Đợt báo cáo` by the key of its row, as the coordinator types it. */
export type RoundText = readonly [key: RoundFieldKey, text: string];

/** The criteria packs: changing them means loading them anew. */
export function listPackTexts({round}: Scenario): readonly RoundText[] {
  return [
    ['villagePack', findVillagePack(round.villagePack)?.name ?? round.villagePack],
    ['communePack', findCommunePack(round.communePack)?.name ?? round.communePack],
  ];
}

/** Everything else that the scenario says of its round; what it does not say keeps the value the tab was made with. */
export function listRoundTexts({round}: Scenario): readonly RoundText[] {
  return [
    ['name', round.name],
    ['letter', round.letter],
    ['commune', round.commune],
    ['place', round.place],
    ['deadline', toDayAndTime(round.deadline)],
    ['meetingAt', toDayAndTime(round.meetingAt)],
    ['coordinator', round.coordinator],
    ['chair', round.chair],
    ['lockMode', labelOf('vi', 'lockMode', round.lockMode)],
    ...listLanguageTexts(round),
    ...listReminderTexts(round.reminders ?? {}),
  ];
}

function listLanguageTexts({language}: Scenario['round']): readonly RoundText[] {
  return language === undefined ? [] : [['language', labelOf('vi', 'language', language)]];
}

function listReminderTexts({
  waves,
  hours,
  weekends,
}: NonNullable<Scenario['round']['reminders']>): readonly RoundText[] {
  const texts: RoundText[] = [];
  if (waves) texts.push(['waves', waves.map(wave => labelOf('vi', 'wave', wave)).join('; ')]);
  if (hours) texts.push(['from', toHours(hours).from], ['to', toHours(hours).to]);
  if (weekends !== undefined) texts.push(['onWeekends', labelOf('vi', 'yesNo', weekends ? 'yes' : 'no')]);
  return texts;
}

/** `10/06/2024 10:00`, as people type a day and time. */
export function toDayAndTime(instant: string): string {
  return `${formatDate(instant)} ${formatTime(instant)}`;
}
