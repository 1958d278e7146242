import { Button, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'

import { sendLaterPresets } from '#shared/domain/times/presets'
import { readTime } from '#shared/domain/times/readTime'
import { dateAndTime } from '#shared/i18n/dateAndTime'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'

type Props = { readonly onPlan: (at: number) => void }

/** When a reply is to leave: by a preset, or in the owner's own words. */
export function SendLater({ onPlan }: Props) {
  const { t, language } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [words, setWords] = useState('')
  const now = useNow()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const read = words.trim() === '' ? null : readTime(words, { language, now, timeZone })
  const plan = (at: number): void => {
    setIsOpen(false)
    setWords('')
    onPlan(at)
  }
  const reading = (): string => {
    if (words.trim() === '') return t('composer.laterHint')
    if (read === null) return t('composer.laterUnread')
    return read.isPast ? t('errors.plannedInThePast') : t('composer.laterAt', { time: dateAndTime(read.at, language) })
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top-start" width={300} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setIsOpen(!isOpen)}>
          {t('composer.later')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.later ?? ''} aria-label={t('composer.later')}>
        {sendLaterPresets(now, timeZone).map(({ id, at }) => (
          <Button
            key={id}
            size="compact-sm"
            variant="subtle"
            fullWidth
            classNames={{ inner: classes.preset ?? '', label: classes.preset ?? '' }}
            onClick={() => plan(at)}
          >
            {t(`composer.${id}`)}
            <span className={classes.when}>{dateAndTime(at, language)}</span>
          </Button>
        ))}
        <form
          className={classes.laterForm}
          onSubmit={(event) => {
            event.preventDefault()
            if (read !== null && !read.isPast) plan(read.at)
          }}
        >
          <TextInput
            size="xs"
            data-autofocus
            maxLength={200}
            label={t('composer.laterWords')}
            placeholder={t('composer.laterExample')}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <p className={classes.laterRead} role="status">
            {reading()}
          </p>
          <Button type="submit" size="compact-sm" disabled={read === null || read.isPast}>
            {t('composer.laterPlan')}
          </Button>
        </form>
        <p className={classes.laterNote}>{t('composer.laterNote')}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
