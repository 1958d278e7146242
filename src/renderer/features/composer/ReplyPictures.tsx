import { ActionIcon, Button, TextInput } from '@mantine/core'

import type { MediaRule } from '#shared/domain/accounts/capabilities'
import type { Picture } from '#shared/domain/pictures/picture'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Icon } from '../../ui/Icon'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import type { AddPictures } from './useAddPictures'

type Props = {
  readonly pictures: readonly Picture[]
  readonly rule: MediaRule
  readonly adding: AddPictures
  readonly onChange: (pictures: readonly Picture[]) => void
}

/** The pictures of a reply, each with the words for people who can't see it. */
export function ReplyPictures({ pictures, rule, adding, onChange }: Props) {
  const { t } = useTexts()
  return (
    <>
      {pictures.length > 0 && (
        <ul className={classes.pictures}>
          {pictures.map((picture, index) => (
            <li key={picture.id} className={classes.picture}>
              <img src={`/kept/${picture.id}`} alt={picture.alt || t('composer.picture', { n: index + 1 })} />
              <div className={classes.pictureWords}>
                <span className={classes.pictureName}>{picture.name || t('composer.picture', { n: index + 1 })}</span>
                {rule.longestAlt > 0 && (
                  <TextInput
                    size="xs"
                    aria-label={t('composer.describe', { n: index + 1 })}
                    placeholder={t('composer.describeHint')}
                    maxLength={rule.longestAlt}
                    value={picture.alt}
                    onChange={({ currentTarget }) =>
                      onChange(pictures.map((one) => (one === picture ? { ...one, alt: currentTarget.value } : one)))
                    }
                  />
                )}
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('composer.removePicture', { n: index + 1 })}
                onClick={() => onChange(pictures.filter((one) => one !== picture))}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
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
