"""French signals and idioms, without accents and apostrophes."""

from bot.care.phrases import Rule, Sign

IDIOMS = (
    Rule(
        "fr idioms",
        Sign.NONE,
        """
        ca|cette|ce|cela|lattente|attente|il|elle|recherche|entretien|silence|process me tue
        va|vont|ont|allez me tuer|tue|achever
        me tue au travail|boulot|a|la_sante
        tuer le temps
        mort|morte|morts|mourir|meurs|mourais|creve|mourrais|crever de rire|fatigue|trouille|peur|
            honte|faim|soif|froid|ennui|envie|chaud|stress|jalousie|sommeil
        mort|morte|mourir|meurs|mourais|crever denvie|dennui|haha|daller|dimpatience|dangoisse
        suicide professionnel|politique|commercial|social|financier|de_carriere
        me tuer a|au la|repeter|travailler|expliquer|travail|boulot|reviser
        prevention du suicide
        jen|nen|en|jai peux_plus|peu_plus|ai_marre|marre|ai_assez des|du|davoir|dattendre|denvoyer|
            de_chercher|de_postuler|de_candidater|de_ces|de_cette|de_ce|de_recevoir|de_faire
        disparaitre de|des linkedin|reseaux
        disparaitre sous terre
        voulais mourir|disparaitre quand|de_honte|sur_place|sous_terre
        den|en finir avec|par les|ces|cette|ce|mes|la|le [recherche|entretiens|candidatures|emploi]
        en finir avec|par cette|ce|ces|la|le|les|mon|lentretien|un|cet
        """,
    ),
)

