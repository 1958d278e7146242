import { Button, SegmentedControl } from '@mantine/core'

import type { TemplateProblem } from '#shared/domain/templates/templateProblem'
import type { Translate } from '#shared/i18n/translate'
import { listWords } from '../../ui/countsWords'
import { KeptPictures } from '../../ui/KeptPictures'
import { useTexts } from '../../ui/useTexts'
import { fieldWords } from './fieldWords'
import classes from './Picker.module.css'
import { problemWords } from './problemWords'
import { shownText } from './shownText'
import { languageWords } from './templateWords'
import type { Choice } from './usePicker'
import type { TemplateLanguage } from './written'

type Props = {
  readonly choice: Choice
  /** The reply can carry pictures. */
  readonly takesPictures: boolean
  readonly onLanguage: (templateId: string, language: TemplateLanguage) => void
  readonly onChoose: () => void
}

/** The marked template filled for this conversation, whole. */
export function PickerPreview({ choice, takesPictures, onLanguage, onChoose }: Props) {
  const { t, language } = useTexts()
  const { template, variant, rendering } = choice
  const text = shownText(rendering, t)
  return (
    <section className={classes.preview} aria-label={t('templates.previewOf', { name: template.name })}>
      {template.variants.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('templates.languages')}
          value={variant.language}
          data={template.variants.map((one) => ({
            value: one.language,
            label: <abbr title={t(languageWords[one.language].name)}>{languageWords[one.language].mark}</abbr>,
          }))}
          onChange={(chosen) => onLanguage(template.id, chosen as TemplateLanguage)}
        />
      )}
      {text !== null && (
        <p className={classes.text} lang={variant.language} dir="auto">
          {text}
        </p>
      )}
      <KeptPictures pictures={template.pictures} />
      {!takesPictures && (template.pictures ?? []).length > 0 && (
        <p className={classes.note}>{t('templates.picturesStay')}</p>
      )}
      {rendering.state === 'incomplete' && (
        <p className={classes.note}>
          {t('templates.willAsk', {
            list: listWords(
              rendering.missing.map(({ name }) => fieldWords(name, t)),
              language,
            ),
          })}
        </p>
      )}
      {rendering.state === 'broken' ? (
        <p className={classes.note}>{brokenWords(rendering.problem, t)}</p>
      ) : (
        <div>
          <Button size="compact-sm" onClick={onChoose}>
            {t(rendering.state === 'ready' ? 'templates.insert' : 'templates.fillIn')}
          </Button>
        </div>
      )}
    </section>
  )
}

function brokenWords(problem: TemplateProblem, t: Translate): string {
  const { line, column } = problem
  return t('templates.brokenAt', { line, column, reason: problemWords(problem, t) })
}
