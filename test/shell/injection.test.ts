import {SeededRandom} from '../../scenarios/large/random.js';
import {readSetUpGrid} from '../../scenarios/play/setup-grid.js';
import {putValue} from '../../local-host/workbook/typing/entry.js';
import {SET_UP_FIRST_ROW, toPlainCell} from '../../src/core/index.js';
import {type InvitationPreview} from '../../src/shell/invite/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {BENT_ADDRESSES, type Payload, type PayloadGroup, PAYLOADS} from '../support/injection-corpus.js';
import {RoundBench} from '../support/round-bench.js';
import {sweepInjection, TEXT_SWITCHES} from '../support/sweeps/injection-sweep.js';
import {findMailTrouble, findMarkup} from '../support/sweeps/injection/mail-checks.js';

const TIMEOUT_MS = 120_000;
const SEED = 20_240_603;
/** Writers that show whatever any unit or person is called, and what was answered. */
const EVERY_WRITER = [
  ...['Theo dõi', 'Tổng hợp', 'Nhật ký', 'Danh bạ', 'Thôn', 'entry tabs'],
  ...['mail texts', 'mail HTML', 'alerts'],
  ...['readDashboard', 'readReminders', 'readCalls', 'readUnitChoices', 'readInvitation', 'runFromSidebar'],
];

/** What could become more than a text in a cell. */
const FORMULA_GROUPS: readonly PayloadGroup[] = ['formula', 'fullWidth', 'hiddenStart', 'web', 'program', 'apostrophe'];

/** One text of every group; `npm run test:sweep -- payloads` plays them all. */
function sample(seed: number, isHostile: boolean): readonly Payload[] {
  const random = new SeededRandom(seed);
  const groups = isHostile ? FORMULA_GROUPS : [...new Set(PAYLOADS.map(({group}) => group))];
  return groups.flatMap(name => {
    const [first, ...others] = PAYLOADS.filter(({group}) => group === name);
    return first === undefined ? [] : [random.pick([first, ...others])];
  });
}

describe('the injection corpus', () => {
  it('has more than a hundred different texts', () => {
    expect(new Set(PAYLOADS.map(({text}) => text)).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThan(100);
  });

  it.each(TEXT_SWITCHES.map((switches, index) => [JSON.stringify(switches), switches, SEED + index] as const))(
    'stays text in every tab, mail, page and file, run after run, where Google does %s',
    async (_, switches, seed) => {
      const {wrong, seen} = await sweepInjection(sample(seed, switches.plainTextIsLiteral === false), switches);

      expect(wrong).toEqual([]);
      expect(EVERY_WRITER.filter(writer => (seen[writer] ?? 0) < 5)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

describe('addresses that would bend a header', () => {
  const bench = RoundBench.made({villages: BENT_ADDRESSES.length, criteria: 1});
  plantAddresses(bench);

  it('get no mail, and nobody gets one through them', async () => {
    bench.choose('sendReminders');
    bench.choose('generateTabs');
    bench.choose('sendReminders');
    const trouble = await Promise.all(bench.host.outbox.map(findMailTrouble));

    expect(bench.host.outbox.length).toBeGreaterThan(5);
    expect(trouble.flat()).toEqual([]);
    expect(bench.host.outbox.flatMap(({to}) => to).filter(one => !/^[a-z]\d+@example\.test$/.test(one))).toEqual([]);
  });

  it('are called unusable where people are invited', () => {
    bench.choose('showInvitation');

    const {people} = valueOf<InvitationPreview>(callRpc(bench.coordinator, 'readInvitation'));

    expect(people.filter(({state}) => state === 'unusableEmail')).toHaveLength(BENT_ADDRESSES.length);
  });
});

describe('findMarkup', () => {
  it.each([
    ['<p style="x:1">a &lt;b&gt;</p>', 0],
    ['<p><script>1</script></p>', 2],
    ['<p>a < b</p>', 1],
    ['<p>Tom & Jerry</p>', 1],
    ['<a href="javascript:1">x</a>', 1],
    ['<p onclick="1">x</p>', 1],
    ['<img src=x onerror=1>', 1],
  ])('finds in %s what is not ours: %d', (html, count) => {
    expect(findMarkup(html)).toHaveLength(count);
  });
});

/** Puts the addresses into the rows of the heads of village boards. */
function plantAddresses(bench: RoundBench): void {
  const {sheet, values, columns} = readSetUpGrid(bench.sheet('setup:people'), 'people');
  const code = (columns.get('id') ?? 0) - 1;
  const rows = values.flatMap((row, index) =>
    index >= SET_UP_FIRST_ROW - 1 && /^B\d/.test(toPlainCell(row[code] ?? '')) ? [index + 1] : [],
  );
  BENT_ADDRESSES.forEach((address, index) => {
    putValue(sheet, rows[index] ?? 0, columns.get('email') ?? 0, address);
    putValue(sheet, rows[index] ?? 0, columns.get('channel') ?? 0, '');
  });
}
