import { Chip } from '../../ui/Chip'
import { useTexts } from '../../ui/useTexts'
import { languageWords } from './templateWords'
import classes from './Templates.module.css'
import type { TemplateEntry } from './useTemplates'

type Props = {
  readonly entry: TemplateEntry
  readonly isOpen: boolean
  readonly isUnsaved: boolean
  readonly onOpen: (templateId: string) => void
}

/** One template: its name, in which languages, its tags, and how often it was used. */
export function TemplateListItem({ entry, isOpen, isUnsaved, onOpen }: Props) {
  const { t } = useTexts()
  const { template, uses } = entry
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(template.id)}
      >
        <bdi className={classes.itemName}>{template.name}</bdi>
        <span className={classes.itemFacts}>
          {template.variants.map(({ language }) => (
            <abbr key={language} className={classes.mark} title={t(languageWords[language].name)}>
              {languageWords[language].mark}
            </abbr>
          ))}
          <span>
            {uses === null || uses.count === 0 ? t('templates.neverUsed') : t('templates.used', { count: uses.count })}
          </span>
          {isUnsaved && <Chip tone="act">{t('templates.notSaved')}</Chip>}
        </span>
        {template.tags.length > 0 && (
          <span className={classes.itemTags}>
            {template.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </span>
        )}
      </button>
    </li>
  )
}
