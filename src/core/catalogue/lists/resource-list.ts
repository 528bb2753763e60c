/** A source of money or labour as it is printed, with the other spellings under which it is recognised. */
export interface ResourceSource {
  readonly name: string;
  readonly alsoWritten: readonly string[];
}

/** Sources offered as help in the Nguồn lực cells; other sources may be typed. */
export const RESOURCE_LIST: readonly ResourceSource[] = [
  {
    name: 'Ngân sách Trung ương/tỉnh',
    alsoWritten: ['NS Trung ương/tỉnh', 'Ngân sách tỉnh', 'NS tỉnh', 'Ngân sách Trung ương', 'NS Trung ương', 'NSTW'],
  },
  {name: 'Ngân sách huyện', alsoWritten: ['NS huyện', 'NS huyện (đến 30/6/2025)']},
  {name: 'Ngân sách xã', alsoWritten: ['NS xã']},
  {name: 'Hỗ trợ xi măng của tỉnh', alsoWritten: ['Hỗ trợ xi măng', 'Xi măng', 'Xi măng của tỉnh']},
  {name: 'Nhân dân đóng góp', alsoWritten: ['Nhân dân đóng góp (tiền)', 'Nhân dân', 'Dân đóng góp', 'Dân góp']},
  {name: 'Ngày công', alsoWritten: ['Ngày công lao động', 'Công lao động']},
  {name: 'Hiến đất/tài sản', alsoWritten: ['Hiến đất', 'Hiến đất, tài sản']},
  {
    name: 'Xã hội hóa',
    alsoWritten: [
      'Xã hội hóa, doanh nghiệp, con em xa quê',
      'Xã hội hóa, con em xa quê',
      'Doanh nghiệp',
      'Con em xa quê',
      'XHH',
    ],
  },
  {name: 'Vốn lồng ghép', alsoWritten: ['Lồng ghép']},
  {name: 'Tín dụng', alsoWritten: ['Vốn tín dụng', 'Vốn vay']},
  {name: 'Khác', alsoWritten: ['Nguồn khác']},
];
