import { foldText } from '../conversations/foldText'

const marks = String.raw`[\p{Pd}^~*/|_]`
const closings = [
  'best(?: wishes| regards)?|(?:kind |warm )?regards|cheers|warmly|sincerely|yours(?: truly| sincerely)?|take care',
  '(?:bien )?cordialement|bien a vous|amicalement|sincerement|a bientot|(?:bonne|belle) journee',
  '(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:serdeczne )?pozdrowienia|serdecznosci|z powazaniem|milego dnia',
].join('|')
/** Without a comma these thank a customer of that name. */
const thanks = 'thanks|thank you|many thanks|merci(?: beaucoup)?|dziekuje|dzieki|z podziekowaniem'

/**
 * The text with initials or a first name at its end ("– Ana", "^AB"), once: nothing is added where it is signed already,
 * however spaced or dashed, by the name alone on the last line, or by the name after a closing ("Best, Ana").
 * A signature without a mark before it gets its own line, or "thank you Ana" couldn't be told from it.
 */
export function withSignature(text: string, signature: string): string {
  const mark = signature.trim()
  if (mark === '' || text.trim() === '' || isSigned(text, mark)) return text
  return `${text.trimEnd()}${hasMark(mark) && !mark.includes('\n') ? ' ' : '\n'}${mark}`
}

function hasMark(signature: string): boolean {
  return !/^[\p{L}\p{M}\p{N}]/u.test(signature)
}

function isSigned(text: string, signature: string): boolean {
  const said = text.trimEnd()
  const isCopied = said.endsWith(signature) && /(?:^|\s)$/.test(said.slice(0, -signature.length))
  if (isCopied && (hasMark(signature) || isOwnLine(said, signature))) return true
  const name = foldText(signature)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
  return name !== '' && ending(name).test(foldText(said))
}

function isOwnLine(text: string, signature: string): boolean {
  return /(?:^|\n)[^\S\n]*$/.test(text.slice(0, -signature.length))
}

function ending(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)
  const ownLine = String.raw`(?:^|\n)\s*${marks}*\s*`
  const marked = String.raw`(?:^|[\s\p{P}])${marks}+\s*`
  const closed = String.raw`(?:^|[\n.!?…)]\s*)(?:(?:${closings})[\s,!]+|(?:${thanks})\s*,\s*)${marks}*\s*`
  return new RegExp(String.raw`(?:${ownLine}|${marked}|${closed})${escaped}\.?$`, 'u')
}
