import { describe, expect, it } from 'vitest'

import { exifOrientation } from '../../../../src/main/store/pictures/exifOrientation'
import { exifNote, jpegSegments } from '../../../../src/main/store/pictures/jpegSegments'
import { withoutNotes } from '../../../../src/main/store/pictures/withoutNotes'
import {
  aGif,
  aJpeg,
  anExif,
  aPng,
  aWebp,
  exifPart,
  jpegPart,
  pngChunk,
  webpChunk,
  webpHeader,
} from '../../../builders/pictureBytes'

const jfif = jpegPart(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')
const profile = jpegPart(0xe2, 'ICC_PROFILE\0\x01\x01profile')
const adobe = jpegPart(0xee, 'Adobe\0\x64\0\0\0\0\x01')

function orientationIn(jpeg: Buffer | null): number | null {
  const notes = (jpegSegments(jpeg ?? Buffer.alloc(0)) ?? []).flatMap((segment) => exifNote(segment) ?? [])
  return notes[0] ? exifOrientation(notes[0]) : null
}

describe('a JPEG', () => {
  it('loses where it was taken, and all else that cameras and programs note', () => {
    const xmp = jpegPart(0xe1, 'http://ns.adobe.com/xap/1.0/\0<GPS/>')
    const noted = [
      jfif,
      exifPart(1),
      xmp,
      jpegPart(0xe2, 'MPF\0GPS'),
      jpegPart(0xed, 'Photoshop 3.0\0GPS'),
      profile,
      adobe,
    ]
    const clean = withoutNotes(aJpeg(noted, { behind: 'a second picture with its own GPS' }), 'image/jpeg')
    expect(clean).toEqual(aJpeg([jfif, profile, adobe]))
  })

  it.each([
    ['II', 6],
    ['MM', 3],
    ['II', 8],
  ] as const)('stays turned as it is (%s, %i)', (byteOrder, orientation) => {
    const clean = withoutNotes(aJpeg([exifPart(orientation, byteOrder)]), 'image/jpeg')
    expect(orientationIn(clean)).toBe(orientation)
    expect(clean?.includes('GPS')).toBe(false)
    // Readers that stop at a second note must find the one that counts.
    expect(withoutNotes(aJpeg([exifPart(orientation), exifPart(1)]), 'image/jpeg')).toEqual(
      withoutNotes(aJpeg([exifPart(orientation)]), 'image/jpeg'),
    )
  })

  it('keeps its data byte by byte, and is the same when it is done again', () => {
    const clean = withoutNotes(aJpeg([jfif, exifPart(6)]), 'image/jpeg') ?? Buffer.alloc(0)
    const pictureOf = (jpeg: Buffer) => jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xdb])))
    expect(pictureOf(clean)).toEqual(pictureOf(aJpeg()))
    expect(withoutNotes(clean, 'image/jpeg')).toEqual(clean)
  })

  it('that broke off in its last scan gets an end; one whose parts cannot be told apart is refused', () => {
    const whole = aJpeg([jfif])
    expect(withoutNotes(whole.subarray(0, -4), 'image/jpeg')?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
    expect(withoutNotes(whole.subarray(0, 40), 'image/jpeg')).toBeNull()
    expect(withoutNotes(Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg')).toBeNull()
    expect(withoutNotes(Buffer.concat([whole.subarray(0, 20), Buffer.from('junk'), whole]), 'image/jpeg')).toBeNull()
  })

  it('with a note that breaks off is read as far as it goes', () => {
    const cut = jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), anExif(6).subarray(0, 12)]))
    expect(withoutNotes(aJpeg([cut]), 'image/jpeg')).toEqual(aJpeg())
  })
})

describe('a PNG', () => {
  it('loses its texts and its Exif, but for how it is turned', () => {
    const text = pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp GPS'))
    expect(withoutNotes(aPng(4, 4, [text, pngChunk('eXIf', anExif(1))]), 'image/png')).toEqual(aPng(4, 4))
    const turned = withoutNotes(aPng(4, 4, [pngChunk('eXIf', anExif(6))]), 'image/png') ?? Buffer.alloc(0)
    expect(turned.includes('GPS')).toBe(false)
    const at = turned.indexOf('eXIf') + 4
    expect(exifOrientation(turned.subarray(at, at + 26))).toBe(6)
    expect(withoutNotes(turned, 'image/png')).toEqual(turned)
  })

  it('loses what is behind its end, and is refused where it has none', () => {
    const whole = aPng()
    expect(withoutNotes(Buffer.concat([whole, Buffer.from('GPS')]), 'image/png')).toEqual(whole)
    expect(withoutNotes(whole.subarray(0, -5), 'image/png')).toBeNull()
  })
})

describe('a WebP', () => {
  const data = webpChunk('VP8L', Buffer.from('picture data'))

  it('loses its Exif and XMP, and no longer announces them', () => {
    const noted = [webpHeader(3, 4, 0x2c), data, webpChunk('EXIF', anExif(1)), webpChunk('XMP ', Buffer.from('GPS'))]
    expect(withoutNotes(aWebp(noted), 'image/webp')).toEqual(aWebp([webpHeader(3, 4, 0x20), data]))
  })

  it('stays turned as it is', () => {
    const noted = [webpHeader(3, 4, 0x0c), data, webpChunk('EXIF', anExif(8)), webpChunk('XMP ', Buffer.from('GPS'))]
    const clean = withoutNotes(aWebp(noted), 'image/webp') ?? Buffer.alloc(0)
    expect(clean.includes('GPS')).toBe(false)
    expect(exifOrientation(clean.subarray(clean.indexOf('EXIF') + 8))).toBe(8)
    expect(clean.subarray(12, 22)).toEqual(webpHeader(3, 4, 0x08).subarray(0, 10))
    expect(withoutNotes(clean, 'image/webp')).toEqual(clean)
  })

  it('is refused where it breaks off', () => {
    expect(withoutNotes(aWebp([data]).subarray(0, -3), 'image/webp')).toBeNull()
    expect(withoutNotes(Buffer.from('RIFF'), 'image/webp')).toBeNull()
  })
})

it('leaves a GIF as it is', () => {
  expect(withoutNotes(aGif(), 'image/gif')).toEqual(aGif())
})
