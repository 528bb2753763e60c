import {type SummaryWords} from '../../../core/index.js';
import {officialCount} from '../official-style.js';

type Agenda = SummaryWords['agenda'];

const numbered = (title: string, count: number): string => (count === 0 ? title : `${title} (${officialCount(count)})`);

const quoted = (text: string): string => (text === '' ? '' : ` (${text})`);

/** The words of `Nội dung trình cuộc họp`. */
export const agenda: Agenda = {
  title: ({round, meeting}) => `NỘI DUNG TRÌNH CUỘC HỌP${meeting && ` lúc ${meeting}`} – ${round}`,
  base: (villages, criteria) => {
    const absent = [villages.absent, criteria.absent && `tiêu chí số ${criteria.absent}`].filter(name => name !== '');
    const counts = [
      villages.expected === 0 ? '' : `${officialCount(villages.submitted)}/${officialCount(villages.expected)} thôn`,
      criteria.expected === 0
        ? ''
        : `${officialCount(criteria.submitted)}/${officialCount(criteria.expected)} tiêu chí`,
    ].filter(part => part !== '');
    const missing = absent.length === 0 ? '' : ` (chưa có: ${absent.join('; ')})`;
    return `Số liệu của ${counts.join(', ')}${missing}. Cột nền vàng: ghi ý kiến kết luận của chủ trì.`;
  },
  contradictions: count => numbered('1. Số liệu giữa thôn và xã chưa thống nhất', count),
  shared: count => numbered('2. Khó khăn, vướng mắc chung của nhiều thôn', count),
  single: count => numbered('3. Khó khăn, vướng mắc, đề xuất của từng thôn', count),
  requests: count => numbered('4. Đề nghị các ngành phối hợp', count),
  own: '5. Nội dung bổ sung',
  closed: '6. Nội dung đã kết luận, nay các thôn, tiêu chí không còn nêu',
  group: ({resolver, lines, villages}) =>
    `${resolver}: ${officialCount(lines)} nội dung${villages > 0 ? `, ${officialCount(villages)} thôn` : ''}`,
  noResolver: 'Chưa ghi cấp, ngành giải quyết',
  villageNotMetCommuneMet: ({villages, number, name, criterion, indicator, text}) =>
    `${villages} tự đánh giá chưa đạt tiêu chí thôn số ${number}${quoted(name)}, trong khi đồng chí phụ trách tiêu chí số ${criterion} đánh giá đạt chỉ tiêu ${indicator}${quoted(text)}.`,
  villageMetCommuneNotMet: ({count, number, name, criterion, indicator, text}) =>
    `Cả ${officialCount(count)} thôn đã gửi báo cáo đều tự đánh giá đạt tiêu chí thôn số ${number}${quoted(name)}, trong khi đồng chí phụ trách tiêu chí số ${criterion} đánh giá chưa đạt chỉ tiêu ${indicator}${quoted(text)}.`,
  sectors: names => `Ngành phối hợp: ${names}`,
  reconcile: officer => `Đề nghị thôn và đồng chí phụ trách tiêu chí${quoted(officer)} rà soát, thống nhất số liệu.`,
  byVillage: (village, text) => `${village}: ${text}`,
  solution: text => `Giải pháp: ${text}`,
  proposal: text => `Đề xuất: ${text}`,
};
