import type { PictureType } from '#shared/domain/pictures/picture'
import { pictureTypeOf } from '#shared/domain/pictures/pictureTypeOf'
import { fail, ok, type Result } from '#shared/domain/result'
import { createHttp } from './http'
import { type NetLimits, pictureLimits } from './netLimits'
import type { Origins } from './origins'
import { statusError } from './statusError'

export type Picture = { readonly bytes: Buffer; readonly type: PictureType }

/**
 * Fetches a stranger's picture: at most 1 MiB in 10 s, PNG, JPEG, GIF or WebP by header and by content, without cookies or
 * referrer, and never from inside of the house. What is no such picture is `unreadableAnswer`.
 */
export async function fetchPicture(
  origins: Origins,
  url: string,
  { limits = pictureLimits, now = Date.now }: { readonly limits?: NetLimits; readonly now?: () => number } = {},
): Promise<Result<Picture>> {
  const http = createHttp({ origins, limits })
  const answer = await http({ url, headers: { accept: 'image/png,image/jpeg,image/gif,image/webp' } })
  if (!answer.ok) return fail(answer.error.error)
  const { status, headers, body } = answer.value
  const error = statusError({ status, headers, detail: '' }, now())
  if (error) return fail(error)
  const type = pictureTypeOf(body)
  const isPicture = type !== null && mediaType(headers['content-type']) === type
  return isPicture ? ok({ bytes: body, type }) : fail({ code: 'unreadableAnswer' })
}

function mediaType(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? (header.split(';')[0] ?? '').trim().toLowerCase() : ''
}
