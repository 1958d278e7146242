import { randomBytes } from 'node:crypto'

import type { Protocol } from 'electron'

import { appScheme, isAppUrl } from './appAddress'
import { appFile } from './appFile'
import { appHeaders, pictureHeaders } from './appHeaders'
import { pictureAddress, type PictureAddress } from './pictureAddress'

/** A picture's bytes, or null where there is none (any more). Never throws for a picture that is merely missing. */
export type Pictures = (
  address: PictureAddress,
) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | null>

export type AppSchemeParts = { readonly folder: string; readonly pictures: Pictures; readonly newNonce?: () => string }

const pictureTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'])
const noncePlace = '__STYLE_NONCE__'

/** Must run before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }])
}

/** Serves the built window from `folder`, and customers' pictures, under our own scheme. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, parts: AppSchemeParts): void {
  protocol.handle(appScheme, (request) => answerAppRequest(parts, request))
}

/** Anything but a GET of a file inside the folder, or of a picture we know, is an empty 404. */
export async function answerAppRequest(parts: AppSchemeParts, request: Request): Promise<Response> {
  const segments = request.method === 'GET' && isAppUrl(request.url) ? decodedSegments(request.url) : null
  if (segments === null) return notFound()
  const address = pictureAddress(segments)
  return address === null ? answerFile(parts, segments) : answerPicture(parts, address)
}

async function answerFile({ folder, newNonce = freshNonce }: AppSchemeParts, segments: string[]): Promise<Response> {
  const file = await appFile(folder, segments)
  if (file === null) return notFound()
  const nonce = newNonce()
  const isPage = segments.at(-1)?.endsWith('.html') ?? false
  const body = isPage ? new TextDecoder().decode(file.bytes).replaceAll(noncePlace, nonce) : file.bytes
  return new Response(body, { headers: appHeaders(file.type, nonce) })
}

async function answerPicture({ pictures }: AppSchemeParts, address: PictureAddress): Promise<Response> {
  const picture = await pictures(address)
  if (picture === null || !pictureTypes.has(picture.type)) return notFound()
  return new Response(new Uint8Array(picture.bytes), { headers: pictureHeaders(picture.type) })
}

function decodedSegments(url: string): string[] | null {
  try {
    return new URL(url).pathname.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: appHeaders('text/plain; charset=utf-8', freshNonce()) })
}

function freshNonce(): string {
  return randomBytes(16).toString('base64')
}
