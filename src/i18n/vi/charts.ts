import {type SummaryWords} from '../../core/index.js';

/** The words of the charts on `Tổng hợp` and of the figures that they show. */
export const charts: SummaryWords['charts'] = {
  reports: 'Tình hình nộp báo cáo',
  reach: 'Số thôn đạt từng tiêu chí',
  kind: 'Loại báo cáo',
  villages: 'Thôn',
  criteria: 'Tiêu chí xã',
  expected: 'Phải nộp',
  onTime: 'Đúng hạn',
  late: 'Nộp muộn',
  returned: 'Đề nghị bổ sung',
  missing: 'Chưa nộp',
  criterion: 'Tiêu chí thôn',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  undecided: 'Chưa rõ',
  absent: 'Thôn chưa nộp',
};
