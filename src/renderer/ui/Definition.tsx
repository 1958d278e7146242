import classes from './Definition.module.css'

/** Sentences that say how a number came about. */
export function Definition({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div className={classes.definition}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
