"""German signals and idioms, without the dots on letters."""

from bot.care.phrases import Rule, Sign

IDIOMS = (
    Rule(
        "de idioms",
        Sign.NONE,
        """
        sterbe|sterben|gestorben|starb|tot|sterb|stirbst vor|fur [lauter] langeweile|lachen|
            hunger|scham|neugier|aufregung|peinlichkeit|angst|nervositat|durst|diesen|diese|den|
            die|einen
        vor [lauter] scham|langeweile|lachen|peinlichkeit|neugier|aufregung [fast] [im] gestorben|
            sterben|sterbe|versinken|boden
        zum|fast|beinahe|innerlich|halb sterben|gestorben|tot langweilig|peinlich
        bringt|brachte|bringen mich|uns [noch|echt|fast] um|ins_grab
        bringe mich um den|meinen|meine
        karriereselbstmord
        beruflicher|politischer|finanzieller|sozialer selbstmord
        selbstmord auf raten
        die|meine zeit totschlagen|totgeschlagen
        schluss machen mit|fur [der|dem|meinem|meiner|heute|diesem] [bewerbung|suche|freund|
            freundin|heute]
        mit_der|mit_dem|fur|mit_meinem|mit_meiner|mit_diesem|mit_diesen|mit_bewerbungen|
            mit_linkedin|damit [suche|bewerben|heute|job|freund|freundin|arbeit|
            bewerbungen] schluss machen|gemacht
        ich kann nicht|keine [mehr] schlafen|warten|lachen|absagen|bewerbungen|bewerben|absage|
            interviews|bewerbung
        will|mochte|wollte im boden versinken
        lebe|leben in|bei|von
        """,
    ),
)

