/**
 * The import table of the architecture as an allow-list: what no row allows is an error. `scripts/check/imports.ts`
 * runs it and fails as well when any source file was not seen (TypeScript 7 has no API to parse with: @swc/core does).
 */
const own = (folder) => `^${folder}/`;
const pkg = (...names) => names.map((name) => `^node_modules/${name}/`);

const SHARED = {
  kernel: [],
  records: ['kernel'],
  domain: ['kernel', 'records'],
  commands: ['kernel', 'records', 'domain'],
  documents: ['kernel', 'records', 'domain'],
  protocol: ['kernel', 'records', 'domain', 'commands', 'documents'],
  authority: ['kernel', 'records', 'domain', 'commands', 'protocol'],
};

const SHARED_PACKAGES = {
  kernel: [],
  records: ['zod'],
  domain: ['lvovich', 'russian-nouns-js'],
  commands: ['zod'],
  documents: ['zod', 'hyphen', 'typograf'],
  protocol: ['zod'],
  authority: [],
};

const REACT = ['react', 'react-dom', '@types/react', '@types/react-dom', '@mantine/[^/]+', 'lucide-react'];
const FORMS = ['react-hook-form', '@hookform/resolvers', 'zod', '@zxcvbn-ts/[^/]+'];

const row = (from, folders, packages) => ({
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: [...folders.map((folder) => (folder.startsWith('^') ? folder : own(folder))), ...pkg(...packages)] },
});

const withNode = (from) => ({ from: { path: from }, to: { dependencyTypes: ['core'] } });

const sharedRows = Object.entries(SHARED).map(([area, others]) =>
  row(
    own(`shared/${area}`),
    [area, ...others].map((name) => `shared/${name}`),
    SHARED_PACKAGES[area],
  ),
);

const rendererRows = [
  row('^renderer/office/', ['renderer/office', 'shared'], ['dexie', 'react', '@types/react', 'zod']),
  row(
    '^renderer/ui/',
    ['renderer/ui', 'shared/kernel'],
    [
      ...REACT,
      'zustand',
      'get-nonce',
      '@tanstack/[^/]+',
      '@zxcvbn-ts/[^/]+',
      'pdfjs-dist',
      'utif2',
      'fflate',
      '@fontsource-variable/[^/]+',
    ],
  ),
  row(
    '^renderer/features/([^/]+)/',
    ['^renderer/features/$1/', 'renderer/ui', 'renderer/office', 'shared'],
    [...REACT, ...FORMS, 'zustand', 'wouter', 'pdfjs-dist', 'marked', '@tanstack/[^/]+'],
  ),
  row(
    '^renderer/(?:app/|main\\.tsx)',
    ['renderer'],
    [...REACT, ...FORMS, 'zustand', 'wouter', 'get-nonce', '@fontsource-variable/[^/]+'],
  ),
  row('^renderer/(?:app/|main\\.tsx)', ['shared'], []),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowed: [
    ...sharedRows,
    ...rendererRows,
    row('^preload/', ['preload', 'shared/protocol', 'shared/kernel'], ['electron', 'zod']),
    row(
      '^main/',
      ['main', 'shared'],
      [
        'electron',
        'electron-vite',
        'exceljs',
        'docx',
        'csv-parse',
        'fflate',
        'hash-wasm',
        'pdf-lib',
        'fontkit',
        'zod',
        '@types/node',
        '@expo-google-fonts/[^/]+',
      ],
    ),
    withNode('^main/'),
    row('^host/', ['host'], ['electron', 'playwright-core', '@types/node']),
    withNode('^host/'),
    { from: { path: ['^scripts/', '^tests/', '\\.test\\.(?:tsx?|mjs)$', '^[^/]+\\.config\\.ts$'] }, to: {} },
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'only-tests-use-tests',
      severity: 'error',
      from: { path: '^(?:shared|main|host|preload|renderer)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'dexie-only-in-the-office',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/office/' },
      to: { path: '^node_modules/dexie/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:out|dist)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.css', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node', 'browser'],
    },
  },
};
