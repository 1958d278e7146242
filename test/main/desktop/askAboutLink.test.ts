import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron'
import { describe, expect, it } from 'vitest'

import { createTranslate, languages } from '#shared/i18n/translate'
import { createAskAboutLink } from '../../../src/main/desktop/askAboutLink'
import type { LinkDoubt } from '../../../src/main/desktop/judgeLink'

const reasons: LinkDoubt[] = [
  'holdsName',
  'holdsHiddenCharacters',
  'holdsOddCharacters',
  'foreignLetters',
  'shortHost',
  'numericHost',
]

function askWith(response: number, window: BrowserWindow | null = null, language: 'en' | 'fr' | 'pl' = 'en') {
  const shown: unknown[][] = []
  const showMessageBox = async (...given: unknown[]) => {
    shown.push(given)
    return { response, checkboxChecked: false }
  }
  const dialog = { showMessageBox } as unknown as Dialog
  const ask = createAskAboutLink({ dialog, window: () => window, translate: () => createTranslate(language) })
  return { ask, shown }
}

describe('createAskAboutLink', () => {
  it('shows the real host, and closing the dialog means no', async () => {
    const { ask, shown } = askWith(0)
    expect(await ask('xn--pple-43d.com', 'foreignLetters')).toBe(false)
    const options = shown[0]?.[0] as MessageBoxOptions
    expect(options.message).toContain('xn--pple-43d.com')
    expect([options.defaultId, options.cancelId, options.buttons?.[0]]).toEqual([0, 0, 'Cancel'])
  })

  it('opens on the second button only', async () => {
    expect(await askWith(1).ask('intranet', 'shortHost')).toBe(true)
  })

  it('belongs to the window when there is one', async () => {
    const window = {} as BrowserWindow
    const { ask, shown } = askWith(0, window)
    await ask('intranet', 'shortHost')
    expect(shown[0]?.[0]).toBe(window)
  })

  it.each(languages)('has a different reason in words for every doubt in %s', async (language) => {
    const { ask, shown } = askWith(0, null, language)
    for (const reason of reasons) await ask('intranet', reason)
    const details = shown.map(([options]) => (options as MessageBoxOptions).detail)
    expect(new Set(details).size).toBe(reasons.length)
  })
})
