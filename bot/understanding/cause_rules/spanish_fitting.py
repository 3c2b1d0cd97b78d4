"""What did not fit, in Spanish: preparation, skills, people, and what was nobody's fault."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.unresearched,
        "sin informarse",
        """
        <no_es> investigue|investigado|investigar|prepare|preparado|preparar|informe|informado|
            informar|leido|lei|mire|mirado|busque|buscado|estudie|estudiado|me_prepare|me_informe|
            habia_preparado [nada|bien|la|lo|mucho|suficiente|sobre|de|su] [empresa|web|oferta|
            entrevista|pagina|suficiente]
        sin saber|conocer [nada|mucho] [de|sobre] [la|el] empresa|compania|puesto|nada
        sin preparar|investigar|informarme|prepararme|leer
        <no_es> sabia|sabe|conocia|supe|tenia_idea|tenia_ni_idea [casi] [nada|mucho|bien|que|a|
            quien|quienes|lo|cual|de] [de|sobre|que|la|lo|a|hace|hacia|era|es|se|su|los] [empresa|
            dedica*|dedicaban|dedica|hacen|hacian|compania|puesto|la_empresa|el_puesto|producto|
            productos|valores|ellos|ellas]
        sabia|conocia muy_poco|poco|casi_nada|nada [de|sobre] [la|el] [empresa|puesto|compania]
        falta|poca|sin de|preparacion|investigacion [preparacion|investigacion]
        falta de preparacion|investigacion
        ninguna|tenia|sin|hice pregunta|preguntas [para]
        no tenia|hice|prepare|lleve|llevaba [ninguna] pregunta|preguntas
        improvise|improvisar|improvisé
        no supe decir|explicar por_que|que_hacen|a_que
        """,
    ),
    Rule(
        Cause.phone,
        "el teléfono",
        """
        olvide|olvido|no apagar|apague|silenciar|poner_en_silencio [el|mi] telefono|movil|celular
        llamada|llamadas|llamo|llamaron_al
        telefono|movil|celular|notificacion|notificaciones|whatsapp|whatsapps
        sono|sonó|vibro|vibraba|sonaba .. telefono|movil|celular|alarma
        conteste|atendi|cogi|respondi [a|una|la] [una] llamada
        mensaje|mensajes .. pantalla|aparecio|salio|salto|llegaban|llegaba
        mire|miraba [el|mi] telefono|movil|reloj|celular
        silencie|silencio
        """,
    ),
    Rule(
        Cause.honesty,
        "no decir la verdad",
        """
        menti|mentira|mentiras|mentir|mintiendo|mentí|exagere|exagerar|exagerado|exageré|exageraba|
            invente|inventé|inventar|inventando|inventado|inflé|infle|falsee|falso|fingi|fingí|
            fingir|engane|enganar|adorne
        <no_es> fui|era|es|dije|fue|conte|soy|he_sido [del_todo|totalmente|muy|completamente|toda|
            la|tan|realmente] [la|toda] sincero|sincera|honesto|honesta|verdad|cierto|franco|
            franca|transparente
        dije que sabia|hablaba|tenia|era|conocia|dominaba|manejaba .. no|y|pero
        pillaron|cazaron .. mentira|mintiendo
        """,
    ),
    Rule(
        Cause.skill_gap,
        "falta algo",
        """
        falta|faltaba|faltan|faltaban|falto|carezco|sin|poca|poco|insuficiente|no_tengo|no_tenia|
            no_cumplo|no_cumplia|no_cumpli|no_alcanzo|pedian|piden|exigian|exigen|buscaban|querian|
            requerian|necesitaban [con|de|la|el|los|me|suficiente|mas|bastante|alguien|una|un|que|
            mucha|anos|certificado] [con|mas|de|la|los|anos|suficiente|un] [de|mas] experiencia|
            titulo|titulacion|nivel|certificado|formacion|carrera|master|conocimientos|anos|
            requisitos|licencia|carne|habilidades|idioma|ingles|grado|certificacion|estudios|
            carnet|cualificacion|perfil_mas
        me falta|faltaba|faltan|faltaban|falto
        mi|de|el|hablar ingles|aleman|frances|nivel|excel|programacion|sql|python .. no|bajo|flojo|
            insuficiente|malo|limitado|poco|basico|oxidado
        no se|sabia|supe|puedo|pude|domino|dominaba|manejo|hablo|hablaba|entiendo|conozco|resolver|
            pase|aprobe|supere|termine|he_usado|he_trabajado [usar|programar|hablar|hacer|manejar|
            resolver|bien|el|la|nunca|trabajado|con|utilizar] [en|con|de|ejercicio|prueba|el|la|
            bien|suficiente|un] java|python|sql|excel|ingles|prueba|ejercicio|problema|test|
            tecnica|aleman|frances|programa|codigo|problemas|examen|herramienta
        suspendi|falle|fallé|fracase [en] [la|el] [prueba|examen|test|parte|ejercicio|tecnica]
        prueba tecnica
        nunca he usado|trabajado|programado|dirigido|aprendido
        nunca use|trabaje|aprendi
        muy junior
        """,
    ),
    Rule(
        Cause.weak_evidence,
        "sin ejemplos",
        """
        ejemplo|ejemplos|vago|vaga|vagas|vagos|generalidades|concreto|concreta|concretas|concretos|
            generico|genericas|genericos|generica|abstracto|superficial|superficiales
        <no_es> supe|pude|consegui|logre|supo|sabia [bien|como] demostr*|demostrar|explicar|
            mostrar|probar|vender|venderme|vendermela|expresar|transmitir|argumentar|justificar|
            concretar|ilustrar
        <no_es> di|puse|tenia|ofreci|lleve|aporte|presente|use|tuve|pude_dar|supe_dar|mostre|
            demostre [ningun|ninguna|datos|suficientes|un|una|los|mis] [ejemplo|ejemplos|dato|
            datos|pruebas|cifras|resultados|detalles|historia|logros|resultado]
        sin datos|cifras|pruebas|detalles|resultados|ejemplos
        respuestas .. vaga*|vagas|generales|cortas|genericas|breves|pobres|flojas|superficiales
        en general
        <no_es> me vendi|supe_vender
        """,
    ),
    Rule(
        Cause.culture_fit,
        "no conectar",
        """
        valores .. no coincid*|coinciden|coincidian|coincide|encajan
        nuestros|sus valores [no] [coinciden]
        <no_es> buena onda|vibra|quimica|conexion
        mala onda|vibra
        <no_es> conecta*|conecte|conectamos|conectar|conectado|encaje|encajo|encajaba|encajamos|
            encajar|encajé|congeniamos|congenie|congeniar|caimos|cai_bien|cai|cayó|gustamos|
            hubo_feeling|hubo_quimica|hubo_conexion|compartimos|compartiamos|habia_feeling|
            habia_quimica|nos_entendimos|entendimos|nos_caimos
        quimica|feeling|conexion_con|sintonia|cultura|cultural|afinidad
        caracter|caracteres|personalidad|personalidades|valores .. distint*|distintos|diferentes|
            choca*|chocan|chocaban|distintas|incompatible*|incompatibles|choque|opuestos
        choque de|cultural
        diferente|distinta|otra|misma|distintas|diferentes onda|forma|forma_de_trabajar|
            longitud_de_onda|formas|manera|mentalidad|ideas|frecuencia
        querian|buscaban [a] [alguien] [mas] extrovertido|extrovertida|joven|abierto|abierta|
            animado|sociable|social
        soy introvertido|introvertida|muy_timido|timida
        """,
    ),
    Rule(
        Cause.external,
        "no dependía de mí",
        """
        no depend*|dependia|dependio|depende|estaba|fue|era [de|en] mi|mis_manos|culpa|mi_culpa|
            culpa_mia
        fuera de mi|mis|mi_control|mi_alcance|control|manos
        contrato|eligio|prefirio|escogio|cogio|ascendio|selecciono|opto|contrataron|contratan|
            eligieron|escogieron|prefirieron|cogieron|promocionaron|ascendieron|seleccionaron|
            optaron|ficharon|dieron|tomaron [por|a|el_puesto] [alguien|otro|otra|un|una|candidato|
            puesto|el] [de|candidato|interno|interna|persona|a|con|mas]
        candidato|candidata|persona|alguien interno|interna|de_dentro|de_la_casa|de_casa|con_mas|
            mejor|mas
        otro|otra candidato|candidata|persona|aspirante
        promocion interna
        internamente|interno|interna|enchufe|enchufado|enchufada|sobrino|sobrecualificado|
            sobrecualificada|sobrecalificado|sobrecalificada|visado|visa|permiso_de_trabajo|
            recorte|recortes|reestructuracion|despidos|presupuesto|congelacion|crisis|fusion|
            reubicacion|papeles
        congelo|cancelo|cerro|recorto|elimino|suspendio|retiro|anulo|paralizo|cubrio|congelaron|
            cancelaron|cerraron|retiraron|suspendieron|pararon|recortaron|eliminaron|anularon|
            paralizaron|cubrieron|aplazaron|pospusieron .. contrataciones|puesto|vacante|plaza|
            proceso|presupuesto|busqueda|proyecto|contratacion|oferta|posicion
        puesto|vacante|plaza|proceso|proyecto|busqueda .. cancel*|cancelado|cancelo|cubierto|
            cubierta|cerro|congelado|congelo|desaparecio|ocupado|ya|eliminado|anulado|suspendido
        ya tenian|habian|estaba .. alguien|elegido|escogido|decidido|candidato|cubierto|dado
        muchos|cientos|demasiados|demasiada|mucha candidatos|de_candidatos|competencia|gente
        vivo lejos|fuera
        """,
    ),
    Rule(
        Cause.other,
        "otra cosa",
        """
        no se [que|por|si|muy] [paso|que|fallo|bien]
        no|ni lo_se|idea|tengo_idea
        ni idea
        enfermo|enferma|fiebre|gripe|migrana|resaca|cansado|cansada|agotado|agotada|malo|dolor|
            dormi|dormido_nada|covid|resfriado|resfriada
        conexion|internet|wifi|zoom|ordenador|computadora|portatil|microfono|camara_no|enlace|
            teams|audio|sonido|bateria .. fallo|cayo|corto|corta*|funcion*|funciono|funcionaba|iba|
            perdi|problemas|mal|congelo|colgo|apago|murio
        se corto|cayo|colgo|congelo|fue [la|el] [internet|conexion|zoom|ordenador|luz|llamada|
            pantalla|imagen|video]
        problemas tecnicos|de_conexion|familiares|personales
        entrevistador|entrevistadora|entrevistadores|reclutador|reclutadora|jefe .. maleducado|
            maleducada|borde|grosero|grosera|antipatico|antipatica|interrump*|interrumpia|tarde|
            agresivo|agresiva|escuchaba|movil|telefono|mal
        sueldo|salario|dinero|salarial|salariales|pretensiones
        derrame|tire|tropece|derramé|tropecé|cafe
        hable mal
        perro|nino|ninos|hijo|hija|bebe .. ladra*|ladro|ladraba|llor*|lloraba|grit*|gritaba|entro
        """,
        Weight.LIKELY,
    ),
)
