import {type VerdictFacts} from '../../core/index.js';
import {composeMark, composeSentence, type IssueWords, lacking, missing, quote, wrong} from '../issue-words.js';
import {type issues as vi} from '../vi/issues.js';
import {type Widen} from '../widen.js';

const typed = (facts: {readonly typed: string}): string => quote(facts.typed);

/** "Nearly met" is a verdict people choose in good faith: the sentence says how it counts. */
const unmet = (facts: VerdictFacts, what: string): string =>
  facts.verdict === 'nearlyMet' ? `the ${what} is only nearly met, which counts as not met,` : `the ${what} is not met`;

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
        `${typed(facts)} is not a number. Type the number only, without words or units, for example 1,2 or 1.250,5.`,
      'type a number only',
    ),
    dateInNumberCell: wrong(
      facts =>
        facts.date !== undefined
          ? `the spreadsheet turned what was typed into the date ${facts.date} (${facts.typed}): did you type ${facts.decimal} or ${facts.dayMonth}? Type the number again with a decimal comma: ${facts.decimal}.`
          : facts.decimal === undefined
            ? `${typed(facts)} is a date, not a number. Type the number again with a decimal comma, for example 2,5.`
            : `${typed(facts)} may be a date: did you type ${facts.decimal} or ${facts.dayMonth}? Type the number again with a decimal comma: ${facts.decimal}.`,
      facts => (facts.decimal === undefined ? 'a date, type a number' : `${facts.decimal} or ${facts.dayMonth}?`),
    ),
    errorValue: wrong(
      facts => `the cell shows the error ${typed(facts)}. Clear the cell and type its content again.`,
      facts => `shows ${facts.typed}`,
    ),
    notADate: wrong(facts => `${typed(facts)} is not a date. Type it like 30/06/2024.`, 'type a date like 30/06/2024'),
    noSuchDate: wrong(
      facts => `${typed(facts)} is not a day of the calendar. Type it like 30/06/2024.`,
      facts => `there is no ${facts.typed}`,
    ),
    vagueDate: wrong(
      facts => `${typed(facts)} is not a definite day. Type a day like 30/09/2024, or at least a month like 9/2024.`,
      'needs a day like 30/09/2024',
    ),
    yearMissing: wrong(
      facts => `${typed(facts)} has no year. Type day, month and year, like 30/06/2024.`,
      'the year is missing',
    ),
    dateOutOfRange: wrong(
      facts => `${typed(facts)} has a year outside 2000 to 2100. Check the year and type it again.`,
      'check the year',
    ),
    notInList: wrong(
      facts => `${typed(facts)} is not in the list. Open the list of the cell and choose an entry.`,
      'choose from the list',
    ),
    tooLong: wrong(
      'the text is too long. Shorten it and put the details into the written report.',
      'too long, shorten it',
    ),
    dateMonthOnly: wrong(
      facts =>
        `${typed(facts)} names only a month and is read as ${facts.date}. If another day is meant, type day, month and year.`,
      facts => `read as ${facts.date}`,
    ),

    verdictMissing: missing('nothing is chosen. Choose Met, Nearly met or Not met.'),
    notApplicableNotAllowed: wrong(
      '"Not applicable" is not an answer here. Choose Met, Nearly met or Not met.',
      '"Not applicable" is not allowed',
    ),
    statusMissing: missing('nothing is written. Say what has been achieved so far, with figures.'),
    taskMissing: missing('nothing is written. Say what must be done, and on which road, for which household or where.'),
    endInPast: wrong(
      facts => `${facts.date} has passed. If the work is done, update the result; if not, type a new date.`,
      facts => `${facts.date} has passed`,
    ),

    obstaclesMissing: missing(
      facts =>
        `${unmet(facts, 'criterion')} but no obstacle is written. Say what it is; if there is none, write "None".`,
    ),
    solutionsMissing: missing(
      facts => `${unmet(facts, 'criterion')} but no solution is written. Say what will be done to meet it.`,
    ),
    remainingWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'criterion')} but part B has no work left for it. Add at least one line of this criterion in part B with a "Remaining quantity" above 0.`,
      'Add work in part B',
    ),
    criterionMissing: missing('nothing is chosen. Choose the criterion this work belongs to.'),
    criterionUnknown: wrong(
      facts => `${typed(facts)} is not a criterion of part A. Open the list of the cell and choose a criterion.`,
      'choose from the list',
    ),
    unitMissing: missing('nothing is written. Give the unit, for example m, km, hộ, công trình.'),
    quantityNegative: wrong(facts => `${typed(facts)} is below 0. Type a number of 0 or more.`, 'must not be below 0'),
    remainingMissing: missing(
      'nothing is typed. Type what remains, or both "Planned quantity" and "Quantity done" to have it computed.',
    ),
    remainingDiffers: wrong(
      facts =>
        `it says ${facts.typed}, but planned ${facts.planned} less done ${facts.done} leaves ${facts.expected}. Mend the wrong figure, or clear this cell to have it computed.`,
      facts => `planned less done is ${facts.expected}`,
    ),
    metWithRemainingWork: wrong(
      facts =>
        `part A says criterion ${facts.name} is met, but ${facts.typed} remains on this line. Check the self-assessment in part A or the quantity on this line.`,
      facts => `criterion ${facts.name} is met, yet work remains`,
    ),
    doerMissing: missing('nothing is written. Name the organisation or people who do the work.'),
    directorMissing: missing('nothing is written. Name one person who directs this work.'),
    directorIsDoer: wrong(
      facts => `${typed(facts)} is also who carries it out. Name a person who directs it, other than the doer.`,
      'same as the doer',
    ),
    resourceMissing: missing('nothing is written. Give the resources, for example: NS xã: 50; Ngày công: 120 công.'),
    resourceSumDiffers: wrong(
      facts =>
        `the sources add up to ${facts.sum} million VND, but "Budget (million VND)" ${facts.budget === undefined ? 'is blank' : `says ${facts.budget}`}. Make them agree.`,
      facts => `adds up to ${facts.sum}, budget ${facts.budget ?? 'blank'}`,
    ),
    startMissing: missing('nothing is typed. Type the first day, like 15/06/2024.'),
    endMissing: missing('nothing is typed. Type the day of completion, like 30/08/2024.'),
    endBeforeStart: wrong(
      facts => `${facts.date} is before the start on ${facts.start}. Mend the wrong date.`,
      'before the start',
    ),

    indicatorWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'indicator')} but part C has no work for it. Add at least one line in part C and choose this indicator.`,
      'Add work in part C',
    ),
    dossierEmpty: missing(
      'the dossier has no document. Write at least one document of the criterion, with its kind and state.',
    ),
    documentTitleMissing: missing('the line has content but no document. Name the document, or clear the line.'),
    documentKindMissing: missing('nothing is chosen. Choose Form, Plan, Report, Decision or Other.'),
    documentStateMissing: missing('nothing is chosen. Choose Present, Missing, Incomplete or Not needed.'),
    metWithMissingDocuments: wrong(
      facts =>
        `all indicators are met, but documents are missing from the dossier (${facts.count}), this one first. Complete the dossier or check the self-assessment.`,
      'indicators met, yet documents are missing',
    ),
    documentSolutionMissing: missing(
      'the document is not complete and no solution is written. Say how it will be completed, for example: submit it to the commune for issue.',
    ),
    documentPersonMissing: missing(
      'the document is not complete and nobody is in charge. Name the person who will do it.',
    ),
    documentDueMissing: missing(
      'the document is not complete and has no due date. Type the day it must be done, like 20/06/2024.',
    ),
    indicatorMissing: missing(
      'nothing is chosen. Choose the indicator this work belongs to; left blank, the work counts for no indicator.',
    ),
    indicatorUnknown: wrong(
      facts =>
        `${typed(facts)} is not an indicator of this criterion. Open the list of the cell and choose an indicator.`,
      'choose from the list',
    ),
    workUnderMetIndicator: wrong(
      facts =>
        `part A says indicator ${facts.name} is met, but this line still names work to do. Check the self-assessment in part A, or clear the line if the work is done.`,
      facts => `indicator ${facts.name} is met, yet work remains`,
    ),
    quantityMissing: missing('nothing is typed. Type the quantity to be done, for example 0,8.'),
    quantityNotPositive: wrong(
      facts => `it says ${facts.typed}. Type a quantity above 0, or clear the line if no work is left.`,
      'must be above 0',
    ),
    leadMissing: missing('nothing is written. Name the unit in the lead.'),
    sectorsMissing: missing(
      'nothing is written. Name the sectors that must coordinate; if none is needed, write "None".',
    ),
    requestMissing: missing('a sector is named but nothing is asked of it. Say what it is asked to do.'),
    workDueMissing: missing('nothing is typed. Type the day it must be done, like 30/09/2024.'),
  },
};

/** What is wrong in an entry tab: full sentences for lists and mails, marks for `Kiểm tra`. */
export const issues: Widen<typeof vi> = {
  sentence: (issue, columnTitle) => composeSentence(WORDS, issue, columnTitle),
  mark: mark => composeMark(WORDS, mark),
};
