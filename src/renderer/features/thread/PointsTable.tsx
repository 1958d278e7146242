import { timePoints } from '#shared/domain/triage/priority/priority'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Translate } from '#shared/i18n/translate'
import { durationWords } from '../../ui/durationWords'
import { priorityPartWords } from '../../ui/priorityPartWords'
import { signedWords } from '../../ui/signedWords'
import { useTexts } from '../../ui/useTexts'
import classes from './PointsTable.module.css'

type Place = NonNullable<RequestOutput<'conversation.priority'>>
type Props = { readonly place: Place; readonly now: number }

/** Each part of the sum with its points, and the sum as it is at this moment. */
export function PointsTable({ place, now }: Props) {
  const { t, language } = useTexts()
  const ofTime = timePoints(place, { hour: place.pointsPerHour }, now)
  const points = (count: number) => signedWords(count, language)
  return (
    <>
      <p className={classes.place}>{t('priority.place', { place: place.place, total: place.total })}</p>
      <table className={classes.points}>
        <tbody>
          {place.shares.map(({ part, points: count }) => (
            <tr key={part}>
              <th scope="row">{t(priorityPartWords[part])}</th>
              <td>{points(count)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{timeWords(place, now, t)}</th>
            <td>{points(ofTime)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('priority.sum')}</th>
            <td>{points(place.points + ofTime)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  )
}

function timeWords({ hasDeadline, countsUntil }: Place, now: number, t: Translate): string {
  if (!hasDeadline) return t('priority.noDeadline')
  const isOverdue = now > countsUntil
  const duration = durationWords(Math.abs(now - countsUntil), t)
  return t(isOverdue ? 'priority.hour' : 'priority.hourLeft', { duration })
}
