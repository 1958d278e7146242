import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'

/** A long reply as it leaves: each numbered part, exactly. Nothing where it is one. */
export function ThreadParts({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useTexts()
  if (parts.length <= 1) return null
  return (
    <details className={classes.parts}>
      <summary>{t('composer.showParts', { count: parts.length })}</summary>
      <ol>
        {parts.map((part) => (
          <li key={part} dir="auto">
            {part}
          </li>
        ))}
      </ol>
    </details>
  )
}
