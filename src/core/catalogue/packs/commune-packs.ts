import {type CommuneCriterion, type DossierTemplateLine, type Indicator} from '../../domain/registry.js';
import {CELL_WORDS_VI} from '../words/cell-words-vi.js';
import {type CommunePack, type Confidence} from './pack.js';
import {QD318_CRITERIA, QD318_INDICATORS, QD318_VILLAGE_LINKS, type IndicatorText} from './qd318-criteria.js';
import {HA_TINH_20_DOSSIER, QD318_DOSSIER, type DossierText} from './qd318-dossier.js';

type CriterionText = (typeof QD318_CRITERIA)[number];

const IF_ANY = '(nếu có)';
const UNKNOWN_INDICATORS = 'Chưa có danh mục chỉ tiêu: đánh giá chung cả tiêu chí';

const HA_TINH_20: CriterionText = ['20', 'Khu dân cư mẫu, vườn mẫu', 'Tiêu chí riêng của tỉnh Hà Tĩnh'];

/** Ours, unconfirmed: the province's own text was not obtainable. */
const HA_TINH_20_INDICATORS: readonly IndicatorText[] = [
  ['20.1', 'Số thôn tự đánh giá đạt 10/10 tiêu chí khu dân cư NTM kiểu mẫu', 'Theo quy định của UBND tỉnh', 'low'],
  ['20.2', 'Số thôn đã có quyết định công nhận khu dân cư NTM kiểu mẫu', 'Theo quy định của UBND tỉnh', 'low'],
  ['20.3', 'Số vườn hộ đạt chuẩn vườn mẫu', 'Theo quy định của UBND tỉnh', 'low'],
];

const ADVANCED_NAMES: readonly string[] = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Giáo dục',
  'Văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và Truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Y tế',
  'Hành chính công',
  'Tiếp cận pháp luật',
  'Môi trường',
  'Chất lượng môi trường sống',
  'Quốc phòng và An ninh',
];

const QD51_NAMES: readonly string[] = [
  'Quy hoạch',
  'Hạ tầng kinh tế - xã hội',
  'Phát triển kinh tế nông thôn',
  'Đào tạo nguồn nhân lực nông thôn',
  'Văn hóa, giáo dục, y tế',
  'Giảm nghèo và an sinh xã hội',
  'Khoa học công nghệ và chuyển đổi số',
  'Môi trường và cảnh quan nông thôn',
  'Xây dựng hệ thống chính trị và hành chính công',
  'Tiếp cận pháp luật và an ninh, quốc phòng',
];

const QD318_PARTS = {
  confidence: 'medium',
  isVerified: false,
  hasIndicators: true,
  links: {'ha-tinh-2014': QD318_VILLAGE_LINKS},
} as const;

const NAMES_ONLY_PARTS = {
  confidence: 'low',
  isVerified: false,
  hasIndicators: false,
  dossierTemplate: [],
  links: {},
} as const;

/** The criteria sets that communes can be judged by. */
export const COMMUNE_PACKS: readonly CommunePack[] = [
  {
    ...QD318_PARTS,
    id: 'qd318-2022-ha-tinh',
    name: 'Xã NTM tại Hà Tĩnh 2022-2025 (19 tiêu chí QĐ 318 và tiêu chí 20)',
    source:
      'Quyết định 318/QĐ-TTg ngày 08/3/2022, Phụ lục I (19 tiêu chí, 57 chỉ tiêu) và tiêu chí 20 của tỉnh Hà Tĩnh. Câu chữ chỉ tiêu, mức đạt và các chỉ tiêu của tiêu chí 20 chưa đối chiếu văn bản gốc.',
    criteria: [...QD318_CRITERIA, HA_TINH_20].map(toCriterion),
    ...knownIndicators([...QD318_INDICATORS, ...HA_TINH_20_INDICATORS]),
    dossierTemplate: toDossier({...QD318_DOSSIER, '20': HA_TINH_20_DOSSIER}),
    villageResult: {criterion: '20', indicator: '20.1'},
  },
  {
    ...QD318_PARTS,
    id: 'qd318-2022',
    name: 'Xã NTM 2021-2025 (QĐ 318/QĐ-TTg, 19 tiêu chí)',
    source:
      'Quyết định 318/QĐ-TTg ngày 08/3/2022, Phụ lục I (19 tiêu chí, 57 chỉ tiêu). Câu chữ chỉ tiêu và mức đạt vùng Bắc Trung Bộ chưa đối chiếu văn bản gốc.',
    criteria: QD318_CRITERIA.map(toCriterion),
    ...knownIndicators(QD318_INDICATORS),
    dossierTemplate: toDossier(QD318_DOSSIER),
  },
  {
    ...NAMES_ONLY_PARTS,
    id: 'qd318-2022-nang-cao',
    name: 'Xã NTM nâng cao 2021-2025 (QĐ 318/QĐ-TTg, 19 tiêu chí)',
    source:
      'Quyết định 318/QĐ-TTg ngày 08/3/2022, Phụ lục II (19 tiêu chí, 75 chỉ tiêu). Chỉ có tên tiêu chí; 75 chỉ tiêu và mức đạt do xã bổ sung.',
    ...namesOnly(ADVANCED_NAMES),
  },
  {
    ...NAMES_ONLY_PARTS,
    id: 'qd51-2025',
    name: 'Xã NTM 2026-2030 (QĐ 51/2025/QĐ-TTg, 10 tiêu chí)',
    source:
      'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025, hiệu lực 15/02/2026 (10 tiêu chí, 47 chỉ tiêu, ba nhóm xã). Chỉ có tên tiêu chí; 47 chỉ tiêu và mức đạt theo nhóm xã do xã bổ sung.',
    ...namesOnly(QD51_NAMES),
  },
];

function toCriterion([number, name, group]: CriterionText): CommuneCriterion {
  return {number, name, group, leader: '', officer: '', isActive: true};
}

function toIndicator([code, text, requirement, confidence]: IndicatorText): Indicator {
  return {
    code,
    criterion: code.split('.')[0] ?? code,
    text,
    requirement: confidence === 'low' ? `${requirement} ${CELL_WORDS_VI.unverified}` : requirement,
    allowsNotApplicable: text.includes(IF_ANY),
  };
}

function toDossier(byCriterion: Readonly<Record<string, readonly DossierText[]>>): DossierTemplateLine[] {
  return Object.entries(byCriterion).flatMap(([criterion, lines]) =>
    lines.map(([indicator, kind, title]) => ({criterion, indicator, kind, title})),
  );
}

function knownIndicators(texts: readonly IndicatorText[]): Pick<CommunePack, 'indicators' | 'parts'> {
  const levels: Readonly<Record<string, Confidence>> = Object.fromEntries(
    texts.map(([code, , , confidence]) => [code, confidence] as const),
  );
  return {indicators: texts.map(toIndicator), parts: {names: 'high', wording: 'medium', levels, dossier: 'medium'}};
}

/** Criteria whose indicators are not known: each is judged as a whole, through one indicator that bears its name. */
function namesOnly(names: readonly string[]): Pick<CommunePack, 'criteria' | 'indicators' | 'parts'> {
  const texts = names.map((name, index): CriterionText => [String(index + 1), name, '']);
  return {
    criteria: texts.map(toCriterion),
    indicators: texts.map(([number, name]) => toIndicator([number, name, UNKNOWN_INDICATORS, 'low'])),
    parts: {
      names: 'high',
      wording: 'low',
      levels: Object.fromEntries(texts.map(([number]) => [number, 'low'] as const)),
      dossier: 'low',
    },
  };
}
