import type { Cost } from '#shared/domain/costs/cost'
import type { Picture } from '#shared/domain/pictures/picture'
import { fail, ok, type Result } from '#shared/domain/result'
import type { PictureFile } from '../channel'
import type { XAnswer, XClient, XFailure } from './client'
import { pictureDescriptionCost } from './prices'
import { uploadSchema, type WireUpload } from './wire'

export type Uploading = { readonly client: XClient; readonly now: () => number; wait(ms: number): Promise<void> }

export type Uploaded = { readonly mediaIds: readonly string[]; readonly costs: readonly Cost[] }

/** X takes segments of up to 5 MB; small ones get through within a call's time on a slow line, too. */
const segmentBytes = 512 * 1024
/** X works on a GIF for seconds, and says when to ask again. */
const mostChecks = 20
const [shortestWaitMs, longestWaitMs] = [500, 10_000]

const unreadable: XFailure = { error: { code: 'unreadableAnswer' }, fate: 'unknown', status: null, oauthError: '' }
const notTaken: XFailure = { error: { code: 'pictureNotTaken' }, fate: 'answered', status: null, oauthError: '' }

/** Brings pictures to X, where a post or message made within a day may use them. Nothing is published by this. */
export async function uploadPictures(
  uploading: Uploading,
  files: readonly PictureFile[],
  isPrivate: boolean,
): Promise<Result<Uploaded, XFailure>> {
  const mediaIds: string[] = []
  const costs: Cost[] = []
  for (const file of files) {
    const uploaded = await uploadOne(uploading, file, isPrivate)
    if (!uploaded.ok) return uploaded
    const mediaId = uploaded.value
    mediaIds.push(mediaId)
    // Only posts show one.
    if (isPrivate || file.picture.alt === '') continue
    const described = await describe(uploading, mediaId, file.picture)
    if (!described.ok) return described
    costs.push(pictureDescriptionCost(mediaId, uploading.now()))
  }
  return ok({ mediaIds, costs })
}

async function uploadOne(
  uploading: Uploading,
  { picture, content }: PictureFile,
  isPrivate: boolean,
): Promise<Result<string, XFailure>> {
  const { client } = uploading
  const begun = await client.post('media/upload/initialize', {
    media_type: picture.mediaType,
    total_bytes: content.byteLength,
    media_category: `${isPrivate ? 'dm' : 'tweet'}_${picture.mediaType === 'image/gif' ? 'gif' : 'image'}`,
  })
  const upload = begun.ok ? uploadOf(begun.value) : begun
  if (!upload.ok) return upload
  const mediaId = upload.value.id
  for (let index = 0; index * segmentBytes < content.byteLength; index += 1) {
    const media = Buffer.from(content.subarray(index * segmentBytes, (index + 1) * segmentBytes))
    const appended = await client.postForm(`media/upload/${mediaId}/append`, { segment_index: index, media })
    if (!appended.ok) return appended
  }
  const ended = await client.post(`media/upload/${mediaId}/finalize`)
  const state = ended.ok ? uploadOf(ended.value) : ended
  return state.ok ? processed(uploading, state.value) : state
}

/** Waits until X has worked on a picture. */
async function processed({ client, wait }: Uploading, upload: WireUpload): Promise<Result<string, XFailure>> {
  let { processing_info: work } = upload
  for (let checks = 0; work && work.state !== 'succeeded'; checks += 1) {
    if (work.state === 'failed') return fail(notTaken)
    if (checks === mostChecks) return fail({ ...unreadable, error: { code: 'timedOut' } })
    await wait(Math.min(Math.max((work.check_after_secs ?? 1) * 1000, shortestWaitMs), longestWaitMs))
    const answer = await client.get('media/upload', { command: 'STATUS', media_id: upload.id })
    const state = answer.ok ? uploadOf(answer.value) : answer
    if (!state.ok) return state
    work = state.value.processing_info
  }
  return ok(upload.id)
}

async function describe({ client }: Uploading, id: string, { alt }: Picture): Promise<Result<XAnswer, XFailure>> {
  return client.post('media/metadata', { id, metadata: { alt_text: { text: alt } } })
}

function uploadOf({ data }: XAnswer): Result<WireUpload, XFailure> {
  const read = uploadSchema.safeParse(data)
  return read.success ? ok(read.data.data) : fail(unreadable)
}
