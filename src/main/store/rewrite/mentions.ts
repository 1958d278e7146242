import type { Traces } from './traces'

/** Shorter ones are looked for as whole JSON strings only: a bare `10` is everywhere. */
const bareLength = 6

/**
 * Whether bytes that nobody can read as a line name a customer in any way the log writes: by a name, a handle, an id of
 * theirs or of a message with them. Rather once too often: what is found this way is damaged, and theirs to take along.
 */
export function createMentions(all: readonly Traces[]): (bytes: Buffer) => boolean {
  const needles = [...new Set(all.flatMap(wordsOf))].flatMap(spellings)
  return (bytes) => needles.some((needle) => bytes.includes(needle))
}

function wordsOf(traces: Traces): readonly string[] {
  return [
    traces.customerId,
    ...traces.words,
    ...[...traces.identityIds].flatMap((id) => [id, id.slice(id.indexOf(':') + 1)]),
    ...traces.conversations.keys(),
    ...traces.messageIds,
    ...traces.replyIds,
    ...[...traces.remoteKeys].flatMap((key) => remoteIdOf(key)),
  ]
}

function spellings(word: string): readonly Buffer[] {
  const quoted = JSON.stringify(word)
  if (word.length < bareLength) return [Buffer.from(quoted)]
  return [Buffer.from(quoted.slice(1, -1)), Buffer.from(word)]
}

function remoteIdOf(key: string): readonly string[] {
  const [, remoteId]: readonly string[] = JSON.parse(key)
  return remoteId === undefined ? [] : [remoteId]
}
