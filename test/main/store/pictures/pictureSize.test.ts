import { expect, it } from 'vitest'

import type { PictureType } from '#shared/domain/pictures/picture'
import { pictureSize } from '../../../../src/main/store/pictures/pictureSize'
import { aGif, aJpeg, aPng, aWebp, exifPart, jpegPart, webpChunk, webpHeader } from '../../../builders/pictureBytes'

const lossy = webpChunk('VP8 ', Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x41, 0xf0, 0x00, 0, 0]))
/** 14 bits each, one less than the size: 100 x 200. */
const lossless = webpChunk('VP8L', Buffer.from([0x2f, 0x63, 0xc0, 0x31, 0x00, 0, 0, 0, 0, 0]))

it.each<[string, PictureType, Buffer, { width: number | null; height: number | null }]>([
  ['a PNG', 'image/png', aPng(7, 9), { width: 7, height: 9 }],
  ['a GIF', 'image/gif', aGif(300, 200), { width: 300, height: 200 }],
  ['a JPEG', 'image/jpeg', aJpeg(), { width: 640, height: 480 }],
  ['a JPEG on its side', 'image/jpeg', aJpeg([exifPart(6)]), { width: 480, height: 640 }],
  ['a JPEG on its head', 'image/jpeg', aJpeg([exifPart(3)]), { width: 640, height: 480 }],
  ['a lossy WebP', 'image/webp', aWebp([lossy]), { width: 320, height: 240 }],
  ['a lossless WebP', 'image/webp', aWebp([lossless]), { width: 100, height: 200 }],
  ['an extended WebP', 'image/webp', aWebp([webpHeader(70000, 3, 0)]), { width: 70000, height: 3 }],
  [
    'a WebP of a kind to come',
    'image/webp',
    aWebp([webpChunk('VP9 ', Buffer.alloc(20))]),
    { width: null, height: null },
  ],
  ['a PNG that breaks off', 'image/png', aPng().subarray(0, 20), { width: null, height: null }],
  ['a GIF that breaks off', 'image/gif', aGif().subarray(0, 8), { width: null, height: null }],
  ['a WebP that breaks off', 'image/webp', aWebp([lossy]).subarray(0, 25), { width: null, height: null }],
  [
    'a JPEG without a frame',
    'image/jpeg',
    Buffer.concat([Buffer.from([0xff, 0xd8]), jpegPart(0xda, '')]),
    { width: null, height: null },
  ],
  ['a GIF that says 0', 'image/gif', aGif(0, 20), { width: null, height: null }],
])('reads the size of %s', (_, mediaType, bytes, size) => {
  expect(pictureSize(bytes, mediaType)).toEqual(size)
})
