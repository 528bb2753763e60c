import {type VerdictFacts} from '../../core/index.js';
import {countOf} from './counts.js';
import {composeMark, composeSentence, type IssueWords, lacking, missing, quote, wrong} from '../issue-words.js';
import {type issues as vi} from '../vi/issues.js';
import {type Widen} from '../widen.js';

const typed = (facts: {readonly typed: string}): string => quote(facts.typed);

/** "Nearly met" is a verdict people choose in good faith: the sentence says how it counts. */
const unmet = (facts: VerdictFacts, what: string): string =>
  facts.verdict === 'nearlyMet' ? '"Nearly met" counts as not met' : `the ${what} is not met`;

const WORDS: IssueWords = {
  rowNames: {
    assessment: number => `criterion ${number}`,
    indicator: code => `indicator ${code}`,
    dossier: ordinal => `document ${ordinal}`,
    work: ordinal => `work ${ordinal}`,
  },
  inRow: (row, rowName, columnTitle) => `Row ${row} (${rowName}), column "${columnTitle}": `,
  inHead: (row, label) => `Row ${row}, cell "${label}": `,
  missing: columnTitles => `Missing: ${columnTitles}`,
  untouched: 'Not filled in',
  more: count => `and ${count} more`,
  shortTitles: {
    solutions: 'Solutions',
    director: 'Directed by',
    budget: 'Budget',
    sectors: 'Sectors',
    request: 'Request',
  },
  texts: {
    notANumber: wrong(
      facts =>
        `${typed(facts)} is not a number. Enter the number only, without words or units, for example 1,2 or 1.250,5.`,
      'type a number only',
    ),
    dateInNumberCell: wrong(
      facts =>
        facts.date !== undefined
          ? `the spreadsheet turned what was typed into the date ${facts.date} (${facts.typed}): did you mean ${facts.decimal} or ${facts.dayMonth}? Enter the number again with a decimal comma: ${facts.decimal}.`
          : facts.decimal === undefined
            ? `${typed(facts)} is a date, not a number. Enter the number again with a decimal comma, for example 2,5.`
            : `${typed(facts)} may be a date: did you mean ${facts.decimal} or ${facts.dayMonth}? Enter the number again with a decimal comma: ${facts.decimal}.`,
      facts => (facts.decimal === undefined ? 'a date, enter a number' : `${facts.decimal} or ${facts.dayMonth}?`),
    ),
    errorValue: wrong(
      facts => `the cell has a formula error (${facts.typed}). Clear the cell and enter its content again.`,
      facts => `formula error (${facts.typed})`,
    ),
    notADate: wrong(
      facts => `${typed(facts)} is not a date. Enter a date such as 30/06/2024.`,
      'enter a date such as 30/06/2024',
    ),
    noSuchDate: wrong(
      facts => `${typed(facts)} does not exist in the calendar. Enter a date such as 30/06/2024.`,
      facts => `there is no ${facts.typed}`,
    ),
    vagueDate: wrong(
      facts =>
        `${typed(facts)} is not a specific date. Enter a date such as 30/09/2024, or at least a month such as 9/2024.`,
      'needs a date such as 30/09/2024',
    ),
    yearMissing: wrong(
      facts => `${typed(facts)} has no year. Enter day, month and year, such as 30/06/2024.`,
      'the year is missing',
    ),
    dateOutOfRange: wrong(
      facts => `${typed(facts)} has a year outside 2000 to 2100. Check the year and enter it again.`,
      'check the year',
    ),
    notInList: wrong(
      facts => `${typed(facts)} is not in the list. Open the list of the cell and choose an item.`,
      'choose from the list',
    ),
    tooLong: wrong(
      'the text is too long. Shorten it and put the details in the written report.',
      'too long, shorten it',
    ),
    dateMonthOnly: wrong(
      facts =>
        `${typed(facts)} gives only a month and is read as ${facts.date}. If you mean another date, enter day, month and year.`,
      facts => `read as ${facts.date}`,
    ),

    verdictMissing: missing('nothing chosen. Choose Met, Nearly met or Not met.'),
    notApplicableNotAllowed: wrong(
      '"Not applicable" cannot be chosen here. Choose Met, Nearly met or Not met.',
      '"Not applicable" is not allowed',
    ),
    statusMissing: missing('not filled in. State what has been achieved so far, with figures.'),
    taskMissing: missing('not filled in. State what must be done, and on which road, for which household or where.'),
    endInPast: wrong(
      facts => `${facts.date} has passed. If the work is done, update the result; if not, enter a new date.`,
      facts => `${facts.date} has passed`,
    ),

    obstaclesMissing: missing(
      facts => `${unmet(facts, 'criterion')}. Please describe the obstacles; if there are none, write "None".`,
    ),
    solutionsMissing: missing(
      facts => `${unmet(facts, 'criterion')}. Please give the solutions: what will be done to meet it.`,
    ),
    remainingWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'criterion')}, but part B lists no remaining work for it. Add at least one row for this criterion in part B with a "Remaining quantity" above 0.`,
      'Add work in part B',
    ),
    criterionMissing: missing('nothing chosen. Choose the criterion this work belongs to.'),
    criterionUnknown: wrong(
      facts => `${typed(facts)} is not a criterion of part A. Open the list of the cell and choose a criterion.`,
      'choose from the list',
    ),
    unitMissing: missing('not filled in. Enter the unit of measure, for example m, km, hộ, công trình.'),
    quantityNegative: wrong(
      facts => `${typed(facts)} is negative. Enter a number of 0 or more.`,
      'must not be negative',
    ),
    remainingMissing: missing(
      'not filled in. Enter the remaining quantity, or both "Planned quantity" and "Quantity done" to have it calculated.',
    ),
    remainingDiffers: wrong(
      facts =>
        `it says ${facts.typed}, but planned ${facts.planned} minus done ${facts.done} leaves ${facts.expected}. Correct the wrong figure, or clear this cell to have it calculated.`,
      facts => `planned minus done is ${facts.expected}`,
    ),
    metWithRemainingWork: wrong(
      facts =>
        `part A says criterion ${facts.name} is met, but ${facts.typed} remains in this row. Check the self-assessment in part A or the quantity in this row.`,
      facts => `criterion ${facts.name} is met, yet work remains`,
    ),
    doerMissing: missing('not filled in. Name the organisation or people doing the work.'),
    directorMissing: missing('not filled in. Name one person directing this work.'),
    directorIsDoer: wrong(
      facts => `${typed(facts)} is also the person carrying it out. Name somebody else who directs the work.`,
      'same as "carried out by"',
    ),
    resourceMissing: missing('not filled in. Enter the resources, for example: NS xã: 50; Ngày công: 120 công.'),
    resourceSumDiffers: wrong(
      facts =>
        `the sources add up to ${facts.sum} million VND, but "Budget (million VND)" ${facts.budget === undefined ? 'is blank' : `says ${facts.budget}`}. Please make them agree.`,
      facts => `sources ${facts.sum}, budget ${facts.budget ?? 'blank'}`,
    ),
    startMissing: missing('not filled in. Enter the start date, such as 15/06/2024.'),
    endMissing: missing('not filled in. Enter the completion date, such as 30/08/2024.'),
    endBeforeStart: wrong(
      facts => `${facts.date} is before the start date ${facts.start}. Correct the wrong date.`,
      'before the start date',
    ),

    indicatorWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'indicator')}, but part C lists no work for it. Add at least one row in part C and choose this indicator.`,
      'Add work in part C',
    ),
    dossierEmpty: missing(
      'the dossier is empty. Enter at least one document of the criterion, with its kind and status.',
    ),
    documentTitleMissing: missing('the row has content but no document name. Name the document, or clear the row.'),
    documentKindMissing: missing('nothing chosen. Choose Form, Plan, Report, Decision or Other.'),
    documentStateMissing: missing('nothing chosen. Choose Present, Missing, Incomplete or Not needed.'),
    metWithMissingDocuments: wrong(
      facts =>
        `all indicators are met, but ${countOf(Number(facts.count), 'document')} of the dossier ${facts.count === '1' ? 'is' : 'are'} missing, starting with this one. Complete the dossier or check the self-assessment.`,
      'indicators met, yet documents are missing',
    ),
    documentSolutionMissing: missing(
      'the document is not complete. State how it will be completed, for example: submit it to the commune for issue.',
    ),
    documentPersonMissing: missing('the document is not complete. Name the person who will do it.'),
    documentDueMissing: missing(
      'the document is not complete. Enter the date by which it must be done, such as 20/06/2024.',
    ),
    indicatorMissing: missing(
      'nothing chosen. Choose the indicator this work belongs to; if left blank, the work counts towards no indicator.',
    ),
    indicatorUnknown: wrong(
      facts =>
        `${typed(facts)} is not an indicator of this criterion. Open the list of the cell and choose an indicator.`,
      'choose from the list',
    ),
    workUnderMetIndicator: wrong(
      facts =>
        `part A says indicator ${facts.name} is met, but this row still lists work to do. Check the self-assessment in part A, or clear the row if the work is done.`,
      facts => `indicator ${facts.name} is met, yet work remains`,
    ),
    quantityMissing: missing('not filled in. Enter the quantity to be done, for example 0,8.'),
    quantityNotPositive: wrong(
      facts => `it says ${facts.typed}. Enter a quantity above 0, or clear the row if no work remains.`,
      'must be above 0',
    ),
    leadMissing: missing('not filled in. Name the lead unit.'),
    sectorsMissing: missing('not filled in. Name the sectors that must coordinate; if none is needed, write "None".'),
    requestMissing: missing('a sector is named. State what it is asked to do.'),
    workDueMissing: missing('not filled in. Enter the date by which it must be done, such as 30/09/2024.'),
  },
};

/** What is wrong in an entry tab: full sentences for lists and mails, marks for `Kiểm tra`. */
export const issues: Widen<typeof vi> = {
  sentence: (issue, columnTitle) => composeSentence(WORDS, issue, columnTitle),
  mark: mark => composeMark(WORDS, mark),
};
