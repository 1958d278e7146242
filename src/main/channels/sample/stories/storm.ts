import { person, story, them, us, type Story } from '../story'

const on = 'x'
const kind = 'mention'

/** A small storm: the courier's system was down, and within 40 minutes everybody asks the same thing. */
export const storm: readonly Story[] = [
  story('storm-1', {
    on,
    kind,
    lang: 'en',
    who: person('kitharlow', 'Kit Harlow', { followerCount: 430 }),
    lines: [
      them(
        -198,
        "@mottleandloam Kurivo says my parcel 'does not exist'. I paid for it 6 days ago so it had better exist. What's going on?",
      ),
      us(
        -151,
        "@kitharlow It does exist, promise. Kurivo's tracking has been down since this morning, the parcels themselves are moving. I'll write as soon as it's back. ^AK",
      ),
    ],
    answers: ["@mottleandloam ok, thanks for explaining. I'll check again tonight"],
  }),
  story('storm-2', {
    on,
    kind,
    lang: 'fr',
    who: person('lucie_bdx', 'Lucie M.', { followerCount: 96 }),
    lines: [
      them(
        -193,
        '@mottleandloam Bonjour, le suivi Kurivo affiche « colis inconnu » depuis ce matin. Il est où mon colis ?? Commande ML-2160',
      ),
      us(
        -148,
        '@lucie_bdx Bonjour Lucie, le suivi de Kurivo est en panne depuis ce matin, les colis circulent bien. Je reviens vers vous dès que c’est rétabli. ^AK',
      ),
    ],
    answers: ['@mottleandloam d’accord merci pour l’info, je patiente'],
  }),
  story('storm-3', {
    on,
    kind,
    lang: 'en',
    who: person('nadiaoke', 'Nadia Oke'),
    lines: [
      them(
        -189,
        "@mottleandloam stayed home from work for a delivery that apparently 'does not exist' in Kurivo's system. Seriously not impressed.",
      ),
    ],
  }),
  story('storm-4', {
    on,
    kind,
    lang: 'pl',
    who: person('bartek_wronka', 'Bartek Wronka', { followerCount: 210 }),
    lines: [
      them(
        -184,
        '@mottleandloam Kurivo twierdzi, że moja paczka nie istnieje. Pieniądze z konta jakoś istniały. Co się dzieje?',
      ),
    ],
    answers: ['@mottleandloam ok, dzięki za wyjaśnienie. Poczekam do jutra.'],
  }),
  story('storm-5', {
    on,
    kind,
    lang: 'fr',
    who: person('hugodelmas7', 'Hugo Delmas', { followerCount: 57 }),
    lines: [
      them(
        -178,
        '@mottleandloam Kurivo me dit que mon colis n’existe pas. Vous vous moquez de nous ? J’ai payé 74 € !',
      ),
    ],
  }),
  story('storm-6', {
    on,
    kind,
    lang: 'en',
    who: person('samphirej', 'Jo Samphire', { avatar: 4, followerCount: 1205 }),
    lines: [
      them(
        -172,
        "@mottleandloam same here, 'parcel does not exist' since this morning. Did you even send it?? ML-2166",
      ),
    ],
    answers: ['@mottleandloam ah, the courier then. Sorry for snapping!'],
  }),
  story('storm-7', {
    on,
    kind,
    lang: 'pl',
    who: person('zuza_tulip', 'Zuza', { followerCount: 340 }),
    lines: [
      them(
        -166,
        '@mottleandloam paczka „nie istnieje”, infolinia kurivo nie odbiera, wy też milczycie. super obsługa 👏',
      ),
      them(-160, '@mottleandloam halo???'),
    ],
  }),
  story('storm-8', {
    on,
    kind,
    lang: 'fr',
    who: person('sabine_tremont', 'Sabine Trémont', { followerCount: 812 }),
    lines: [
      them(
        -161,
        '@mottleandloam Encore une livraison Kurivo dans la nature, le colis « n’existe pas ». C’est le cadeau de ma fille, j’aimerais une réponse.',
      ),
    ],
    answers: ['@mottleandloam Merci d’avoir répondu, ça me rassure un peu.'],
  }),
]
