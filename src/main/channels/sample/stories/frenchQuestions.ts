import { ourPost, person, picture, story, them, us, type Story } from '../story'

/** French: questions, sales, praise, and what is already finished. */
export const frenchQuestions: readonly Story[] = [
  story('ouvert-lundi', {
    on: 'instagram',
    kind: 'comment',
    lang: 'fr',
    who: person('les_jeudis_de_claire', 'Claire', { avatar: 14 }),
    under: ourPost('Kiln day. Nobody breathe.'),
    lines: [
      them(-170, 'Coucou, vous êtes ouverts le lundi ? Je passe dans le coin avec ma belle-mère (elle adore le bleu)'),
    ],
    answers: ['Parfait, à lundi alors ! 💙'],
  }),
  story('liste-de-mariage', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'fr',
    who: person('amandine.et.noe', 'Amandine & Noé', { avatar: 6 }),
    lines: [
      them(
        -128,
        'Bonjour Anna ! On se marie en juin et on aimerait déposer notre liste chez vous : 24 assiettes plates, 24 creuses, 8 saladiers, tout en « mousse ».',
      ),
      them(
        -126,
        'Est-ce que c’est faisable en petite série ? Et est-ce que nos invités pourraient payer pièce par pièce ?',
      ),
      them(-125, '(on a une préférence pour les bords un peu irréguliers, si ça ne vous embête pas 😊)'),
    ],
    answers: ['Génial !! On en parle ce soir avec Noé et on vous confirme le nombre de saladiers.'],
  }),
  story('lave-vaisselle', {
    on: 'mastodon',
    kind: 'mention',
    lang: 'fr',
    who: person('perrine@tourne-sol.example', 'Perrine', { followerCount: 91 }),
    lines: [
      them(
        -300,
        '@mottleandloam bonjour, les bols « miel », lave-vaisselle ou pas ? Le site dit oui, l’étiquette sous le bol dit non. Je suis perdue.',
      ),
      us(
        -276,
        '@perrine@tourne-sol.example Bonjour Perrine, le site a raison. L’étiquette date de l’ancien émail, je la refais cette semaine. Anna',
      ),
    ],
    answers: ['@mottleandloam ah, c’est donc l’ancienne étiquette. Merci !'],
  }),
  story('etagere-bleue', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'fr',
    who: person('theo.brocante.example', 'Théo Marchal', { followerCount: 519 }),
    lines: [
      them(
        -392,
        'Trois ans de patience, un bol à la fois, et l’étagère est enfin complète. Merci @mottleandloam.example, mon petit-déjeuner n’a jamais été aussi élégant.',
        {
          pictures: [picture('shelf', 'Une étagère en bois chargée de bols, de mugs et de vases')],
        },
      ),
      us(
        -371,
        'Trois ans de fidélité sur une seule planche : on est très touchés, merci Théo. (Elle est bien fixée au mur, dites ?)',
      ),
    ],
  }),
  story('restaurant-assiettes', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('contact@latablebasse.example', 'Idriss Fontanel'),
    lines: [
      them(
        -1330,
        `Devis pour 40 assiettes de présentation

Bonjour,

Je suis chef à La Table Basse, 28 couverts. Je cherche 40 assiettes de présentation, 29 cm, noires ou très foncées, bord plat, qui supportent le passe à 90 °C. Pouvez-vous me faire un devis, avec un délai honnête ? Je préfère six semaines vraies à trois semaines rêvées.

Idriss Fontanel`,
      ),
      us(
        -1212,
        `Re: Devis pour 40 assiettes de présentation

Bonjour Monsieur Fontanel,

Merci, voilà une phrase que je vais encadrer. Pour 40 assiettes en « encre », 29 cm : 34 € pièce, sept semaines, casse de transport à ma charge. Je peux vous envoyer une assiette d’essai cette semaine.

Bien à vous,
Anna`,
      ),
      them(
        -35,
        `Re: Devis pour 40 assiettes de présentation

Bonjour Anna,

L’assiette d’essai est passée par toute la brigade et par le four. Elle a survécu aux deux. Le prix nous va. Il me faudrait la facture pro forma aujourd’hui pour que mon associée débloque l’acompte.

Idriss`,
      ),
    ],
    answers: [
      `Re: Devis pour 40 assiettes de présentation

Bien reçu, merci. L’acompte part cet après-midi.

Idriss`,
    ],
  }),
  story('trois-coeurs', {
    on: 'instagram',
    kind: 'comment',
    lang: 'fr',
    who: person('ma_vie_en_terre', 'Mahaut'),
    threadId: 'mugs-reel',
    under: ourPost('Sixty mugs, one quiet afternoon.'),
    lines: [them(-140, '😍😍😍 celui de gauche !!!'), us(-131, 'Merci Mahaut ! Celui de gauche part en ligne jeudi.')],
  }),
  story('grossesse-plomb', {
    on: 'mastodon',
    kind: 'directMessage',
    lang: 'fr',
    who: person('marion@petitbois.example', 'Marion D.', { avatar: 5 }),
    lines: [
      them(
        -102,
        'Bonjour, je suis enceinte et ma sage-femme m’a conseillé de vérifier la vaisselle artisanale (plomb, cadmium). J’utilise votre grand bol bleu tous les matins depuis deux ans. Est-ce que je dois m’inquiéter ?',
      ),
    ],
    answers: ['Merci infiniment, je me sens beaucoup mieux. Je transmets le document à ma sage-femme.'],
  }),
  story('facture-tva', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('compta@atelier-rivoire.example', 'Service comptable, Atelier Rivoire'),
    lines: [
      them(
        -2240,
        `Facture manquante ML-2098

Bonjour,

Sauf erreur de notre part, nous n’avons pas reçu la facture avec TVA de votre livraison du mois dernier (ML-2098). Merci de nous la faire parvenir.

Cordialement,
Le service comptable`,
      ),
      us(
        -2190,
        `Re: Facture manquante ML-2098

Bonjour,

Pouvez-vous m’indiquer votre numéro de TVA ? Il manque sur la commande, et sans lui la facture ne vous servirait à rien.

Bien à vous,
Anna`,
      ),
    ],
  }),
  story('avis-cinq-etoiles', {
    on: 'facebook',
    kind: 'review',
    lang: 'fr',
    who: person('roselyne.tavernier', 'Roselyne Tavernier', { avatar: 9 }),
    isDone: true,
    lines: [
      them(
        -1560,
        'J’y allais pour un mug, j’en suis ressortie avec quatre, un cours de tournage et la recette du cake de la dame. Une adresse rare. Marek a tout emballé comme si c’était du cristal.',
      ),
      us(-1500, 'Merci Roselyne ! Marek rougit et Anna précise : moins de sucre que ce que dit la recette.'),
    ],
  }),
  story('merci-marek', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'fr',
    who: person('basile.atelier.example', 'Basile', { followerCount: 64 }),
    isDone: true,
    lines: [
      them(
        -830,
        'Merci à Marek de @mottleandloam.example qui m’a rappelé un dimanche pour une histoire de couvercle. Ça existe encore.',
      ),
      us(-795, 'Merci Basile, le message est transmis (et Marek va essayer de prendre ses dimanches).'),
    ],
  }),
  story('carte-cadeau', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'fr',
    who: person('jocelyne.marquand', 'Jocelyne Marquand'),
    isDone: true,
    lines: [
      them(-2050, 'bonjour, est ce que vous faite des carte cadeaux ? c pour ma niece elle a 18 ans'),
      us(-2032, 'Bonjour Jocelyne, oui, à partir de 20 €, par la poste ou par e-mail. Anna'),
      them(-2021, 'parfait je passe demain merci bcp'),
      us(-2018, 'Avec plaisir, à demain.'),
    ],
  }),
]
