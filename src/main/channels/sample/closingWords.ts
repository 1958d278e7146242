const english = [
  'Thank you, that helps a lot.',
  'Perfect, thanks for the quick answer!',
  'Great, that answers it. Have a good day.',
  'Ok, got it. Thanks for taking the time.',
  'Lovely, thank you. I’ll let you know how it goes.',
  'Thanks! That’s all I needed.',
] as const

const french = [
  'Merci beaucoup, c’est très clair.',
  'Parfait, merci pour votre réponse rapide !',
  'D’accord, je note. Bonne journée à vous.',
  'Super, merci bien 🙏',
  'Très bien, cela me convient. Merci d’avoir pris le temps.',
  'Ça marche, merci !',
] as const

const polish = [
  'Dziękuję, to mi bardzo pomogło.',
  'Super, dzięki za szybką odpowiedź!',
  'Rozumiem, dziękuję i miłego dnia.',
  'OK, wszystko jasne. Dziękuję 🙂',
  'Świetnie, w takim razie czekam. Pozdrawiam!',
  'Dzięki, o to mi chodziło.',
] as const

const german = ['Vielen Dank, damit ist alles klar.', 'Herzlichen Dank für die schnelle Antwort.'] as const
const arabic = ['شكرًا جزيلًا، هذا ما كنت أحتاج إليه.', 'شكرًا لكم على الرد السريع.'] as const
const hebrew = ['תודה רבה, זה עוזר מאוד.', 'מעולה, תודה על התשובה המהירה.'] as const

/** Short words of thanks in the customer's language; English where we do not know it. */
export function closingWords(lang: string | null): readonly [string, ...string[]] {
  switch (lang) {
    case 'fr':
      return french
    case 'pl':
      return polish
    case 'de':
      return german
    case 'ar':
      return arabic
    case 'he':
      return hebrew
    default:
      return english
  }
}
