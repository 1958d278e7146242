import { Button } from '@mantine/core'

import type { AddPictures } from '../../bridge/useAddPictures'
import { Kbd } from '../../ui/Kbd'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { SendLater } from './SendLater'
import type { GoPrivate } from './useGoPrivate'

type Props = {
  readonly canPlan: boolean
  readonly goPrivate: GoPrivate
  /** Null: the network takes none here. */
  readonly pictures: AddPictures | null
  readonly onTemplates: () => void
  /** Epoch ms. */
  readonly onPlan: (at: number) => void
}

/** What can be done with a reply beside writing and sending it. */
export function ComposerTools({ canPlan, goPrivate, pictures, onTemplates, onPlan }: Props) {
  const { t } = useTexts()
  return (
    <div className={classes.tools}>
      <Button size="compact-xs" variant="subtle" color="gray" rightSection={<Kbd keys="/" />} onClick={onTemplates}>
        {t('composer.templates')}
      </Button>
      {goPrivate.canBegin && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          rightSection={<Kbd keys="p" />}
          onClick={goPrivate.begin}
        >
          {t('composer.goPrivate')}
        </Button>
      )}
      {pictures !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={pictures.isBusy}
          onClick={() => void pictures.choose()}
        >
          {t('composer.addPicture')}
        </Button>
      )}
      {canPlan && <SendLater onPlan={onPlan} />}
    </div>
  )
}
