import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `outbox.${string}`>

export function outboxHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  const outbox = () => current().outbox
  return {
    'outbox.list': async (page) => outbox().list(page),
    'outbox.queueReply': (input) => outbox().queueReply(input),
    'outbox.goPrivate': (input) => outbox().goPrivate(input),
    'outbox.sendNow': ({ replyId }) => nothing(outbox().sendNow(replyId)),
    'outbox.takeBack': ({ replyId }) => outbox().takeBack(replyId),
    'outbox.retry': ({ replyId }) => nothing(outbox().retry(replyId)),
    'outbox.lookAgain': ({ replyId }) => nothing(outbox().lookAgain(replyId)),
    'outbox.sendAgain': ({ replyId }) => nothing(outbox().sendAgain(replyId)),
    'outbox.answerOnWeb': ({ replyId }) => nothing(outbox().answerOnWeb(replyId)),
    'outbox.markSent': ({ replyId }) => nothing(outbox().markSent(replyId)),
    'outbox.discard': ({ replyId }) => nothing(outbox().discard(replyId)),
  }
}
