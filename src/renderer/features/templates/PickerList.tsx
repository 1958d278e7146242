import { useEffect } from 'react'

import { Chip } from '../../ui/Chip'
import { useTexts } from '../../ui/useTexts'
import { listboxId, optionId } from './pickerIds'
import classes from './Picker.module.css'
import { shownText } from './shownText'
import { languageWords } from './templateWords'
import type { Choice, Picker } from './usePicker'

type Props = { readonly picker: Picker; readonly onChoose: (choice: Choice) => void }

/** What was found, the best fits first. A click marks, a double click takes. */
export function PickerList({ picker, onChoose }: Props) {
  const { t } = useTexts()
  const activeId = picker.active?.template.id
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(optionId(activeId))?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <ul
      id={listboxId}
      className={classes.list}
      role="listbox"
      aria-label={t('templates.found')}
      // The keyboard stays in the search box.
      onMouseDown={(event) => event.preventDefault()}
    >
      {picker.choices.map((choice) => (
        <li
          key={choice.template.id}
          id={optionId(choice.template.id)}
          role="option"
          aria-selected={choice.template.id === activeId}
          className={classes.option}
          onClick={() => picker.mark(choice.template.id)}
          onDoubleClick={() => onChoose(choice)}
        >
          <Option choice={choice} />
        </li>
      ))}
    </ul>
  )
}

function Option({ choice }: { readonly choice: Choice }) {
  const { t } = useTexts()
  const { template, variant, rendering, isBestFit } = choice
  const others = template.variants.length > 1
  return (
    <>
      <span className={classes.optionHead}>
        <bdi className={classes.optionName}>{template.name}</bdi>
        {isBestFit && <Chip tone="act">{t('templates.bestFit')}</Chip>}
        {others && <span className={classes.mark}>{languageWords[variant.language].mark}</span>}
      </span>
      <span className={classes.snippet} lang={variant.language}>
        <bdi>{shownText(rendering, t) ?? t('templates.broken')}</bdi>
      </span>
    </>
  )
}
