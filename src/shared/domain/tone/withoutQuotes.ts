/** Stands for a unit that nobody may find: neither a letter nor a blank. */
const hidden = '\0'

/** Lines of the customer's, then words in quotation marks. A mark after a digit is inches, one inside a word an apostrophe. */
const quoted = [
  /^[ \t]*>.*$/gm,
  /«[^«»]*»|„[^„”“"]*[”“"]|“[^“”]*”|‹[^‹›]*›/g,
  /(?<![\p{L}\p{N}])"[^"\n]*"/gu,
  /(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘\n]{2,200}?[’'](?![\p{L}\p{N}])/gu,
]

/** The text as long as it was, its quoted words hidden: what the customer wrote is not the owner's tone. */
export function withoutQuotes(text: string): string {
  return quoted.reduce((own, marks) => own.replace(marks, (words) => hidden.repeat(words.length)), text)
}
