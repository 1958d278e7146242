import { afterEach, describe, expect, it } from 'vitest'

import { picture } from '#test/networks/x/picture'
import { fetchPicture } from '../../../src/main/net/picture'
import { standIn, type StandIn } from './standIn'

let open: StandIn | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

async function fetched(body: Buffer, type: string | null, status = 200) {
  open = await standIn((_, response) =>
    response.writeHead(status, type === null ? {} : { 'content-type': type }).end(body),
  )
  return fetchPicture(new Map([['https://pbs.twimg.com', open.origin]]), 'https://pbs.twimg.com/media/a.png')
}

const unreadable = { ok: false, error: { code: 'unreadableAnswer' } }

describe('fetchPicture', () => {
  it('fetches a picture without cookies or referrer', async () => {
    const bytes = picture()
    expect(await fetched(bytes, 'image/png')).toEqual({ ok: true, value: { bytes, type: 'image/png' } })
    expect(open?.seen[0]?.headers).not.toHaveProperty('cookie')
    expect(open?.seen[0]?.headers).not.toHaveProperty('referer')
  })

  it.each([
    ['a page that calls itself a picture', Buffer.from('<html>'), 'image/png'],
    ['a picture that calls itself a page', picture(), 'text/html'],
    ['a picture of another kind than it says', picture(), 'image/gif'],
    ['an SVG', Buffer.from('<svg/>'), 'image/svg+xml'],
    ['something without a type', picture(), null],
    ['more than 1 MiB', Buffer.concat([picture(), Buffer.alloc(1024 * 1024)]), 'image/png'],
  ])('refuses %s', async (_, body, type) => {
    expect(await fetched(body, type)).toEqual(unreadable)
  })

  it('says what the network says where there is none', async () => {
    expect(await fetched(Buffer.from(''), 'text/plain', 404)).toEqual({ ok: false, error: { code: 'notFound' } })
  })

  it('goes nowhere inside of the house', async () => {
    expect(await fetchPicture(new Map(), 'https://127.0.0.1/a.png')).toEqual({ ok: false, error: { code: 'offline' } })
    expect(await fetchPicture(new Map(), 'http://pbs.twimg.com/a.png')).toEqual({
      ok: false,
      error: { code: 'offline' },
    })
  })
})
