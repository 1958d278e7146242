import { Modal } from '@mantine/core'
import { useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import type { PickerConversation } from './pickerConversation'
import classes from './Picker.module.css'
import { PickerBody } from './PickerBody'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly conversation: PickerConversation
  /** The filled text, exactly as it was shown. The dialog closes after it. */
  readonly onInsert: (text: string, templateId: string) => void
}

/** Finds a template for a conversation and fills it. */
export function TemplatePicker({ isOpen, onClose, conversation, onInsert }: Props) {
  const { t } = useTexts()
  const [isFormOpen, setFormOpen] = useState(false)
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      // Out of the form Escape leads back to the list.
      closeOnEscape={!isFormOpen}
      title={t('templates.pickerTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size="min(860px, 100%)"
      yOffset="6dvh"
      classNames={{ body: classes.dialog ?? '' }}
    >
      <PickerBody
        conversation={conversation}
        onForm={setFormOpen}
        onInsert={(text, templateId) => {
          onInsert(text, templateId)
          onClose()
        }}
      />
    </Modal>
  )
}
