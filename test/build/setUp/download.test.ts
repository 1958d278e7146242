import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checksum, download, proxyFor } from '../../../build/setUp/download.mjs'

describe('download', () => {
  let folder: string
  let server: Server
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'download-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    server.closeAllConnections()
    server.close()
  })

  async function serve(answer: RequestListener): Promise<string> {
    server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('follows the release page to where the file lies', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/file') response.end('the file')
      else response.writeHead(302, { location: '/file' }).end()
    })
    await download(`${address}/release`, join(folder, 'file'))
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('the file')
    expect(await checksum(join(folder, 'file'), 'sha256', 'hex')).toBe(
      '994659de87f727ddcde75df44314f31d7f367b3bff347e852f390530f29720c7',
    )
  })

  it('says what the server answered instead', async () => {
    const address = await serve((_, response) => response.writeHead(404).end())
    await expect(download(address, join(folder, 'file'))).rejects.toThrow('answered 404')
  })

  it('does not follow a ring of redirects for ever', async () => {
    const address = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    await expect(download(address, join(folder, 'file'))).rejects.toThrow('answered 302')
  })

  it('notices a connection that breaks halfway', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half', () => response.destroy())
    })
    await expect(download(address, join(folder, 'file'))).rejects.toThrow()
  })
})

describe('proxyFor', () => {
  const page = new URL('https://files.example.com/a.zip')
  const HTTPS_PROXY = 'http://proxy.example:3128'

  it('goes straight where no proxy is named', () => {
    expect(proxyFor(page, {})).toBeNull()
  })

  it('goes through the proxy that is named', () => {
    expect(proxyFor(page, { HTTPS_PROXY })?.host).toBe('proxy.example:3128')
    expect(proxyFor(page, { https_proxy: HTTPS_PROXY, NO_PROXY: 'other.example, ample.com' })?.port).toBe('3128')
  })

  it.each(['example.com', '.example.com', '*.example.com', 'a.example, files.example.com', '*'])(
    'goes straight to what is excepted: %s',
    (NO_PROXY) => {
      expect(proxyFor(page, { HTTPS_PROXY, NO_PROXY })).toBeNull()
    },
  )
})
