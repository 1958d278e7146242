// The import walls. One line per room: what it may see of ours, which packages, and whether Node itself.
const ROOMS = [
  [
    'src/shared/domain',
    [],
    ['zod', 'twitter-text', 'liquidjs', 'chrono-node', 'libphonenumber-js', 'luxon', 'papaparse'],
  ],
  ['src/shared/ipc', ['src/shared/domain'], ['zod']],
  ['src/shared/i18n', ['src/shared/domain'], []],
  ['src/preload', ['src/shared/ipc/(names|bridge)\\.ts'], ['electron']],
  ['src/main/net', ['src/shared/domain'], [], 'node'],
  ['src/main/channels', ['src/shared/domain', 'src/main/net'], ['zod', 'twitter-api-v2'], 'node'],
  ['src/main/store', ['src/shared/domain'], ['zod', 'lowdb'], 'node'],
  ['src/main/workers', ['src/shared/domain', 'src/main/store'], [], 'node'],
  [
    'src/main/services',
    [
      'src/shared/(domain|ipc)',
      'src/main/channels/channel\\.ts',
      'src/main/store/(store|upkeep|pictures/pictureStore)\\.ts',
    ],
    [],
  ],
  [
    'src/main/desktop',
    [
      'src/shared/(domain|i18n)',
      'src/main/services/(ports|exports/exportPorts)\\.ts',
      'src/main/channels/channel\\.ts',
      'src/main/net',
    ],
    ['electron', 'zod'],
    'node',
  ],
  ['src/main/ipc', ['src/shared/(domain|ipc)', 'src/main/services'], ['electron']],
  ['src/main/(index|compose)\\.ts', ['src/shared', 'src/main'], ['electron', 'lowdb'], 'node'],
  ['src/renderer/ui', ['src/shared/(domain|i18n)'], ['react', '@mantine']],
  ['src/renderer/bridge', ['src/shared'], ['react', '@tanstack']],
  ['src/renderer/features', ['src/shared', 'src/renderer/(bridge|ui)'], ['react', '@mantine', '@tanstack']],
  [
    'src/renderer/(app|main\\.tsx)',
    ['src/shared', 'src/renderer'],
    ['react', 'react-dom', '@mantine', '@tanstack', 'get-nonce'],
  ],
]

const wall = ([room, ours, packages, node]) => ({
  name: `${room}-sees-only-its-own`,
  severity: 'error',
  from: { path: `^${room}` },
  to: {
    pathNot: [room, ...ours]
      .map((path) => `^${path}`)
      .concat(packages.map((name) => `node_modules/(@types/)?${name}/`)),
    ...(node && { dependencyTypesNot: ['core'] }),
  },
})

const strangers = (folder) => ({
  name: `${folder}-are-strangers`,
  severity: 'error',
  from: { path: `^${folder}/([^/]+)/` },
  to: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/$1/` },
})

module.exports = {
  forbidden: [
    ...ROOMS.map(wall),
    strangers('src/main/channels'),
    strangers('src/renderer/features'),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src-never-sees-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|/index\\.ts$|^test/' },
      to: {},
    },
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: ROOMS.map(([room]) => `^${room}`) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
