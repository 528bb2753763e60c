import {activeUnits, type Person, respondentsOf, unitLabel} from '../../core/index.js';
import {askYesNo} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {attempt} from '../session/attempt.js';
import {type Session} from '../session/session.js';
import {appendLog} from '../tabs/log.js';
import {requireRights} from '../session/rights.js';
import {openWorkbenchInRegion, type Workbench} from '../session/workbench.js';

/** Who is to be invited: whom Google may take, who is an editor already, and who has no address. */
export interface InvitationPlan {
  readonly add: readonly Person[];
  readonly known: readonly Person[];
  readonly withoutEmail: readonly Person[];
}

/** What came of inviting: whom Google took, and whom it refused in which words. */
export interface InvitationOutcome {
  readonly added: readonly Person[];
  readonly refused: readonly {readonly person: Person; readonly reason: string}[];
}

/** Shows the dry run and asks whether to go on. */
export function askInvitation(session: Session): InvitationPlan | undefined {
  const workbench = openWorkbenchInRegion(session);
  const plan = planInvitation(workbench);
  const {invite} = workbench.messages;
  const question = invite.dryRun({
    add: plan.add.map(person => `${person.name} <${person.email}>`),
    known: plan.known.map(person => person.name),
    withoutEmail: plan.withoutEmail.map(person => `${person.name} ${person.phone}`.trim()),
  });
  return askYesNo(question) ? plan : undefined;
}

/** Adds the respondents as editors and tells whom Google refused, with the links of the others. */
export function inviteRespondents(session: Session, plan: InvitationPlan): Answer {
  const workbench = openWorkbenchInRegion(session);
  const {done} = workbench.messages.commands;
  const {added, refused} = addEditors(workbench, plan.add);
  const links = added.map(person => describeLinks(workbench, person));
  return {
    manner: 'alert',
    text: [
      done.invited(added.length),
      ...(refused.length > 0 ? [done.refusedEditors(listEmails(refused))] : []),
      ...links,
    ].join('\n'),
  };
}

/** Adds people as editors, one by one; an address that Google refuses is named and stops nobody else. */
export function addEditors(workbench: Workbench, people: readonly Person[]): InvitationOutcome {
  const {spreadsheet, messages, tabs, now} = workbench;
  requireRights(workbench, ['output:log']);
  const tried = people.map(person => ({person, reason: attempt(() => spreadsheet.addEditor(person.email))}));
  const refused = tried.flatMap(({person, reason}) => (reason === undefined ? [] : [{person, reason}]));
  appendLog(spreadsheet, tabs, now, {
    kind: messages.log.kinds.invited,
    person: people.map(person => person.name).join('; '),
    state: refused.length === 0 ? '' : messages.commands.done.refusedEditors(listEmails(refused)),
  });
  return {added: tried.filter(({reason}) => reason === undefined).map(({person}) => person), refused};
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

/** A person's name with the link to each tab that is theirs. */
function describeLinks(workbench: Workbench, person: Person): string {
  const links = linksOf(workbench, person).map(({name, link}) => (link === '' ? name : `${name}: ${link}`));
  return workbench.messages.invite.links(person.name, links);
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

function listEmails(refused: InvitationOutcome['refused']): string {
  return refused.map(({person}) => person.email).join(', ');
}
