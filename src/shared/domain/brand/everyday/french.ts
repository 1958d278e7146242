/** Everyday French words of 4 to 10 letters, without accents; in order, so that one is found and added with ease. */
export const frenchWords = `
  abat abeille abonnement abonnes abri accepte acces accord accueil achat achete acheter acier adorable adore adresse
  adresser affaire affiche affichent agence agreable aiguille aile ailleurs aime aimerais aimerions ajouter allait aller
  allez alors ambiance amie amis amour ampoule ancien ancienne ange anglais angle annee annonce annoncee annule annulez
  aout appareil appel appele appelez appelle appli apprendre appris appui apres arbre arche argent argile arrete arrive
  arrivee article artisan artisanal ascenseur assez assied assiette assurance atelier attend attendais attendre attendu
  attente attention aube aucun aucune aujourd aura aurais aurait auriez aussi autant automne autour autre avaient avais
  avait avance avant avec averti avez aviez avis avocat avocate avoine avoir avons avril bague bain balai balcon balle
  banc bancaire bande banque barque base bateau bateaux batterie beau beaucoup beaux bebe beige belle besoin bete beurre
  bien biere bijou bijoux bille billets biscuit blanc blanche bleu bleue bleuet bloque boire bois boite bols bonbon
  bonheur bonjour bonne bons bonsoir bord botte bouche bouchon boucle bouge bougie boulanger boule bouquet bout
  bouteille boutique bouton bracelet branche brand bras bravo brique brise bruit brule brulure brume brun bruxelles buis
  bulle bureau cabine cabinet cable cache cadeau cadeaux cadre cafe cahier caisse calme camion camping canal canape
  canard carafe cartable carte carton cartouches casque casse cassee cave cela celle celui cent centime centre ceramique
  cercle cerf cerise certaines cette ceux chaine chaise chambre champ chance change changer chant chantier chapeau
  chapeaux chaque charge chargeur charmant chat chateau chaud chaude chauffe chaussure chemin chemise chene cher
  cherchais cherche chercher cherchez chere cheval chevaux cheveux chevre chez chien chocolat choisi choisir choix chose
  chute ciel cinq cinquante cire clac clair claire classe clef client cliente clique club code coeur coffret coiffeuse
  coin colis colle collection collegue coller collier colline combien commande commander comme commence comment commode
  competent complet complete comprends compris comptable compte comptoir concernant concert concours confiance confirme
  confirmee confirmer conforme connais connait connaitre connecter connexion conseille conseiller conserve consigne
  contenu contient contrat contre convient copie coque coquille corde corne correct cote coton coucou coudre couette
  couine coule couleur coup coupe cour courriel courrier course court coute couteau couteaux couture couturiere credit
  creme crois croquettes croyais cuillere cuir cuisine cuivre cygne dame dans danse date debite debut debutant decembre
  decolle decu dedans defaut dehors deja dejeuner delai demain demandais demande demander demi dent depart depose depot
  depuis dernier derniere derriere dessin dessine dessous dessus detail deux deuxieme devait devant devenu devis devrait
  difference difficile dimanche dirait dire direct disant discret discrete discuter disent disons disparu disponible
  dites documents doigt dois doit domaine dommage donc donne donnees dont dors dort dossier double doublure douce doudou
  doute doux douze drap droit drole dure duvet eaux echange echarpe eclat ecole ecoute ecran ecrire ecris ecrit ecrivez
  electrique eleves elle email emaux emballage emballe emploi enceinte encore encre endroit enfance enfant enfin enleve
  enlever enseigne ensemble entend entendu entier entre entree entrepot entreprise entrer entretien enveloppe envers
  envie envoi envoie envoye envoyer envoyez epee epice epicerie epine equipe erable erreur espace espere essai essaie
  essaye essayer etage etagere etaient etais etait etang etape etat eteint etes etions etiquette etoile etre etudiant
  euros exactement excellente excuses existe expedie expediteur expedition experience expire explique expliquer expres
  express fabricant face facile facteur facture faire fais faisait fait faite fallait fallu famille farine faudrait faut
  faute fauteuil faux femme fera ferie ferme fete feuille feux fevrier fiche fidelite fige figue file fille fils filtre
  final finalement fini finit flamme fleur fleuriste foin fois fond fondu font force foret forge formation forme
  formulaire fort fougere foulard four frais fraise francais france francs french frere fribourg frigo froid fromage
  fruit fuite fume gagne gants garage garantie garde garder gardez gare gars gateau gateaux gele geneve genre gens
  gentils gilet glace glisse gonfle google gout gouter goutte grace grain graine grand grande grandi grange gratte
  gratuit gratuite grave gris gros grosse grotte gueule guitare habite habitude haie haute hein hello herbe hesite heure
  hier histoire historique hiver homme honnete honte hopital horloger hors hotel huile huit humain hurle idee image
  immediat immeuble impeccable impossible impression imprime imprimee incroyable indique informe insta instant interdit
  interieur invites iris ivoire jamais janvier jardin jaune jete jeudi jeune jeux joie joint jointe joli jolie joue
  jouet jour journee juge juin jumeaux jupe jure juridique jusqu juste justice kilos lacet lache laine laisse lait lame
  lampe lance lapin laquelle larme lausanne lavage lavande lave laver lecon lendemain lettre leur librairie liege lien
  lieu ligne lilas linge lion liquide lire liste lits livraison livre livree livrer livreur local location loge logo
  loin long longue loup lourd lumiere lundi lune lunettes lyon machine madame made magasin mail main maintenant mais
  maison malade malgre malle maman mange manque manteau manteaux marche mardi mari mariage marque marron mars massif
  matelas matin mauvais mauvaise mecano medecin meme menthe merci mercredi mere merite message mesure metre mets mettre
  meuble midi miel mien mienne mieux milieu mine minuit minute miracle mise mode modele moins mois moitie moment monde
  monsieur mont montant monte montee monter montre montrer morceau mort morte mots motte mouille moule moulin mousse
  mouton moyen moyenne mule mure musique mutuelle naissance namur nappe nazes neige nerfs neuf neuve neveu newsletter
  nickel niece niveau noel noeud noir noire noix normal note notice notre nous nouveau nouvelle novembre nuage nuit
  nulle numero obtenir occasion occupe ocean octobre odeur oeil oeufs offert offerte office offrir oiseau oiseaux olive
  onde onze operation option orange ordi ordinaire ordinateur oree oreilles orge oublie ouvert ouverte ouverture ouvre
  ouvrir page paie paiement paille pain paix palais palme panier panne panneau papa papier papillon paquet parait
  parapluie parce pareil parents parfait parfum parking parlais parle parler part partage parti partie partir partout
  passage passe passee passer pate patience patient patron patronne patte pause payant paye payee payer paypal pays peau
  peine peinture pelle pelotes pendant pensais pense pensez perceuse perd perdu pere perle permis personne petit petite
  peur peut peux pharmacie photo phrase piece pied pierre pile pique place plage plaid plainte plaisir plait plan plante
  plants plaques plastique plateau plein pleine pleure plombier pluie plume plus plutot poche poele poids poignee point
  poire poisson poivre poli pomme pont port porte porter pose poser possible postale poste poterie potier pots poubelle
  pouce poule poupee pour pourboire pourquoi pourrait pourriez pourtant poussette pouvez prairie pratique prefere
  preleve premier premiere prend prendre prenez prenom pres presente presque presse pret prevenir prevu printemps pris
  prise prix probleme prochain prochaine produit prof profil programme promet promis promo propose proposer propre
  protection prune publicite publier puis puits pull puzzle qualite quand quarante quart quartier quatorze quatre
  quatrieme quebec quel quelle quelqu quelque question quinze quitte quoi raclette raconte radio raison ramene rapide
  rappel rappelle rare ravie rayon rayure reception recettes recevoir reclame recois recoit recommande reconnait recu
  recue recupere redemande reduction refaire refuse regarde regarder regle regler relais releve remarque rembourse
  remboursez remercie remis remise remplacer remplacez remplir renard rendez rendre rendu rendue rentre rentree renvoie
  renvoye renvoyer reparation repare reparee reparti repasser repond repondent repondez repondre repondu reponse
  reprendre repris reserve ressort ressortie reste resultat retard retirer retirez retour retourne retrait retraite
  retrouve revenir revenu revise rien rire riviere robe robot rooibos rose roue rouge roule route royal royale ruban
  ruche rues sable sachet sacs saint sais saison sait salle salon salut samedi sandwich sans sauf saule sauvage sauve
  savez savoir savon savonnerie sechage second securite selle selon semaine sens sent sentait sentir sept sera serai
  serait serieux sert serveur servi service servir seul seule seulement shampoing shop siege signale signaler signature
  signe silence simple simplement sinon site societe soeur soie soin soir soiree soit soixante solde soleil solide somme
  sont sort sorte sorti sortie souci souhaite source sourire sous stage standard stock story stylo sucre suis suisse
  suit suite suivi suivre super superbe supplement suppose surement surprise surtout sympa table tableau tablette tache
  taille talon tambour tant tante tapez tapis tard tarif tarte tasse tatouage taux technicien teinte telephone tellement
  temps tenir tente tenu terminal termine terre terreau terroir teste tete ticket tiens tient tige tissu titre tocards
  toile toit tomates tombe tondeuse tonneau tonnelle total touche toujours tour tourne tous tout toute train traite
  traitement traiteur tram transpire travail travaille travers trefle treize trente tres tresor tricot trois troisieme
  trop trouve trouver truc twint urgent usage utilise utiliser vacances vague vais vaisselle valide valider vallee vase
  vaut veau velo vend vendeur vendeuse vendez vendre vendredi vendu venir vent vente venu venue verger verifier vernis
  verra verre vers version vert verte vetement veut veux vide video vieille viennent viens vient vieux village ville
  vingt virement visible visiter visites vite vitre vitrine voient voila voile voir vois voisin voisine voit voiture
  voix vole volet volume votre voudrais voudrait voulais voulait voulu vous vrac vrai vraie vraiment week what whatsapp
  wifi yeux yoga zero
`
