import {
  activeUnits,
  type ActiveUnit,
  CELL_WORDS,
  type Invitation,
  type Person,
  planDuties,
  respondentsOf,
  supervisorOf,
  type TabKey,
  unitLabel,
} from '../../core/index.js';
import {type Workbench} from '../session/workbench.js';

/** Who is to be invited: whom Google may take, who is an editor already, and who has no address. */
export interface InvitationPlan {
  readonly add: readonly Person[];
  readonly known: readonly Person[];
  readonly withoutEmail: readonly Person[];
}

/** What the coordinator and the chair work with. */
const OUTPUTS = ['board', 'summary', 'agenda'] as const;

/** Everybody whom a mail may send to a tab: who reports, in the order of the units, then who urges, coordinates or chairs. */
export function planInvitation({spreadsheet, registry, round}: Workbench): InvitationPlan {
  const reporting = activeUnits(registry).flatMap(unit => respondentsOf(unit, registry));
  const others = planDuties(registry, round).map(({person}) => person);
  const all = [...new Set([...reporting, ...others])];
  const editors = new Set(spreadsheet.getEditors().map(user => user.getEmail().toLowerCase()));
  const owner = spreadsheet.getOwner()?.getEmail().toLowerCase() ?? '';
  const isKnown = ({email}: Person): boolean => email.toLowerCase() === owner || editors.has(email.toLowerCase());
  return {
    add: all.filter(person => person.email !== '' && !isKnown(person)),
    known: all.filter(person => person.email !== '' && isKnown(person)),
    withoutEmail: all.filter(person => person.email === ''),
  };
}

/** The tabs that concern a person, each with its link; '' where a tab was not made yet. */
export function toInvitation(workbench: Workbench, person: Person): Required<Invitation> {
  const {spreadsheet, tabs, registry, round, messages} = workbench;
  const {tabTitles} = CELL_WORDS[round.language];
  const url = spreadsheet.getUrl();
  const linkTo = (tab: TabKey): string => {
    const sheet = tabs[tab]?.sheet;
    return sheet === undefined ? '' : `${url}#gid=${sheet}`;
  };
  const link = (unit: ActiveUnit) => ({
    name: unitLabel(unit, messages.log.criterionName),
    link: linkTo(unit.key),
  });
  const units = activeUnits(registry);
  const own = units.filter(unit => respondentsOf(unit, registry).includes(person));
  const watched = units.filter(unit => supervisorOf(unit, registry) === person && !own.includes(unit));
  const overseesAll = person.id === round.coordinator || person.id === round.chair;
  return {
    person,
    units: own.map(link),
    watched: watched.map(link),
    outputs: (overseesAll ? OUTPUTS : []).map(id => ({name: tabTitles[id], link: linkTo(`output:${id}`)})),
  };
}
