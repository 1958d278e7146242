import { Button } from '@mantine/core'

import { longestAlt } from '#shared/domain/pictures/longestAlt'
import { mostTemplatePictures } from '#shared/domain/templates/mostTemplatePictures'
import type { AddPictures } from '../../bridge/useAddPictures'
import { DescribedPictures } from '../../ui/DescribedPictures'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'
import type { Written } from './written'

type Props = {
  readonly pictures: Written['pictures']
  readonly adding: AddPictures
  readonly onChange: (pictures: Written['pictures']) => void
}

/** The pictures of a template, for all of its languages. */
export function TemplatePictures({ pictures, adding, onChange }: Props) {
  const { t } = useTexts()
  return (
    <section className={classes.pictures} aria-label={t('templates.pictures')}>
      <div className={classes.picturesHead}>
        <span className={classes.label}>{t('templates.pictures')}</span>
        <Button
          size="compact-xs"
          variant="default"
          loading={adding.isBusy}
          disabled={pictures.length >= mostTemplatePictures}
          onClick={() => void adding.choose()}
        >
          {t('templates.addPicture')}
        </Button>
        <span className={classes.hint}>{t('templates.picturesHint', { count: mostTemplatePictures })}</span>
      </div>
      {pictures.length > 0 && (
        <DescribedPictures pictures={pictures} longestAlt={longestAlt} onChange={(changed) => onChange([...changed])} />
      )}
      <ErrorPanel error={adding.error}>
        <Button size="compact-xs" variant="subtle" onClick={adding.forgetError}>
          {t('common.close')}
        </Button>
      </ErrorPanel>
    </section>
  )
}
