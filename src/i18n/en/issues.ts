import {
  composeMark,
  composeSentence,
  type FactReader,
  type IssueWords,
  lacking,
  missing,
  quote,
  wrong,
} from '../issue-words.js';
import {type issues as vi} from '../vi/issues.js';
import {type Widen} from '../widen.js';

const typed = (fact: FactReader): string => quote(fact('typed'));

/** "Nearly met" is a verdict people choose in good faith: the sentence says how it counts. */
const unmet = (fact: FactReader, what: string): string =>
  fact('verdict') === 'nearlyMet'
    ? `the ${what} is only nearly met, which counts as not met,`
    : `the ${what} is not met`;

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
      fact =>
        `${typed(fact)} is not a number. Type the number only, without words or units, for example 1,2 or 1.250,5.`,
      'type a number only',
    ),
    dateInNumberCell: wrong(
      fact =>
        fact('date') !== ''
          ? `the spreadsheet turned what was typed into the date ${fact('date')} (${fact('typed')}): did you type ${fact('decimal')} or ${fact('dayMonth')}? Type the number again with a decimal comma: ${fact('decimal')}.`
          : fact('decimal') === ''
            ? `${typed(fact)} is a date, not a number. Type the number again with a decimal comma, for example 2,5.`
            : `${typed(fact)} may be a date: did you type ${fact('decimal')} or ${fact('dayMonth')}? Type the number again with a decimal comma: ${fact('decimal')}.`,
      fact => (fact('decimal') === '' ? 'a date, type a number' : `${fact('decimal')} or ${fact('dayMonth')}?`),
    ),
    errorValue: wrong(
      fact => `the cell shows the error ${typed(fact)}. Clear the cell and type its content again.`,
      fact => `shows ${fact('typed')}`,
    ),
    notADate: wrong(fact => `${typed(fact)} is not a date. Type it like 30/06/2024.`, 'type a date like 30/06/2024'),
    noSuchDate: wrong(
      fact => `${typed(fact)} is not a day of the calendar. Type it like 30/06/2024.`,
      fact => `there is no ${fact('typed')}`,
    ),
    vagueDate: wrong(
      fact => `${typed(fact)} is not a definite day. Type a day like 30/09/2024, or at least a month like 9/2024.`,
      'needs a day like 30/09/2024',
    ),
    yearMissing: wrong(
      fact => `${typed(fact)} has no year. Type day, month and year, like 30/06/2024.`,
      'the year is missing',
    ),
    dateOutOfRange: wrong(
      fact => `${typed(fact)} has a year outside 2000 to 2100. Check the year and type it again.`,
      'check the year',
    ),
    notInList: wrong(
      fact => `${typed(fact)} is not in the list. Open the list of the cell and choose an entry.`,
      'choose from the list',
    ),
    tooLong: wrong(
      'the text is too long. Shorten it and put the details into the written report.',
      'too long, shorten it',
    ),
    dateMonthOnly: wrong(
      fact =>
        `${typed(fact)} names only a month and is read as ${fact('date')}. If another day is meant, type day, month and year.`,
      fact => `read as ${fact('date')}`,
    ),

    verdictMissing: missing('nothing is chosen. Choose Met, Nearly met or Not met.'),
    notApplicableNotAllowed: wrong(
      '"Not applicable" is not an answer here. Choose Met, Nearly met or Not met.',
      '"Not applicable" is not allowed',
    ),
    statusMissing: missing('nothing is written. Say what has been achieved so far, with figures.'),
    taskMissing: missing('nothing is written. Say what must be done, and on which road, for which household or where.'),
    endInPast: wrong(
      fact => `${fact('date')} has passed. If the work is done, update the result; if not, type a new date.`,
      fact => `${fact('date')} has passed`,
    ),

    obstaclesMissing: missing(
      fact => `${unmet(fact, 'criterion')} but no obstacle is written. Say what it is; if there is none, write "None".`,
    ),
    solutionsMissing: missing(
      fact => `${unmet(fact, 'criterion')} but no solution is written. Say what will be done to meet it.`,
    ),
    remainingWorkMissing: lacking(
      fact =>
        `${unmet(fact, 'criterion')} but part B has no work left for it. Add at least one line of this criterion in part B with a "Remaining quantity" above 0.`,
      'Add work in part B',
    ),
    criterionMissing: missing('nothing is chosen. Choose the criterion this work belongs to.'),
    criterionUnknown: wrong(
      fact => `${typed(fact)} is not a criterion of part A. Open the list of the cell and choose a criterion.`,
      'choose from the list',
    ),
    unitMissing: missing('nothing is written. Give the unit, for example m, km, hộ, công trình.'),
    quantityNegative: wrong(fact => `${typed(fact)} is below 0. Type a number of 0 or more.`, 'must not be below 0'),
    remainingMissing: missing(
      'nothing is typed. Type what remains, or both "Planned quantity" and "Quantity done" to have it computed.',
    ),
    remainingDiffers: wrong(
      fact =>
        `it says ${fact('typed')}, but planned ${fact('planned')} less done ${fact('done')} leaves ${fact('expected')}. Mend the wrong figure, or clear this cell to have it computed.`,
      fact => `planned less done is ${fact('expected')}`,
    ),
    metWithRemainingWork: wrong(
      fact =>
        `part A says criterion ${fact('name')} is met, but ${fact('typed')} remains on this line. Check the self-assessment in part A or the quantity on this line.`,
      fact => `criterion ${fact('name')} is met, yet work remains`,
    ),
    doerMissing: missing('nothing is written. Name the organisation or people who do the work.'),
    directorMissing: missing('nothing is written. Name one person who directs this work.'),
    directorIsDoer: wrong(
      fact => `${typed(fact)} is also who carries it out. Name a person who directs it, other than the doer.`,
      'same as the doer',
    ),
    resourceMissing: missing('nothing is written. Give the resources, for example: NS xã: 50; Ngày công: 120 công.'),
    resourceSumDiffers: wrong(
      fact =>
        `the sources add up to ${fact('sum')} million VND, but "Budget (million VND)" ${fact('budget') === '' ? 'is blank' : `says ${fact('budget')}`}. Make them agree.`,
      fact => `adds up to ${fact('sum')}, budget ${fact('budget') === '' ? 'blank' : fact('budget')}`,
    ),
    startMissing: missing('nothing is typed. Type the first day, like 15/06/2024.'),
    endMissing: missing('nothing is typed. Type the day of completion, like 30/08/2024.'),
    endBeforeStart: wrong(
      fact => `${fact('date')} is before the start on ${fact('start')}. Mend the wrong date.`,
      'before the start',
    ),

    indicatorWorkMissing: lacking(
      fact =>
        `${unmet(fact, 'indicator')} but part C has no work for it. Add at least one line in part C and choose this indicator.`,
      'Add work in part C',
    ),
    dossierEmpty: missing(
      'the dossier has no document. Write at least one document of the criterion, with its kind and state.',
    ),
    documentTitleMissing: missing('the line has content but no document. Name the document, or clear the line.'),
    documentKindMissing: missing('nothing is chosen. Choose Form, Plan, Report, Decision or Other.'),
    documentStateMissing: missing('nothing is chosen. Choose Present, Missing, Incomplete or Not needed.'),
    metWithMissingDocuments: wrong(
      fact =>
        `all indicators are met, but documents are missing from the dossier (${fact('count')}), this one first. Complete the dossier or check the self-assessment.`,
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
      fact =>
        `${typed(fact)} is not an indicator of this criterion. Open the list of the cell and choose an indicator.`,
      'choose from the list',
    ),
    workUnderMetIndicator: wrong(
      fact =>
        `part A says indicator ${fact('name')} is met, but this line still names work to do. Check the self-assessment in part A, or clear the line if the work is done.`,
      fact => `indicator ${fact('name')} is met, yet work remains`,
    ),
    quantityMissing: missing('nothing is typed. Type the quantity to be done, for example 0,8.'),
    quantityNotPositive: wrong(
      fact => `it says ${fact('typed')}. Type a quantity above 0, or clear the line if no work is left.`,
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
