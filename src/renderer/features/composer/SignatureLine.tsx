import { withSignature } from '#shared/domain/drafts/signature'
import classes from './Composer.module.css'

type Props = { readonly text: string; readonly signature: string }

/** What is put under the text when it leaves; nothing where the text ends with it already. */
export function SignatureLine({ text, signature }: Props) {
  const ending = withSignature(text, signature).slice(text.trimEnd().length).trim()
  if (text.trim() === '' || ending === '') return null
  return <p className={classes.signature}>{ending}</p>
}
