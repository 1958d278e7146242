import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'

import { useTexts } from '../../ui/useTexts'
import { listboxId, optionId } from './pickerIds'
import type { Picker } from './usePicker'

/** Where the search is typed. The arrows move through the list below, Enter takes what is marked there. */
export function PickerSearch({ picker, onChoose }: { readonly picker: Picker; readonly onChoose: () => void }) {
  const { t } = useTexts()
  const { active } = picker
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') picker.move(1)
    else if (event.key === 'ArrowUp') picker.move(-1)
    else if (event.key === 'Enter') onChoose()
    else return
    event.preventDefault()
  }
  return (
    <TextInput
      data-autofocus
      autoFocus
      role="combobox"
      aria-label={t('templates.search')}
      aria-expanded={picker.choices.length > 0}
      aria-controls={listboxId}
      aria-autocomplete="list"
      aria-activedescendant={active === undefined ? undefined : optionId(active.template.id)}
      placeholder={t('templates.pickerHint')}
      maxLength={200}
      value={picker.query}
      onChange={(event) => picker.search(event.currentTarget.value)}
      onKeyDown={press}
    />
  )
}
