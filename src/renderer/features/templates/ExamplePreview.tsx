import { useId } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import { textLength } from '#shared/domain/drafts/length'
import { fieldValues } from '#shared/domain/templates/fieldValues'
import { renderTemplate } from '#shared/domain/templates/renderTemplate'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { exampleSources } from './exampleSources'
import { shopSources } from './shopSources'
import { shownText } from './shownText'
import classes from './Templates.module.css'
import type { TemplateLanguage } from './written'

type Props = { readonly body: string; readonly language: TemplateLanguage; readonly settings: Settings }

/** X's own length of a post. */
const xRule = { unit: 'xWeighted', limit: 280 } as const

/** The text as a customer would read it, who is made up. */
export function ExamplePreview({ body, language, settings }: Props) {
  const { t } = useTexts()
  const titleId = useId()
  const now = useNow(60_000)
  const sources = exampleSources(language, shopSources(settings), now)
  const rendering = renderTemplate(body, fieldValues(sources), {})
  const text = shownText(rendering, t)
  const { used } = textLength(xRule, text ?? '')
  return (
    <section className={classes.preview} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.label}>
        {t('templates.preview')}
      </h2>
      <p className={classes.hint}>{t('templates.previewHint', { name: sources.customer.displayName ?? '' })}</p>
      {text === null && <p className={classes.hint}>{t('templates.previewBroken')}</p>}
      {text === '' && <p className={classes.hint}>{t('templates.previewEmpty')}</p>}
      {text !== null && text !== '' && (
        <>
          <p className={classes.previewText} lang={language} dir="auto">
            {text}
          </p>
          <p className={classes.hint}>{t('templates.length', { count: used })}</p>
        </>
      )}
    </section>
  )
}
