import { foldText } from '../conversations/foldText'

/** Words people put into square brackets to fill in later, folded. What else stands in brackets is the owner's business. */
const placeholderWords = new Set(
  [
    ...['name', 'first name', 'your name', 'customer', 'customer name', 'order', 'order number', 'date', 'day', 'time'],
    ...[
      'amount',
      'price',
      'link',
      'tracking link',
      'tracking number',
      'product',
      'item',
      'address',
      'shop',
      'signature',
    ],
    ...['nom', 'prenom', 'votre nom', 'client', 'commande', 'numero de commande', 'jour', 'heure', 'montant', 'prix'],
    ...['lien', 'lien de suivi', 'numero de suivi', 'produit', 'article', 'adresse', 'boutique'],
    ...['imie', 'nazwisko', 'imie i nazwisko', 'klient', 'zamowienie', 'numer zamowienia', 'data', 'dzien', 'godzina'],
    ...['kwota', 'cena', 'numer przesylki', 'produkt', 'adres', 'sklep', 'podpis'],
  ].map(String),
)

/**
 * What is still to be filled in before a text may leave: a field of a template (`{{ order.number }}`, `{% if … %}`), or a
 * word in square brackets that is plainly meant to be replaced (`[name]`). Null: nothing.
 */
export function unresolvedField(text: string): string | null {
  const liquid = /\{\{[^{}]{0,200}\}\}|\{%[^{}%]{0,200}%\}/u.exec(text)
  if (liquid) return liquid[0]
  for (const [whole, words = ''] of text.matchAll(/\[([^[\]\n]{2,40})\](?!\()/gu)) {
    const plain = foldText(words)
      .replaceAll(/[_\s]+/gu, ' ')
      .trim()
    if (placeholderWords.has(plain)) return whole
  }
  return null
}
