import { useTexts } from '../ui/useTexts'
import classes from './Shell.module.css'

export function Brand() {
  const { t } = useTexts()
  return (
    <div className={classes.brand}>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
        <rect className={classes.brandGround} width="24" height="24" rx="7" />
        <path
          className={classes.brandBell}
          d="M7.5 15.5v-4.5a4.5 4.5 0 0 1 9 0v4.5l1.2 1.5H6.3zM10.5 18.2a1.5 1.5 0 0 0 3 0"
        />
      </svg>
      <span className={classes.brandName}>{t('common.appName')}</span>
    </div>
  )
}
