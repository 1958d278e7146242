import { ActionIcon, Button, Menu } from '@mantine/core'

import { ErrorPanel } from '../../ui/ErrorPanel'
import { Icon } from '../../ui/Icon'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useTexts } from '../../ui/useTexts'
import { useState } from 'react'
import classes from './Templates.module.css'

type Props = { readonly count: number; readonly onNew: () => void; readonly onImport: () => void }

/** The page's heading with what can be done with templates as a whole. */
export function TemplatesHead({ count, onNew, onImport }: Props) {
  const { t, language } = useTexts()
  const [said, say] = useState('')
  const exporting = useMutationRequest('templates.export')
  const starters = useMutationRequest('templates.addStarters')
  const exportAs = async (format: 'json' | 'csv'): Promise<void> => {
    say('')
    const answer = await exporting.run({ format })
    if (answer.ok && answer.value !== null) say(t('templates.exported', { file: answer.value.file }))
  }
  const addStarters = async (): Promise<void> => {
    say('')
    const answer = await starters.run({ language })
    if (answer.ok) say(t('templates.startersAdded', { count: answer.value.added }))
  }
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{t('templates.title')}</h1>
      <Button size="compact-sm" onClick={onNew}>
        {t('templates.new')}
      </Button>
      <Menu position="bottom-end" withinPortal returnFocus>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('common.more')} title={t('common.more')}>
            <Icon name="more" size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onImport}>{t('templates.import')}</Menu.Item>
          <Menu.Item disabled={count === 0} onClick={() => void exportAs('json')}>
            {t('templates.exportJson')}
          </Menu.Item>
          <Menu.Item disabled={count === 0} onClick={() => void exportAs('csv')}>
            {t('templates.exportCsv')}
          </Menu.Item>
          <Menu.Item onClick={() => void addStarters()}>{t('templates.addStarters')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <p className={classes.said} role="status">
        {said}
      </p>
      <ErrorPanel error={exporting.error ?? starters.error} />
    </header>
  )
}
