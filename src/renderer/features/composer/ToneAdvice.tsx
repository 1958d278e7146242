import { Button } from '@mantine/core'
import { useMemo, type RefObject } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import { topicsOf } from '#shared/domain/templates/topicsOf'
import { applyFix } from '#shared/domain/tone/applyFix'
import { toneAdvice } from '#shared/domain/tone/toneAdvice'
import type { ToneFinding } from '#shared/domain/tone/toneFinding'
import type { ToneRule } from '#shared/domain/tone/toneRule'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'
import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { Kbd } from '../../ui/Kbd'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { modKey } from './modKey'
import type { WritingHere } from './useWriting'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: WritingHere
  readonly settings: Settings
  readonly textRef: RefObject<HTMLTextAreaElement | null>
}

/** At most so many remarks at once: more would be a lecture. */
const shown = 2

/** What in the text could land badly: the words, why, and a better wording by one key. It never keeps anything back. */
export function ToneAdvice({ open, writing, settings, textRef }: Props) {
  const { t, language } = useTexts()
  const change = useMutationRequest('settings.change')
  const text = writing.privateText ?? writing.text
  const { toneRulesOff } = settings
  const { lastInboundText } = open
  const tier = open.row.urgency?.tier ?? null
  const sentiment = open.row.urgency?.sentiment ?? null
  const findings = useMemo(() => {
    const spoken = writtenLanguage(text, language)
    const isNegative =
      sentiment === null ? isUpset(lastInboundText, writtenLanguage(lastInboundText, spoken)) : sentiment === 'negative'
    const rulesOff = toneRulesOff as readonly ToneRule[]
    return toneAdvice(text, { language: spoken, isNegative, tier, rulesOff })
  }, [text, language, lastInboundText, toneRulesOff, tier, sentiment])
  const rewrite = ({ fix }: ToneFinding): void => {
    if (fix === null) return
    const fixed = applyFix(text, fix)
    const cursorAt = fix.start + fix.text.length
    writing.change(writing.privateText === null ? { text: fixed, cursorAt } : { privateText: fixed, cursorAt })
    textRef.current?.focus()
  }
  const first = findings.find(({ fix }) => fix !== null)
  useKeys({ 'mod+.': () => (first === undefined ? false : rewrite(first)) })
  return findings.slice(0, shown).map((finding) => (
    <div key={`${finding.rule} ${finding.start}`} className={classes.tone} role="status">
      <span className={classes.toneText}>
        <mark className={classes.toneWords}>{text.slice(finding.start, finding.end)}</mark>{' '}
        {t(`tone.${finding.rule}Reason`)}
      </span>
      {finding.fix !== null && (
        <Button
          size="compact-xs"
          variant="light"
          rightSection={finding === first ? <Kbd keys={`${modKey()} .`} /> : null}
          onClick={() => rewrite(finding)}
        >
          {t('tone.fix')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        onClick={() => void change.run({ toneRulesOff: [...toneRulesOff, finding.rule] })}
      >
        {t('tone.switchOff')}
      </Button>
    </div>
  ))
}

const upsetTopics: ReadonlySet<string> = new Set(['complaint', 'damage', 'lost', 'wrongItem', 'refund', 'payment'])

function isUpset(text: string, language: 'en' | 'fr' | 'pl'): boolean {
  return topicsOf(text, language).some((topic) => upsetTopics.has(topic))
}
