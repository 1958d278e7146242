import classes from './Kbd.module.css'

type Props = {
  readonly keys: string
  /** Beside a control whose own name says what it does, the key is for the eye only. */
  readonly isQuiet?: boolean
}

export function Kbd({ keys, isQuiet = true }: Props) {
  return (
    <kbd className={classes.kbd} aria-hidden={isQuiet}>
      {keys}
    </kbd>
  )
}
