import { BellMark } from '../ui/BellMark'
import { useTexts } from '../ui/useTexts'
import classes from './Shell.module.css'

export function Brand() {
  const { t } = useTexts()
  return (
    <div className={classes.brand}>
      <BellMark size={24} />
      <span className={classes.brandName}>{t('common.appName')}</span>
    </div>
  )
}
