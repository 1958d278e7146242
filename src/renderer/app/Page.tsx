import { assertNever } from '#shared/domain/assertNever'
import type { DraftKeeper } from '../features/composer/draftKeeper'
import { About } from '../features/about/About'
import { Accounts } from '../features/accounts/Accounts'
import { Connect } from '../features/accounts/Connect'
import { Crisis } from '../features/crisis/Crisis'
import { Data } from '../features/data/Data'
import { Drafts } from '../features/drafts/Drafts'
import { Outbox } from '../features/outbox/Outbox'
import { Settings } from '../features/settings/Settings'
import { Templates } from '../features/templates/Templates'
import type { TemplateEdits } from '../features/templates/useTemplateEdits'
import { useOnePaint } from '../ui/useOnePaint'
import { InboxPage } from './InboxPage'
import { navigate } from './navigate'
import { inboxRoute, type Route } from './routes'

type Props = { readonly route: Route; readonly keeper: DraftKeeper; readonly edits: TemplateEdits }

export function Page({ route, keeper, edits }: Props) {
  useOnePaint(route.page !== 'inbox')
  const open = (conversationId: string): void => navigate({ ...inboxRoute, conversationId })
  switch (route.page) {
    case 'inbox':
      return <InboxPage key={route.lane} lane={route.lane} conversationId={route.conversationId} keeper={keeper} />
    case 'drafts':
      return <Drafts onOpen={open} />
    case 'outbox':
      return <Outbox onOpen={open} />
    case 'templates':
      return <Templates edits={edits} />
    case 'accounts':
      return <Accounts onConnect={(channelId, accountId) => navigate({ page: 'connect', channelId, accountId })} />
    case 'connect':
      return (
        <Connect
          channelId={route.channelId}
          accountId={route.accountId}
          onDone={() => navigate(inboxRoute)}
          onCancel={() => navigate({ page: 'accounts' })}
        />
      )
    case 'settings':
    case 'rules':
      return (
        <Settings
          isAtRules={route.page === 'rules'}
          onAbout={() => navigate({ page: 'about' })}
          onData={() => navigate({ page: 'data' })}
          onCrises={() => navigate({ page: 'crisis' })}
        />
      )
    case 'crisis':
      return <Crisis onOpen={open} onOutbox={() => navigate({ page: 'outbox' })} />
    case 'data':
      return <Data />
    case 'about':
      return <About />
    case 'welcome':
      return null
    default:
      return assertNever(route)
  }
}
