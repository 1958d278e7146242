import type { LengthRule } from '#shared/domain/accounts/capabilities'
import { textLength } from '#shared/domain/drafts/length'
import { withSignature } from '#shared/domain/drafts/signature'
import { textsToSend } from '#shared/domain/drafts/textsToSend'
import type { AppError } from '#shared/domain/errors'
import { picturesTrouble } from '#shared/domain/pictures/picturesTrouble'
import type { Settings } from '#shared/domain/settings/settings'
import { unresolvedField } from '#shared/domain/templates/unresolvedField'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Writing } from './draftKeeper'
import { mediaRule } from './mediaRule'

type Open = Pick<RequestOutput<'conversation.open'>, 'capabilities' | 'row' | 'replyRoute'>

/** What would leave: exactly what main will make of it. */
export type SendState = {
  /** Why it can't be sent as it stands; null: it can. */
  readonly block: AppError | null
  /** What is left of the length of the text that is nearest to its limit, by the network's counting, signature included. */
  readonly left: number
  /** The texts as they would leave; more than one: a numbered thread. */
  readonly parts: readonly string[]
}

export function sendState(open: Open, writing: Writing, settings: Pick<Settings, 'signature'>): SendState {
  const { publicLength, privateLength, canThread } = open.capabilities
  const { signature } = settings
  const { text, privateText } = writing
  if (privateText !== null) {
    const message = oneText(privateText, privateLength, signature, false)
    const notice = text.trim() === '' ? null : oneText(text, publicLength, signature, false)
    const left = Math.min(message.left, notice?.left ?? Infinity)
    return { block: message.block ?? notice?.block ?? null, left, parts: [] }
  }
  const rule = open.row.isPrivate ? privateLength : publicLength
  const mayThread = canThread && !open.row.isPrivate && open.replyRoute === 'api'
  const state = oneText(text, rule, signature, mayThread)
  const isEmpty = state.block?.code === 'textEmpty' && writing.pictures.length > 0
  const trouble = picturesTrouble(mediaRule(open, privateText), writing.pictures)
  return { ...state, block: trouble ?? (isEmpty ? null : state.block) }
}

function oneText(text: string, rule: LengthRule, signature: string, canThread: boolean): SendState {
  const signed = text.trim() === '' ? text : withSignature(text, signature)
  const { left } = textLength(rule, signed)
  if (text.trim() === '') return { block: { code: 'textEmpty' }, left, parts: [] }
  const field = unresolvedField(text)
  if (field !== null) return { block: { code: 'unresolvedField', field }, left, parts: [] }
  const parts = textsToSend({ text, rule, signature, canThread })
  return parts.ok ? { block: null, left, parts: parts.value } : { block: parts.error, left, parts: [] }
}
