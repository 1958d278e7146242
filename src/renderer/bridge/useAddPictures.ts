import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { Picture } from '#shared/domain/pictures/picture'
import { ask } from './client'
import { useBridge } from './useBridge'

export type AddPictures = {
  /** Opens the system's dialog. */
  readonly choose: () => Promise<void>
  /** Takes in what was pasted or dropped; `false`: there is no file in it. */
  readonly take: (data: DataTransfer | null) => boolean
  readonly isBusy: boolean
  readonly error: AppError | null
  readonly forgetError: () => void
}

/**
 * Takes pictures in for what is being written. Main keeps each before `onAdd` hears of it, and more may have been typed
 * meanwhile: `onAdd` has to read anew what it adds to.
 */
export function useAddPictures(onAdd: (pictures: readonly Picture[]) => void): AddPictures {
  const bridge = useBridge()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  async function choose(): Promise<void> {
    setIsBusy(true)
    const answer = await ask(bridge, 'pictures.choose', null)
    setIsBusy(false)
    setError(answer.ok ? answer.value.trouble : answer.error)
    if (answer.ok) onAdd(answer.value.pictures)
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    setIsBusy(true)
    let trouble: AppError | null = null
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await ask(bridge, 'pictures.add', { bytes, name: file.name })
      if (answer.ok) onAdd([answer.value])
      else trouble ??= answer.error
    }
    setIsBusy(false)
    setError(trouble)
  }

  return {
    choose,
    take(data) {
      const files = [...(data?.files ?? [])]
      if (files.length > 0) void takeFiles(files)
      return files.length > 0
    },
    isBusy,
    error,
    forgetError: () => setError(null),
  }
}
