import {type Instant} from '../calendar.js';
import {type Registry} from '../registry.js';
import {deadlineFor} from '../states/deadline.js';
import {stateOf} from '../states/report-state.js';
import {type SubmissionRecord} from '../submission.js';
import {respondentsOf, type ActiveUnit} from '../unit.js';
import {type UnitFacts} from './compose-digest.js';
import {type UnitStanding} from './digest.js';
import {type MailWords} from './mail-words.js';

/** Where a unit's report stands, as its record tells. */
export function toStanding(record: SubmissionRecord | undefined, deadline: Instant, hasInput: boolean): UnitStanding {
  const own = deadlineFor(record, deadline);
  return {
    state: stateOf(record, deadline, hasInput),
    acceptedAt: record?.accepted?.at,
    returnReason: record?.returned?.reason,
    until: own === deadline ? undefined : own,
  };
}

/** What mails say of a unit; `gaps` are the sentences of its errors. */
export function toUnitFacts(
  unit: ActiveUnit,
  registry: Registry,
  words: Pick<MailWords, 'criterionName'>,
  found: Pick<UnitFacts, 'link' | 'standing' | 'gaps'>,
): UnitFacts {
  const name =
    unit.kind === 'village' ? unit.village.name : words.criterionName(unit.criterion.number, unit.criterion.name);
  return {
    ...found,
    name,
    respondents: respondentsOf(unit, registry).map(person => ({name: person.name, phone: person.phone})),
  };
}
