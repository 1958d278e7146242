import { useQueryClient } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { chosenLanguage, createTranslate } from '#shared/i18n/translate'
import { useRequest } from '../bridge/useRequest'
import { ClockProvider } from '../ui/ClockProvider'
import { ErrorPanel } from '../ui/ErrorPanel'
import { TextsProvider } from '../ui/TextsProvider'
import { useDocumentLooks } from './useDocumentLooks'
import { Pages } from './Pages'
import { navigate } from './navigate'
import { inboxRoute } from './routes'

/** Asks main what there is, and shows the window in the owner's language and theme once that is known. */
export function Start() {
  const state = useRequest('app.state', null)
  const settings = useRequest('settings.read', null)
  const language = chosenLanguage(settings.data?.language ?? 'system', state.data?.systemLocale ?? navigator.language)
  useDocumentLooks(language, settings.data?.theme ?? 'system')
  useForgottenCopies(state.data?.shop)
  const error = state.error ?? settings.error
  return (
    <TextsProvider language={language}>
      {state.data !== undefined && settings.data !== undefined ? (
        <ClockProvider shopNow={state.data.now} askedAt={state.dataUpdatedAt} speed={speedOf(state.data)}>
          <Pages state={state.data} />
        </ClockProvider>
      ) : (
        <ErrorPanel error={error}>
          <Button variant="light" onClick={() => void Promise.all([state.refetch(), settings.refetch()])}>
            {createTranslate(language)('common.tryAgain')}
          </Button>
        </ErrorPanel>
      )}
    </TextsProvider>
  )
}

function speedOf(state: { readonly shop: 'mine' | 'sample'; readonly sampleSpeed: number }): number {
  return state.shop === 'sample' ? state.sampleSpeed : 1
}

/** The sample and the owner's shop never show each other's copies. */
function useForgottenCopies(shop: 'mine' | 'sample' | undefined): void {
  const queryClient = useQueryClient()
  const known = useRef(shop)
  useEffect(() => {
    if (known.current !== undefined && known.current !== shop) {
      void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' })
      navigate(inboxRoute, { replaces: true })
    }
    known.current = shop
  }, [shop, queryClient])
}
