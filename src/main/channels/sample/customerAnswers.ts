import type { ChannelId } from '#shared/domain/accounts/channelId'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import { closingWords } from './closingWords'
import { fingerprint, pickFor } from './fingerprint'
import { sampleStories } from './sampleStories'
import { identityOf, messageOf, type Scripted } from './script'
import type { SentReply } from './sentReply'
import type { Story } from './story'

const minute = 60_000
const fewestMinutes = 2
const mostMinutes = 7
/** After so many answers in one thread the customer has nothing more to say. */
const mostTurns = 3

/**
 * What customers say to the owner's replies, in arrival order. In private always; in public only where the story has words
 * for it. Follows from the replies alone, so it is the same after a restart.
 */
export function customerAnswers(channelId: ChannelId, sent: readonly SentReply[]): readonly Scripted[] {
  const turns = new Map<string, number>()
  const answers: Scripted[] = []
  for (const reply of sent) {
    const story = storyOf(channelId, reply)
    if (!story) continue
    const turn = turns.get(story.key) ?? 0
    turns.set(story.key, turn + 1)
    const text = answerText(story, turn)
    if (text !== null) answers.push(answerTo(story, reply, text))
  }
  return answers.sort((one, other) => one.at - other.at)
}

function storyOf(channelId: ChannelId, reply: SentReply): Story | undefined {
  return sampleStories.find(
    (story) =>
      story.on === channelId &&
      story.threadId === reply.threadId &&
      identityOf(story).remoteId === reply.customerRemoteId,
  )
}

function answerText(story: Story, turn: number): string | null {
  if (story.isSilent || turn >= mostTurns) return null
  const own = story.answers[turn]
  if (own !== undefined) return own
  if (!isPrivateKind(story.kind)) return null
  const words = pickFor(`${story.key} ${turn}`, closingWords(story.lang))
  return story.kind === 'mail' ? `Re: ${subjectOf(story)}\n\n${words}` : words
}

function subjectOf(story: Story): string {
  return (story.lines[0]?.text ?? '').split('\n', 1)[0] ?? ''
}

function answerTo(story: Story, reply: SentReply, text: string): Scripted {
  const spread = (mostMinutes - fewestMinutes) * minute
  const at = reply.sentAt + fewestMinutes * minute + (fingerprint(reply.replyId) % spread)
  return { at, arrival: messageOf(story, `to-${reply.replyId}`, 'customer', text, at) }
}
