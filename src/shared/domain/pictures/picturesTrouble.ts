import type { MediaRule } from '../accounts/capabilities'
import type { AppError } from '../errors'
import type { Picture } from './picture'

/** Why a network would not take these pictures with one reply; null: it takes them. */
export function picturesTrouble(rule: MediaRule | null, pictures: readonly Picture[]): AppError | null {
  if (pictures.length === 0) return null
  if (rule === null) return { code: 'pictureNotTaken' }
  if (pictures.length > rule.mostPictures) return { code: 'picturesTooMany', most: rule.mostPictures }
  if (pictures.some(({ mediaType }) => !rule.types.includes(mediaType))) return { code: 'pictureNotTaken' }
  const isGifInCompany = rule.largestGif !== undefined && pictures.length > 1 && pictures.some(isGif)
  if (isGifInCompany) return { code: 'picturesTooMany', most: 1 }
  const tooLarge = pictures.find((picture) => picture.bytes > mostBytes(rule, picture))
  if (tooLarge) return { code: 'pictureTooLarge', mostBytes: mostBytes(rule, tooLarge) }
  const isAltTooLong = pictures.some(({ alt }) => rule.longestAlt > 0 && [...alt].length > rule.longestAlt)
  return isAltTooLong ? { code: 'pictureDescriptionTooLong', most: rule.longestAlt } : null
}

function mostBytes(rule: MediaRule, picture: Picture): number {
  return isGif(picture) ? (rule.largestGif ?? rule.mostBytes) : rule.mostBytes
}

function isGif({ mediaType }: Picture): boolean {
  return mediaType === 'image/gif'
}
