import { ourPost, person, picture, story, them, type Story } from '../story'

/** French: what arrives while the owner works in the sample. */
export const laterFrench: readonly Story[] = [
  story('tard-soupiere', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('odile.grandjean@courriel-clair.example', 'Odile Grandjean'),
    lines: [
      them(
        8.5,
        `La soupière de ma grand-mère

Bonjour Madame,

J’ai cassé le couvercle de la soupière de ma grand-mère. Elle n’est pas de chez vous, elle doit avoir quatre-vingts ans. Sauriez-vous refaire un couvercle qui s’en approche ? La couleur importe peu, pourvu qu’on puisse de nouveau servir la soupe le dimanche.

Je peux passer vous la montrer quand vous voulez.

Odile Grandjean`,
      ),
    ],
    answers: [
      'Re: La soupière de ma grand-mère\n\nMerci Madame, je viendrai avec la soupière bien emmitouflée. Toute la famille attend votre verdict.\n\nOdile Grandjean',
    ],
  }),
  story('tard-code-promo', {
    on: 'x',
    kind: 'mention',
    lang: 'fr',
    who: person('fx_moutarde', 'F.-X. Moutardier', { followerCount: 144 }),
    lines: [
      them(
        17,
        '@mottleandloam bonsoir, le code TERRE10 de votre newsletter est refusé au paiement. « Code inconnu ». J’ai essayé en majuscules, en minuscules, et en râlant.',
      ),
    ],
    answers: ['@mottleandloam ça marche, merci ! Le mug est commandé.'],
  }),
  story('tard-anniversaire', {
    on: 'facebook',
    kind: 'comment',
    lang: 'fr',
    who: person('fabien.roudier', 'Fabien Roudier'),
    under: ourPost('Children’s clay birthdays: new dates for January.'),
    lines: [
      them(27, 'Bonjour, à partir de quel âge les anniversaires ? Notre fils aura 5 ans et il est… disons énergique.'),
    ],
    answers: ['Ha ha, on prend le risque ! Je réserve par message.'],
  }),
  story('tard-eclat', {
    on: 'mastodon',
    kind: 'mention',
    lang: 'fr',
    who: person('cyprien@vieuxport.example', 'Cyprien', { followerCount: 260 }),
    lines: [
      them(
        34,
        '@mottleandloam petit éclat au bord de l’assiette après six mois. Je peux continuer à manger dedans, ou l’émail va partir ?',
        {
          pictures: [picture('plate', 'Une assiette mouchetée avec un petit éclat au bord')],
        },
      ),
    ],
    answers: ['@mottleandloam Bon, elle finira en coupelle à clés. Merci pour la franchise.'],
  }),
  story('tard-couleur-cuisine', {
    on: 'instagram',
    kind: 'comment',
    lang: 'fr',
    who: person('appart.sous.les.toits', 'Jeanne'),
    under: ourPost('Ink blue, before and after the fire.'),
    lines: [
      them(
        41,
        'Le bleu encre, en vrai il tire plutôt sur le vert ou sur le violet ? Ma cuisine est jaune, c’est tout l’enjeu 😅',
      ),
    ],
    answers: ['Alors banco, je tente le bleu !'],
  }),
  story('tard-livraison-bureau', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('samir.belcourt@bureau-nord.example', 'Samir Belcourt'),
    lines: [
      them(
        51,
        `Cadeaux de fin d’année, 35 tasses

Bonjour,

Nous cherchons 35 tasses pour notre équipe, avec le prénom de chacun si c’est possible. Livraison au bureau avant le 18 décembre, budget 900 € TTC. Est-ce trop tard ?

Samir Belcourt`,
      ),
    ],
  }),
  story('tard-merci-bol', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'fr',
    who: person('amelie.train.example', 'Amélie', { avatar: 6, followerCount: 97 }),
    lines: [
      them(
        59,
        'Reçu mon bol de remplacement @mottleandloam.example, emballé dans du journal de 2019. J’ai tout relu. Merci pour le bol et pour la nostalgie.',
      ),
    ],
  }),
  story('tard-encore-kurivo', {
    on: 'x',
    kind: 'mention',
    lang: 'fr',
    who: person('lucie_bdx', 'Lucie M.', { followerCount: 96 }),
    lines: [
      them(
        67,
        '@mottleandloam Bonne nouvelle, Kurivo a retrouvé mon colis. Mauvaise nouvelle, il est à 300 km. ML-2160, à suivre donc…',
      ),
    ],
    answers: ['@mottleandloam merci, je croise les doigts'],
  }),
  story('tard-mug-prenom', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'fr',
    who: person('les_jeudis_de_claire', 'Claire', { avatar: 14 }),
    lines: [
      them(
        75,
        'Re-coucou ! Finalement ma belle-mère en voudrait six, des bleus. Vous pouvez les mettre de côté à mon nom ?',
      ),
    ],
    answers: ['Vous êtes adorable, merci ! À lundi 💙'],
  }),
]
