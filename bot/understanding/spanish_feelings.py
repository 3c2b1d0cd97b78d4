"""The Spanish words that state a feeling, beside the English ones."""

from collections.abc import Mapping

from bot.understanding.feeling_words import FEELING_WORDS
from bot.understanding.tables import phrases

SPANISH: Mapping[str, tuple[str, ...]] = {
    "angry": phrases(
        """
        enojo, enojado, enojada, enfado, enfadado, enfadada, furioso, furiosa, rabia, ira, bronca,
        indignado, indignada, me da rabia, molesto, molesta
        """
    ),
    "sad": phrases(
        """
        tristeza, triste, ganas de llorar, llorando, lloré, llore, destrozado, destrozada,
        deprimido, deprimida, me duele, dolido, dolida, hecho polvo, hecha polvo
        """
    ),
    "disappointed": phrases(
        "decepción, decepcion, decepcionado, decepcionada, desilusión, desilusion"
    ),
    "embarrassed": phrases(
        "vergüenza, verguenza, avergonzado, avergonzada, humillado, humillada, qué vergüenza"
    ),
    "anxious": phrases(
        """
        ansiedad, ansioso, ansiosa, nervioso, nerviosa, nervios, preocupado, preocupada, miedo,
        angustia, angustiado, angustiada, estresado, estresada
        """
    ),
    "self_doubt": phrases(
        """
        dudo de mí, dudo de mi, dudas sobre mí, dudas sobre mi, no soy suficiente, no valgo,
        soy un fracaso, inseguro, insegura, inútil, inutil
        """
    ),
    "discouraged": phrases(
        """
        desánimo, desanimo, desanimado, desanimada, desmotivado, desmotivada, sin esperanza,
        sin ganas, para qué, desesperanza
        """
    ),
    "frustrated": phrases("frustración, frustracion, frustrado, frustrada, harto, harta"),
    "exhausted": phrases(
        """
        agotamiento, agotado, agotada, cansado, cansada, cansancio, sin energía, sin energia,
        rendido, rendida
        """
    ),
    "numb": phrases("no siento nada, vacío, vacio, vacía, vacia, en blanco"),
    "confused": phrases("confundido, confundida, confusión, confusion, no entiendo por qué"),
    "relieved": phrases("alivio, aliviado, aliviada"),
    "happy": phrases("feliz, contento, contenta, alegre, alegría, alegria, emocionado, emocionada"),
    "hopeful": phrases("esperanzado, esperanzada, con esperanza, optimista"),
}
BOTH: Mapping[str, tuple[str, ...]] = {
    name: (*words, *SPANISH.get(name, ())) for name, words in FEELING_WORDS.items()
}
"""The words of both languages by the name of their feeling."""
BETWEEN = frozenset("estoy me siento tan muy ni nada tengo de es un una".split())
"""Spanish words that may stand between a "no" and the feeling it denies."""
