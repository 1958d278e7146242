import { Modal } from '@mantine/core'
import { useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import type { PickerConversation } from './pickerConversation'
import classes from './Picker.module.css'
import { PickerBody, type Inserted } from './PickerBody'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly conversation: PickerConversation
  readonly takesPictures: boolean
  /** The dialog closes after it. */
  readonly onInsert: (inserted: Inserted) => void
}

/** Finds a template for a conversation and fills it. */
export function TemplatePicker({ isOpen, onClose, conversation, takesPictures, onInsert }: Props) {
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
        takesPictures={takesPictures}
        onForm={setFormOpen}
        onInsert={(inserted) => {
          onInsert(inserted)
          onClose()
        }}
      />
    </Modal>
  )
}
