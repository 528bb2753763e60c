import {toMilliseconds} from '../../src/core/index.js';
import {type ReferenceBook} from './references.js';
import {type ScenarioHead} from './round-schema.js';

/** Checks everything above the timeline that names something else in the file or in the criteria packs. */
export function checkHeadReferences(head: ScenarioHead, book: ReferenceBook): void {
  checkDates(head, book);
  checkPacks(head, book);
  checkDuplicates(head, book);
  checkPeople(head, book);
  checkCriteria(head, book);
}

function checkDates(head: ScenarioHead, book: ReferenceBook): void {
  if (toMilliseconds(head.endAt) < toMilliseconds(head.startAt)) book.report(['endAt'], 'is before startAt');
}

function checkPacks({round}: ScenarioHead, book: ReferenceBook): void {
  const {villageCriteria, indicators} = book.packs;
  if (villageCriteria === undefined)
    book.report(['round', 'villagePack'], `no village pack has the id ${JSON.stringify(round.villagePack)}`);
  if (indicators === undefined)
    book.report(['round', 'communePack'], `no commune pack has the id ${JSON.stringify(round.communePack)}`);
}

function checkDuplicates(head: ScenarioHead, book: ReferenceBook): void {
  book.checkUnique(
    ['people'],
    'id',
    head.people.map(person => person.id),
  );
  book.checkUnique(
    ['villages'],
    'id',
    head.villages.map(village => village.id),
  );
  book.checkUnique(
    ['criteria'],
    'number',
    head.criteria.map(criterion => criterion.number),
  );
  book.checkUnique(
    ['links'],
    'village',
    (head.links ?? []).map(link => link.village),
  );
}

function checkPeople(head: ScenarioHead, book: ReferenceBook): void {
  book.checkPerson(['round', 'coordinator'], head.round.coordinator);
  book.checkPerson(['round', 'chair'], head.round.chair);
  head.villages.forEach((village, index) => {
    for (const duty of ['secretary', 'boardHead', 'supervisor'] as const) {
      book.checkPerson(['villages', index, duty], village[duty], true);
    }
  });
  head.criteria.forEach((criterion, index) => {
    for (const duty of ['leader', 'officer'] as const) {
      book.checkPerson(['criteria', index, duty], criterion[duty], true);
    }
  });
}

function checkCriteria(head: ScenarioHead, book: ReferenceBook): void {
  head.criteria.forEach((criterion, index) => {
    book.checkCriterion(['criteria', index, 'number'], criterion.number);
  });
  head.dossierTemplate?.forEach((line, index) => {
    const path = ['dossierTemplate', index];
    book.checkCriterion([...path, 'criterion'], line.criterion);
    if (line.indicator) book.checkIndicator([...path, 'indicator'], line.indicator, line.criterion);
  });
  head.links?.forEach((link, index) => {
    book.checkVillageCriterion(['links', index, 'village'], link.village);
    link.indicators.forEach((code, position) => {
      book.checkIndicator(['links', index, 'indicators', position], code);
    });
  });
}
