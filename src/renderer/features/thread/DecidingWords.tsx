import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Marked } from '../../ui/Marked'
import { useTexts } from '../../ui/useTexts'
import bubble from './Bubble.module.css'
import classes from './Correction.module.css'
import { decidingLines } from './decidingLines'

type Props = { readonly conversationId: string; readonly messageId: string; readonly text: string }

/** A message with the words marked that decided what it is taken for, and below what each of them speaks for. */
export function DecidingWords({ conversationId, messageId, text }: Props) {
  const { t } = useTexts()
  const { data, error } = useRequest('rules.explain', { conversationId, messageId })
  const lines = data === undefined ? [] : decidingLines(text, data, t)
  return (
    <>
      <p className={bubble.text} dir="auto">
        <Marked text={text} marks={data?.marks ?? []} />
      </p>
      <ErrorPanel error={error} />
      <ul className={classes.legend} aria-live="polite">
        {data === undefined && error === null && <li>{t('rules.reading')}</li>}
        {data !== undefined && lines.length === 0 && <li>{t('rules.noWords')}</li>}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
