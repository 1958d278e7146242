import type { AskWords } from './askWords'

const number = '(?:numer(?:u|y|em|ow)?|nr\\.?)'

export const polishAsks: AskWords = {
  nouns: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<orderNumber>${number} (?:(?:pana|pani|swojego|twojego|waszego|panstwa|tego) )?(?:zamowieni(?:a|e)|zam\\.))` +
      `|(?<card>${number} (?:(?:pana|pani|swojej|twojej) )?karty(?: platniczej| kredytowej)?|dane karty|kod(?:u)? cvv)` +
      `|(?<iban>${number} (?:(?:pana|pani|swojego|twojego) )?(?:konta|rachunku)(?: bankowego)?|iban)` +
      `|(?<phone>${number} (?:tel(?:efonu)?\\.?|komorki|komorkowy|kontaktow(?:y|ego)|do kontaktu)|telefon(?:u)? (?:kontaktow(?:y|ego)|do (?:pana|pani|ciebie|kontaktu))|telefon(?=\\s*(?:[.?!,;)]|$|kontakt|zebysmy|abysmy|oraz))|dane kontaktowe|danych kontaktowych)` +
      `|(?<email>adres(?:u|em|y)? (?:e-?mail\\w*|mail\\w*|poczty elektronicznej)|e-?mail(?:a)?|maila?)` +
      `|(?<address>adres(?:u|y)?(?! (?:e-?mail\\w*|mail\\w*|strony|www|sklepu|poczty e|ip|url))(?: dostawy| do wysylki| wysylki| korespondencyjn\\w+| zamieszkania| domow\\w+)?|kod(?:u)? pocztow(?:y|ego)))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  determiners:
    /(?:, ?|(?<![\p{L}\p{N}])(?:swoj|swojego|twoj|twojego|pana|pani|panstwa|wasz|waszego|ten|tego|pelny|pelnego|dokladny|dokladnego|aktualny|aktualnego|prawidlowy|poprawny|imie|nazwisko|nazwiska|imienia|i|oraz|sam) ?)*$/iu,
  someoneElses: /(?<![\p{L}\p{N}])(?:nasz\w*|moj\w*|jego|jej|ich)(?: \w+)? $/iu,
  cues: /(?<![\p{L}\p{N}])(?:podaj(?:cie)?|podac|podanie|podesl(?:ij|ac|anie)|przesl(?:ij|ac|anie|ijcie)|wysl(?:ij|ac|anie)|napis(?:z|ac|anie)|zostaw(?:ic|cie)?|wpis(?:z|ac)|dopis(?:z|ac)|przekaz(?:ac|anie)?|potwierdz(?:ic|enie)?|uzupelni(?:c|j|enie)|udostepni(?:c|j)|dos(?:lij|lac)|przypomn(?:iec|ij)|(?:po)?dac|dodac|poda[cj]|wskaz(?:ac)?|podrzuc(?:ic)?|odpis(?:z|ac)|daj(?:cie)?(?: znac)?|prosz[ea](?: \w{2,9})? o|poprosz[ea]|poprosimy o|prosimy o|(?:(?:czy )?(?:moge|mozemy|moglabym|moglbym) (?:pana |pania |cie )?)?(?:prosic|poprosic) o|wystarczy(?: nam| mi)?|prosba o|jak(?:i|a|ie|iego)(?: jest| byl| ma pan| ma pani| masz| macie| to)?|potrzebuj(?:e|emy)|potrzebn[yea]\w*(?: bedzie| jest| nam| mi| tylko)*|znasz|zna pan|zna pani|masz|ma pan|ma pani|pamieta\w*|wiadomosc(?:i)? z|(?:na|pod|z) (?:jaki|jakim|jakiego|ktory|ktorym|ktorego))(?![\p{L}\p{N}])/giu,
  refusals:
    /(?<![\p{L}\p{N}])(?:nie|nigdy|bez|zamiast|moge|mozemy|chce|chcemy|mialem|mialam|unikaj\w*)(?: (?:nam|mi|tu|tutaj|publicznie|trzeba|musisz|musi pan|musi pani|nalezy|prosze|prosimy|o))* $/iu,
  strangers:
    /(?<![\p{L}\p{N}])(?:sprawdz\w*|znajd\w*|znalezc|zmien\w*|zeby|zebysmy|aby|jesli|jezeli|gdy|kiedy|bo|poniewaz|w (?:mailu|e-mailu)|z (?:maila|panelu)|na(?! pri| pryw| dm| pw| messenger)|pod|do(?! nas| mnie)|u|nie|jest|otrzym\w*|dostan\w*)(?![\p{L}\p{N}])/iu,
  prepositions: /(?<![\p{L}\p{N}])(?:na|pod|w|we|z|ze|do|od|przez|za|dla|o|po|przy)$/iu,
  endings: /^\s*,? ?(?:prosze|poprosze|poprosimy|\?)/i,
  openings:
    /^\s*["'(]?(?:(?:dzien dobry|czesc|witam|hej)[ \w-]{0,24}|@\w{1,30}|\w{1,15}(?=,))?[,!-]?\s*(?:i|a|oraz|ok|dziekuje|tylko)?[\s,]*$/i,
  links: /^\s*(?:,|\/|&|\+|i|oraz|lub|albo|a takze|,? ?(?:i|oraz))\s*(?:(?:swoj|twoj|pana|pani|imie|nazwisko|i) ?)*$/i,
  questions: [
    {
      kind: 'email',
      words:
        /(?<![\p{L}\p{N}])(?:uzyc|uzyl\w*|podac|podal\w*) (?:pan |pani )?innego (?:adresu )?e?-?maila?(?![\p{L}\p{N}])/giu,
    },
    {
      kind: 'phone',
      words:
        /(?<![\p{L}\p{N}])(?:na jaki|pod jakim|pod jaki) numer(?:em)?(?= (?:mozemy|moge|dzwonic|zadzwonic|mamy|oddzwonic|mam|telefonu))/giu,
    },
    {
      kind: 'address',
      words:
        /(?<![\p{L}\p{N}])(?:gdzie|dokad) (?:mamy |mam |mozemy )?(?:wyslac|przeslac|dostarczyc|wysylac|dostarczamy|wysylamy)(?![\p{L}\p{N}])/giu,
    },
  ],
}
