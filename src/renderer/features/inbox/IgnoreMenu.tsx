import { Modal, UnstyledButton } from '@mantine/core'
import { useRef, type KeyboardEvent } from 'react'

import { doneReasons, type DoneReason } from '#shared/domain/conversations/doneReason'
import type { TextKey } from '#shared/i18n/translate'
import { Kbd } from '../../ui/Kbd'
import { useTexts } from '../../ui/useTexts'
import classes from './IgnoreMenu.module.css'

type Choice = { readonly key: string; readonly reason: DoneReason; readonly mutes: boolean; readonly words: TextKey }

const choices: readonly Choice[] = doneReasons.flatMap((reason, index): Choice[] => {
  const plain: Choice = { key: String(index + 1), reason, mutes: false, words: `reasons.${reason}` }
  return reason === 'provocation'
    ? [plain, { key: 'm', reason, mutes: true, words: 'reasons.provocationMuted' }]
    : [plain]
})

type Props = {
  readonly isOpen: boolean
  /** How many conversations it is about. */
  readonly count: number
  readonly onClose: () => void
  readonly onChoose: (reason: DoneReason, mutes: boolean) => void
}

/** Why nobody will answer: one key each, Enter takes what has the focus. */
export function IgnoreMenu({ isOpen, count, onClose, onChoose }: Props) {
  const { t } = useTexts()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('reasons.title', { count })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 0 }}
      size="sm"
      centered
    >
      <Reasons
        onChoose={(reason, mutes) => {
          onClose()
          onChoose(reason, mutes)
        }}
      />
      <p className={classes.note}>{t('reasons.note')}</p>
    </Modal>
  )
}

function Reasons({ onChoose }: Pick<Props, 'onChoose'>) {
  const { t } = useTexts()
  const menu = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = choices.find(({ key }) => key === event.key)
    if (chosen !== undefined) onChoose(chosen.reason, chosen.mutes)
    else if (!moved(menu.current, event.key)) return
    event.preventDefault()
  }
  return (
    <div ref={menu} role="menu" aria-label={t('reasons.menu')} className={classes.menu} onKeyDown={press}>
      {choices.map(({ key, reason, mutes, words }, index) => (
        <UnstyledButton
          key={key}
          role="menuitem"
          aria-keyshortcuts={key}
          data-autofocus={index === 0 ? true : undefined}
          data-follows={mutes}
          className={classes.reason}
          onClick={() => onChoose(reason, mutes)}
        >
          <span className={classes.words}>{t(words)}</span>
          <Kbd keys={key} />
        </UnstyledButton>
      ))}
    </div>
  )
}

/** Up and down, around the ends. */
function moved(menu: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' || key === 'j' ? 1 : key === 'ArrowUp' || key === 'k' ? -1 : 0
  if (menu === null || step === 0) return false
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.findIndex((item) => item === document.activeElement)
  items.at((at + step) % items.length)?.focus()
  return true
}
