import { describe, expect, it } from 'vitest'

import { createOpenLink } from '../../../src/main/desktop/openLink'

function desk({ says = false, hasBrowser = true } = {}) {
  const opened: string[] = []
  const asked: unknown[] = []
  const logged: unknown[] = []
  const open = createOpenLink({
    shell: {
      openExternal: async (url) => {
        if (!hasBrowser) throw new Error('No application knows how to open this')
        opened.push(url)
      },
    },
    ask: async (host, reason) => {
      asked.push([host, reason])
      return says
    },
    allowLoopback: false,
    log: (event, fields) => logged.push([event, fields]),
  })
  return { open, opened, asked, logged }
}

describe('createOpenLink', () => {
  it('opens a plain link without a question', async () => {
    const { open, opened, asked } = desk()
    expect(await open('https://Example.org')).toEqual({ ok: true, value: undefined })
    expect([opened, asked]).toEqual([['https://example.org/'], []])
  })

  it('refuses what is no web or mail address, says so, and logs no address', async () => {
    const { open, opened, logged } = desk()
    expect(await open('file:///etc/passwd')).toEqual({ ok: false, error: { code: 'linkRefused' } })
    expect([opened, logged]).toEqual([[], [['link.refused', undefined]]])
  })

  it('opens a doubtful link only when the owner agrees to its real host', async () => {
    const yes = desk({ says: true })
    await yes.open('https://shop.example@attacker.example/')
    expect(yes.asked).toEqual([['attacker.example', 'holdsName']])
    expect(yes.opened).toEqual(['https://shop.example@attacker.example/'])
  })

  it('takes the owner’s no for an answer', async () => {
    const no = desk({ says: false })
    expect(await no.open('https://intranet/')).toEqual({ ok: true, value: undefined })
    expect(no.opened).toEqual([])
  })

  it('answers linkRefused when the system has no browser', async () => {
    const { open } = desk({ hasBrowser: false })
    expect(await open('https://example.org/')).toEqual({ ok: false, error: { code: 'linkRefused' } })
  })
})
