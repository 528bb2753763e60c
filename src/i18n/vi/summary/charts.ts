import {type SummaryWords} from '../../../core/index.js';

/** The words of the charts on `Tổng hợp` and of the figures that they show. */
export const charts: SummaryWords['charts'] = {
  reports: 'Tình hình gửi báo cáo',
  reach: 'Số thôn đạt từng tiêu chí',
  kind: 'Loại báo cáo',
  villages: 'Thôn',
  criteria: 'Tiêu chí xã',
  expected: 'Phải gửi',
  onTime: 'Đúng hạn',
  late: 'Nộp muộn',
  returned: 'Chờ bổ sung',
  missing: 'Chưa nộp, được lùi hạn',
  criterion: 'Tiêu chí thôn',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  undecided: 'Chưa đánh giá',
  absent: 'Thôn chưa nộp',
};
