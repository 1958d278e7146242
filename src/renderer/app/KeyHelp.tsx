import { Modal } from '@mantine/core'

import type { TextKey } from '#shared/i18n/translate'
import { Kbd } from '../ui/Kbd'
import { useTexts } from '../ui/useTexts'
import classes from './KeyHelp.module.css'

const keys: readonly (readonly [string, TextKey])[] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['u Esc', 'keys.back'],
  ['r', 'keys.reply'],
  ['Ctrl/Cmd Enter', 'keys.send'],
  ['Ctrl/Cmd Shift Enter', 'keys.sendDone'],
  ['p', 'keys.goPrivate'],
  ['a', 'keys.acknowledge'],
  ['z', 'keys.undo'],
  ['/', 'keys.template'],
  ['Ctrl/Cmd .', 'keys.rewrite'],
  ['g w', 'keys.work'],
  ['e', 'keys.done'],
  ['Shift e', 'keys.doneNext'],
  ['i', 'keys.ignore'],
  ['v', 'keys.vip'],
  ['t', 'keys.tag'],
  ['w', 'keys.why'],
  ['x', 'keys.select'],
  ['1 2 3', 'keys.tier'],
  ['/', 'keys.search'],
  ['c', 'keys.person'],
  ['g i', 'keys.goInbox'],
  ['g d', 'keys.goDrafts'],
  ['g o', 'keys.goOutbox'],
  ['g t', 'keys.goTemplates'],
  ['?', 'keys.help'],
]

export function KeyHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTexts()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      centered
    >
      <dl className={classes.keys}>
        {keys.map(([name, meaning]) => (
          <div key={meaning} className={classes.line}>
            <dt>
              <Kbd keys={name} isQuiet={false} />
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t('keys.note')}</p>
    </Modal>
  )
}
