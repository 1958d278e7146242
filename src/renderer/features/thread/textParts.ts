export type TextPart = { readonly type: 'text' | 'link'; readonly text: string }

/** A text cut at its https links. A closing bracket or a full stop after a link is the sentence's, not the link's. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(/https:\/\/[^\s<>"]+/giu)) {
    const url = withoutTail(match[0])
    if (!URL.canParse(url)) continue
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push({ type: 'link', text: url })
    end = match.index + url.length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

function withoutTail(url: string): string {
  const trimmed = url.replace(/[.,;:!?'’”»…]+$/u, '')
  if (!trimmed.endsWith(')') || trimmed.includes('(')) return trimmed
  return withoutTail(trimmed.slice(0, -1))
}