SIGNALS = (
    Rule(
        "fr crisis",
        Sign.CRISIS,
        """
        veux|voudrais|voulais|envie|prefere|prefererais|aimerais|souhaite|vais|pense|penser|songe|
            besoin|essaye|essaie|tente|idee|hate|pensees|pensee|idees|faillis|jaimerais|failli|
            pret|prete [de|a|que|plus|juste] [de] mourir|crever|me_tuer|me_suicider|suicide|
            suicidaires|suicidaire|en_finir|men_finir|ne_plus_etre|ne_plus_exister|
            ne_plus_me_reveiller|ne_plus_vivre|ne_pas_me_reveiller|etre_mort|etre_morte|
            disparaitre_pour|mettre_fin|me_pendre|me_jeter|me_foutre_en_lair|partir_pour_toujours|
            dormir_pour_toujours|la_mort|ma_mort|ne_jamais_me_reveiller|mendormir_et_ne|
            mendormir_pour
        me tuer
        me suicider
        me suiciderai|suiciderais|tuerai|pendre|foutre_en_lair|defenestrer
        en finir [avec] [la_vie|tout|moi|ce_soir|une_fois|pour|cette_vie]
        finir|fin avec|a la_vie|ma_vie|mes_jours|mes_souffrances|tout_ca
        mettre|mettrai|mets fin a mes|ma|tout
        veux|voudrais|envie|souhaite|ai|peux|arrive|merite|desire|raison|raisons|force|jai [pas|
            plus|aucune] [envie] [de] plus|pas|vivre|dexister|detre_la|la_force|raison|
            goute [de] vivre|exister|etre_la|me_reveiller|etre_ici|etre_en_vie|continuer_a_vivre|
            detre_en_vie|detre_la|dexister
        plus|pas|aucune|sans|nai [aucune|de] envie|raison|raisons|gout|besoin|force de|a|pour vivre|
            exister|etre_la|me_reveiller|continuer_a_vivre|la_vie|detre|rester_en_vie
        plus detre|envie_detre|envie_dexister la|ici|vivant|vivante|de_ce_monde
        den|den_avoir finir
        ne plus|jamais [plus|jamais] [me] [plus|jamais] reveiller|exister|vivre|me_lever|etre_la
        ne|de [me] plus|pas|jamais [me|jamais] reveiller|reveillais|reveille|reveillerai
        si|que je ne_me|me reveillais|reveille pas|plus|jamais
        mieux|heureux|soulages|tranquilles|tranquille|plus_facile|bien|simple sans|si|quand|morte|
            mort|je|detre [moi|je_netais|je_nexistais|je_suis_mort|je_mourais|plus_la|pas_la|
            jetais|je_disparaissais|je_ne_suis]
        personne [ne] [me] remarquerait|regretterait|pleurerait|verrait|regrettera|manquerais [si|
            ma] [je|disparition|mort]
        ma_vie|la_vie|vivre|vie [na|ne|nen|a|vaut] [na|vaut|plus|ne] [plus] aucun_sens|de_sens|
            pas_la_peine|la_peine|pas_le_coup|le_coup|plus_la_peine|plus_le_coup
        a_quoi_bon|pourquoi vivre|continuer_a_vivre|exister|rester_en_vie|je_vis|etre_en_vie
        fatigue|fatiguee|marre|assez|lasse|las de vivre|la_vie|detre_en_vie|exister|cette_vie
        fatigue|fatiguee|marre detre vivant|vivante|en_vie
        naurais jamais|pas du naitre|exister
        jamais [etre] ne|nee|exister
        me faire|fais|fait|refaire|refais du_mal|mal_expres|mal_volontairement
        me|mes|suis coupe|coupee|scarifie|scarifier|scarifiee|taillade|mutile|mutiler|couper|
            brule_volontairement [les|le] [bras|veines|poignets|cuisses|encore|a_nouveau|expres]
        scarification|automutilation|automutile|automutiler
        adieu
        avale|pris|avaler|pris_tous [tous|tout|toute|trop|plein] [mes|de|la_boite_de|les|
            des] medicaments|medocs|cachetons|pilules|cachets|comprimes|somniferes
        mon|ma|un|une|meilleur|meilleure ami|amie|frere|soeur|copain|copine|mere|pere|collegue|
            cousin|cousine|mari|femme|coloc|fils|fille .. .. veut|voulait|parle|essaye|essaie|dit|
            tente|menace|pense|envie|tenter|parler|vouloir|va [vouloir|de|a|quil|quelle|plus|se|
            quil_veut|quelle_veut] [veut] mourir|se_tuer|se_suicider|suicider|tuer|suicide|
            en_finir|vivre|se_faire_du_mal
        se suicider|tuer|faire_du_mal
        pensees|idees suicidaires
        flinguer|buter|suicide|foutre|pendre|supprimer me|moi|en_lair
        mieux|solution|seule|issue [serait|est|cest|ce] [serait|est] [de|que] mourir|crever|
            disparaitre|
            me_tuer|ne_plus_etre|je_meure|je_creve|en_finir
        me foutre|jeter|balancer|mettre|lancer|flanquer sous|dans|devant|par|du|d|de un|le|la|les|
            haut|pont|train|rails [train|metro|pont|camion|fenetre|rails|voiture|seine|vide]
        si je disparaissais|mourais|nexistais|netais|creve|meurs|disparais .. personne|monde|qui|
            serait|mieux|soulages|soulage
        ouvert|ouvrir|ouvre|entaille le|les|mon|mes bras|veines|poignet|poignets|cuisse
        mort|la_mort serait|est|semble|parait [un|une|la|le] [seule|vraie] plus_simple|plus_facile|
            plus_douce|preferable|soulagement|delivrance|
            solution|issue|
            liberation|sortie|repos
        me|mes suis|etais [encore|re] fait|refait [du] mal|du_mal
        mentaille|mentailler|mautomutile|mautomutiler|mouvre_les|mouvrir_les|me_taillade
        me flinguer|buter|supprimer|foutre_en_lair|faire_sauter|ouvrir_les_veines|tirer_une_balle
        sauter|saute|jeter|jette|balancer [dans|du|sous|par|de|d] [un|le|la|les|mon] [le|la|un|du]
            pont|train|toit|fenetre|balcon|rails|vide|metro|rer
        plus|pas|aucune [la|de] force|courage|energie de|pour vivre|exister|rester_en_vie
        quitter|quitte|partir ce|de_ce monde
        partir|disparaitre|dormir pour_de_bon|pour_toujours|definitivement|a_jamais
        mendormir|endormir|dormir|coucher et ne|plus [me|jamais|plus] [jamais|me|plus] reveiller
        egal|importe|fous [de|si] vivre|mourir|creve|je_vis|je_meurs|je_creve [ou] [mourir|pas]
        manquerai|manquerais|manque a|pas personne|a_personne
        personne ne sapercevrait|remarquera|pleurera|me_regretterait
        monde|famille|enfants|tous|gens .. mieux|tranquille|heureux sans|si|quand moi|jetais|je
        je suis|serais de_trop|mieux_mort|mieux_morte
        coupures|cicatrices|entailles|brulures sur les|le|mes bras|cuisses|poignets
        coupe|brule|taille|entaille|coupee|brulee les|le|mes bras|cuisses|poignets|veines|jambes
        dernier|derniere|derniers message|nuit|mots|lettre|soir avant|de_ma|pour|que_jecris
        cest|ceci|voici mon|mes|un adieu|adieux
        suis|me_sens suicidaire
        """,
        about="foreign",
    ),
    Rule(
        "fr check",
        Sign.CHECK,
        """
        jen|en|nen peux|peu plus
        peux|arrive plus|pas continuer|a_continuer|tenir
        suis quun|un|une|quune poids|fardeau|charge
        un fardeau|poids pour
        idees|pensees noires|sombres
        veux|envie|voudrais [de] [tout] disparaitre|que_tout_sarrete|que_ca_sarrete|dormir_et_ne
        suicidaire
        """,
        about="joke",
    ),
    Rule(
        "fr distress",
        Sign.DISTRESS,
        """
        nul|nulle|inutile|devaste|devastee|deprime|deprimee|effondre|effondree|pleure|pleurer|
            desespere|desesperee|ratee|echec
        """,
    ),
)
