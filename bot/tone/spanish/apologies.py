"""Explaining without apologising; "siento mucho saber" and "lamento no poder" are no apologies."""

from bot.tone.apologies import APOLOGISING as ENGLISH
from bot.tone.spanish.phrases import VERY, table

_MINE = (
    "(haber(me|le|te|nos|les|os|lo|la)?|no haber(me|le|te|nos|les|os|lo|la)?|mi|mis|lo que (hice|"
    "dije|paso)|si (fui|estuve|di|dije|hice|parec\\w+|me)|los nervios|"
    "las molestias|la molestia|el retraso|la demora|la insistencia|la respuesta|el malentendido|"
    "la confusion|tanto|ser|molest\\w+|moler|insistir|escribir\\w*|que (te|le|les|"
    "os) ~(molest\\w+|moleste|"
    "escrib\\w+)|por (lo|la|el|mi|mis|haber|como|los|las|no|insistir|escribir|molest\\w+|tanto|"
    "ser))"
)
APOLOGISING = table(
    ENGLISH,
    f"""
    (perdon|perdona(d|dme|me)?|perdone(me|n|nme)?|perdonen|disculpa(d|dme|me|s)?|disculpe(n|me|
        nme)?|
        mil disculpas|mis disculpas|mil perdones)
    (pido|pedir|pedirte|pedirle|pediros|pedirles|ofrec\\w+|present\\w+|debo|deberle|quiero|
        mis) ~(perdon|
        disculpas|disculpa|excusas)
    (quiero|quisiera|queria|tengo que|debo|permit\\w+|dejame|me gustaria) ~(disculparme|excusarme)
    (siento|lamento|lamentaba|sentia|deploro) {VERY}{_MINE}
    (lo|le|les|te) (siento|lamento) {VERY}(?= *[.,!:;]| *$|por|de verdad|en el alma)
    (cuanto|como) (lo )?(siento|lamento)
    me arrepiento {VERY}de
    me siento {VERY}(fatal|mal|avergonzad[oa]|culpable|terrible|horrible) (por|de|con)
    me averguenz\\w+ (de|por|como|que)?
    (me da|que|siento) {VERY}(verguenza|pena) (haber|mi|como|escribir|lo que|por)
    (fue|es|ha sido|era) (todo |toda )?(por )?(mi|culpa) ?(culpa|mia|error mio|falta)
    (asumo|acepto|reconozco) (toda|mi|la) ~(culpa|responsabilidad)
    (no quiero|no quisiera|no queria|espero no) {VERY}(molestar\\w*|ser (una molestia|pesad[oa])|
        importunar\\w*|incomodar\\w*)
    """,
    """
    (siento|lamento|lamente|senti) {VERY}(saber|que (el|la|los|no|haya|hayan|hayais|se|tu|su|
        vuestr\\w+|el)|
        enterarme|oir|escuchar|leer|conocer|ver|no (poder|ser|formar|estar|seguir|unirme|
        incorporarme|haber (sido|podido (unirme|formar|incorporarme|conocer|ser))))
    (no|nunca|sin) ~(hace falta |tienes? que |tiene que |tienen que |necesidad de )?(disculp\\w+|
        perdon)
    (sus|tus|vuestras|tu|su) (disculpas?|perdon)
    (te|le|les|os|se) (disculp(o|aste|aron|asteis)|perdono)
    no (lo )?(siento|lamento)
    (con|pido|pidiendo) perdon de la palabra
    """.replace("{VERY}", VERY),
    deniable=False,
)
GROUPS = (APOLOGISING,)
