"""Spanish signals and idioms, without accents."""

from bot.care.phrases import Rule, Sign

IDIOMS = (
    Rule(
        "es idioms",
        Sign.NONE,
        """
        muero|moria|morirme|morir|morirse|muriendo|muerto|muerta|mori de|por|del [la|el|puro|
            tanto] ganas|risa|hambre|sueno|verguenza|pena|nervios|miedo|frio|calor|cansancio|
            aburrimiento|ansias|curiosidad|sed|envidia|amor|asco|estres|saber|conseguir|trabajar|
            entrar|un|una|ese|este|llamar|que
        me queria|quise|quiero morir [alli|ahi] [mismo] cuando|de|en_la|haha|ahi|alli|al
        va|van|vas|esta|estan|acabara|acabaran [a|por|con] matarme|matandome|matar_me
        me mata|matan|mato|mataron|mataba
        matar|matando el_tiempo|el_rato|dos_pajaros|por|la_entrevista|la_espera
        mato|matar|matarme|matandome|matado a trabajar|estudiar|currar|entrevistas
        suicidio profesional|laboral|politico|financiero|social|economico
        prevencion del|de suicidio
        ganas de matar
        no puedo mas con|de [la|el|los|las|este|esta|estos|estas|tanto|tanta|tantos|tantas]
        desaparecer de linkedin|las_redes|internet|aqui_unos
        quitarme la vida social
        """,
    ),
)

