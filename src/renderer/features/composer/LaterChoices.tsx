import { Button, TextInput } from '@mantine/core'

import { sendLaterPresets } from '#shared/domain/times/presets'
import { readTime } from '#shared/domain/times/readTime'
import { dateAndTime } from '#shared/i18n/dateAndTime'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'

type Props = {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onPlan: (at: number) => void
}

/** The presets and the field of `SendLater`: times are read and worded only while they are shown, not at each key of the reply. */
export function LaterChoices({ words, onWords, onPlan }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const read = words.trim() === '' ? null : readTime(words, { language, now, timeZone })
  const reading = (): string => {
    if (words.trim() === '') return t('composer.laterHint')
    if (read === null) return t('composer.laterUnread')
    return read.isPast ? t('errors.plannedInThePast') : t('composer.laterAt', { time: dateAndTime(read.at, language) })
  }
  return (
    <>
      {sendLaterPresets(now, timeZone).map(({ id, at }) => (
        <Button
          key={id}
          size="compact-sm"
          variant="subtle"
          fullWidth
          classNames={{ inner: classes.preset ?? '', label: classes.preset ?? '' }}
          onClick={() => onPlan(at)}
        >
          {t(`composer.${id}`)}
          <span className={classes.when}>{dateAndTime(at, language)}</span>
        </Button>
      ))}
      <form
        className={classes.laterForm}
        onSubmit={(event) => {
          event.preventDefault()
          if (read !== null && !read.isPast) onPlan(read.at)
        }}
      >
        <TextInput
          size="xs"
          data-autofocus
          maxLength={200}
          label={t('composer.laterWords')}
          placeholder={t('composer.laterExample')}
          value={words}
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
        />
        <p className={classes.laterRead} role="status">
          {reading()}
        </p>
        <Button type="submit" size="compact-sm" disabled={read === null || read.isPast}>
          {t('composer.laterPlan')}
        </Button>
      </form>
      <p className={classes.laterNote}>{t('composer.laterNote')}</p>
    </>
  )
}
