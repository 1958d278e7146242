import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { Picture } from '#shared/domain/pictures/picture'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DraftKeeper } from './draftKeeper'

export type AddPictures = {
  /** Opens the system's dialog. */
  readonly choose: () => Promise<void>
  /** Takes in what was pasted or dropped; `false`: there is no file in it. */
  readonly take: (data: DataTransfer | null) => boolean
  readonly isBusy: boolean
  readonly error: AppError | null
  readonly forgetError: () => void
}

/** Adds pictures to what is being written. Main keeps each before the draft speaks of it. */
export function useAddPictures(keeper: DraftKeeper, conversationId: string): AddPictures {
  const bridge = useBridge()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  /** Read anew: more was typed while main wrote the file. */
  function add(pictures: readonly Picture[]): void {
    const known = keeper.read(conversationId)?.pictures ?? []
    const fresh = pictures.filter(({ id }) => !known.some((one) => one.id === id))
    if (fresh.length > 0) keeper.write(conversationId, { pictures: [...known, ...fresh] })
  }

  async function choose(): Promise<void> {
    setIsBusy(true)
    const answer = await ask(bridge, 'pictures.choose', null)
    setIsBusy(false)
    setError(answer.ok ? answer.value.trouble : answer.error)
    if (answer.ok) add(answer.value.pictures)
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    setIsBusy(true)
    let trouble: AppError | null = null
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await ask(bridge, 'pictures.add', { bytes, name: file.name })
      if (answer.ok) add([answer.value])
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
