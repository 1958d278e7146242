import { sampleStories } from './sampleStories'

/** Threads that the owner had finished before the sample was opened. */
export function sampleDone(): readonly string[] {
  return sampleStories.filter((story) => story.isDone).map((story) => story.threadId)
}

/** Texts that the owner had begun, by thread. */
export const sampleDrafts: Readonly<Record<string, string>> = Object.fromEntries(
  sampleStories.flatMap((story) => (story.draft === null ? [] : [[story.threadId, story.draft]])),
)
