import {type Contradiction} from '../ground/summary-schema.js';
import {toLineKey} from './agenda-keys.js';
import {type AgendaLine} from './agenda-lines.js';
import {formatContact, listNames, type PartInput, villageCriterionName, villageName} from '../rows/row-texts.js';
import {type ContradictionFacts} from '../rows/summary-words.js';

/** The contradictions of one code between one village criterion and one indicator. */
type Matter = readonly [Contradiction, ...Contradiction[]];

/** One line per matter: the meeting settles it once, however many villages it concerns. */
export function toContradictionLines(input: PartInput): readonly AgendaLine[] {
  const matters = new Map<string, [Contradiction, ...Contradiction[]]>();
  for (const contradiction of input.details.summary.contradictions) {
    const {code, facts} = contradiction;
    const key = toLineKey('contradiction', code, facts.villageCriterion, facts.indicator);
    const matter = matters.get(key);
    if (matter) matter.push(contradiction);
    else matters.set(key, [contradiction]);
  }
  return [...matters].map(([key, matter]) => toLine(input, key, matter));
}

function toLine(input: PartInput, key: string, matter: Matter): AgendaLine {
  const {words, details} = input;
  const [{code, tabs}] = matter;
  const commune = details.criteria.find(({link}) => link.unit === tabs[tabs.length - 1]);
  return {
    key,
    name: commune ? words.criterionName(commune.row.number, commune.criterion.name) : '',
    main: words.agenda[code](toFacts(input, matter)),
    more: words.agenda.reconcile(formatContact(commune?.officer)),
    link: commune?.link,
  };
}

function toFacts(input: PartInput, matter: Matter): ContradictionFacts {
  const [{facts}] = matter;
  const villages = matter.flatMap(({facts: each}) => ('village' in each ? [each.village] : each.villages));
  const names = villages.map(id => villageName(input, id));
  return {
    villages: listNames(input.words, names, 'villages'),
    count: villages.length,
    criterion: villageCriterionName(input, facts.villageCriterion),
    indicator: facts.indicator,
    text: input.details.registry.indicators.find(({code}) => code === facts.indicator)?.text ?? '',
  };
}
