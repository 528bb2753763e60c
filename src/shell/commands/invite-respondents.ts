import {activeUnits, type Person, respondentsOf, unitName} from '../../core/index.js';
import {askYesNo} from '../ask.js';
import {type Answer, attempt, type Session} from '../boundary.js';
import {appendLog} from '../log.js';
import {openWorkbench, type Workbench} from '../workbench.js';

/** Who is to be invited: whom Google may take, who is an editor already, and who has no address. */
export interface InvitationPlan {
  readonly add: readonly Person[];
  readonly known: readonly Person[];
  readonly withoutEmail: readonly Person[];
}

/** Shows the dry run and asks whether to go on. */
export function askInvitation(session: Session): InvitationPlan | undefined {
  const workbench = openWorkbench(session);
  const plan = planInvitation(workbench);
  const {invite} = workbench.messages;
  const question = invite.dryRun({
    add: plan.add.map(person => `${person.name} <${person.email}>`),
    known: plan.known.map(person => person.name),
    withoutEmail: plan.withoutEmail.map(person => `${person.name} ${person.phone}`.trim()),
  });
  return askYesNo(question) ? plan : undefined;
}

/** Adds the respondents as editors, one by one; an address that Google refuses is named and stops nobody else. */
export function inviteRespondents(session: Session, plan: InvitationPlan): Answer {
  const workbench = openWorkbench(session);
  const {spreadsheet, messages, tabs, now} = workbench;
  const refused = plan.add.filter(person => attempt(() => spreadsheet.addEditor(person.email)) !== undefined);
  const added = plan.add.length - refused.length;
  const links = plan.add.filter(person => !refused.includes(person)).map(person => describeLinks(workbench, person));
  appendLog(spreadsheet, tabs, now, {
    kind: messages.log.kinds.invited,
    person: plan.add.map(person => person.name).join('; '),
    state:
      refused.length === 0 ? '' : messages.commands.done.refusedEditors(refused.map(({email}) => email).join(', ')),
  });
  return {
    manner: 'alert',
    text: [
      messages.commands.done.invited(added),
      ...(refused.length > 0
        ? [messages.commands.done.refusedEditors(refused.map(({email}) => email).join(', '))]
        : []),
      ...links,
    ].join('\n'),
  };
}

/** Everybody who reports for a unit, once. */
function planInvitation({spreadsheet, registry}: Workbench): InvitationPlan {
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
function describeLinks({spreadsheet, registry, tabs, messages}: Workbench, person: Person): string {
  const url = spreadsheet.getUrl();
  const links = activeUnits(registry)
    .filter(unit => respondentsOf(unit, registry).includes(person))
    .map(unit => `${unitName(unit)}: ${url}#gid=${tabs[unit.key]?.sheet ?? 0}`);
  return messages.invite.links(person.name, links);
}
