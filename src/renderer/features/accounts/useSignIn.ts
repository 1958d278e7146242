import { useEffect, useRef, useState } from 'react'

import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { AppError } from '#shared/domain/errors'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'

type Fields = Readonly<Record<string, string>>
type Input = { readonly channelId: ChannelId; readonly accountId: string | null; readonly onDone: () => void }

export type SignIn = {
  readonly isRunning: boolean
  /** Why the last try ended; an owner who cancelled knows. */
  readonly error: AppError | null
  /** The owner has to say first how the sign-in may be kept. */
  readonly needsConsent: boolean
  readonly start: (fields: Fields) => void
  /** The owner said it: the sign-in that waited for that goes on. */
  readonly goOn: () => void
}

export function useSignIn({ channelId, accountId, onDone }: Input): SignIn {
  const { data } = useRequest('app.state', null)
  const connect = useMutationRequest('accounts.connect')
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const [waitingFields, setWaitingFields] = useState<Fields | null>(null)

  async function run(fields: Fields): Promise<void> {
    setWaitingFields(null)
    const connected = await connect.run({ channelId, accountId, fields })
    // Who has gone elsewhere meanwhile is not fetched back.
    if (connected.ok && isHere.current) onDone()
    else if (!connected.ok && connected.error.code === 'vaultNeedsConsent') setWaitingFields(fields)
  }

  const code = connect.error?.code
  return {
    isRunning: connect.isRunning,
    error: code === 'signInCancelled' || code === 'vaultNeedsConsent' ? null : connect.error,
    needsConsent: waitingFields !== null,
    start: (fields) => {
      if (data?.vault === 'plainNeedsConsent') setWaitingFields(fields)
      else void run(fields)
    },
    goOn: () => void run(waitingFields ?? {}),
  }
}
