import type { AskWords } from './askWords'

const number = '(?:numeros?|n°|num\\.?|nr\\.?|no\\.?|references?|ref\\.?)'
const closing =
  "(?= ?(?:[.?!,;)]|$|pour\\b|afin\\b|svp|stp|s'il|et\\b|ou\\b|en\\b|par\\b|utilise|merci|dans\\b|ainsi\\b|avez|as-tu|a servi))"

export const frenchAsks: AskWords = {
  nouns: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<orderNumber>${number} ?(?:de |d')?(?:la |votre |ta |cette )?(?:commande|cde|achat)s?)` +
      `|(?<card>(?:${number} (?:de )?(?:la |votre |ta )?(?:carte|cb)|(?:coordonnees|infos) de (?:la |votre )?carte|cryptogramme)(?: bancaire| bleue| de credit| de paiement)?)` +
      `|(?<iban>iban|rib|coordonnees bancaires|${number} de compte(?: bancaire)?)` +
      `|(?<phone>${number} (?:de )?(?:telephone|tel\\.?|portable|mobile|fixe|gsm|contact)|(?:telephone|portable|numero)${closing}|coordonnees(?! gps))` +
      `|(?<email>adresses? (?:e-?mail|mail|courriel|electronique|de messagerie)|(?:e-?mail|mail|courriel)${closing})` +
      `|(?<address>adresses?(?! (?:e-?mail|mail|web|url|courriel|electronique|ip|du site|du magasin|de la boutique))|codes? postal|codes? postaux))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  determiners:
    /(?:,(?: de)? ?|(?<![\p{L}\p{N}])(?:votre|vos|ton|ta|tes|le|la|les|un|une|l'|d'|nom|prenom|et(?: de)?|bonne|exacte|nouvelle|complete|propre|meme) ?)*$/iu,
  someoneElses: /\b(?:notre|nos|mon|ma|mes|son|sa|ses|leur|leurs)(?: \w+){0,1} $/i,
  cues: /(?<![\p{L}\p{N}])(?:quel(?:le)?s?(?: est| sont| etait)?|c'est quoi|(?:dicter|passer|passez|donner?|communiquer?|envoyer?|renvoyer?|transmettre|indiquer?|preciser?|confirmer?|fournir|laisser?|partager?|rappeler?|dire|ecrire|noter|mettre|joindre|mentionner?|redonner?|ajouter?|repondre|contacter|(?:donn|communiqu|envoy|renvoy|indiqu|precis|confirm|laiss|partag|rappel|not|joign|mentionn|redonn|ajout|transmett|fourniss|ecriv|mett|repond|contact)ez|dites|dis|donne|envoie|mets|transmets|laisse|contacte|ecris|precise|indique|confirme|mp|dm)(?:[- ](?:nous|moi|m'|le|la))*(?: ici| en prive| en mp| par mp| en dm| en message prive)*(?: avec)?|merci de|besoin (?:de|d')|(?:il (?:nous|me) )(?:faut|faudrait|manque)(?: juste| aussi)?|(?:puis-je|peut-on|pouvons-nous|pourrions-nous|pourrais-je|on peut|je peux|j'aimerais) avoir|(?:auriez|avez|aurais|as)-(?:vous|tu)|vous auriez|tu as|(?:message|mp|mail|dm|prive) avec|(?:a|sous|sur|avec) (?:quel(?:le)?s?))(?![\p{L}\p{N}])/giu,
  refusals:
    /(?:(?<![\p{L}\p{N}])(?:ne|jamais|inutile de|sans|pas besoin de|evitez de|eviter de|pas la peine de|ne pas|plutot que de|au lieu de)(?: (?:nous|me|pas|jamais|plus|le|la|les))*|(?<![\p{L}\p{N}])n'|(?<!-|pouvez |pourriez |peux |pourrais )(?<![\p{L}\p{N}])(?:vous|te)|pas) ?$/iu,
  strangers:
    /(?<![\p{L}\p{N}])(?:jolie|belle|super|magnifique|charmante|verifier|consulter|regarder|trouver|retrouver|modifier|changer|recu|sur|dans|depuis|a|vers|chez|si|quand|car|est|sont|sera|puis|jamais|pas|trouverez|recevrez|suivi)(?![\p{L}\p{N}])/iu,
  prepositions: /(?<![\p{L}\p{N}])(?:a|sur|dans|par|vers|via|pour|de|d'|au|aux|depuis|avec|sous)$/iu,
  endings: /^\s*,? ?(?:svp|stp|s'il (?:vous|te) plait|please|\?)/i,
  openings:
    /^\s*["'(]?(?:(?:bonjour|bonsoir|salut|hello)[ \w-]{0,24}|@\w{1,30}|\w{1,15}(?=,))?[,!-]?\s*(?:et|donc|ou|ok|merci|pardon|aussi|juste)?[\s,]*$/i,
  links:
    /^\s*(?:,|\/|&|\+|et|ou|ainsi que|avec|plus|,? ?et)\s*(?:(?:votre|vos|ton|ta|le|la|les|l'|un|une|nom|de|d') ?)*$/i,
  questions: [
    {
      kind: 'email',
      words: /(?<![\p{L}\p{N}])(?:avez-vous|as-tu|auriez-vous) (?:\w+ )?utilise une autre adresse(?: e-?mail| mail)/giu,
    },
    { kind: 'phone', words: /(?<![\p{L}\p{N}])(?:a|sur) quel numero(?![\p{L}\p{N}])/giu },
    {
      kind: 'address',
      words:
        /\bou (?:devons-nous|doit-on|faut-il|peut-on|souhaitez-vous|voulez-vous)(?: que (?:nous|l'on|on) (?:vous )?)? ?(?:vous |l'|le |la )?(?:(?:r?envo|expedi|livr|adress)\w+)|\bou (?:habitez-vous|habites-tu)\b|\b(?:tu habites|vous habitez) ou\b/giu,
    },
  ],
}