SIGNALS = (
    Rule(
        "es crisis",
        Sign.CRISIS,
        """
        quiero|querria|quisiera|queria|deseo|prefiero|preferiria|necesito|espero|gustaria|ojala|
            ganas [de] [mejor] morir|morirme|matarme|suicidarme|desaparecer_para_siempre|
            dormir_para_siempre|dormirme_y_no|estar_muerto|estar_muerta|dejar_de_existir|
            dejar_de_vivir|no_existir|no_despertar|no_despertarme|quitarme_la|acabar_con_todo|
            acabar_con_mi|terminar_con_todo|terminar_con_mi|no_haber_nacido|colgarme|tirarme|
            ahorcarme|no_estar_aqui|no_seguir_viviendo|irme_para_siempre|que_todo_acabe|
            que_todo_termine
        me quiero|voy_a|quisiera|gustaria|dan_ganas_de|apetece|queria|puedo morir|matar|suicidar|
            quitar_la_vida|tirar_por|colgar|ahorcar
        voy|pienso|pensando|pensado|pensar|planeo|he_intentado|intente|intentar|pienso_mucho|
            penso|pensamientos|ideas|idea|plan [a|en|de|para] matarme|suicidarme|suicidio|
            suicidas|suicida|quitarme_la_vida|morir|morirme|la_muerte|mi_muerte|acabar_con|
            terminar_con|desaparecer_para|tirarme|colgarme|no_estar
        muerte|la_muerte seria|es|parece [un|una|la|lo|el] [unica|unico] alivio|solucion|salida|
            descanso|mejor
        nadie .. importa|importaria|importara|notaria|afectaria [si|que] [yo|me] muero|muera|falto|
            desaparezco|me_muero|muriera
        matarme
        mejor|solucion|salida|alivio|unico [seria|es|era|sera|que] [es|seria|quiero|de] [que]
            morir|morirme|
            matarme|suicidarme|desaparecer|no_despertar|no_existir|no_estar|me_muera|muriera
        suicidarme
        quitarme|quitar|arrancarme la|mi vida
        acabar|acabo|terminar|termino|acabe|acabara con|de mi_vida|mi_existencia|una_vez_con_todo|
            todo_esto|todo_de|todo
        no quiero|deseo|merezco|puedo|quisiera|tengo_ganas_de|sirvo_para|vale_la_pena|
            quiero_seguir|merece_la_pena|tiene_sentido [mas|ya|seguir|continuar] vivir|vivo|
            viviendo|existir|despertar|despertarme|levantarme_nunca|estar_aqui|seguir_aqui|
            estar_vivo|estar_viva|seguir_viviendo|estar_en_este_mundo|estar_mas_aqui|vivir_mas
        no volver|vuelvo a despertar|despertarme
        no despertar|despertarme|despertara|despertase|despierte
        no|sin tengo_fuerzas|fuerzas|tengo|encuentro|veo|hay|queda|le_veo|tiene|ganas|razones|
            razon|motivos|veo_ya [le|
            ya|ninguna|ningun|mas|ganas|sentido|razon|razones|motivo|motivos|nada] [sentido|ganas|
            razones|motivos|razon|nada] [de|para|a|por|en] [que|la|lo] [seguir] vivir|viviendo|
            vida|seguir_aqui|existir|seguir_vivo|seguir_viva
        mi vida no|ya|no_tiene [ya|no|tiene] sentido|vale|merece
        la_vida|vivir|vida no|ya_no vale|merece|tiene_sentido
        mejor|felices|tranquilos|aliviados|bien|facil|estaria|estarian|viviria sin|cuando|si mi|
            yo_no|no_estuviera|no_este|no_existiera|me_muero|muera|desaparezco|muero|no_estoy
        nadie [me] echaria_de_menos|extranaria|notaria|se_daria_cuenta|lloraria|echara_de_menos
        ojala [no|me|yo|nunca] [hubiera|estuviera|nunca|me|no|despertara|muriera|muera|existiera|
            pudiera] muerto|muerta|nacido|despertara|despierte|muriera|muera|existir|existiera|
            atropellara|despertar|atropelle|desaparecer
        estaria|estar mejor muerto|muerta
        para_que seguir|sigo|vivir viviendo|vivo|viva
        cansado|cansada|harto|harta de vivir|estar_vivo|estar_viva|existir|la_vida|seguir_viviendo
        hacerme|hago|hacer|hice|haciendome|haciendo dano
        me corto|corte|quemo|cortado|hago_cortes|autolesiono|autolesione|lastimo|he_cortado|
            estoy_cortando|vuelto_a_cortar
        autolesionar|autolesionado|autolesionas
        vuelto|volvi|volver a cortarme|cortar|hacerme_dano|lastimarme|quemarme
        cortarme|cortandome|autolesionarme|lastimarme|quemarme|autolesion|autolesiones|
            autolesionando
        adios a_todos|mundo|para_siempre|familia|mis
        me despido de|para todos|mi_familia|siempre|mis|este
        he_tomado|tome|tomado|tomarme|tragado|tengo [todas|muchas|un_monton|demasiadas] [las|
            de] pastillas
        mi|una|un amigo|amiga|hermano|hermana|novio|novia|madre|padre|companero|companera|hijo|
            hija|primo|prima|pareja|marido|mujer .. .. quiere|quiso|intento|habla_de|hablando_de|
            dice_que_se_quiere|piensa|amenaza|va_a|pensando [en|de|con|que|se|a|no] [quiere|
            quiere_vivir] morir|matarse|suicidarse|suicidio|matar|vivir|quitarse|morirse|suicidar
        suicidarse|matarse|quitarse_la_vida
        no tengo|me_quedan|encuentro|quedan fuerzas|animo|energia para|de vivir|seguir|existir
        quitarme|quitarse|irme de en_medio|este_mundo
        dejar|abandonar|salir|desaparecer|irme de|este [este] mundo|mundo_para|mapa_para
        da|daria|es igual|lo_mismo|indiferente [si] vivir|vivo|morir|muero|morirme
        saltar|saltare|salto|tirarme|tiro|lanzarme|tirare desde|del|de|al|por|bajo|a [el|la|un|las]
            puente|balcon|tren|ventana|azotea|vias|metro|acantilado
        descansar|dormir para|eternamente|en siempre|paz_para|paz_de
        dormir|dormirme|acostarme y no [volver] [a] despertar|despertarme|levantarme
        nadie me|va_a|iba_a echaria|extranaria|extranar|echar|lloraria|notaria [de_menos|en_falta]
        si me|yo muero|muriera|mato|desaparezco|desapareciera|muriese nadie|todos|seria|mejor|no
        mundo|familia|todos|gente|hijos|madre|padre|padres|mujer|marido|pareja|hermanos .. mejor|
            feliz|felices|tranquila|tranquilo|tranquilas|tranquilos|aliviada|aliviados|
            descansados|descansada sin|si|cuando mi|no_estoy|yo_no|muero
        cortes|heridas|marcas en los|el|mis brazos|brazo|muslos|munecas|piernas
        corto|quemo|golpeo|arano|corte|queme los|las|el|mis brazos|brazo|muslos|munecas|piernas
        me [vuelvo|he_vuelto|volvi|estoy] [a] corto|cortar|cortando|quemo|golpeo|lastimo|hago_dano
        ultima|ultimo noche|mensaje|dia|carta [que|de] [escribo|vida|mi_vida]
        ya_no|no estare|voy_a_estar aqui|manana|mas|cuando
        """,
        about="foreign",
    ),
    Rule(
        "es check",
        Sign.CHECK,
        """
        ya no puedo|aguanto|soporto mas|seguir|con_esto|con_todo
        no puedo|aguanto|quiero|soporto mas|seguir|seguir_asi|continuar
        soy una carga|estorbo
        soy un estorbo
        quiero|quisiera|gustaria|ganas_de desaparecer|dormir_y_no|que_todo_pare
        suicidio
        suicida
        rendirme para siempre
        """,
        about="joke",
    ),
    Rule(
        "es distress",
        Sign.DISTRESS,
        """
        fracaso|fracasada|fracasado|inutil|destrozado|destrozada|hundido|hundida|deprimido|
            deprimida|llorar|llorando|desesperado|desesperada
        """,
    ),
)
