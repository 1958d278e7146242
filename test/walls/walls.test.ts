import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Import faults, all planted in a small house of the test's own. */
const faults: readonly (readonly [title: string, folder: string, source: string, rule: string])[] = [
  [
    'the domain imports a service',
    'src/shared/domain',
    "import '../../main/services/service'",
    'src/shared/domain-sees-only-its-own',
  ],
  ['the domain imports Node', 'src/shared/domain', "import 'node:fs'", 'src/shared/domain-sees-only-its-own'],
  ['the contract imports a text', 'src/shared/ipc', "import '../i18n/texts'", 'src/shared/ipc-sees-only-its-own'],
  ['the slot imports the contract', 'src/preload', "import '../shared/ipc/contract'", 'src/preload-sees-only-its-own'],
  ['a channel imports another', 'src/main/channels/x', "import '../mail/index'", 'src/main/channels-are-strangers'],
  [
    'a channel imports the store',
    'src/main/channels/x',
    "import '../../store/store'",
    'src/main/channels-sees-only-its-own',
  ],
  [
    'a service imports a concrete channel',
    'src/main/services',
    "import '../channels/x/index'",
    'src/main/services-sees-only-its-own',
  ],
  [
    'a service imports the inside of the store',
    'src/main/services',
    "import '../store/inside'",
    'src/main/services-sees-only-its-own',
  ],
  ['a service imports Electron', 'src/main/services', "import 'electron'", 'src/main/services-sees-only-its-own'],
  [
    'the desktop imports a service',
    'src/main/desktop',
    "import '../services/service'",
    'src/main/desktop-sees-only-its-own',
  ],
  ['the door imports the store', 'src/main/ipc', "import '../store/inside'", 'src/main/ipc-sees-only-its-own'],
  [
    'the window imports main',
    'src/renderer/features/inbox',
    "import '../../../main/services/service'",
    'src/renderer/features-sees-only-its-own',
  ],
  [
    'a screen imports another',
    'src/renderer/features/inbox',
    "import '../outbox/screen'",
    'src/renderer/features-are-strangers',
  ],
  ['a thing imports the bridge', 'src/renderer/ui', "import '../bridge/client'", 'src/renderer/ui-sees-only-its-own'],
  ['the code imports a test', 'src/main/services', "import '../../../test/fake'", 'src-never-sees-test'],
  ['two files import each other', 'src/shared/domain', "import './friend'", 'no-cycles'],
  ['a file has no room', 'src/main/utils', "import '../../shared/domain/value'", 'every-file-has-a-room'],
  ['nobody imports a file', 'src/shared/domain', 'export const alone = 1', 'no-orphans'],
]

const innocent: Readonly<Record<string, string>> = {
  'src/shared/domain/value.ts': 'export const value = 1',
  'src/shared/ipc/contract.ts': "import '../domain/value'",
  'src/shared/i18n/texts.ts': "import '../domain/value'",
  'src/main/services/service.ts': "import '../../shared/domain/value'",
  'src/main/channels/mail/index.ts': "import '../../../shared/domain/value'",
  'src/main/channels/x/index.ts': "import '../../../shared/domain/value'",
  'src/main/store/store.ts': "import '../../shared/domain/value'",
  'src/main/store/inside.ts': "import '../../shared/domain/value'",
  'src/renderer/bridge/client.ts': "import '../../shared/domain/value'",
  'src/renderer/features/outbox/screen.ts': "import '../../bridge/client'",
  'test/fake.ts': 'export const fake = 1',
}

type Violation = { readonly from: string; readonly rule: { readonly name: string } }

const project = process.cwd()
let house = ''
let found: readonly Violation[] = []

function faultFile(title: string): string {
  const index = faults.findIndex(([other]) => other === title)
  return `${faults[index]?.[1] ?? ''}/fault${index}.ts`
}

beforeAll(async () => {
  await mkdir(join(project, '.cache'), { recursive: true })
  house = await mkdtemp(join(project, '.cache', 'walls-'))
  for (const [file, source] of Object.entries(innocent)) await plant(file, source)
  for (const [title, , source] of faults) await plant(faultFile(title), source)
  const cyclic = faultFile('two files import each other').replace(/^.*\/|\.ts$/g, '')
  await plant('src/shared/domain/friend.ts', `import './${cyclic}'`)
  found = violations()
}, 60_000)
afterAll(() => rm(house, { recursive: true, force: true }))

async function plant(file: string, source: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true })
  await writeFile(join(house, file), `${source}\n`)
}

function violations(): readonly Violation[] {
  const cruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = spawnSync(process.execPath, [cruise, '-c', join(project, 'build/walls.cjs'), '-T', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations
}

describe('the walls', () => {
  it.each(faults)('report that %s', (title, _folder, _source, rule) => {
    const rules = found.filter(({ from }) => from === faultFile(title)).map((violation) => violation.rule.name)
    expect(rules).toContain(rule)
  })

  it('say nothing of innocent files', () => {
    expect(found.filter(({ from }) => from in innocent)).toEqual([])
  })
})
