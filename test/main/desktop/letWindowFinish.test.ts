import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'

import { letWindowFinish } from '../../../src/main/desktop/letWindowFinish'

function pageThat(executeJavaScript: (code: string) => Promise<unknown>) {
  return { webContents: { executeJavaScript } as Partial<WebContents> as WebContents }
}

describe('letWindowFinish', () => {
  it('takes the focus from what is being typed and waits for the page', async () => {
    const codes: string[] = []
    let isDone = false
    await letWindowFinish(
      pageThat(async (code) => {
        codes.push(code)
        await new Promise((resolve) => setTimeout(resolve, 20))
        isDone = true
      }),
    )
    expect(codes[0]).toContain('activeElement?.blur()')
    expect(isDone).toBe(true)
  })

  it('does not wait for a page that hangs or is gone', async () => {
    await expect(letWindowFinish(pageThat(() => new Promise(() => {})))).resolves.toBeUndefined()
    await expect(letWindowFinish(pageThat(() => Promise.reject(new Error('destroyed'))))).resolves.toBeUndefined()
  })
})
