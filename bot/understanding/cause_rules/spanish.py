"""What goes wrong while one is there, in Spanish: words without accents, as many type them."""

from bot.understanding.cause import Cause, Rule

RULES = (
    Rule(
        Cause.late,
        "llegar tarde",
        """
        tarde|retraso|retrasada|retrasado|atraso|impuntual|impuntualidad|puntual|puntualidad|
            atrasado|atrasada|demora
        no llegue|llegaba|llegamos .. hora|tiempo
        me dormi|quede_dormido|quede_dormida|retrase|perdi_de_camino
        perdi tren|bus|autobus|metro|vuelo|el_tren|el_bus|el_autobus|el_metro
        equivoque|equivocado|confundi .. hora|dia|fecha|edificio|direccion|horario
        trafico|atasco|embotellamiento
        no sono [mi] [el|la] despertador|alarma
        minutos despues
        """,
    ),
    Rule(
        Cause.first_impression,
        "primera impresión",
        """
        no|sin|cero entusiasmo|energia|sonrisa|sonrisas
        parecia|parecio que <no_es> interesaba|importaba
        primera impresion
        <no_es> mire|mirar|miraba|hice|mantuve|tuve .. ojos|contacto_visual|visual
        contacto visual
        apreton de manos
        di mano|la_mano .. floja|debil|sudada|mal
        mano floja
        <no_es> salude|sonrei|saludar|sonreir|me_presente
        camara apagada
        apague|sin|tenia|con camara|la_camara
        lenguaje corporal|no_verbal
        postura|encorvado|encorvada
        poca|sin|falta_de|poco|no_mostre|no_mostrar|falto|me_falto energia|entusiasmo|ganas|
            interes|motivacion
        pareci|parecia|soné|sone|me_vi|di_imagen|di_la_imagen aburrido|aburrida|desinteresado|
            desinteresada|fria|frio|arrogante|antipatico|antipatica|borde|distante|seria|serio|
            apagado|apagada|poco
        me equivoque .. nombre
        mal nombre
        """,
    ),
    Rule(
        Cause.forgot_experience,
        "no mencionar",
        """
        olvide|olvido|olvidaba|olvidé|olvidado|olvidar|olvidando [de] [mencionar|contar|decir|
            hablar|comentar|de|explicar|mis|mi|que|nombrar] [de|que|mi|mis]
        <no_es> mencione|conte|dije|comente|hable|explique|mencionar|contar|nombre|les_conte|
            les_dije|les_hable|les_comente|destaque|saque [que|de|mi|mis|sobre|nada|lo] [mi|mis|
            experiencia|proyecto]
        <no_es> les|le conte|dije|hable|comente|mencione|explique
        deje fuera|de_lado|sin_mencionar|sin_contar|sin_decir
        omiti
        deberia|tendria_que|debi haber_mencionado|haber_contado|haber_dicho|haber_hablado|
            mencionar|contar
        se me paso|fue [mencionar|contar|decir|por_alto|hablar|comentar]
        """,
    ),
    Rule(
        Cause.nerves_rambling,
        "nervios",
        """
        temblar|tembl*|temblores
        nervios|nervioso|nerviosa|nerviosismo|temblaba|temblando|tembló|temblo|temblaban|
            tartamude*|tartamudee|balbuce*|balbucee|sudaba|sudando|ansiedad|ansioso|ansiosa|
            atropellado|atropellada|atropelladamente|divague|divagar|divagando|divagaba|divagué|
            agobie|agobié|agobio|panico|llore|llorar|acelere|aceleré|acelerada|acelerado|titubee|
            estres
        habl*|hable|hablaba|hablando demasiado|muy_rapido|rapido|de_mas|mucho|tan_rapido|sin_parar|
            sin_freno
        enrolle|enrollé|enrollar|enrollaba|enrollando|lie [mucho|demasiado]
        fui|iba|me_fui por las_ramas|los_cerros_de_ubeda|ramas|cerros
        irme|irse por las_ramas
        no paraba|pare|dejaba|deje|podia|pude [de] hablar|parar_de_hablar|dejar_de_hablar
        interrumpi|interrumpia
        me lie
        voz .. temblaba|temblo|temblando|quebro|cortaba|temblorosa
        """,
    ),
    Rule(
        Cause.blanked,
        "en blanco",
        """
        sin palabras
        en blanco
        blanco $
        mente|cabeza .. blanco|vacia|bloque*|bloqueo|apago|nublo|nubló
        bloquee|bloqueé|bloqueo|bloquear|bloqueado|bloqueada|congele|congelé|paralice|paralicé|
            trabe|trabé|atasque|atasqué|petrificado|petrificada|mudo|muda|callado|callada
        no supe|sabia [que|como] [que] decir|responder|contestar|contesté
        no supe|pude|sabia responder|contestar|articular
        no se me ocurrio|ocurria
        no recorde|recordaba|recordé|pude_recordar|me_acordaba|me_acorde|me_acordé|me_salia|
            me_salian|me_salieron|me_salio|podia_pensar
        no me salia|salian|salieron|salio|acordaba|acorde [nada|palabras|de]
        se me fue|olvido|fueron todo|la_idea|el_hilo|hilo|idea|de|cabeza|el_santo [lo] [de|que]
            [cabeza|la_cabeza|habia|tenia|preparado]
        perdi hilo|el_hilo
        olvide todo|lo_que|respuesta|la_respuesta
        """,
    ),
    Rule(
        Cause.inconsistent_resume,
        "el currículum no coincide",
        """
        <no_es> coincid*|coincidia|coincidian|coincide|coinciden|coincidio|cuadra*|cuadraba|
            cuadraban|cuadra|cuadro|encajaba_con|concordaba|concordaban|correspondia|correspondian
            .. cv|curriculum|curriculo|hoja_de_vida|linkedin
        fechas .. no|mal|equivocad*|equivocadas|distintas|diferentes|cuadra*|cuadraban|confundi
        <no_es> cuadraba|cuadraban|coincidia|coincidian|coinciden|cuadran
        contradije|contradiccion|contradicciones|contradecia|inconsistencia|inconsistencias|
            incoherencia|incoherencias|discrepancia|discrepancias|contradictorio
        confundi|equivoque|equivocado|mezcle .. fechas|anos
        cv|curriculum|linkedin|hoja_de_vida .. dice|decia|ponia|pone|error|errores|desactualizado|
            otra_cosa|distinto|diferente|antiguo
        version|versiones .. cv|curriculum|distintas|diferentes|antigua
        """,
    ),
    Rule(
        Cause.dress,
        "ropa",
        """
        vesti|vestido|vestida|viste|vestia
        ropa|vestido|vestida|vesti|vestir|vestimenta|atuendo|vestuario|vaqueros|camiseta|
            zapatillas|corbata|camisa|traje|pantalon|pantalones|zapatos|arreglado|arreglada|
            despeinado|despeinada|informal|arrugada|arrugado|chandal|sudadera|afeit*|afeite|
            afeitado|peinado|maquillaje|perfume|tenis|mancha|manchada|manchado|planchada|jeans|
            playera
        fondo .. desordenad*|desordenado|desorden|habitacion|cama|cocina|sucio|virtual
        habitacion|cuarto .. desorden*|desordenada|desordenado
        desordenada|desordenado|desorden .. detras|fondo|camara
        """,
        deniable=False,
    ),
)
