import type { RequestOutput } from '#shared/ipc/contract'
import { countWords } from '../../ui/countWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'

type Props = { readonly preview: RequestOutput<'crisis.previewHolding'> }

/** Whom the text would go to, where, and who is left out and why. */
export function Recipients({ preview }: Props) {
  const { t, language } = useTexts()
  const { people, names, isPublic, isPrivate, leftOut } = preview
  const listed = names.join(', ')
  const all = people > names.length ? t('crisis.andOthers', { names: listed }) : listed
  const places = [
    ...(isPublic > 0 ? [countWords('crisis.publicCount', isPublic, t, language)] : []),
    ...(isPrivate > 0 ? [countWords('crisis.privateCount', isPrivate, t, language)] : []),
  ]
  return (
    <div>
      <p className={classes.line}>
        {people === 0
          ? t('crisis.goesToNobody')
          : countWords('crisis.goesTo', people, (key, values) => t(key, { ...values, names: all }), language)}
        {places.length > 0 && <span className={classes.counts}> {places.join(', ')}</span>}
      </p>
      {leftOut.length > 0 && (
        <p className={classes.hint}>
          {t('crisis.leftOut')}{' '}
          {leftOut.map(({ reason, count }) => countWords(`crisisLeft.${reason}`, count, t, language)).join(' · ')}
        </p>
      )}
    </div>
  )
}
