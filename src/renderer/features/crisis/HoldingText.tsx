import { Textarea } from '@mantine/core'
import { useState } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import { createTranslate, languages, type Language } from '#shared/i18n/translate'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { countWords } from '../../ui/countWords'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'
import { Given } from './Given'
import { Recipients } from './Recipients'
import { SendToAll } from './SendToAll'

type Texts = Readonly<Record<Language, string>>

const languageKeys = { en: 'crisis.languageEn', fr: 'crisis.languageFr', pl: 'crisis.languagePl' } as const

function defaultTexts(): Texts {
  const ownWords = (language: Language): string => createTranslate(language)('crisis.holdingDefault')
  return { en: ownWords('en'), fr: ownWords('fr'), pl: ownWords('pl') }
}

function knownTexts({ en, fr, pl }: Settings['holdingTexts']): Texts {
  const usual = defaultTexts()
  return { en: en ?? usual.en, fr: fr ?? usual.fr, pl: pl ?? usual.pl }
}

/** What differs from the words that come with the app. */
function ownTexts(texts: Texts): Settings['holdingTexts'] {
  const usual = defaultTexts()
  const own = languages.filter((one) => texts[one].trim() !== '' && texts[one] !== usual[one])
  return Object.fromEntries(own.map((one) => [one, texts[one]]))
}

/** One text for everybody who complained: written here, looked at, and sent once. */
export function HoldingText({ onOutbox }: { readonly onOutbox: () => void }) {
  const { data: settings } = useRequest('settings.read', null)
  if (settings === undefined) return null
  return <HoldingPanel known={knownTexts(settings.holdingTexts)} onOutbox={onOutbox} />
}

function HoldingPanel({ known, onOutbox }: { readonly known: Texts; readonly onOutbox: () => void }) {
  const { t, language } = useTexts()
  const [texts, setTexts] = useState(known)
  const keep = useMutationRequest('settings.change')
  // Asked for once a field is left: each answer looks through everybody who complained.
  const [left, setLeft] = useState(texts)
  const announce = useAnnounce()
  const send = useMutationRequest('crisis.sendHolding')
  const input = { texts: left, otherwise: language }
  const { data: preview, error } = useRequest('crisis.previewHolding', input, { keepsPrevious: true })
  const people = preview?.people ?? 0
  /** What was written is there again after another page, and in the next crisis. */
  const leave = (): void => {
    if (texts === left) return
    setLeft(texts)
    void keep.run({ holdingTexts: ownTexts(texts) })
  }
  const sendAll = async (): Promise<void> => {
    const sent = await send.run({ texts, otherwise: language })
    if (sent.ok) announce(countWords('crisis.queued', sent.value.queued, t, language))
  }
  return (
    <Panel title={t('crisis.holding')}>
      <p className={classes.hint}>{t('crisis.holdingHint')}</p>
      {languages
        .filter((one) => (preview?.byLanguage[one] ?? 0) > 0)
        .map((one) => (
          <Textarea
            key={one}
            label={textLabel(one, preview?.byLanguage[one] ?? 0)}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={5_000}
            value={texts[one]}
            onChange={({ currentTarget }) => setTexts({ ...texts, [one]: currentTarget.value })}
            onBlur={leave}
          />
        ))}
      {preview !== undefined && <Recipients preview={preview} />}
      {people > 0 && <SendToAll people={people} isBusy={send.isRunning} onSend={sendAll} />}
      <ErrorPanel error={error ?? send.error ?? keep.error} />
      {preview !== undefined && <Given given={preview.given} onOutbox={onOutbox} />}
    </Panel>
  )

  function textLabel(one: Language, count: number): string {
    const name = t(languageKeys[one])
    return countWords('crisis.textFor', count, (key, values) => t(key, { ...values, language: name }), language)
  }
}
