import type { Shell } from 'electron'

import type { Result } from '#shared/domain/result'
import { fail, ok } from '#shared/domain/result'
import type { Log } from '../services/ports'
import { judgeLink, type LinkDoubt } from './judgeLink'

export type OpenLink = (url: string) => Promise<Result<void>>

export type OpenLinkParts = {
  readonly shell: Pick<Shell, 'openExternal'>
  /** Shows the owner the real host; true: open it. */
  readonly ask: (host: string, reason: LinkDoubt) => Promise<boolean>
  readonly allowLoopback: boolean
  readonly log: Log
}

/** The only way out to the system's browser. Ok when the owner decides against it; `linkRefused` when we do. */
export function createOpenLink({ shell, ask, allowLoopback, log }: OpenLinkParts): OpenLink {
  return async (url) => {
    const verdict = judgeLink(url, { allowLoopback })
    if (verdict.type === 'refuse') {
      log('link.refused')
      return fail({ code: 'linkRefused' })
    }
    if (verdict.type === 'ask' && !(await ask(verdict.host, verdict.reason))) return ok(undefined)
    try {
      await shell.openExternal(verdict.href)
      return ok(undefined)
    } catch {
      // The system has no program for it.
      log('link.failed')
      return fail({ code: 'linkRefused' })
    }
  }
}
