import type { ExportFailure } from '#shared/domain/exports/exportFailure'
import { fail, ok, type Result } from '#shared/domain/result'
import type { PictureStore } from '../../store/pictures/pictureStore'
import type { ExportFolder } from './exportPorts'

type Means = { readonly pictureStore: PictureStore; readonly signal: AbortSignal }

/** Writes the shop's pictures into an export, under the names they have in the shop. A damaged one is left out. */
export async function exportPictures(
  { pictureStore, signal }: Means,
  folder: Pick<ExportFolder, 'picture'>,
): Promise<Result<void, ExportFailure>> {
  const names = await pictureStore.list()
  if (!names.ok) return names
  for (const name of names.value) {
    if (signal.aborted) return fail({ code: 'exportCancelled' })
    const picture = await pictureStore.read(idOf(name))
    if (!picture.ok && picture.error.code === 'pictureMissing') continue
    const written = picture.ok ? await folder.picture(name, picture.value.bytes) : picture
    if (!written.ok) return written
  }
  return ok(undefined)
}

function idOf(fileName: string): string {
  return fileName.slice(0, fileName.indexOf('.'))
}
