import { localeOf } from '#shared/i18n/localeOf'
import { Icon } from '../ui/Icon'
import { useTexts } from '../ui/useTexts'
import { routeHash, type Route } from './routes'
import classes from './Shell.module.css'

type Props = {
  readonly name:
    | 'now'
    | 'inbox'
    | 'directMessages'
    | 'negative'
    | 'questions'
    | 'mentions'
    | 'community'
    | 'waiting'
    | 'done'
    | 'drafts'
    | 'outbox'
    | 'templates'
    | 'accounts'
    | 'settings'
    | 'crisis'
  readonly to: Route
  readonly isHere: boolean
  /** 0 is not shown. */
  readonly count: number
}

export function RailEntry({ name, to, isHere, count }: Props) {
  const { t, language } = useTexts()
  const label = t(`lanes.${name}`)
  return (
    <a className={classes.entry} href={routeHash(to)} aria-current={isHere ? 'page' : undefined} title={label}>
      <span className={classes.icon}>
        <Icon name={name} />
      </span>
      <span className={classes.label}>{label}</span>
      {count > 0 && <span className={classes.count}>{new Intl.NumberFormat(localeOf(language)).format(count)}</span>}
    </a>
  )
}
