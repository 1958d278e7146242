/** The words of an export's `README.txt`, in the owner's language. */
export type ExportTexts = {
  readonly title: string
  /** When it was made; `{time}` already filled in. */
  readonly made: string
  /** It holds private messages of customers: keep it as carefully as the shop. */
  readonly privacy: string
  /** One sentence for each file. */
  readonly shop: string
  readonly conversations: string
  readonly messages: string
  readonly customers: string
  readonly replies: string
  /** The folder of pictures the owner sent. */
  readonly pictures: string
  /** Moments are in UTC. */
  readonly times: string
  /** Why some cells begin with an apostrophe. */
  readonly apostrophes: string
  /** What was written to while the export ran is as of when its conversation was written. */
  readonly moving: string
  /** Sign-ins are not in it. */
  readonly signIns: string
}

/** The page that explains an export's files to a person; Windows line ends, which every editor knows. */
export function exportReadme(texts: ExportTexts): string {
  const files = [
    `shop.json: ${texts.shop}`,
    `conversations.csv: ${texts.conversations}`,
    `messages.csv: ${texts.messages}`,
    `customers.csv: ${texts.customers}`,
    `replies.csv: ${texts.replies}`,
    `pictures: ${texts.pictures}`,
  ]
  const notes = [texts.times, texts.apostrophes, texts.moving, texts.signIns]
  const lines = [texts.title, texts.made, '', texts.privacy, '', ...files, '', ...notes]
  return lines.map((line) => `${line}\r\n`).join('')
}
