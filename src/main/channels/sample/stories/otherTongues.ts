import { ourPost, person, story, them, type Story } from '../story'

/** Customers in further languages and scripts, and one with a name that needs room. */
export const otherTongues: readonly Story[] = [
  story('ember-in-arabic', {
    on: 'instagram',
    kind: 'comment',
    lang: 'ar',
    who: person('layla.w.qahwa', 'ليلى الورّاق', { avatar: 11 }),
    under: ourPost('The ember glaze, straight out of the kiln.'),
    lines: [them(-175, 'ما شاء الله، ألوان رائعة جدًا! هل تشحنون إلى بلجيكا؟ أريد طقم قهوة من ستة فناجين ☕')],
    answers: ['شكرًا جزيلًا! سأطلب الطقم هذا المساء 🌷'],
  }),
  story('long-name-order', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person(
      'w.von-hohenstolzenfels-oberkirchberger@gutshof.example',
      'Wilhelmina-Charlotte Freifrau von Hohenstolzenfels-Oberkirchberger',
      { avatar: 12 },
    ),
    lines: [
      them(
        -265,
        `Lettering on the Weihnachtsgebäckaufbewahrungsdose

Dear Mrs. Anna,

for the family I would like to order your large biscuit jar (the Weihnachtsgebäckaufbewahrungsdose, as my grandchildren insist) with our name on it. My surname has thirty-one letters and a hyphen. Is there room for this in one line, or does it need to go around the jar?

I do not mind if it goes around twice.

With kind regards
Wilhelmina-Charlotte Freifrau von Hohenstolzenfels-Oberkirchberger`,
      ),
    ],
    answers: [
      `Re: Lettering on the Weihnachtsgebäckaufbewahrungsdose

Dear Mrs. Anna,

how splendid, that settles it. Please send me the invoice.

W.-C. v. Hohenstolzenfels-Oberkirchberger`,
    ],
  }),
  story('hebrew-hanukkah', {
    on: 'bluesky',
    kind: 'directMessage',
    lang: 'he',
    who: person('noam.kadarim.example', 'נועם בן־שחר', { avatar: 13, followerCount: 402 }),
    lines: [them(14.5, 'שלום, ראיתי את החנוכייה בצבע מלח ואני מאוהב. אפשר להזמין אחת שתגיע לפני החג? אני גר בברלין.')],
    answers: ['מעולה! אני מזמין עכשיו. תודה רבה 🙏'],
  }),
]
