import {type Instant, toCalendarDate} from '../../domain/calendar.js';
import {findCommunePack, findVillagePack, planPackRegistry} from '../../catalogue/packs/criteria-packs.js';
import {publicHolidays} from '../../catalogue/lists/public-holidays.js';
import {type SetUpDraft} from './set-up-draft.js';
import {type Registry} from '../../domain/registry.js';
import {WAVES} from '../../domain/round.js';
import {type Language} from '../../domain/vocabulary.js';

/** The packs a new round begins with: those of the founding commune. */
export const DEFAULT_PACKS = {village: 'ha-tinh-2014', commune: 'qd318-2022-ha-tinh'} as const;

/** Which criteria packs fill the set-up tabs. */
export interface PackChoice {
  readonly village: string;
  readonly commune: string;
}

/** The set-up tabs of a round about which nothing is known yet but its criteria. */
export function planDefaultSetUp(id: string, now: Instant, packs: PackChoice, language: Language): SetUpDraft {
  const year = Number(toCalendarDate(now).slice(0, 4));
  return {
    round: {
      id,
      name: '',
      letter: '',
      letterDate: undefined,
      grounds: '',
      commune: '',
      place: '',
      deadline: undefined,
      meetingAt: undefined,
      dataAsOf: undefined,
      coordinator: '',
      chair: '',
      chairTitle: '',
      villagePack: packs.village,
      communePack: packs.commune,
      reminders: {
        waves: WAVES,
        from: '07:00',
        to: '20:00',
        onWeekends: false,
        holidays: [...publicHolidays(year), ...publicHolidays(year + 1)],
      },
      lockMode: 'frame',
      language,
    },
    registry: {people: [], villages: [], ...planCriteria(packs)},
  };
}

/** The registry rows of two packs; a pack that nobody knows gives none. */
export function planCriteria(
  packs: PackChoice,
): Pick<Registry, 'villageCriteria' | 'communeCriteria' | 'indicators' | 'dossierTemplate'> {
  const village = findVillagePack(packs.village);
  const commune = findCommunePack(packs.commune);
  if (village === undefined || commune === undefined) {
    return {villageCriteria: [], communeCriteria: [], indicators: [], dossierTemplate: []};
  }
  return planPackRegistry(village, commune);
}
