import { Button, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'

import { templateLanguages } from '#shared/domain/templates/choices'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'
import { languageWords } from './templateWords'
import type { TemplateLanguage } from './written'

type Props = {
  readonly languages: readonly TemplateLanguage[]
  readonly open: TemplateLanguage
  readonly onOpen: (language: TemplateLanguage) => void
  readonly onAdd: (language: TemplateLanguage) => void
  /** The variant in the open language. */
  readonly children: ReactNode
}

/** One tab per language the template is written in, and a button for each it is not. */
export function LanguageTabs({ languages, open, onOpen, onAdd, children }: Props) {
  const { t } = useTexts()
  const nameOf = (language: TemplateLanguage): string => t(languageWords[language].name)
  return (
    <Tabs value={open} onChange={(language) => language !== null && onOpen(language as TemplateLanguage)}>
      <div className={classes.tabLine}>
        <Tabs.List className={classes.tabs ?? ''} aria-label={t('templates.languages')}>
          {languages.map((language) => (
            <Tabs.Tab key={language} value={language}>
              {nameOf(language)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {templateLanguages
          .filter((language) => !languages.includes(language))
          .map((language) => (
            <Button key={language} size="compact-xs" variant="subtle" onClick={() => onAdd(language)}>
              {t('templates.addLanguage', { language: nameOf(language) })}
            </Button>
          ))}
      </div>
      <Tabs.Panel value={open}>{children}</Tabs.Panel>
    </Tabs>
  )
}
