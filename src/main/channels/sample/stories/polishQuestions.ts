import { ourPost, person, picture, story, them, us, type Story } from '../story'

/** Polish: questions, sales, praise, and what is already finished. */
export const polishQuestions: readonly Story[] = [
  story('ile-za-wazon', {
    on: 'instagram',
    kind: 'comment',
    lang: 'pl',
    who: person('domek.na.skarpie', 'Domek na skarpie', { avatar: 10 }),
    under: ourPost('A tall one, for a single branch.'),
    lines: [
      them(-88, 'Ile kosztuje ten wysoki wazon i czy jest jeszcze jeden? Potrzebuję dwóch na ślub siostry, na już 🙏'),
    ],
    answers: ['Biorę oba! Zaraz składam zamówienie na stronie.'],
  }),
  story('olow-w-szkliwie', {
    on: 'mastodon',
    kind: 'mention',
    lang: 'pl',
    who: person('chemiczka@probowka.example', 'Jagoda', { followerCount: 1380 }),
    lines: [
      them(
        -332,
        '@mottleandloam pytanie zawodowe: czy do szkliw kupujecie gotowe fryty, czy mieszacie same? I czy badacie migrację ołowiu i kadmu? Pytam z ciekawości, nie ze złośliwości.',
      ),
    ],
    answers: ['@mottleandloam bardzo rzeczowo, dziękuję. Pokażę uczniom na lekcji.'],
  }),
  story('poranna-kawa', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'pl',
    who: person('zofia.mgla.example', 'Zofia Mgła', { avatar: 14, followerCount: 288 }),
    lines: [
      them(
        -450,
        'Kupiłam dwa kubki od @mottleandloam.example, jeden dla mnie, jeden dla gości. Goście piją ze szklanek.',
        {
          pictures: [picture('mugs-pair', 'Dwa kubki, granatowy i miodowy, na drewnianym stole')],
        },
      ),
      us(-428, 'Pani Zofio, goście na pewno rozumieją, a dla wyjątkowych mamy jeszcze trzy takie same. Dziękujemy!'),
    ],
  }),
  story('godziny-swieta', {
    on: 'facebook',
    kind: 'comment',
    lang: 'pl',
    who: person('renata.kloc', 'Renata Kłoc'),
    threadId: 'winter-glaze-post',
    under: ourPost('The winter glazes are out of the kiln: salt, ink blue and a new one we call ember.'),
    lines: [
      them(-135, 'Do której jesteście otwarci w sobotę? I czy można wejść z psem (mały, grzeczny, omija półki)?'),
    ],
    answers: ['Dziękujemy! Fafik też dziękuje 🐾'],
  }),
  story('prezent-dla-nauczycielki', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'pl',
    who: person('mama.kubusia.3b', 'Aneta (mama Kubusia)', { avatar: 11 }),
    lines: [
      them(
        -164,
        'Dzień dobry! Zbieramy się klasą na prezent dla wychowawczyni. Czy można zamówić kubek z napisem „Pani Ula, dziękujemy, 3b”?',
      ),
      them(-163, 'Budżet 200 zł, najchętniej kubek plus coś małego. Termin: za dwa tygodnie'),
    ],
    answers: ['Cudownie, rodzice są zachwyceni. Napis zostaje taki, jak pisałam, bez kropki na końcu.'],
  }),
  story('hurt-kawiarnia', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('biuro@podkogutem.example', 'Kawiarnia Pod Kogutem'),
    lines: [
      them(
        -1480,
        `Zapytanie hurtowe: filiżanki 80 szt.

Dzień dobry,

prowadzimy małą kawiarnię i szukamy 80 filiżanek do espresso (70 ml) ze spodkami. Interesuje nas kolor „sól”. Proszę o cenę i termin. Czy przy takiej liczbie jest możliwy drobny znak na spodzie (kogut)?

Z poważaniem
Tomasz Przygoda`,
      ),
      us(
        -1405,
        `Re: Zapytanie hurtowe: filiżanki 80 szt.

Dzień dobry Panie Tomaszu,

kogut brzmi świetnie, zrobimy pieczątkę w glinie. 80 kompletów po 11,50 €, termin dziewięć tygodni. Czy mogę prosić o rysunek koguta w dowolnym formacie?

Pozdrawiam
Anna`,
      ),
    ],
  }),
  story('fiolki-od-cioci', {
    on: 'instagram',
    kind: 'mention',
    lang: 'pl',
    who: person('ciocia_basia_rosliny', 'Ciocia Basia', { followerCount: 2740 }),
    lines: [
      them(-365, 'Fiołki przeprowadzone do nowych doniczek od @mottle.and.loam. Jeden się obraził, reszta kwitnie 💜', {
        pictures: [picture('planter', 'Roślina w glinianej doniczce stoi na parapecie')],
      }),
      us(-344, 'Ten obrażony zwykle kwitnie najdłużej 💜 Dziękujemy za zdjęcie!'),
    ],
  }),
  story('opust-na-trzy', {
    on: 'facebook',
    kind: 'comment',
    lang: 'pl',
    who: person('zbigniew.kopytko', 'Zbigniew Kopytko'),
    under: ourPost('Back in stock: the tall planter, 32 cm, in salt and in moss.'),
    lines: [
      them(-222, 'A jak wezmę trzy, to ile rabatu? Bo 89 euro za donicę to trochę poleciało'),
      us(-208, 'Panie Zbigniewie, przy trzech wysyłkę bierzemy na siebie, a to w przypadku tych donic niemało. Anna'),
      them(-199, 'no to niech będzie wysyłka i jedna mała gratis 😉'),
    ],
    answers: ['twarda z Pani zawodniczka. dobra, biorę trzy'],
  }),
  story('reklamacja-zalatwiona', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('p.zdunek@listonosz.example', 'Paulina Zdunek'),
    isDone: true,
    lines: [
      them(
        -2960,
        `Przeciekająca doniczka

Dzień dobry, doniczka z zamówienia ML-2077 przecieka przy uchwycie. W załączniku zdjęcie.

Paulina Zdunek`,
      ),
      us(
        -2930,
        `Re: Przeciekająca doniczka

Dzień dobry Pani Paulino, bardzo przepraszam. Nowa doniczka wyjechała dziś, starej nie trzeba odsyłać.

Anna`,
      ),
      them(
        -2760,
        `Re: Przeciekająca doniczka

Doszła, sucha i piękna. Dziękuję za ekspresowe załatwienie sprawy!

Paulina`,
      ),
      us(
        -2740,
        `Re: Przeciekająca doniczka

Bardzo się cieszę. Dobrego dnia!

Anna`,
      ),
    ],
  }),
  story('dzieki-za-warsztaty', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'pl',
    who: person('rudy.rower.example', 'Rudy Rower', { followerCount: 121 }),
    isDone: true,
    lines: [
      them(-2060, 'Warsztaty u @mottleandloam.example zaliczone. Moja miska wygląda jak popielniczka, ale MOJA.'),
      us(-2035, 'Pierwsza miska zawsze jest popielniczką. Druga bywa solniczką. Zapraszamy!'),
    ],
  }),
  story('czy-po-polsku', {
    on: 'x',
    kind: 'directMessage',
    lang: 'pl',
    who: person('agata_krawiec', 'Agata Krawiec', { followerCount: 48 }),
    isDone: true,
    lines: [
      them(-1660, 'Dzień dobry, czy mogę pisać po polsku?'),
      us(-1652, 'Dzień dobry, jak najbardziej. W czym mogę pomóc? Anna'),
      them(-1640, 'Super! Szukam zaparzacza do dzbanka z ML-2080, pękło sitko'),
      us(-1630, 'Mam jedno sitko w szufladzie, wyślę je jutro, bez opłat.'),
      them(-1621, 'Jesteście najlepsi, dziękuję'),
      us(-1615, 'Drobiazg. Smacznej herbaty!'),
    ],
  }),
  story('kurs-na-prezent', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'pl',
    who: person('slawek.mazgaj', 'Sławek Mazgaj'),
    isDone: true,
    lines: [
      them(-3105, 'Witam, czy voucher na kurs toczenia można kupić online? Żona ma urodziny w piątek'),
      us(
        -3090,
        'Dzień dobry, można, przychodzi od razu mailem jako ładny PDF. Link jest na stronie w zakładce Kursy. Anna',
      ),
      them(-3084, 'kupione, dzięki'),
      us(-3081, 'Dziękujemy i wszystkiego najlepszego dla Żony.'),
    ],
  }),
]
