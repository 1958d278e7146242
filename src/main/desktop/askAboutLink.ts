import type { BrowserWindow, Dialog } from 'electron'

import type { TextKey, Translate } from '#shared/i18n/translate'
import type { LinkDoubt } from './judgeLink'

const reasonKeys: Readonly<Record<LinkDoubt, TextKey>> = {
  holdsName: 'link.holdsName',
  holdsHiddenCharacters: 'link.holdsHiddenCharacters',
  holdsOddCharacters: 'link.holdsOddCharacters',
  foreignLetters: 'link.foreignLetters',
  shortHost: 'link.shortHost',
  numericHost: 'link.numericHost',
}

export type AskAboutLinkParts = {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly window: () => BrowserWindow | null
  readonly translate: () => Translate
}

/** The system's own dialog, which no page can imitate or cover. Closing it means no. */
export function createAskAboutLink({ dialog, window, translate }: AskAboutLinkParts) {
  return async (host: string, reason: LinkDoubt): Promise<boolean> => {
    const t = translate()
    const options = {
      type: 'warning' as const,
      title: t('common.appName'),
      message: t('link.question', { host }),
      detail: t(reasonKeys[reason]),
      buttons: [t('common.cancel'), t('link.open')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    }
    const owner = window()
    const answer = await (owner === null ? dialog.showMessageBox(options) : dialog.showMessageBox(owner, options))
    return answer.response === 1
  }
}
