/** The rooms of the core from the ground up: each may use those before it, none those after it. */
const CORE_ROOMS = [
  'domain',
  'catalogue/lists',
  'reading',
  'catalogue/words',
  'catalogue/packs',
  'letter',
  'report',
  'reminders',
  'stored',
  'layout/tab',
  'layout/set-up',
  'layout/entry',
  'layout/template',
  'layout/outputs',
  'rules',
  'states',
  'review',
  'repair',
  'summary/ground',
  'summary/sections',
  'summary/compile',
  'summary/rows',
  'summary/summary-tab',
  'summary/agenda-tab',
];

const coreRoom = room => `^src/core/${room}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'The core imports only itself and zod. Pass anything else in as an argument.',
      from: {path: '^src/core/'},
      to: {pathNot: ['^src/core/', '^node_modules/zod/']},
    },
    {
      name: 'core-has-one-face',
      severity: 'error',
      comment: 'Outside the core, import from src/core/index.ts only.',
      from: {path: '^(src|scenarios)/', pathNot: '^src/core/'},
      to: {path: '^src/core/', pathNot: '^src/core/index[.]ts$'},
    },
    {
      name: 'core-does-not-import-its-face',
      severity: 'error',
      comment: 'Inside the core, import the sibling module, not the index.',
      from: {path: '^src/core/', pathNot: '^src/core/index[.]ts$'},
      to: {path: '^src/core/index[.]ts$'},
    },
    {
      name: 'core-files-stand-in-rooms',
      severity: 'error',
      comment: 'Put the file into one of CORE_ROOMS, or add a room to that list at its floor.',
      from: {path: '^src/core/', pathNot: ['^src/core/index[.]ts$', ...CORE_ROOMS.map(coreRoom)]},
      to: {},
    },
    ...CORE_ROOMS.map((room, floor) => ({
      name: `core-${room.replace('/', '-')}-looks-down`,
      severity: 'error',
      comment: 'A room of the core uses the rooms below it (CORE_ROOMS). Move what both need further down.',
      from: {path: coreRoom(room)},
      to: {path: '^src/core/', pathNot: CORE_ROOMS.slice(0, floor + 1).map(coreRoom)},
    })),
    {
      name: 'core-has-no-cycles',
      severity: 'error',
      comment: 'Not even of types: extract what both sides need.',
      from: {path: '^src/core/'},
      to: {circular: true},
    },
    {
      name: 'i18n-knows-core-types-only',
      severity: 'error',
      comment: 'Messages may name core types, never call core code.',
      from: {path: '^src/i18n/'},
      to: {pathNot: '^src/i18n/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'shell-knows-core-and-i18n',
      severity: 'error',
      comment:
        'The shell joins the core to Apps Script and to nothing else; zod reads what properties and pages hand it.',
      from: {path: '^src/shell/'},
      to: {pathNot: ['^src/(shell|core|i18n)/', '^node_modules/zod/']},
    },
    {
      name: 'sidebar-sees-shell-types-only',
      severity: 'error',
      comment: 'The sidebar runs in the browser: it calls the shell over RPC, so it may import only its types.',
      from: {path: '^src/sidebar/'},
      to: {path: '^src/shell/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'local-host-knows-nothing-of-us',
      severity: 'error',
      comment:
        'The local host emulates Apps Script, not this add-on: it runs files from dist/ and imports nothing of src/.',
      from: {path: '^local-host/'},
      to: {path: '^(src|scenarios|test)/'},
    },
    {
      name: 'scenarios-know-core-and-local-host',
      severity: 'error',
      comment:
        'The player joins the core (what a round is) to the local host (what a spreadsheet is), never the shell.',
      from: {path: '^scenarios/'},
      to: {path: '^(src/(shell|sidebar)|test)/'},
    },
    {
      name: 'nothing-ships-the-local-host',
      severity: 'error',
      comment: 'Only tests and demos may use the local host.',
      from: {path: '^src/'},
      to: {path: '^(local-host|scenarios|test)/'},
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Cycles hide a missing module. Extract what both sides need.',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this module. Use it or remove it.',
      from: {orphan: true, pathNot: ['(^|/)[.][^/]+[.]mjs$', '[.]d[.]ts$']},
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types']},
  },
};
