import {type ContradictionMatter} from '../sections/find-contradictions.js';
import {toLineKey} from './agenda-keys.js';
import {type AgendaLine} from './agenda-lines.js';
import {formatPerson, listNames, type PartInput, villageName} from '../rows/row-texts.js';
import {type ContradictionFacts} from '../rows/summary-words.js';

/** One line per matter: the meeting settles it once, however many villages it concerns. */
export function toContradictionLines(input: PartInput): readonly AgendaLine[] {
  return input.details.contradictions.map(matter => toLine(input, matter));
}

function toLine(input: PartInput, matter: ContradictionMatter): AgendaLine {
  const {words, details} = input;
  const [{code, tabs, facts}] = matter;
  const commune = details.criteria.find(({link}) => link.unit === tabs[tabs.length - 1]);
  return {
    key: toLineKey('contradiction', code, facts.villageCriterion, facts.indicator),
    name: commune ? words.criterionName(commune.row.number, commune.criterion.name) : '',
    main: words.agenda[code](toFacts(input, matter, commune?.row.number ?? '')),
    more: words.agenda.reconcile(formatPerson(commune?.officer)),
    link: commune?.link,
  };
}

function toFacts(input: PartInput, matter: ContradictionMatter, criterion: string): ContradictionFacts {
  const {villageCriteria, indicators} = input.details.registry;
  const [{facts}] = matter;
  const villages = matter.flatMap(({facts: each}) => ('village' in each ? [each.village] : each.villages));
  const names = villages.map(id => villageName(input, id));
  return {
    villages: listNames(input.words, names, 'villages'),
    count: villages.length,
    number: facts.villageCriterion,
    name: villageCriteria.find(({number}) => number === facts.villageCriterion)?.name ?? '',
    criterion,
    indicator: facts.indicator,
    text: indicators.find(({code}) => code === facts.indicator)?.text ?? '',
  };
}
