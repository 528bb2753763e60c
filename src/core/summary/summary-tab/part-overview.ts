import {formatDate, formatTime} from '../../reading/date-format.js';
import {planSentences} from './sentences.js';
import {type CriterionReach} from '../sections/key-figures.js';
import {type ReportCounts} from '../ground/summary-schema.js';
import {criterionBase, formatMoment, type PartInput, villageBase} from '../rows/row-texts.js';
import {blankRow, numberCell, type PlannedCell, type PlannedRow, textCell} from '../rows/tab-body.js';

/** Plans part 1: what the chair reads aloud, the key figures with their base, and the figures of the charts. */
export function planOverview(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {summary} = details;
  return [
    named('title', textCell(titleText(input), 'title')),
    named('read', textCell(readBetween(input), 'subtitle')),
    named('since', textCell(sinceText(input), 'subtitle')),
    {key: 'part:1', style: 'part', cells: {name: textCell(words.parts.overview, 'part')}},
    ...planSentences(input).map((text, index) => named(`sentence:${index + 1}`, textCell(text, 'sentence'))),
    blankRow(),
    ...planFigures(input),
    // No blank row: workbooks that were made before the row of extensions have their charts on the rows below.
    ...planReportChart(input, summary.reports.villages, summary.reports.criteria),
    blankRow(),
    ...planReachChart(input, details.figures.reach),
    blankRow(),
  ];
}

function planFigures(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {figures, base} = details;
  const sent = [base.villages.submitted, base.criteria.submitted] as const;
  const ofBoth = (pick: (counts: ReportCounts) => number) => {
    const [villages, criteria] = [pick(figures.villages), pick(figures.criteria)];
    return [villages + criteria, words.bases.both(villages, criteria)] as const;
  };
  const rows: readonly (readonly [string, string, readonly [number, string]])[] = [
    ['expected', words.figures.expected, ofBoth(({expected}) => expected)],
    ['onTime', words.figures.onTime, ofBoth(({onTime}) => onTime)],
    ['late', words.figures.late, ofBoth(({late}) => late)],
    ['returned', words.figures.returned, ofBoth(({returned}) => returned)],
    ['extended', words.figures.extended, ofBoth(({extended}) => extended)],
    ['missing', words.figures.missing, ofBoth(({missing, extended}) => missing - extended)],
    [
      'villagesMeetingAll',
      words.figures.villagesMeetingAll(figures.villageCriteria),
      [figures.villagesMeetingAll, villageBase(input)],
    ],
    ['criteriaMet', words.figures.criteriaMet, [figures.criteriaMet, criterionBase(input)]],
    ['remainingBudget', words.figures.remainingBudget, [figures.remainingBudget, villageBase(input)]],
    ['dossiersComplete', words.figures.dossiersComplete, [figures.dossiersComplete, criterionBase(input)]],
    ['contradictions', words.figures.contradictions, [details.contradictions.length, words.bases.both(...sent)]],
  ];
  return [
    tableHeader('figures', [words.figures.label, words.figures.value, words.figures.base]),
    ...rows.map(([key, label, [value, base]]) => ({
      key: `figure:${key}`,
      style: 'blank' as const,
      isTableRow: true,
      cells: {name: textCell(label, 'label'), main: numberCell(value, 'keyFigure'), more: textCell(base)},
    })),
  ];
}

function planReportChart({words}: PartInput, villages: ReportCounts, criteria: ReportCounts): readonly PlannedRow[] {
  const {charts} = words;
  const count = (key: string, name: string, {onTime, late, returned, missing, expected}: ReportCounts) =>
    figureRow(key, name, [onTime, late, returned, missing, expected]);
  return [
    {key: 'title:reports', style: 'group', cells: {name: textCell(charts.reports, 'group')}},
    tableHeader('reports', [charts.kind, charts.onTime, charts.late, charts.returned, charts.missing, charts.expected]),
    count('reports:villages', charts.villages, villages),
    count('reports:criteria', charts.criteria, criteria),
  ];
}

function planReachChart({words, details}: PartInput, reach: readonly CriterionReach[]): readonly PlannedRow[] {
  const {charts} = words;
  const {expected, submitted} = details.base.villages;
  return [
    {key: 'title:reach', style: 'group', cells: {name: textCell(charts.reach, 'group')}},
    tableHeader('reach', [
      charts.criterion,
      charts.met,
      charts.notMet,
      charts.undecided,
      charts.absent,
      charts.expected,
    ]),
    ...reach.map(({number, name, met, notMet, undecided}) =>
      figureRow(`reach:${number}`, words.criterionInTable(number, name), [
        met,
        notMet,
        undecided,
        expected - submitted,
        expected,
      ]),
    ),
  ];
}

function tableHeader(key: string, titles: readonly string[]): PlannedRow {
  const cells = toCells(titles.map(title => textCell(title, 'header')));
  return {key: `head:${key}`, style: 'blank', isTableRow: true, cells};
}

function figureRow(key: string, name: string, figures: readonly number[]): PlannedRow {
  return {
    key,
    style: 'blank',
    isTableRow: true,
    cells: toCells([textCell(name, 'strong'), ...figures.map(figure => numberCell(figure, 'centered'))]),
  };
}

function toCells([name, main, more, text, note, figure]: readonly PlannedCell[]): PlannedRow['cells'] {
  return {
    ...(name && {name}),
    ...(main && {main}),
    ...(more && {more}),
    ...(text && {text}),
    ...(note && {note}),
    ...(figure && {figure}),
  };
}

function named(key: string, name: PlannedCell): PlannedRow {
  return {key, style: 'blank', cells: {name}};
}

function titleText({words, details}: PartInput): string {
  const {name, commune, meetingAt} = details.round;
  return words.title({round: name, commune, meeting: meetingAt === undefined ? '' : formatDate(meetingAt)});
}

function readBetween({words, details}: PartInput): string {
  const {round, readFrom, readTo} = details;
  const [from, to] = [formatTime(readFrom), formatTime(readTo)];
  return words.readBetween({round: round.name, from, to, date: formatDate(readTo)});
}

function sinceText({words, details}: PartInput): string {
  const {since, units, obstacles, goneObstacles} = details.changes;
  if (since === undefined) return words.firstCompile;
  const kinds = [...obstacles.values()];
  return words.since({
    at: formatMoment(words, since),
    units: units.size,
    added: kinds.filter(kind => kind === 'added').length,
    changed: kinds.filter(kind => kind === 'changed').length,
    gone: goneObstacles,
  });
}
