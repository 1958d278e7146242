import { invalid, okAnswer, problem, type Answer } from './answer'
import { charge } from './billing'
import type { Call } from './call'
import type { XMedia, XPicture, XState } from './model'
import { parsedForm } from './parsedForm'

const largest: Readonly<Record<string, number>> = { image: 5 * 1024 * 1024, gif: 15 * 1024 * 1024 }

export function initializeUpload(state: XState, { body }: Call): Answer {
  const totalBytes = Number(body.total_bytes)
  if (!Number.isInteger(totalBytes) || totalBytes < 1) return invalid('The `total_bytes` field is required')
  const category = String(body.media_category)
  const most = largest[category.replace(/^(tweet|dm)_/, '')]
  if (most === undefined) return invalid('The `media_category` field is invalid')
  if (totalBytes > most) return invalid('Media is too large.')
  const id = state.nextId()
  const upload = {
    id,
    type: String(body.media_type),
    category,
    totalBytes,
    segments: new Map(),
    alt: '',
    checksLeft: 0,
  }
  state.media.set(id, { ...upload, isFinal: false })
  return okAnswer({ data: { id, media_key: `3_${id}`, expires_after_secs: 86_400 }, meta: {} })
}

/** Bytes come as a form, or in base64 in a JSON body. */
export function appendUpload(state: XState, { parts, raw, body }: Call): Answer {
  return withUpload(state, parts, (upload) => {
    const form = parsedForm(raw)
    const index = Number(form?.get('segment_index')?.toString() ?? body.segment_index)
    const media = form?.get('media') ?? Buffer.from(String(body.media), 'base64')
    upload.segments.set(index, media)
    return okAnswer({ data: { expires_at: Math.floor(state.now() / 1000) + 86_400 }, meta: {} })
  })
}

export function finalizeUpload(state: XState, { parts }: Call): Answer {
  return withUpload(state, parts, (upload) => {
    if (bytesOf(upload).length !== upload.totalBytes) {
      return invalid('Segments do not add up to provided total file size.')
    }
    upload.isFinal = true
    // X works on GIFs for a while.
    if (upload.category.endsWith('_gif')) upload.checksLeft = 2
    return uploaded(upload)
  })
}

export function uploadStatus(state: XState, { query }: Call): Answer {
  return withUpload(state, [query.get('media_id') ?? ''], (upload) => {
    upload.checksLeft = Math.max(0, upload.checksLeft - 1)
    return uploaded(upload)
  })
}

/** `POST /2/media/metadata`. */
export function describeUpload(state: XState, { body }: Call): Answer {
  return withUpload(state, [String(body.id)], (upload) => {
    const { metadata } = body as { metadata?: { alt_text?: { text?: string } } }
    const alt = metadata?.alt_text?.text ?? ''
    if (alt.length > 1000) return invalid('alt_text.text is too long')
    upload.alt = alt
    charge(state, 'other', upload.id)
    return okAnswer({ data: { id: upload.id, associated_metadata: { alt_text: { text: alt } } } })
  })
}

/** What was uploaded, as a post or a message shows it. Null: X would refuse to use it. */
export function usedMedia(state: XState, ids: readonly string[], use: 'tweet' | 'dm'): readonly XPicture[] | null {
  const uploads = ids.map((id) => state.media.get(id))
  const isGood = uploads.every((one) => one?.isFinal === true && one.checksLeft === 0 && one.category.startsWith(use))
  const hasGif = uploads.some((one) => one?.category.endsWith('_gif'))
  if (!isGood || ids.length > (use === 'dm' || hasGif ? 1 : 4)) return null
  return uploads.map((one) => ({ key: `3_${one?.id ?? ''}`, alt: one?.alt ?? '', width: 600, height: 400 }))
}

export function bytesOf({ segments }: XMedia): Buffer {
  return Buffer.concat([...segments].sort(([one], [other]) => one - other).map(([, bytes]) => bytes))
}

function withUpload(state: XState, [id = '']: readonly string[], answer: (upload: XMedia) => Answer): Answer {
  const upload = state.media.get(id)
  return upload ? answer(upload) : problem(404, 'Not Found', 'Not Found')
}

function uploaded({ id, totalBytes, category, checksLeft }: XMedia): Answer {
  const state = checksLeft > 0 ? 'in_progress' : 'succeeded'
  // X's document of version 2.166 asks for a `type` without saying what it holds.
  const work = { type: 'image', state, ...(checksLeft > 0 && { check_after_secs: 1 }) }
  const isWorkedOn = category.endsWith('_gif')
  const data = { id, media_key: `3_${id}`, size: totalBytes, expires_after_secs: 86_400 }
  return okAnswer({ data: { ...data, ...(isWorkedOn && { processing_info: work }) }, meta: {} })
}
