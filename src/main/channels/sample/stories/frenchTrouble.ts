import { ourPost, person, picture, story, them, us, type Story } from '../story'

/** French: things that went wrong. */
export const frenchTrouble: readonly Story[] = [
  story('remboursement-promis', {
    on: 'x',
    kind: 'directMessage',
    lang: 'fr',
    who: person('jvasseur_lys', 'Julien Vasseur', { avatar: 4, followerCount: 318 }),
    lines: [
      them(
        -1740,
        'Bonjour, j’ai renvoyé le plat ovale (retour R-0431), pouvez-vous me dire quand je serai remboursé ?',
      ),
      us(
        -1715,
        'Bonjour Julien, le plat est bien arrivé, merci pour l’emballage soigné. Le virement part demain. Anna',
      ),
      them(
        -84,
        'Rebonjour, toujours rien sur mon compte. 52 €, ce n’est pas la fin du monde, mais j’aimerais comprendre.',
      ),
    ],
    answers: ['Merci d’avoir vérifié. Je surveille mon compte et je vous tiens au courant.'],
  }),
  story('livre-mais-pas-recu', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'fr',
    who: person('solene.audibert', 'Solène Audibert', { avatar: 1 }),
    lines: [
      them(
        -58,
        'Bonjour, le suivi indique « livré à 10 h 42 » mais je n’ai rien reçu, ni dans la boîte, ni chez la gardienne, ni chez les voisins. J’étais chez moi toute la matinée !',
      ),
      them(-55, 'Commande ML-2171, trois assiettes creuses. C’est pour l’anniversaire de mon père samedi.'),
    ],
    answers: ['Oh merci, vous me sauvez. Je reste joignable toute la journée au cas où le livreur appelle.'],
  }),
  story('vase-fele', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('b.castaing@courriel-clair.example', 'Bernadette Castaing'),
    lines: [
      them(
        -240,
        `Vase fêlé à l’arrivée, commande ML-2149

Madame,

J’ai reçu ce matin le vase « sel » commandé le 12. L’emballage était intact, mais le vase présente une fêlure nette au niveau du col, et l’eau suinte dès qu’on le remplit. Vous trouverez une photographie ci-jointe.

Je souhaite un échange plutôt qu’un remboursement, car j’y tiens : c’est exactement le vase que je cherchais depuis deux ans.

Faut-il vous renvoyer celui-ci ? À quelle adresse, et à la charge de qui ?

Je vous remercie par avance et vous prie de croire, Madame, à mes sentiments les meilleurs.

Bernadette Castaing`,
        { pictures: [picture('vase', 'Un vase clair avec une fêlure au col, posé sur une nappe')] },
      ),
    ],
    answers: [
      `Re: Vase fêlé à l’arrivée, commande ML-2149

Madame,

Voilà une réponse comme on aimerait en recevoir plus souvent. J’attends donc le nouveau vase, et je garde l’ancien pour des fleurs séchées.

Bien cordialement,
Bernadette Castaing`,
    ],
    draft:
      'Bonjour Madame,\n\nMerci pour votre message et pour la photo. Je vous prépare un second vase dès aujourd’hui et, bien sûr, le retour est à notre',
  }),
  story('ironie-carton', {
    on: 'x',
    kind: 'mention',
    lang: 'fr',
    who: person('ptitgermain', 'Germain P.', { followerCount: 2270 }),
    lines: [
      them(
        -66,
        '@mottleandloam Bravo pour l’emballage : un carton de 60 cm pour un coquetier. J’ai cru un instant avoir commandé un four. Le coquetier, lui, est arrivé fendu.',
        {
          edit: {
            after: 5,
            text: '@mottleandloam Bravo pour l’emballage : un carton de 60 cm pour un coquetier. J’ai cru avoir commandé un four. Le coquetier, lui, est arrivé fendu. (Commande ML-2155, puisqu’il faut tout faire.)',
          },
        },
      ),
    ],
    answers: ['@mottleandloam Bon. Là, je dois reconnaître que c’est du service. Merci.'],
  }),
  story('message-regrette', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'fr',
    who: person('corentin.lebreuil', 'Corentin Lebreuil'),
    lines: [
      them(-262, 'Franchement c’est du foutage de gueule votre service client, 4 jours sans réponse !!!', {
        deletedAfter: 7,
      }),
      them(
        -252,
        'Bonjour, excusez-moi pour le message d’avant, mauvaise journée. Je voudrais juste savoir où en est la commande ML-2137. Merci',
      ),
    ],
    answers: ['Merci à vous, et encore désolé pour le ton.'],
  }),
  story('annuler-vite', {
    on: 'mail',
    kind: 'mail',
    lang: 'fr',
    who: person('yann.kerdraon@armorbox.example', 'Yann Kerdraon'),
    lines: [
      them(
        -28,
        `URGENT annulation commande ML-2190

Bonjour,

J’ai validé il y a dix minutes une commande de 12 mugs au lieu de 2 (doigt qui glisse, écran minuscule). Pouvez-vous l’annuler avant qu’elle ne parte ? Je repasse commande juste après, pour 2 cette fois.

Merci !
Yann`,
      ),
    ],
    answers: [
      `Re: URGENT annulation commande ML-2190

Ouf. Merci ! C’est recommandé, avec deux mugs et deux seulement.

Yann`,
    ],
  }),
  story('bonjour-seul', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'fr',
    who: person('_elo.die_', 'Élodie'),
    lines: [
      them(-12, 'Bonjour ?'),
      them(0.75, 'Je suis devant la boutique, c’est fermé alors que votre page dit ouvert 🥲 vous revenez bientôt ?'),
    ],
    answers: ['Ah super, je prends un café en face et j’arrive !'],
  }),
  story('livraison-suisse', {
    on: 'facebook',
    kind: 'comment',
    lang: 'fr',
    who: person('nathalie.borgeaud', 'Nathalie Borgeaud'),
    threadId: 'opening-weekend-post',
    under: ourPost('Open studio this weekend: come and see how a handle is pulled.'),
    lines: [
      them(
        -205,
        'Livrez-vous en Suisse ? Et qui paie la douane ? La dernière fois (un autre site) j’ai payé 31 francs de frais pour une tasse à 20…',
      ),
    ],
    answers: ['Merci pour ces précisions, c’est rare que ce soit aussi clair.'],
  }),
]
