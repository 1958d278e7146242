import type { AskWords } from './askWords'

const code = '(?:numbers?|no\\.?|nr\\.?|#|ids?|refs?|references?)'
const closing =
  '(?= ?(?:[.?!,;)]|$|so\\b|and\\b|or\\b|please|pls|where|we\\b|you used|in\\b|via\\b|by\\b|on\\b|over\\b|to reach|if\\b|for\\b|then\\b|as well|too\\b|here\\b|below\\b|to\\b))'

export const englishAsks: AskWords = {
  nouns: new RegExp(
    `\\b(?:(?<orderNumber>(?:order|purchase|booking) ${code}|order(?:#| #))` +
      `|(?<card>(?:debit |credit |bank |payment )?card (?:numbers?|details)|cvv|cvc|long number on (?:the front of )?your card)` +
      `|(?<iban>iban|bank (?:account )?(?:details|number)|bank account|account (?:number|details)|sort code)` +
      `|(?<phone>(?:(?:mobile|cell) )?(?:phone|mobile|telephone|cell|contact|whatsapp|daytime|landline) ?${code}|(?:phone|mobile|telephone|(?<!(?:tracking|serial|vat|part|model|item|batch|version|reference|ticket|invoice|registration|company) )number)${closing}|contact details)` +
      `|(?<email>e-?mail addresses|e-?mail address|e-?mail${closing})` +
      `|(?<address>(?<!web |website |ip |email |e-mail |wallet )address(?:es)?(?! (?:the|this|it|that|your|these|those|any)\\b)|post ?codes?|zip(?: ?codes?)?|house number))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  determiners:
    /(?:\b(?:your|ur|the|a|an|full|complete|correct|current|new|delivery|shipping|postal|mailing|home|billing|street|best|name|and|first|last|\/|&|,|valid|daytime|preferred|own|work|paypal|account|amazon|etsy|original) ?)*$/i,
  someoneElses: /\b(?:our|my|his|their|its|shop's|store's)(?: \w+){0,2} $/i,
  cues: /\b(?:what(?:'?s| is| was| are)?|which|(?:can|could|may|might) (?:i|we) (?:please |just |also |quickly )?(?:have|get|take|grab|ask (?:for|you for)|see|check)|do you (?:still )?(?:have|know|remember)|have you got|(?:send|e-?mail|dm|pm|message|give|tell|share|shoot|provide|confirm|forward|supply|quote|include|leave|drop|pop|post|reply|respond|comment|state|mention|add|type|put|inbox|text|let (?:us|me) (?:have|know))(?: us| me| over| through| back| across)*(?: with)?|(?:we|i|we'?ll|i'?ll|is|just|only|also|would|do|us) need(?: is| from you is)?(?: to (?:know|have|see|confirm|verify|take|get))?|ask(?:ing)? (?:you )?for|looking for|(?:us|me|message|dm|pm|touch|line|note|inbox) with|(?:us|me|dm|message) (?=your)|mind (?:sharing|sending|giving|confirming)|after is)(?![\p{L}\p{N}])/giu,
  refusals:
    /(?:\b(?:never|nobody|no one)\b[^,;]{0,40}|\b(?:not|no need to|without|avoid|instead of|rather than|stop)|n't)(?: (?!you\b|please\b)[\w']+){0,3} $/i,
  strangers:
    /\b(?:to(?! (?:us|me|know|have|see|confirm|verify|take|get)\b)|check(?:ed|ing)?|f(?:i|ou)nd|updated?|changed?|into|from|at|us(?:e|ing)(?= )|look(?:ing)?|because|so|if|when|about|after|before|once|until|where|how|is|are|was|were|will|has|had|got|received|arrived?|than|you(?! (?:used|ordered|have|can|want))|never|not|don't|without)\b/i,
  prepositions: /\b(?:to|at|in|on|from|via|for|by|of|check|using|under|about|into|through|as)$/i,
  endings: /^\s*,? ?(?:please|pls|plz|thx|\?)/i,
  openings:
    /^\s*["'(]?(?:(?:hi|hello|hey|dear)[ \w-]{0,24}|@\w{1,30}|\w{1,15}(?=,))?[,!-]?\s*(?:and|so|or|ok|okay|thanks|sorry|just|also)?[\s,]*$/i,
  links:
    /^\s*(?:,|\/|&|\+|and\/or|and|or|plus|along with|as well as|together with|,? ?(?:and|or))\s*(?:(?:your|the|a|ur|an|full|delivery|shipping|billing|postal|home|best|contact) ?)*$/i,
  questions: [
    {
      kind: 'address',
      words:
        /\bwhere (?:should|shall|can|do|would you like) (?:we|i|us|you) (?:to )?(?:like )?(?:us |me )?(?:to )?(?:send|ship|post|deliver|live)|\bwhere do you live\b/giu,
    },
    {
      kind: 'phone',
      words:
        /\b(?:what|which) number (?:can|should|shall|do) (?:we|i|you)\b|\bwhat(?:'s| is) (?:your|the best) number\b/giu,
    },
    {
      kind: 'email',
      words:
        /\b(?:what|which) e-?mail (?:did|do|have|was|is) (?:you|your)?|\bdid you (?:\w+ )?(?:use|order with) (?:a|an|another)(?: different| other)? e-?mail(?: address)?/giu,
    },
  ],
}
