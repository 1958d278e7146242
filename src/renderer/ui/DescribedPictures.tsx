import { ActionIcon, TextInput } from '@mantine/core'

import type { Picture } from '#shared/domain/pictures/picture'
import classes from './DescribedPictures.module.css'
import { Icon } from './Icon'
import { useTexts } from './useTexts'

type Props = {
  readonly pictures: readonly Picture[]
  /** Characters of a description; 0: the network takes none. */
  readonly longestAlt: number
  readonly onChange: (pictures: readonly Picture[]) => void
}

/** Pictures the owner added, each with the words for people who can't see it. */
export function DescribedPictures({ pictures, longestAlt, onChange }: Props) {
  const { t } = useTexts()
  return (
    <ul className={classes.pictures}>
      {pictures.map((picture, index) => (
        <li key={picture.id} className={classes.picture}>
          <img src={`/kept/${picture.id}`} alt={picture.alt || t('composer.picture', { n: index + 1 })} />
          <div className={classes.words}>
            <span className={classes.name}>{picture.name || t('composer.picture', { n: index + 1 })}</span>
            {longestAlt > 0 && (
              <TextInput
                size="xs"
                aria-label={t('composer.describe', { n: index + 1 })}
                placeholder={t('composer.describeHint')}
                maxLength={longestAlt}
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
  )
}
