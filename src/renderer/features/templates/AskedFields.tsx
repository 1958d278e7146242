import { Button } from '@mantine/core'

import type { BodyField } from '#shared/domain/templates/bodyCheck'
import { fields as knownFields, isFieldName } from '#shared/domain/templates/fields'
import { useTexts } from '../../ui/useTexts'
import { listWords } from '../../ui/countsWords'
import { fieldWords } from './fieldWords'
import classes from './Templates.module.css'

type Props = {
  readonly fields: readonly BodyField[]
  /** The owner meant another field. */
  readonly onRename: (from: string, to: string) => void
}

/** What the owner will be asked for when the template is used: always, or only where it is not known. */
export function AskedFields({ fields, onRename }: Props) {
  const { t, language } = useTexts()
  const asked = fields.filter(({ isKnown, hasDefault }) => !isKnown && !hasDefault)
  const perhaps = fields.filter(({ name, hasDefault }) => !hasDefault && isPerhapsUnknown(name))
  const words = (list: readonly BodyField[]): string =>
    listWords(
      list.map(({ name }) => fieldWords(name, t)),
      language,
    )
  const misspelt = fields.flatMap(({ name, meant }) => (meant === null ? [] : [{ name, meant }]))
  return (
    <div className={classes.asked}>
      {asked.length > 0 && <p>{t('templates.asked', { list: words(asked) })}</p>}
      {perhaps.length > 0 && <p>{t('templates.askedPerhaps', { list: words(perhaps) })}</p>}
      {misspelt.map(({ name, meant }) => (
        <p key={name}>
          {t('templates.meant', { name, meant })}{' '}
          <Button size="compact-xs" variant="light" onClick={() => onRename(name, meant)}>
            {t('templates.useMeant', { meant })}
          </Button>
        </p>
      ))}
    </div>
  )
}

function isPerhapsUnknown(name: string): boolean {
  return isFieldName(name) && !knownFields[name].isAlwaysKnown
}
