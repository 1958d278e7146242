import { Modal } from '@mantine/core'

import { useTexts } from '../../ui/useTexts'
import { ImportSteps } from './ImportSteps'
import type { TemplateEntry } from './useTemplates'

type Props = {
  readonly isOpen: boolean
  readonly entries: readonly TemplateEntry[]
  readonly onClose: () => void
}

/** Takes in templates from a file: chosen or dropped, then shown, then imported. */
export function ImportDialog({ isOpen, entries, onClose }: Props) {
  const { t } = useTexts()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('templates.importTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size="lg"
    >
      <ImportSteps entries={entries} onClose={onClose} />
    </Modal>
  )
}