SIGNALS = (
    Rule(
        "de crisis",
        Sign.CRISIS,
        """
        will|mochte|wollte|wurde|wunschte|wunsche|willl|mocht|wil [ich] [am_liebsten|nur|einfach|
            lieber|einfach_nur|gerne|gern|nur_noch|bloss|eigentlich|manchmal|
            heute] [noch] sterben|nicht_mehr_leben|nicht_mehr_da|nicht_mehr_hier|
            nicht_mehr_aufwachen|nie_mehr_aufwachen|nie_wieder_aufwachen|nicht_mehr_sein|
            nicht_mehr_existieren|tot_sein|nicht_weiterleben|nicht_mehr_weiterleben|
            fur_immer_schlafen|fur_immer_verschwinden|nicht_leben|fur_immer_einschlafen|
            weg_sein_fur_immer|ich_ware_tot|ich_ware_nie|ich_wurde_nicht|ich_wurde_einfach_nicht|
            allem_ein_ende|einschlafen_und
        ich nicht_mehr|nie_mehr|nie_wieder|nicht leben|aufwachen|aufwache|existieren|weiterleben|
            aufwachte will|mochte|wurde|wollte|muss
        nicht|nie|nimmer [mehr|wieder] leben|aufwachen|weiterleben|aufwache|existieren|aufwacht|
            aufzuwachen|existiere|da_ware|da_bin|aufwachte [will|mochte|wurde|musste|konnte]
        sterben will|mochte|wollte|wurde
        mich|mir [selbst|heute|einfach] umbringen|umbringe|umzubringen|erhangen|erschiessen|toten|
            aufhangen|erhange|vergiften|ritzen|ritze|verletzen|verletze|selbstverletzen|schneiden|
            geritzt|geschnitten|selbst_verletzen|das_leben|die_kugel|was_antun|etwas_antun|
            die_pulsadern
        bring|bringe|brachte|ritze|verletze|schneide|schmeisse|werfe|habe|hab [ich] mich [heute|
            selbst|jetzt|einfach|noch|vor|morgen] [um|selbst|wieder] um|selbst|wieder|auf|in_den|
            vor_den|vor_einen|geritzt|verletzt|geschnitten|die_brucke|von
        mir|mein|meinem|meines leben|lebens [zu|ein|das] nehmen|ende|beenden|nehme
        leben|lebens beenden|nicht_mehr_lebenswert|nicht_lebenswert|nehmen
        selbstmordgedanken|suizidgedanken|suizid|selbstmord|suizidal|suizidale|lebensmude|
            todessehnsucht|todeswunsch|abschiedsbrief|abschiedsbriefe|selbstverletzung|
            selbstverletzend|umbringen
        ende|schlussstrich setzen|machen|setze|mache
        allem|dem|dem_ganzen|meinem_leben|mit_allem|mit_dem_leben|mit_meinem_leben|
            dem_leben [ein] ende|schluss [setzen|machen|zu]
        schluss machen mit allem|dem_leben|meinem_leben
        besser|leichter|glucklicher|einfacher|froh|erleichtert|gut|besser_dran|
            besser_dran_ohne [dran|gehen|wenn|ware] ohne|wenn mich|ich_nicht|ich_weg|ich_tot|
            es_mich_nicht|ich
        ohne mich [ware|waren|geht|ginge|sind|ist|hatten] [alle|es|ihr|sie|ihnen|die_welt|
            allen] [alle|besser|es|viel|leichter] [besser|dran|glucklicher|leichter|gehen|allen]
        niemand|keiner [wurde|wird] [mich|es] vermissen|merken|bemerken|auffallen
        ware|sei|bin|waere [ich] [doch|lieber|am_liebsten|nie|besser|nur] tot|geboren|gestorben|
            nicht_mehr_da|nicht_mehr_hier|nicht_mehr_am_leben|nie_geboren
        lieber|besser tot|nicht_mehr_da|sterben
        kein|keinen|keine|nicht|ohne [mehr] bock|nerv|antrieb|sinn|grund|lust|kraft|lebenswillen|
            lebensmut [mehr|im|
            am|zu|zum] [im|am|zu|zum] leben|weiterleben|lebensmut
        satt|mude|leid zu|des|das leben|lebens|am_leben
        gedanken|denke|nachdenken|nachgedacht|denken|dran|daran|gedacht|uberlege [an|ans|uber|
            daran|den|mir] [den|meinen] tod|sterben|suizid|umzubringen|nicht_mehr_zu_leben|
            selbstmord|umbringe|nicht_mehr_da_zu_sein|mich_umzubringen
        habe|hab|nehme|schlucke|schlucken|geschluckt [ganz|schon|alle|viele|zu|meine|die|
            ganze] [alle|viele|viel|meine|packung|die] tabletten|pillen|schlaftabletten
        lebt|lebe wohl
        mach|mache|machen|mach_ich [ich|heute|jetzt|bald|morgen] schluss [endgultig|fur_immer|
            mit_mir|mit_allem|heute_nacht]
        schluss endgultig|fur_immer|mit_mir|mit_allem
        spring|springe|springen|sturze|sturzen|werfe|werfen|werf [ich] [mich] [von|vor|aus|vom]
            [der|den|einer|einen|einem|dem|die|das] brucke|zug|dach|balkon|fenster|hochhaus|gleise
        vor_den|von_der|vom|aus_dem|vor_einen zug|brucke|dach|balkon|fenster|hochhaus [springen|
            werfen|zu_springen|sturzen|springe|werfe|stelle|stellen]
        aus dem leben scheiden|gehen|treten
        egal|wurscht ob ich lebe|sterbe|noch_lebe|tot|morgen_aufwache|aufwache
        sollte|konnte|musste|durfte|will [ich] [einfach|am_besten|besser|gar] nicht mehr da|hier|
            leben|
            existieren|am_leben [sein]
        nicht|nie mehr da|hier|am_leben|auf_der_welt|auf_dieser_welt sein|ware|zu_sein
        beste|besten|einzige|losung|ausweg .. tot|sterben|umbringe|umbringen|weg_bin|nicht_mehr_da
        keiner|niemand|kein_mensch|wer wurde|wird|wurd mich|es|das|merken vermissen|merken|
            bemerken|traurig|auffallen|mich
        alle|alles|familie|kinder|welt|eltern|frau .. besser|leichter|glucklicher|besser_dran ohne|
            wenn mich|ich
        schnitte|narben|wunden|brandwunden am|auf|an [meinem|den|meinen] arm|armen|beinen|unterarm|
            oberschenkel
        arme|arm|beine|haut|oberschenkel|unterarm|unterarme [wieder|auf|selbst] aufgeschnitten|
            geritzt|aufgeritzt|verbrannt|zerschnitten|zerkratzt
        letzte|letzter nacht|nachricht|brief|tag|worte [von|vor|an] mir|euch|allem|alle
        will|mochte|wunsche|wunschte [mir] [nur|einfach] [dass|das] alles aufhort|vorbei_ist|endet|
            vorbei
        nie geboren|auf_die_welt
        halte|ertrage|ertrag|halt|packe|pack .. leben nicht|nimmer|kaum
        denke|denk|uberlege|gedanken|plane|vorhabe|daran .. schluss zu_machen|machen
        in|uber den|die|meinen|meine arm|unterarm|arme|bein|oberschenkel|haut|handgelenk|handgelenke
            geschnitten|geritzt|gebrannt|geschnitten_habe|schneide|ritze
        tod|der_tod ware|ist|erscheint|scheint [mir] [eine|die|ein|der|wie] [einzige|wie] [eine]
            erlosung|losung|ausweg|befreiung|erleichterung|besser
        mir [wieder|selbst|so|immer|absichtlich] wehgetan|weh_getan|wehtun|weh_tun|wehtue
        tue|tu|tat mir [wieder|selbst|immer] weh
        leben .. kein|keinen|keinerlei wert|sinn|zweck
        es|wenn|dass mich nicht|nie|nimmer gabe|gibt|mehr_gabe|mehr_gibt|gegeben
        lebwohl
        fur immer weg|verschwinden|einschlafen|gehen|schlafen
        auf_der|auf_dem|an_den brucke|dach|gleisen
        mein|meine|ein|eine|beste|bester freund|freundin|bruder|schwester|mutter|vater|kollege|
            kollegin|cousin|partner|partnerin|mann|frau|sohn|tochter|mitbewohner|
            mitbewohnerin .. .. sich|will|mochte|nicht_mehr|hat [nicht|mehr|das|was|versucht|
            selbst] umbringen|sterben|leben|ritzt|nehmen|antun|umzubringen|erhangen|leben_nehmen|
            verletzt
        sich umbringen|umzubringen|das_leben_nehmen|ritzt|etwas_antun|was_antun|erhangen|
            selbst_verletzt
        """,
        about="foreign",
    ),
    Rule(
        "de check",
        Sign.CHECK,
        """
        ich kann|schaffe|halte|pack|packe|kanns|halts [das|es|einfach] [alles] nicht [langer|
            mehr] [mehr|aus]
        kann|will|mag nicht mehr
        mag nimmer
        zur|eine|nur_eine|ne last fur|fallen|falle|bin|$
        bin|nur [nur|doch] eine last
        will|mochte|wurde [einfach|nur|am_liebsten|einfach_nur|gern] verschwinden|weg_sein|weg
        keinen ausweg|sinn mehr
        sehe|gibt [fur_mich] keinen ausweg|sinn_mehr|zukunft
        """,
        about="joke",
    ),
    Rule(
        "de distress",
        Sign.DISTRESS,
        """
        wertlos|nutzlos|versager|versagerin|verzweifelt|deprimiert|fertig|heulen|weine|weinen|
            hoffnungslos|kaputt|traurig|gescheitert
        """,
    ),
)
