import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'

import { chosenLanguage, createTranslate } from '#shared/i18n/translate'
import { EmptyState } from '../ui/EmptyState'

type Props = { readonly children: ReactNode }
type State = { readonly isBroken: boolean }

/** A bug in one part of the window shows a sentence and a way on instead of an empty page. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

/** Speaks the document's language: what is above may be what broke. */
function Broken() {
  const t = createTranslate(chosenLanguage('system', document.documentElement.lang))
  return (
    <EmptyState title={t('common.broken')}>
      <Button variant="light" onClick={() => window.location.reload()}>
        {t('common.reload')}
      </Button>
    </EmptyState>
  )
}
