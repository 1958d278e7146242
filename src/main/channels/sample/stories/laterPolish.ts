import { ourPost, person, picture, story, them, type Story } from '../story'

/** Polish: what arrives while the owner works in the sample. */
export const laterPolish: readonly Story[] = [
  story('pozno-wysylka', {
    on: 'x',
    kind: 'mention',
    lang: 'pl',
    who: person('iga_tramwaj', 'Iga', { followerCount: 530 }),
    lines: [
      them(
        11,
        '@mottleandloam wysyłacie do Polski? jeśli tak, to ile kosztuje wysyłka jednego małego kubka, bo boję się, że więcej niż kubek',
      ),
    ],
    answers: ['@mottleandloam uff, to zamawiam od razu dwa'],
  }),
  story('pozno-faktura', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('ksiegowosc@sady-i-ogrody.example', 'Danuta Wilk, księgowość'),
    lines: [
      them(
        29,
        `Korekta faktury do zamówienia ML-2156

Dzień dobry,

na fakturze jest błędny NIP (brakuje ostatniej cyfry). Bardzo proszę o korektę, najlepiej do końca miesiąca, bo inaczej będę musiała tłumaczyć się z doniczek przed szefem.

Pozdrawiam
Danuta Wilk`,
      ),
    ],
    answers: [
      'Re: Korekta faktury do zamówienia ML-2156\n\nDziękuję, korekta doszła, wszystko się zgadza. Doniczki są piękne.\n\nDanuta Wilk',
    ],
  }),
  story('pozno-piec', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'pl',
    who: person('leon.dymek.example', 'Leon Dymek', { avatar: 7, followerCount: 412 }),
    lines: [
      them(
        36,
        'Stoję pod oknem @mottleandloam.example i patrzę na piec jak dziecko na karuzelę. Kiedy następne otwarcie?',
        {
          pictures: [picture('kiln', 'Otwarty piec ceramiczny z rzędami naczyń w środku')],
        },
      ),
    ],
    answers: ['Będę, z termosem!'],
  }),
  story('pozno-pomylka', {
    on: 'facebook',
    kind: 'comment',
    lang: 'pl',
    who: person('teresa.magnolia', 'Teresa Magnolia'),
    under: ourPost('Seconds shelf refilled.'),
    lines: [
      them(44, 'Halinko jak sie wrzuca zdjecie do albumu bo mi wychodzi w komentarzu. buziaki', {
        pictures: [picture('shelf', 'Drewniana półka pełna misek, kubków i wazonów')],
      }),
    ],
    answers: ['przepraszam pomylilam okienka. ale misy sliczne'],
  }),
  story('pozno-reklamacja-dm', {
    on: 'x',
    kind: 'directMessage',
    lang: 'pl',
    who: person('marcin_gwizdala', 'Marcin Gwizdała', { followerCount: 156 }),
    lines: [
      them(
        53.5,
        'Dzień dobry, w sprawie podwójnej płatności: przesyłam wyciąg. Jedna z dwóch transakcji do zwrotu, poproszę o potwierdzenie.',
        {
          pictures: [picture('statement', 'Wyciąg z konta z dwiema takimi samymi płatnościami')],
        },
      ),
    ],
    answers: ['Dziękuję, czekam w takim razie na przelew.'],
  }),
  story('pozno-komplet', {
    on: 'instagram',
    kind: 'comment',
    lang: 'pl',
    who: person('stary.kredens', 'Stary Kredens', { followerCount: 5210 }),
    under: ourPost('Set of four breakfast bowls, €96. Each one a bit different.'),
    lines: [them(61.5, 'Przepiękne 😍 da się dobrać cztery różne kolory w jednym komplecie?')],
    answers: ['To poproszę mech, sól, miód i atrament!'],
  }),
  story('pozno-zgubiona', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('r.szczepkowski@skrzynka-pocztowa.example', 'Ryszard Szczepkowski'),
    lines: [
      them(
        70,
        `Trzecia paczka, której nie ma

Szanowni Państwo,

to już trzecia przesyłka z Państwa sklepu, która według kuriera została „doręczona do rąk własnych”. Ręce mam dwie i w żadnej nic nie było. Nie mam pretensji do Państwa, tylko do firmy Kurivo, ale umowę mam z Państwem.

Proszę o informację, co dalej z zamówieniem ML-2150 (patera, 72 €).

Z poważaniem
Ryszard Szczepkowski`,
      ),
    ],
  }),
]
