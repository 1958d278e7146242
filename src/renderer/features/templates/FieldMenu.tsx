import { Button, Menu } from '@mantine/core'
import { Fragment, useState } from 'react'

import type { FieldName } from '#shared/domain/templates/fields'
import { useTexts } from '../../ui/useTexts'
import { fieldGroups, fieldWords } from './fieldWords'
import classes from './Templates.module.css'

/** The fields a text may have, each by what it means. */
export function FieldMenu({ onInsert }: { readonly onInsert: (name: FieldName) => void }) {
  const { t } = useTexts()
  // The focus goes on in the text, and back to the button only where nothing was chosen.
  const [isInserted, setInserted] = useState(false)
  const insert = (name: FieldName): void => {
    setInserted(true)
    onInsert(name)
  }
  return (
    <Menu position="bottom-end" withinPortal width={300} returnFocus={!isInserted} onOpen={() => setInserted(false)}>
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
              <Menu.Item key={name} onClick={() => insert(name)}>
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
