import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readFuses, RELEASE_FUSES, setFuses } from '../../build/setUp/fuses.mjs'
import { electronFlags, electronPath } from './launchApp'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
let shipped = ''

/** The runtime as a release will have it: the same files, a binary with the release's fuses, and an app in an archive. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-fuses-'))
  shipped = join(folder, basename(electronPath()))
  const runtime = dirname(electronPath())
  for (const name of await readdir(runtime)) {
    if (name !== basename(shipped) && name !== 'resources') await symlink(join(runtime, name), join(folder, name))
  }
  const binary = await readFile(electronPath())
  setFuses(binary, RELEASE_FUSES)
  await writeFile(shipped, binary, { mode: 0o755 })
  // Electron's own starter, which opens the project's folder, is the app in the archive here.
  await mkdir(join(folder, 'resources'))
  await cp(join(runtime, 'resources', 'default_app.asar'), join(folder, 'resources', 'app.asar'))
  await writeFile(join(folder, 'hook.cjs'), "process.stdout.write('HOOK'.repeat(2))")
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

type Run = { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>>; readonly forMs: number }

/** Everything a binary prints until it ends, or until `forMs` have passed and it is ended. */
function output(binary: string, { args, env = {}, forMs }: Run): Promise<{ text: string; code: number | null }> {
  return new Promise((done) => {
    const child = spawn(binary, args, { cwd: root, env: { ...process.env, ...env } })
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()))
    const timer = setTimeout(() => child.kill('SIGKILL'), forMs)
    child.once('close', (code) => {
      clearTimeout(timer)
      done({ text, code })
    })
  })
}

const appArgs = (picture: string) => [
  ...electronFlags(),
  `--user-data-dir=${join(folder, 'data')}`,
  root,
  '--sample',
  `--screenshot=${picture}`,
]
// What only running the code prints: an error that quotes the code must not look like it.
const asNode: Run = { args: ['-e', "console.log('RAN'.repeat(2))"], env: { ELECTRON_RUN_AS_NODE: '1' }, forMs: 5_000 }

// Fuses sit in the one binary on Linux; elsewhere the packages' own test reads them.
describe.skipIf(process.platform !== 'linux')('19: the fuses of a release', () => {
  it('are set in the binary exactly as listed', async () => {
    expect(readFuses(await readFile(shipped))).toEqual(RELEASE_FUSES)
    expect(readFuses(await readFile(electronPath()))).not.toEqual(RELEASE_FUSES)
  })

  it('let nobody run code as Node through the app', async () => {
    expect((await output(electronPath(), asNode)).text).toContain('RANRAN')
    expect((await output(shipped, asNode)).text).not.toContain('RANRAN')
  })

  it('load the app from its archive only, not from a folder beside it', async () => {
    const [archive, aside] = [join(folder, 'resources', 'app.asar'), join(folder, 'aside.asar')]
    const planted = join(folder, 'resources', 'app')
    await mkdir(planted)
    await writeFile(join(planted, 'index.js'), "console.log('FOLDER'.repeat(2)); require('electron').app.exit(0)")
    await writeFile(join(planted, 'package.json'), '{"name":"planted","main":"index.js"}')
    await rename(archive, aside)
    const alone = await output(shipped, { args: electronFlags(), forMs: 10_000 })
    await rename(aside, archive)
    await rm(planted, { recursive: true })

    expect(alone.text).not.toContain('FOLDERFOLDER')
    expect(alone.code).not.toBe(0)
  })

  it('leave the app as it is, and deaf to NODE_OPTIONS and --inspect', async () => {
    const picture = join(folder, 'shop.png')
    const env = { NODE_OPTIONS: `--require ${join(folder, 'hook.cjs')}` }
    const open = await output(electronPath(), { args: ['--inspect=0', ...appArgs(picture)], env, forMs: 90_000 })
    expect(open.text).toContain('HOOKHOOK')
    expect(open.text).toContain('Debugger listening')
    await rm(picture, { force: true })

    const closed = await output(shipped, { args: ['--inspect=0', ...appArgs(picture)], env, forMs: 90_000 })
    expect(closed.text).not.toContain('HOOKHOOK')
    expect(closed.text).not.toContain('Debugger listening')
    expect(closed.code, closed.text).toBe(0)
    expect(existsSync(picture)).toBe(true)
  }, 240_000)
})
