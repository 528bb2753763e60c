import {
  findCommunePack,
  formatDateTime,
  formatNumber,
  labelOf,
  type ReportState,
  type Summary,
} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';
import {totalCalls} from './call-totals.js';
import {formatTable} from './text-table.js';
import {type OutboxEntry} from './outbox-entries.js';
import {type Results} from './results.js';

const MAX_MAILS = 80;
const STATES_TO_URGE: readonly ReportState[] = ['notStarted', 'draft', 'returned'];

/** What people read at the end of a demo: key figures, who is missing, what was mailed to whom, what each command cost. */
export function formatReport({playback, summary, outbox}: Results): string {
  const {scenario, events, host} = playback;
  const refused = events.filter(({outcome}) => outcome === 'refused').length;
  const failed = events.filter(({outcome}) => outcome === 'failed').length;
  return [
    [
      `${scenario.round.name} (${scenario.round.letter}, xã ${scenario.round.commune})`,
      ...(scenario.$comment === undefined ? [] : [scenario.$comment]),
      `Thời hạn ${formatDateTime(scenario.round.deadline)}; ${events.length} sự việc, ${refused} lần bị từ chối, ${failed} lần lỗi.`,
    ].join('\n'),
    summary === undefined ? NEVER_COMPILED : formatFigures(summary),
    summary === undefined ? '' : formatMissing(summary, scenario),
    formatMails(outbox),
    formatCalls(host.executions),
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

const NEVER_COMPILED =
  'Kịch bản này không tổng hợp lần nào (hoặc không lần nào thành công), nên không có summary.json.';

function formatFigures(summary: Summary): string {
  const {reports, matrix, criteria, contradictions, issues} = summary;
  const isIn = ({state}: {state: ReportState}): boolean => state === 'onTime' || state === 'late';
  const money = matrix.filter(isIn).reduce((sum, row) => sum + row.remainingBudget, 0);
  const full = matrix.filter(row => isIn(row) && row.met === Object.keys(row.verdicts).length);
  const met = criteria.filter(row => isIn(row) && row.verdict === 'met');
  const counts = Object.entries({Thôn: reports.villages, 'Tiêu chí': reports.criteria}).map(([name, count]) =>
    [name, count.expected, count.onTime, count.late, count.returned, count.missing].map(String),
  );
  const head = ['', 'Phải gửi', 'Đúng hạn', 'Nộp muộn', 'Chờ bổ sung', 'Chưa nộp'];
  return [
    `KẾT QUẢ tổng hợp lúc ${formatDateTime(summary.compiledAt)}`,
    formatTable([head, ...counts]),
    `Thôn đạt đủ tiêu chí: ${full.length}/${matrix.length}. Tiêu chí xã đạt: ${met.length}/${criteria.length}.`,
    `Nhu cầu kinh phí theo báo cáo của các thôn: ${formatNumber(money)} triệu đồng.`,
    `Số liệu giữa thôn và xã chưa thống nhất: ${contradictions.length}. Việc quá hạn: ${summary.overdue.length}. Nội dung chưa đủ hoặc chưa đúng: ${issues.errors}; cần xem lại: ${issues.warnings}.`,
  ].join('\n');
}

function formatMissing({matrix, criteria}: Summary, scenario: Scenario): string {
  const people = new Map(scenario.people.map(person => [person.id, person]));
  const nameOf = (id: string | undefined): string => {
    const person = people.get(id ?? '');
    return person === undefined ? '-' : [person.name, person.phone ?? ''].filter(part => part !== '').join(', ');
  };
  const needsUrging = ({state}: {state: ReportState}): boolean => STATES_TO_URGE.includes(state);
  const villages = matrix.filter(needsUrging).map(row => {
    const village = scenario.villages.find(({id}) => id === row.village);
    return [row.name, labelOf('vi', 'reportState', row.state), nameOf(village?.secretary), nameOf(village?.supervisor)];
  });
  const officers = criteria.filter(needsUrging).map(row => {
    const {officer, leader} = scenario.criteria.find(({number}) => number === row.number) ?? {};
    return [
      nameCriterion(row.number, scenario),
      labelOf('vi', 'reportState', row.state),
      nameOf(officer),
      nameOf(leader),
    ];
  });
  const rows = [...villages, ...officers];
  if (rows.length === 0) return 'Không còn báo cáo nào chưa nộp.';
  return `CHƯA NỘP hoặc chờ bổ sung (${rows.length})\n${formatTable([['Thôn, tiêu chí', 'Trạng thái', 'Người báo cáo', 'Người đôn đốc'], ...rows])}`;
}

function nameCriterion(number: string, {round}: Scenario): string {
  const pack = findCommunePack(round.communePack);
  return `Tiêu chí số ${number} (${pack?.criteria.find(row => row.number === number)?.name ?? ''})`.replace(' ()', '');
}

function formatMails(outbox: readonly OutboxEntry[]): string {
  if (outbox.length === 0) return 'Không có thư nào được gửi.';
  const rows = outbox
    .slice(0, MAX_MAILS)
    .map(({at, to, subject, wave}) => [formatDateTime(at), nameWave(wave), to, subject]);
  const rest = outbox.length > MAX_MAILS ? `\n… và ${outbox.length - MAX_MAILS} thư nữa, xem outbox.json.` : '';
  return `THƯ ĐÃ GỬI (${outbox.length})\n${formatTable(rows)}${rest}`;
}

function nameWave(wave: string): string {
  return labelOf('vi', 'wave', wave as never); // a wave that is none of ours is shown as it is
}

function formatCalls(executions: Results['playback']['host']['executions']): string {
  const rows = totalCalls(executions).map(({entryPoint, runs, calls, roundTrips, seconds}) => [
    entryPoint,
    ...[runs, calls, roundTrips].map(String),
    ...[seconds.low, seconds.mid, seconds.high].map(value => formatNumber(Number(value.toFixed(1)))),
  ]);
  const head = ['Hàm', 'Số lần', 'Lượt gọi', 'Khứ hồi', 'Giây thấp', 'Giây vừa', 'Giây cao'];
  return `LƯỢT GỌI DỊCH VỤ (lần nặng nhất của mỗi hàm; giây tính theo mô hình)\n${formatTable([head, ...rows])}`;
}
