import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'

import { useTexts } from '../../../ui/useTexts'
import classes from '../Connect.module.css'
import { clientIdProblem } from './clientIdProblem'

/** The owner's own Client ID, looked at before X is asked. */
export function ClientIdForm({ onSubmit }: { readonly onSubmit: (clientId: string) => void }) {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<'missing' | 'wrong' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const found = clientIdProblem(typed)
    setProblem(found)
    if (found === null) onSubmit(typed.trim())
    else field.current?.focus()
  }
  return (
    <form className={classes.clientId} onSubmit={submit} noValidate>
      <TextInput
        ref={field}
        className={classes.clientIdField}
        classNames={{ error: classes.small }}
        label={t('connectX.clientId')}
        value={typed}
        error={problem && t(problem === 'missing' ? 'connectX.clientIdMissing' : 'connectX.clientIdWrong')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setProblem(null)
        }}
      />
      <Button type="submit">{t('connectX.signIn')}</Button>
    </form>
  )
}
