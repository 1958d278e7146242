/**
 * One line per step.
 * @param {string} step
 * @param {string} text
 */
export function say(step, text) {
  process.stdout.write(`${step}: ${text}\n`)
}

/**
 * An error whose message is the whole story for the person at the keyboard: no stack is shown.
 * @param {string} message
 */
export function stop(message) {
  return Object.assign(new Error(message), { name: 'Stop' })
}

/**
 * Runs a command's main function and ends the process with its exit code.
 * @param {() => Promise<number>} main
 */
export function runCommand(main) {
  main().then(
    (code) => process.stdout.write('', () => process.exit(code)),
    (/** @type {unknown} */ error) => {
      if (!(error instanceof Error && error.name === 'Interrupted')) complain(error)
      process.exit(1)
    },
  )
}

/** @param {unknown} error */
export function complain(error) {
  const isForPerson = error instanceof Error && (error.name === 'Stop' || error.name === 'TimeLimit')
  console.error(isForPerson ? `\n${error.message}` : error)
}
