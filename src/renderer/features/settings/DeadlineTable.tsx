import type { DeadlineChoice } from '#shared/domain/deadlines/deadlinePolicy'
import { deadlinePlaces } from '#shared/domain/deadlines/deadlinePlace'
import { tiers } from '#shared/domain/deadlines/tier'
import { useTexts } from '../../ui/useTexts'
import { DeadlineControl } from './DeadlineControl'
import { placeWords } from './placeWords'
import classes from './Settings.module.css'

type Props = {
  readonly choices: readonly DeadlineChoice[]
  readonly onChange: (choice: DeadlineChoice) => void
}

/** A line for each place, a column for each tier. */
export function DeadlineTable({ choices, onChange }: Props) {
  const { t } = useTexts()
  return (
    <div className={classes.tableBox}>
      <table className={classes.deadlines}>
        <thead>
          <tr>
            <th scope="col">{t('deadlines.place')}</th>
            {tiers.map((tier) => (
              <th key={tier} scope="col">
                {t('deadlines.tier', { tier })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlinePlaces.map((place) => (
            <tr key={place}>
              <th scope="row">{placeWords(place, t)}</th>
              {tiers.map((tier) => (
                <td key={tier}>
                  <DeadlineControl
                    choices={choices}
                    place={place}
                    tier={tier}
                    onChange={(deadline) => onChange({ place, tier, deadline })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
