/** Where the mail that is answered or passed on begins, as mail programs write it in English, French and Polish. */
const older =
  /^[ \t]*(?:-{2,}[ \t]*(?:original message|forwarded message|message d'origine|message transfere|message transféré|wiadomość oryginalna|wiadomosc oryginalna|wiadomość przekazana|oryginalna wiadomość)|begin forwarded message|(?:on|le|w dniu|dnia)\b.{4,120}(?:wrote|a écrit|a ecrit|napisał|napisała|napisał\(a\)|napisal|napisala|napisal\(a\)|pisze)[ \t]*:)/im
const quotedLine = /^[ \t]*>.*$/gm
/** Words in quotation marks; a few may be a status that is the matter itself ("delivered"), more are somebody's text. */
const quotedWords =
  /«[^«»]{40,600}»|„[^„”“"]{40,600}[”“"]|“[^“”]{40,600}”|(?<![\p{L}\p{N}])"[^"\n]{40,600}"(?![\p{L}\p{N}])/gu
const fewest = 12

/** The text as long as it was, blank where somebody else speaks; a text that is nothing but a quotation is kept. */
export function ownWords(text: string): string {
  const begins = older.exec(text)?.index ?? text.length
  const own = kept(text, text.slice(0, begins) + blank(text.slice(begins)))
  return [quotedLine, quotedWords].reduce((left, marks) => kept(left, left.replace(marks, blank)), own)
}

function kept(before: string, after: string): string {
  return after.trim().length < fewest ? before : after
}

function blank(words: string): string {
  return '\n'.repeat(words.length)
}
