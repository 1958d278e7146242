import type { OutgoingReply } from '../channel'
import type { WireEntities } from './wire'

/** A text of X as people read it: entities decoded, short links replaced by what they stand for, links to own media gone. */
export function readableText(text: string, entities: WireEntities | undefined): string {
  const links = entities?.urls ?? []
  const expanded = links.reduce((result, link) => result.replaceAll(link.url, () => meaning(link)), decoded(text))
  return expanded.trim()
}

/** X escapes exactly these three. */
function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'))
}

function meaning(link: NonNullable<WireEntities['urls']>[number]): string {
  if (link.media_key !== undefined) return ''
  const target = link.expanded_url ?? link.url
  return /^https:\/\/(x|twitter)\.com\/[^/]+\/status\/\d+\/(photo|video)\/\d+$/.test(target) ? '' : target
}

/** The form in which a sent text and what X made of it are the same. */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^(\s*@\w{1,15}\s)+/, '')
    .replace(/https?:\/\/(\S+)/gi, (_, rest: string) => rest.replace(/\/+$/, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether X's text is the one that was sent. A short link that X did not explain stands for any link. */
export function isSameText(sent: string, found: string): boolean {
  const [one, other] = [comparableText(sent), comparableText(found)]
  if (one === other) return true
  const [mine, theirs] = [one.split(' '), other.split(' ')]
  return mine.length === theirs.length && mine.every((word, at) => isSameWord(word, theirs[at] ?? ''))
}

/** The same for a reply with pictures: X puts a link to them behind the text, which it does not always explain. */
export function isSentText({ text, pictures }: Pick<OutgoingReply, 'text' | 'pictures'>, found: string): boolean {
  if (isSameText(text, found)) return true
  return pictures.length > 0 && isSameText(text, found.replace(/(^|\s)https?:\/\/\S+\s*$/, ''))
}

function isSameWord(mine: string, theirs: string): boolean {
  return mine === theirs || (/^t\.co\/\w+$/.test(theirs) && /\w\.\w/.test(mine))
}
