import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerAppRequest, registerAppScheme, serveApp, type Pictures } from '../../../src/main/desktop/appScheme'
import type { PictureAddress } from '../../../src/main/desktop/pictureAddress'
import { hostileCases } from './hostileCases'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-scheme-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">')
  await writeFile(join(folder, 'assets', 'a b.css'), 'p{}')
  await symlink('/etc', join(folder, 'link-to-outside'))
})
afterAll(() => rm(folder, { recursive: true }))

const noPictures: Pictures = async () => null
const ask = (path: string, pictures = noPictures, method = 'GET') =>
  answerAppRequest({ folder, pictures }, new Request(`shopbell-app://shop/${path}`, { method }))

describe('answerAppRequest', () => {
  it('serves the page with a fresh nonce in its policy and in its text', async () => {
    const [first, second] = await Promise.all([ask('index.html'), ask('index.html')])
    const nonce = /'nonce-([^']+)'/.exec(first.headers.get('content-security-policy') ?? '')?.[1]
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(await first.text()).toBe(`<meta name="style-nonce" content="${nonce}">`)
    expect(second.headers.get('content-security-policy')).not.toContain(nonce)
  })

  it('serves a file under its decoded name', async () => {
    const answer = await ask('assets/a%20b.css')
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await answer.text()).toBe('p{}')
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('answers %s with nothing', async (method) => {
    const answer = await ask('index.html', noPictures, method)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })

  it.each(['missing.js', '', '%2e%2e%2fsecret.html', 'link-to-outside/hosts.json', '%ff%fe.html', 'index.html/'])(
    'answers "%s" with an empty 404 that has the policy too',
    async (path) => {
      const answer = await ask(path)
      expect([answer.status, await answer.text()]).toEqual([404, ''])
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    },
  )

  it('answers another host with nothing', async () => {
    const request = new Request('shopbell-app://other/index.html')
    expect((await answerAppRequest({ folder, pictures: noPictures }, request)).status).toBe(404)
  })

  const cases = hostileCases('app-protocol')
  if (cases === null) it.skip('skipped: the shared hostile inputs are not beside this project')
  else
    it.each(cases)('lets nothing out for the hostile path $id', async ({ payload }) => {
      const url = payload.replace('shopbell-app://bundle/', 'shopbell-app://shop/')
      const answer = await answerAppRequest({ folder, pictures: noPictures }, new Request(url))
      expect([answer.status, await answer.text()]).toEqual([404, ''])
    })
})

describe('answerAppRequest for pictures', () => {
  const asked: PictureAddress[] = []
  const pictures: Pictures = async (address) => {
    asked.push(address)
    return { bytes: new Uint8Array([1, 2]), type: 'image/png' }
  }

  it('asks for the picture by its decoded parts and serves it in a sandbox', async () => {
    const answer = await ask(`picture/${encodeURIComponent('x:1:mention/2')}/m/1`, pictures)
    expect(asked).toEqual([{ kind: 'attachment', conversationId: 'x:1:mention/2', messageId: 'm', index: 1 }])
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]))
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('cache-control')).toContain('max-age')
  })

  it('answers a picture that is not there with an empty 404', async () => {
    expect((await ask('avatar/x:7')).status).toBe(404)
  })

  it('does not pass on what is no picture', async () => {
    const page: Pictures = async () => ({ bytes: new Uint8Array(), type: 'text/html' })
    expect((await ask('avatar/x:7', page)).status).toBe(404)
  })
})

describe('the scheme', () => {
  it('is standard and secure and has no other privilege', () => {
    let registered: unknown
    registerAppScheme({ registerSchemesAsPrivileged: (schemes) => (registered = schemes) })
    expect(registered).toEqual([{ scheme: 'shopbell-app', privileges: { standard: true, secure: true } }])
  })

  it('is served by the handler', async () => {
    let handler: ((request: Request) => Response | Promise<Response>) | undefined
    const protocol = { handle: (_scheme: string, given: typeof handler) => (handler = given) }
    serveApp(protocol as unknown as Parameters<typeof serveApp>[0], { folder, pictures: noPictures })
    expect((await handler?.(new Request('shopbell-app://shop/index.html')))?.status).toBe(200)
  })
})
