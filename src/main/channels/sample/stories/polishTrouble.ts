import { person, picture, story, them, us, type Story } from '../story'

/** Polish: things that went wrong. */
export const polishTrouble: readonly Story[] = [
  story('kubek-wrzatek', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'pl',
    who: person('gosia_w_kuchni', 'Małgosia', { avatar: 2 }),
    lines: [
      them(
        -26,
        'Dzień dobry, piszę z SOR-u. Wasz kubek pękł przy zalewaniu herbaty, w ręku zostało mi samo ucho z kawałkiem ścianki. Mam poparzone udo. Kubek kupiony dwa tygodnie temu, ten granatowy.',
        {
          pictures: [picture('mug-broken', 'Pęknięty granatowy kubek i jego odłamki na papierze')],
        },
      ),
      them(-24, 'Nie chcę robić afery, ale moja córka pije z takiego samego!!'),
      them(
        19.5,
        'Już jestem w domu, drugi stopień, nic strasznego. Ale proszę mi powiedzieć, czy mam wyrzucić drugi kubek?',
      ),
    ],
    answers: [
      'Dziękuję, że Pani tak szybko odpisała. Kubek odstawiłam na półkę i nikt go nie rusza. Zdjęcie spodu wyślę wieczorem.',
    ],
  }),
  story('paczka-bez-ogonkow', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'pl',
    who: person('darek.sosnowy', 'Darek Sosnowy'),
    lines: [
      them(-46, 'dzien dobry gdzie jest moja paczka zamowilem 10 dni temu i cisza'),
      them(-45, 'ML-2130'),
      them(4.5, 'prosze odpisac bo zona mysli ze zapomnialem o rocznicy'),
    ],
    answers: ['ok dziekuje uratowal mnie pan/pani :) to czekam na kuriera'],
  }),
  story('nie-ten-kolor', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('k.brzezicka@skrzynka-pocztowa.example', 'Katarzyna Brzezicka-Żółkiewska'),
    lines: [
      them(
        -72,
        `Niewłaściwy kolor, zamówienie ML-2163

Dzień dobry,

zamówiłam sześć talerzy w kolorze „mech”, a przyszło pięć zielonych i jeden granatowy. Granatowy jest piękny, tylko że do niczego nie pasuje, łącznie ze mną.

Czy mogę go wymienić? W niedzielę mam u siebie teściów i bardzo bym chciała, żeby wszystkie talerze były z jednej bajki.

Pozdrawiam serdecznie
Katarzyna Brzezicka-Żółkiewska`,
      ),
    ],
    answers: [
      `Re: Niewłaściwy kolor, zamówienie ML-2163

Wspaniale, dziękuję! Granatowy spakuję w ten sam karton i oddam kurierowi.

K. B.-Ż.`,
    ],
  }),
  story('dwa-razy-pobrane', {
    on: 'x',
    kind: 'mention',
    lang: 'pl',
    who: person('marcin_gwizdala', 'Marcin Gwizdała', { followerCount: 156 }),
    lines: [
      them(
        -52,
        '@mottleandloam pobraliście mi z karty dwa razy 118 zł za jedno zamówienie (ML-2179). Proszę o pilny zwrot, to nie są grosze.',
      ),
    ],
    answers: ['@mottleandloam dzięki za szybką reakcję, napisałem na priv.'],
  }),
  story('sarkazm-polka', {
    on: 'x',
    kind: 'mention',
    lang: 'pl',
    who: person('olaf_zmierzch', 'Olaf', { followerCount: 903 }),
    lines: [
      them(
        -290,
        '@mottleandloam gratuluję nowej tradycji: każdy talerz z innego rozmiaru. Układają się w piękną krzywą wieżę.',
      ),
      us(
        -271,
        '@olaf_zmierzch Toczymy każdy talerz ręcznie, więc 2–3 mm różnicy to norma. Jeśli jednak wieża się chwieje, wymienimy. ^AK',
      ),
    ],
    answers: [
      '@mottleandloam okej, nie wiedziałem, że toczycie je ręcznie co do sztuki. Zostawiam, zaczynam je lubić.',
    ],
  }),
  story('dlugi-list-doniczka', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'pl',
    who: person('halina.wierzbowa', 'Halina Wierzbowa', { avatar: 7 }),
    lines: [
      them(
        -540,
        'Szanowna Pani Aniu, długo się zastanawiałam, czy pisać, bo nie lubię narzekać, a sklep Państwa bardzo lubię i polecam wszystkim koleżankom z klubu seniora. W zeszłym miesiącu kupiłam u Państwa dużą doniczkę z podstawką pod fikusa. Fikus dostałam jeszcze od mojej mamy, ma ponad trzydzieści lat i jest dla mnie jak członek rodziny. Przesadziłam go, podlałam, i rano na parkiecie była kałuża. Myślałam, że przelałam, więc następnym razem dałam tylko szklankę wody. Znowu kałuża. Wnuk obejrzał podstawkę i mówi, że przepuszcza, bo od spodu jest nieszkliwiona. Parkiet niestety spuchł w jednym miejscu. Nie chodzi mi o pieniądze za parkiet, chociaż wnuk twierdzi, że powinno. Chcę tylko wiedzieć, czy jest jakaś podstawka, która nie przecieka, i czy mogę wymienić tę moją. Mogę też przyjechać, mieszkam niedaleko, tylko z fikusem nie dam rady. Przepraszam, że tak dużo. Z wyrazami szacunku, Halina Wierzbowa',
        { pictures: [picture('planter', 'Duża gliniana doniczka z rośliną na parapecie')] },
      ),
    ],
    answers: [
      'Pani Aniu, bardzo dziękuję za tak miłą odpowiedź. Przyjadę w czwartek przed południem, wnuk mnie podwiezie.',
    ],
  }),
  story('opinia-lise', {
    on: 'facebook',
    kind: 'review',
    lang: 'pl',
    who: person('ewelina.drozd', 'Ewelina Drozd'),
    lines: [
      them(
        -1090,
        'Ceramika piękna, ale obsługa telefoniczna pozostawia wiele do życzenia. Pani Lise dwa razy obiecała, że oddzwoni, i dwa razy nie oddzwoniła. Jedna gwiazdka za kontakt, pięć za miski.',
      ),
      us(
        -1030,
        'Pani Ewelino, dziękuję za szczerość. To moje niedopatrzenie, zostawiłyśmy Lise samą w bardzo ruchliwy dzień. Zadzwonię do Pani osobiście, jeśli poda mi Pani numer w wiadomości prywatnej. Anna',
      ),
    ],
  }),
  story('zwrot-czternascie-dni', {
    on: 'mail',
    kind: 'mail',
    lang: 'pl',
    who: person('artur.niezgoda@listonosz.example', 'Artur Niezgoda'),
    lines: [
      them(
        -470,
        `Odstąpienie od umowy, zamówienie ML-2141

Dzień dobry,

zgodnie z prawem konsumenta odstępuję od umowy w terminie 14 dni. Dzbanek jest nieużywany, w oryginalnym opakowaniu. Proszę o wskazanie adresu do zwrotu.

Artur Niezgoda`,
      ),
      us(
        -410,
        `Re: Odstąpienie od umowy, zamówienie ML-2141

Dzień dobry Panie Arturze,

oczywiście. Etykieta zwrotna jest w załączniku, koszt bierzemy na siebie. Pieniądze wrócą na konto w ciągu trzech dni od odbioru paczki.

Pozdrawiam
Anna`,
      ),
    ],
  }),
  story('zmiana-adresu', {
    on: 'mastodon',
    kind: 'directMessage',
    lang: 'pl',
    who: person('igor@wieloryb.example', 'Igor Płotka', { followerCount: 74 }),
    lines: [
      them(
        -18,
        'Hej, zamówienie ML-2187 idzie na stary adres, przeprowadziłem się w weekend i z rozpędu kliknąłem. Da się jeszcze zmienić? Nowy podam, jak się odezwiecie.',
      ),
    ],
    answers: ['Super, dzięki! Nowy adres: ul. Wiklinowa 4 m. 9, Nowe Wierzby.'],
  }),
]
