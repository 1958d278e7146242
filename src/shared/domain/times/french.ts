import { fr } from 'chrono-node'

import { readWithChrono } from './readWithChrono'
import { dotted, rewrite, type Rewrite } from './rewrite'
import type { TimeLanguage } from './timeLanguage'

const filler = /\b(?:a|au|le|la|l'|les|vers|pour|de|du|des|d'|ce|cet|cette|et|puis|svp|environ|pile|tot|tard)(?![a-z])/g

const numbers =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
const numberWords = new Map(numbers.split(' ').map((word, index) => [word, String(index + 2)]))

/** What chrono does not know, in words that it does. */
const rewrites: readonly Rewrite[] = [
  dotted,
  [/\bapres[- ]demain\b/g, 'dans 2 jours'],
  [/\bavant[- ]hier\b/g, 'il y a 2 jours'],
  [/\bweek-?end\b/g, 'samedi'],
  [/\b(?:une )?demi[- ]heure\b/g, '30 minutes'],
  [/\b(?:un )?quart d'heure\b/g, '15 minutes'],
  [/\btrois quarts d'heure\b/g, '45 minutes'],
  [/\bune heure et demie\b/g, '90 minutes'],
  [/\b(?:dix-(?:sept|huit|neuf)|[a-z]+)\b/g, (word) => numberWords.get(word) ?? word],
  [
    /\bdans (\d+) ?h(?:eures?)? ?(?:et )?(\d\d)(?: ?min(?:utes)?)?\b/g,
    (_, hours, minutes) => `dans ${Number(hours) * 60 + Number(minutes)} minutes`,
  ],
  [/\bdans (\d+) heures et demie\b/g, (_, hours) => `dans ${Number(hours) * 60 + 30} minutes`],
  [/(?<!\b(?:dans|il y a) )\b(\d{1,2}) ?h(?:eures?)? ?(?:(\d\d)\b|et (demie|quart)\b|\b)/g, clockOf],
  [/(?<!\bla )\b((?:semaine|annee) prochaine)\b/g, 'la $1'],
  [/(?<!\ble )\b(mois prochain)\b/g, 'le $1'],
]

function clockOf(_: string, hour?: string, minutes?: string, fraction?: string): string {
  return `${hour}h${minutes ?? (fraction === 'demie' ? '30' : fraction === 'quart' ? '15' : '00')}`
}

const near = "(?:(?:a|au|en|dans|vers|pour|de|du|le|la) |[ld]')*"

export const french: TimeLanguage = {
  filler,
  parts: [
    [new RegExp(String.raw`\b(cet )?${near}apres[- ]midi\b`), 'afternoon'],
    [new RegExp(String.raw`\b(ce )?${near}mat(?:in|inee)\b`), 'morning'],
    [new RegExp(String.raw`\b(ce |cette )?${near}soir(?:ee)?\b`), 'evening'],
    [new RegExp(String.raw`\b(cette )?${near}nuit\b`), 'night'],
    [new RegExp(String.raw`\b(ce )?${near}midi\b`), 'noon'],
    [new RegExp(String.raw`\b${near}minuit\b`), 'midnight'],
  ],
  read: (text, today) =>
    readWithChrono(rewrite(text, rewrites), today, {
      chrono: fr.casual,
      filler,
      pastWord: /\b(?:derniere?|passee?|il y a|hier)\b/,
      hasTwelveHours: false,
    }),
}
