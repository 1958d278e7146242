import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchOptions } from '../../../src/main/desktop/launchOptions'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-launch-'))
  await writeFile(join(folder, 'networks.json'), JSON.stringify({ 'https://api.x.com': 'http://127.0.0.1:4000' }))
  await writeFile(join(folder, 'stranger.json'), JSON.stringify({ 'https://api.x.com': 'https://evil.example' }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function launched(argv: readonly string[], env: NodeJS.ProcessEnv = {}, isPackaged = false) {
  return launchOptions({ argv: ['electron', '.', ...argv], env, isPackaged })
}

describe('launchOptions', () => {
  it('opens the owner’s shop and takes no picture unless told', () => {
    expect(launched([])).toMatchObject({ isSample: false, screenshotFile: null, browserFile: null })
  })

  it.each([[['--sample', '--screenshot', 'shop.png']], [['--sample', '--screenshot=shop.png']]])('reads %j', (argv) => {
    expect(launched(argv)).toMatchObject({ isSample: true, screenshotFile: 'shop.png' })
  })

  it('takes stand-ins for networks and the browser from the environment', () => {
    const options = launched([], { SHOPBELL_NETWORKS: join(folder, 'networks.json'), SHOPBELL_BROWSER: 'opened.txt' })
    expect(options.origins.get('https://api.x.com')).toBe('http://127.0.0.1:4000')
    expect(options.browserFile).toBe('opened.txt')
  })

  it('ignores both in a packaged app', () => {
    const options = launched(
      [],
      { SHOPBELL_NETWORKS: join(folder, 'networks.json'), SHOPBELL_BROWSER: 'opened.txt' },
      true,
    )
    expect(options.origins.size).toBe(0)
    expect(options.browserFile).toBeNull()
  })

  it.each(['stranger.json', 'missing.json'])('does not start on the real networks when the map is %s', (file) => {
    expect(() => launched([], { SHOPBELL_NETWORKS: join(folder, file) })).toThrow()
  })
})
