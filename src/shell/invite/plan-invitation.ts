import {activeUnits, type Person, respondentsOf, unitLabel} from '../../core/index.js';
import {type Workbench} from '../session/workbench.js';

/** Who is to be invited: whom Google may take, who is an editor already, and who has no address. */
export interface InvitationPlan {
  readonly add: readonly Person[];
  readonly known: readonly Person[];
  readonly withoutEmail: readonly Person[];
}

/** Everybody who reports for a unit, once. */
export function planInvitation({spreadsheet, registry}: Workbench): InvitationPlan {
  const people = new Set(activeUnits(registry).flatMap(unit => respondentsOf(unit, registry)));
  const editors = new Set(spreadsheet.getEditors().map(user => user.getEmail().toLowerCase()));
  const owner = spreadsheet.getOwner()?.getEmail().toLowerCase() ?? '';
  const isKnown = ({email}: Person): boolean => email.toLowerCase() === owner || editors.has(email.toLowerCase());
  const all = [...people];
  return {
    add: all.filter(person => person.email !== '' && !isKnown(person)),
    known: all.filter(person => person.email !== '' && isKnown(person)),
    withoutEmail: all.filter(person => person.email === ''),
  };
}

/** The units that a person reports for, each with the link to its tab; '' where the tab was not made yet. */
export function linksOf(
  {spreadsheet, registry, tabs, messages}: Workbench,
  person: Person,
): readonly {readonly name: string; readonly link: string}[] {
  const url = spreadsheet.getUrl();
  return activeUnits(registry)
    .filter(unit => respondentsOf(unit, registry).includes(person))
    .map(unit => {
      const sheet = tabs[unit.key]?.sheet;
      return {
        name: unitLabel(unit, messages.log.criterionName),
        link: sheet === undefined ? '' : `${url}#gid=${sheet}`,
      };
    });
}
