import { useState } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useEvent } from '../bridge/useEvent'
import { useDraftKeeper } from '../features/composer/useDraftKeeper'
import { useTemplateEdits } from '../features/templates/useTemplateEdits'
import { Welcome } from '../features/welcome/Welcome'
import { useKeys } from '../ui/useKeys'
import { useOnePaint } from '../ui/useOnePaint'
import { KeyHelp } from './KeyHelp'
import { navigate } from './navigate'
import { Page } from './Page'
import { inboxRoute, type Route } from './routes'
import { Shell } from './Shell'
import { useRoute } from './useRoute'

/** Which page is on screen: a shop with nothing in it yet has only the welcome, and what leads out of it. */
export function Pages({ state }: { readonly state: RequestOutput<'app.state'> }) {
  const route = useRoute()
  const keeper = useDraftKeeper()
  const edits = useTemplateEdits()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  useEvent('navigate', ({ conversationId }) => navigate({ ...inboxRoute, conversationId }))
  useKeys({
    '?': () => setIsHelpOpen(true),
    'g i': () => navigate(inboxRoute),
    'g d': () => navigate({ page: 'drafts' }),
    'g o': () => navigate({ page: 'outbox' }),
    'g t': () => navigate({ page: 'templates' }),
  })
  if (state.isEmpty && !leadsOut(route)) return <FirstPage />
  const shown = route.page === 'welcome' ? inboxRoute : route
  return (
    <Shell state={state} route={shown}>
      <Page route={shown} keeper={keeper} edits={edits} />
      <KeyHelp isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </Shell>
  )
}

function FirstPage() {
  useOnePaint(true)
  return (
    <Welcome
      onConnect={(channelId) => navigate({ page: 'connect', channelId, accountId: null })}
      onOpened={() => navigate(inboxRoute)}
    />
  )
}

function leadsOut({ page }: Route): boolean {
  return ['connect', 'accounts', 'settings', 'data', 'about'].includes(page)
}
