import { invalid, okAnswer, problem, type Answer } from './answer'
import type { Call } from './call'
import type { XMedia, XState } from './model'

export function initializeUpload(state: XState, { body }: Call): Answer {
  const totalBytes = Number(body.total_bytes)
  if (!Number.isInteger(totalBytes) || totalBytes < 1) return invalid('The `total_bytes` field is required')
  const id = state.nextId()
  const upload = { id, type: String(body.media_type), category: String(body.media_category), totalBytes }
  state.media.set(id, { ...upload, receivedBytes: 0, isFinal: false })
  return okAnswer({ data: { id, media_key: `3_${id}`, expires_after_secs: 86_400 }, meta: {} })
}

export function appendUpload(state: XState, { parts, rawLength }: Call): Answer {
  return withUpload(state, parts, (upload) => {
    upload.receivedBytes += rawLength
    return okAnswer({ data: { expires_at: Math.floor(state.now() / 1000) + 86_400 }, meta: {} })
  })
}

export function finalizeUpload(state: XState, { parts }: Call): Answer {
  return withUpload(state, parts, (upload) => {
    if (upload.receivedBytes < upload.totalBytes) return invalid('Segments do not add up to provided total file size.')
    upload.isFinal = true
    return uploaded(upload)
  })
}

export function uploadStatus(state: XState, { query }: Call): Answer {
  return withUpload(state, [query.get('media_id') ?? ''], uploaded)
}

function withUpload(state: XState, [id = '']: readonly string[], answer: (upload: XMedia) => Answer): Answer {
  const upload = state.media.get(id)
  return upload ? answer(upload) : problem(404, 'Not Found', 'Not Found')
}

function uploaded({ id, totalBytes }: XMedia): Answer {
  return okAnswer({ data: { id, media_key: `3_${id}`, size: totalBytes, expires_after_secs: 86_400 }, meta: {} })
}
