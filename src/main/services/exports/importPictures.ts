import type { ImportFailure } from '#shared/domain/exports/exportFailure'
import { mostPictureBytes } from '#shared/domain/pictures/picture'
import { fail, ok, type Result } from '#shared/domain/result'
import type { PictureStore } from '../../store/pictures/pictureStore'
import type { ExportSource } from './exportPorts'

type Means = {
  readonly pictureStore: PictureStore
  readonly source: Pick<ExportSource, 'pictures' | 'picture'>
  readonly signal: AbortSignal
}

/**
 * Takes in the pictures of an export before anything that speaks of them. What is no picture, or not the one its name says,
 * is passed over: a sweep takes away what nothing turns out to speak of. Only a disk that takes no more ends it.
 */
export async function importPictures({ pictureStore, source, signal }: Means): Promise<Result<void, ImportFailure>> {
  const [names, known] = [await source.pictures(), await pictureStore.list()]
  if (!names.ok) return names
  if (!known.ok) return known
  const missing = names.value.filter((name) => /^[0-9a-f]{64}\.\w+$/u.test(name) && !known.value.includes(name))
  for (const name of missing) {
    if (signal.aborted) return fail({ code: 'importCancelled' })
    const bytes = await source.picture(name, mostPictureBytes)
    const added = bytes.ok ? await pictureStore.add(bytes.value, '') : null
    if (added?.ok === false && added.error.code !== 'pictureUnreadable') return added
  }
  return ok(undefined)
}
