import { Button, Menu } from '@mantine/core'
import { Fragment } from 'react'

import type { FieldName } from '#shared/domain/templates/fields'
import { useTexts } from '../../ui/useTexts'
import { fieldGroups, fieldWords } from './fieldWords'
import classes from './Templates.module.css'

/** The fields a text may have, each by what it means. */
export function FieldMenu({ onInsert }: { readonly onInsert: (name: FieldName) => void }) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-end" withinPortal width={300}>
      <Menu.Target>
        <Button size="compact-xs" variant="light">
          {t('templates.insertField')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu ?? ''}>
        {fieldGroups.map(({ title, names }) => (
          <Fragment key={title}>
            <Menu.Label>{t(title)}</Menu.Label>
            {names.map((name) => (
              <Menu.Item key={name} onClick={() => onInsert(name)}>
                {fieldWords(name, t)}
                <code className={classes.code}>{name}</code>
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
