type Words = {
  readonly bios: readonly [string, ...string[]]
  readonly places: readonly [string, ...string[]]
  readonly posts: readonly [string, ...string[]]
}

// Places are invented, like everyone who lives there.
const english: Words = {
  bios: [
    'Tea first, questions later. Two cats, one allotment.',
    'Primary school teacher. Mostly birds and bread.',
    'Night-shift nurse, day-time gardener.',
    'I fix bicycles and read too many crime novels.',
    'Choir on Mondays, pub quiz on Thursdays.',
  ],
  places: ['Trefford', 'Saltby-on-Wick', 'Low Harding', 'Ballinore'],
  posts: [
    'First frost on the allotment. The leeks look smug about it.',
    'Whoever invented the 6:42 train has never met a person.',
    'Soup weather has officially begun in this house.',
    'Finished the jigsaw. One piece missing, cat under investigation.',
    'The library has a shelf of seed packets you can just take. Best idea ever.',
    'New kettle. It is very loud and I love it.',
    'Can anyone recommend a plumber who answers the phone?',
    'Choir practice was 40 minutes of laughing and 20 of Fauré.',
    'Saw a kingfisher by the canal this morning. Day made.',
    'Sourdough, attempt nine. We are getting somewhere.',
    'Half an hour on hold, then cut off. Modern life.',
  ],
}

const french: Words = {
  bios: [
    'Maman de deux tornades. Je jardine pour me calmer.',
    'Libraire, randonneuse, gourmande.',
    'Prof d’histoire-géo. Ici je parle surtout de fromage.',
    'Menuisier le jour, guitariste le soir.',
    'Café serré et vieux polars.',
  ],
  places: ['Saint-Orlan', 'Verlieux', 'Port-Hélier', 'Chaumerolles'],
  posts: [
    'Premier marché de Noël de la saison, premier vin chaud trop sucré.',
    'Le train de 7 h 12 est devenu une légende urbaine.',
    'Trois kilos de coings sur la table. Envoyez vos recettes.',
    'Réunion parents-profs ce soir, courage à toutes et à tous.',
    'Quelqu’un a un bon réparateur de machines à coudre ?',
    'Fini le potager pour cette année. Les dernières tomates étaient vertes, tant pis.',
    'J’ai relu un vieux polar d’une traite, je ne regrette rien.',
    'Le chat a adopté le carton. Le panier à 40 euros, non.',
    'Grand soleil sur les quais, tout le monde sourit, c’est suspect.',
    'Répétition générale samedi. Personne n’est prêt, tout va bien.',
    'La boulangerie d’en bas refait ses chaussons aux pommes. Priez pour moi.',
  ],
}

const polish: Words = {
  bios: [
    'Bibliotekarka, rowerzystka, mama Zosi.',
    'Informatyk, który woli las od biura.',
    'Piekę, czytam, narzekam na pogodę.',
    'Ogródek działkowy, dwa psy i za dużo książek.',
    'Nauczycielka chemii. Po godzinach szydełko.',
  ],
  places: ['Zawilcowo', 'Brzozowiec', 'Nowe Wierzby', 'Stary Młyn'],
  posts: [
    'Pierwszy śnieg i od razu korek na całym osiedlu.',
    'Pierogi ulepione, 74 sztuki. Kręgosłup już nie mój.',
    'Ktoś poleci dobrego hydraulika? Takiego, co odbiera telefon.',
    'Działka zamknięta na zimę. Do wiosny, marchewki.',
    'Pies znalazł kałużę. Kałuża była głębsza, niż wyglądała.',
    'W bibliotece kiermasz książek po dwa złote, wróciłam z walizką.',
    'Mgła nad rzeką o szóstej rano. Warto było wstać.',
    'Szydełkowa czapka gotowa, za mała na każdą głowę w domu.',
    'Zebranie w szkole: dwie godziny o szafkach.',
    'Grzyby jeszcze są! W listopadzie!',
    'Sąsiad gra na akordeonie. Zaczynam lubić akordeon.',
  ],
}

/** What people of the sample write about when they do not write to the shop. */
export function everydayWords(lang: string | null): Words {
  if (lang === 'fr') return french
  return lang === 'pl' ? polish : english
}
