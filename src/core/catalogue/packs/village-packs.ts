import {CELL_WORDS_VI} from '../words/cell-words-vi.js';
import {type Confidence, type VillagePack} from './pack.js';
import {type VillageCriterion} from '../../domain/registry.js';

const UNCONFIRMED_LEVEL = `Đạt các nội dung của tiêu chí ${CELL_WORDS_VI.unverified}`;

interface VillageCriterionText {
  readonly name: string;
  readonly level?: string;
  readonly help: string;
  readonly good: string;
  readonly bad: string;
}

const HA_TINH_2014: readonly VillageCriterionText[] = [
  {
    name: 'Nhà ở và công trình phụ trợ',
    help: 'Nêu số nhà tạm, dột nát còn lại; số hộ có nhà kiên cố, bán kiên cố; số hộ có nhà tắm, nhà tiêu, bể nước hợp vệ sinh trên tổng số hộ.',
    good: 'Không còn nhà tạm. 121/125 hộ có nhà kiên cố; 118/125 hộ có đủ nhà tắm, nhà tiêu, bể nước hợp vệ sinh. Còn 7 hộ chưa có bể nước.',
    bad: 'Cơ bản đạt, còn một số hộ.',
  },
  {
    name: 'Vườn hộ và công trình chăn nuôi',
    help: 'Nêu số vườn hộ đã cải tạo, số vườn mẫu đạt chuẩn; số chuồng trại hợp vệ sinh, có xử lý chất thải trên tổng số.',
    good: '98/110 vườn hộ đã cải tạo, 5 vườn mẫu đạt chuẩn. 34/42 chuồng trại có xử lý chất thải; còn 8 chuồng trại của 8 hộ phải làm hầm biogas.',
    bad: 'Đang vận động các hộ.',
  },
  {
    name: 'Hàng rào',
    level: '≥ 70% hàng rào cây xanh hoặc hàng rào khác được phủ cây xanh',
    help: 'Nêu số mét hàng rào xanh hoặc được phủ cây xanh trên tổng số mét hàng rào, và tỷ lệ phần trăm.',
    good: '2.450 m hàng rào xanh trên 3.200 m, đạt 76,6%. Còn tuyến nhà ông Lý đến cổng chào, 150 m chưa trồng.',
    bad: 'Đạt yêu cầu.',
  },
  {
    name: 'Đường giao thông',
    help: 'Nêu số km đường trục thôn, ngõ xóm đã cứng hóa trên tổng số; tình trạng lề đường, rãnh thoát nước, cây bóng mát, điện chiếu sáng.',
    good: 'Trục thôn 1,8/1,8 km, ngõ xóm 2,1/3,3 km đã cứng hóa. Còn 1,2 km ngõ xóm (tuyến nhà bà Hoa đến đồng Cồn) và 400 m rãnh thoát nước.',
    bad: 'Đường sá đi lại thuận tiện.',
  },
  {
    name: 'Nhà văn hóa và khu thể thao thôn',
    help: 'Nêu diện tích, số chỗ ngồi, trang thiết bị của nhà văn hóa; diện tích, dụng cụ của khu thể thao; phần còn thiếu.',
    good: 'Nhà văn hóa 120 m², 150 chỗ ngồi, đủ âm thanh, tủ sách. Khu thể thao 1.500 m² còn thiếu 4 dụng cụ ngoài trời.',
    bad: 'Có nhà văn hóa.',
  },
  {
    name: 'Hệ thống điện',
    help: 'Nêu tình trạng đường dây sau công tơ; số hộ dùng điện an toàn, thường xuyên trên tổng số hộ.',
    good: '125/125 hộ dùng điện an toàn; 12 hộ xóm Bắc phải thay dây sau công tơ, khoảng 600 m.',
    bad: 'Điện tốt.',
  },
  {
    name: 'Văn hóa, giáo dục, y tế',
    help: 'Nêu số gia đình văn hóa, số người có thẻ bảo hiểm y tế trên tổng số; học sinh bỏ học; trẻ em suy dinh dưỡng.',
    good: '116/125 gia đình văn hóa (92,8%); 455/480 người có thẻ bảo hiểm y tế (94,8%); không có học sinh bỏ học.',
    bad: 'Thực hiện tốt.',
  },
  {
    name: 'Vệ sinh môi trường',
    help: 'Nêu số hộ dùng nước sạch, nước hợp vệ sinh; số hộ phân loại, thu gom rác; tình trạng nước thải, nghĩa trang.',
    good: '125/125 hộ dùng nước hợp vệ sinh; 102/125 hộ phân loại rác tại nguồn (81,6%); còn 300 m mương nước thải chưa có nắp.',
    bad: 'Môi trường sạch sẽ.',
  },
  {
    name: 'Hệ thống chính trị và an ninh trật tự xã hội',
    help: 'Nêu xếp loại chi bộ, các đoàn thể; tình hình khiếu kiện, tội phạm; mô hình tự quản, camera an ninh.',
    good: 'Chi bộ hoàn thành tốt nhiệm vụ năm 2023; 5/5 đoàn thể xếp loại khá trở lên; không có khiếu kiện đông người; có 6 mắt camera an ninh.',
    bad: 'Ổn định.',
  },
  {
    name: 'Chấp hành pháp luật, quy ước, hương ước và các quy định khác của các tổ chức',
    help: 'Nêu việc công nhận, thực hiện hương ước; số hộ hoàn thành nghĩa vụ, đóng góp; các trường hợp vi phạm.',
    good: 'Hương ước được công nhận năm 2022; 123/125 hộ hoàn thành nghĩa vụ đóng góp; không có trường hợp vi phạm pháp luật.',
    bad: 'Chấp hành nghiêm túc.',
  },
];

/** The criteria sets that villages can be judged by. */
export const VILLAGE_PACKS: readonly VillagePack[] = [
  {
    id: 'ha-tinh-2014',
    name: 'Khu dân cư NTM kiểu mẫu Hà Tĩnh (10 tiêu chí)',
    source:
      'Bộ tiêu chí khu dân cư NTM kiểu mẫu do UBND tỉnh Hà Tĩnh ban hành tạm thời tháng 8/2014. Bộ hiện hành là Quyết định 39/2022/QĐ-UBND ngày 09/12/2022: tên và mức đạt chưa đối chiếu văn bản gốc.',
    confidence: 'medium',
    isVerified: false,
    parts: {names: 'high', levels: levelConfidence(HA_TINH_2014)},
    criteria: HA_TINH_2014.map(toVillageCriterion),
  },
];

function toVillageCriterion(text: VillageCriterionText, index: number): VillageCriterion {
  return {
    number: String(index + 1),
    name: text.name,
    requiredLevel: text.level ?? UNCONFIRMED_LEVEL,
    allowsNotApplicable: false,
    linkedIndicators: [],
    help: text.help,
    goodExample: text.good,
    badExample: text.bad,
  };
}

function levelConfidence(texts: readonly VillageCriterionText[]): Readonly<Record<string, Confidence>> {
  return Object.fromEntries(
    texts.map(({level}, index) => [String(index + 1), level === undefined ? 'low' : 'high'] as const),
  );
}
