import {
  type CommuneCriterion,
  type DossierTemplateLine,
  type Indicator,
  type Person,
  type Village,
  type VillageCriterion,
} from '../../domain/registry.js';
import {type PersonReader} from './person-reader.js';
import {type ReferenceReader} from './reference-reader.js';
import {readCode, readListLabel, readNeededText, readYesNo, splitList, toPhone, toPlainText} from './set-up-cells.js';
import {type SetUpFindings} from './set-up-findings.js';
import {type SetUpCell, type SetUpRow} from './set-up-list.js';

/** A row of `Danh bạ`; a channel that is not given follows from what is. */
export function toPerson({at}: SetUpRow, findings: SetUpFindings): Person {
  const email = toPlainText(at('email').value);
  const phone = toPhone(at('phone').value);
  const usual = email !== '' ? 'email' : phone !== '' ? 'zalo' : 'paper';
  return {
    id: readCode(at('id'), findings),
    name: readNeededText(at('name'), findings),
    position: toPlainText(at('position').value),
    email,
    phone,
    channel: readListLabel(at('channel'), 'channel', usual, findings) ?? usual,
    note: toPlainText(at('note').value),
  };
}

/** A row of `Thôn`; a village counts unless the row says otherwise. */
export function toVillage({at}: SetUpRow, person: PersonReader, findings: SetUpFindings): Village {
  return {
    id: readCode(at('id'), findings),
    name: readNeededText(at('name'), findings),
    cluster: toPlainText(at('cluster').value),
    secretary: person(at('secretary')),
    boardHead: person(at('boardHead')),
    supervisor: person(at('supervisor')),
    households: toPlainText(at('households').value),
    people: toPlainText(at('people').value),
    partyMembers: toPlainText(at('partyMembers').value),
    isActive: readYesNo(at('isActive'), true, findings),
  };
}

/** A row of `Tiêu chí thôn`. */
export function toVillageCriterion(
  {at}: SetUpRow,
  indicator: ReferenceReader,
  findings: SetUpFindings,
): VillageCriterion {
  return {
    number: readCode(at('number'), findings),
    name: readNeededText(at('name'), findings),
    requiredLevel: toPlainText(at('requiredLevel').value),
    allowsNotApplicable: readYesNo(at('allowsNotApplicable'), false, findings),
    linkedIndicators: readLinks(at('linkedIndicators'), indicator, findings),
    help: toPlainText(at('help').value),
    goodExample: toPlainText(at('goodExample').value),
    badExample: toPlainText(at('badExample').value),
  };
}

/** A row of `Tiêu chí xã`; a criterion counts unless the row says otherwise. */
export function toCommuneCriterion({at}: SetUpRow, person: PersonReader, findings: SetUpFindings): CommuneCriterion {
  return {
    number: readCode(at('number'), findings),
    name: readNeededText(at('name'), findings),
    group: toPlainText(at('group').value),
    leader: person(at('leader')),
    officer: person(at('officer')),
    isActive: readYesNo(at('isActive'), true, findings),
  };
}

/** A row of `Chỉ tiêu xã`. */
export function toIndicator({at}: SetUpRow, criterion: ReferenceReader, findings: SetUpFindings): Indicator {
  return {
    code: readCode(at('code'), findings),
    criterion: readNeededReference(at('criterion'), criterion, findings),
    text: readNeededText(at('text'), findings),
    requirement: toPlainText(at('requirement').value),
    allowsNotApplicable: readYesNo(at('allowsNotApplicable'), false, findings),
  };
}

/** A row of `Danh mục hồ sơ`. */
export function toDossierTemplateLine(
  {at}: SetUpRow,
  {criterion, indicator}: Readonly<Record<'criterion' | 'indicator', ReferenceReader>>,
  findings: SetUpFindings,
): DossierTemplateLine {
  const cell = at('indicator');
  const code = indicator(cell);
  if (code === undefined) findings.addProblem('unknownIndicator', cell.spot, toPlainText(cell.value));
  return {
    criterion: readNeededReference(at('criterion'), criterion, findings),
    indicator: code ?? '',
    kind: readListLabel(at('kind'), 'documentKind', undefined, findings) ?? 'other',
    title: readNeededText(at('title'), findings),
  };
}

function readNeededReference(cell: SetUpCell, criterion: ReferenceReader, findings: SetUpFindings): string {
  const number = criterion(cell) ?? '';
  if (number === '') findings.addProblem('unknownCriterion', cell.spot, toPlainText(cell.value));
  return number;
}

// A single code may have become a number (2.2): it is read as one cell, a list as its parts.
function readLinks(cell: SetUpCell, indicator: ReferenceReader, findings: SetUpFindings): readonly string[] {
  const parts = typeof cell.value === 'string' ? splitList(cell.value) : [cell.value];
  const codes = parts.map(value => {
    const code = indicator({value});
    if (code === undefined) findings.addProblem('unknownIndicator', cell.spot, toPlainText(value));
    return code ?? '';
  });
  return [...new Set(codes.filter(code => code !== ''))];
}
