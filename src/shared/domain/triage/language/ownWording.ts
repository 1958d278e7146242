/** Addresses, names and codes are of no language, or of another one than the message. */
const foreign =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])https?(?![\p{L}\p{N}])|\S+@\S+\.\S+|@[\p{L}\p{N}_.-]+|<(?:email|phone)>|\p{L}*\p{N}[\p{L}\p{N}]*|#/gu

/** What a message's language is told by: a beginning of it, without links, handles and numbers. */
export function ownWording(text: string): string {
  return text.slice(0, 1_000).replace(foreign, ' ').replace(/\s+/g, ' ').trim()
}
