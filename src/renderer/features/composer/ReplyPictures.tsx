import { Button } from '@mantine/core'

import type { MediaRule } from '#shared/domain/accounts/capabilities'
import type { Picture } from '#shared/domain/pictures/picture'
import type { AddPictures } from '../../bridge/useAddPictures'
import { DescribedPictures } from '../../ui/DescribedPictures'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'

type Props = {
  readonly pictures: readonly Picture[]
  readonly rule: MediaRule
  readonly adding: AddPictures
  readonly onChange: (pictures: readonly Picture[]) => void
}

/** The pictures of a reply, and why one was not taken. */
export function ReplyPictures({ pictures, rule, adding, onChange }: Props) {
  const { t } = useTexts()
  return (
    <>
      {pictures.length > 0 && (
        <div className={classes.replyPictures}>
          <DescribedPictures pictures={pictures} longestAlt={rule.longestAlt} onChange={onChange} />
        </div>
      )}
      {adding.error !== null && (
        <div className={classes.troubles}>
          <ErrorPanel error={adding.error}>
            <Button size="compact-xs" variant="subtle" onClick={adding.forgetError}>
              {t('common.close')}
            </Button>
          </ErrorPanel>
        </div>
      )}
    </>
  )
}
