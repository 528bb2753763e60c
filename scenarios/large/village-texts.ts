import {type SeededRandom} from './random.js';

type List = readonly [string, ...string[]];

/** What a village may still have to do for a criterion, with the unit it is measured in and what one unit costs (triệu đồng). */
export interface TaskText {
  readonly task: string;
  readonly unit: string;
  readonly cost: number;
}

/** By number of the village criterion. */
export const TASKS: Readonly<Record<string, readonly [TaskText, ...TaskText[]]>> = {
  '1': [{task: 'Xóa nhà tạm, nhà dột nát', unit: 'nhà', cost: 60}],
  '2': [
    {task: 'Cải tạo vườn tạp', unit: 'vườn', cost: 3},
    {task: 'Di dời chuồng trại, xây hố xử lý chất thải', unit: 'công trình', cost: 7},
  ],
  '3': [{task: 'Trồng mới hàng rào xanh', unit: 'm', cost: 0.04}],
  '4': [
    {task: 'Bê tông hóa đường trục thôn', unit: 'km', cost: 450},
    {task: 'Làm rãnh thoát nước', unit: 'm', cost: 0.4},
  ],
  '5': [{task: 'Mở rộng khuôn viên, lát sân nhà văn hóa', unit: 'm²', cost: 0.2}],
  '6': [{task: 'Thay dây dẫn sau công tơ', unit: 'hộ', cost: 1.5}],
  '7': [{task: 'Vận động người dân tham gia bảo hiểm y tế', unit: 'người', cost: 0.5}],
  '8': [
    {task: 'Xây hố xử lý nước thải sinh hoạt', unit: 'hộ', cost: 2.5},
    {task: 'Xây bể thu gom bao gói thuốc bảo vệ thực vật', unit: 'cái', cost: 3},
  ],
  '9': [{task: 'Lắp camera an ninh', unit: 'cái', cost: 5}],
  '10': [{task: 'Tuyên truyền, ký cam kết thực hiện hương ước', unit: 'hộ', cost: 0.1}],
};

const OBSTACLES: List = [
  'Kinh phí đối ứng của Nhân dân còn khó khăn.',
  'Thiếu xi măng, phải chờ phân bổ.',
  'Một số hộ chưa thống nhất hiến đất.',
  'Lao động trẻ đi làm ăn xa, thiếu người làm.',
  'Không',
];
const SOLUTIONS: List = [
  'Họp dân từng xóm, giao đảng viên vận động từng hộ.',
  'Chia giai đoạn, làm đoạn dễ trước.',
  'Huy động con em xa quê, doanh nghiệp hỗ trợ.',
  'Phân công đoàn thể đảm nhận từng tuyến.',
];
const RESOLVERS: List = ['UBND xã', 'UBND xã, UBMTTQ xã', 'Hội Nông dân xã'];

/** What stands in the way of an unmet criterion, and what is to be done; "Không" needs no solution. */
export function drawObstacle(random: SeededRandom): Readonly<Record<string, string>> {
  const obstacles = random.pick(OBSTACLES);
  if (obstacles === 'Không') return {obstacles};
  const solutions = random.pick(SOLUTIONS);
  return random.chance(40)
    ? {obstacles, solutions, proposal: 'Hỗ trợ một phần kinh phí.', resolver: random.pick(RESOLVERS)}
    : {obstacles, solutions};
}
