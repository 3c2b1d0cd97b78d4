"""The names of commands in people's own languages, and Discord's translator that gives them."""

from discord import Locale
from discord.app_commands import TranslationContextTypes, Translator, locale_str

LOCALES = {
    Locale.german: "de",
    Locale.spain_spanish: "es",
    Locale.latin_american_spanish: "es",
    Locale.french: "fr",
    Locale.brazil_portuguese: "pt",
}
TONGUES = ("de", "es", "fr", "pt")
TABLE: dict[str, tuple[str, str, str, str]] = {
    "start": ("anfangen", "empezar", "commencer", "começar"),
    "home": ("übersicht", "resumen", "accueil", "início"),
    "help": ("hilfe", "ayuda", "aide", "ajuda"),
    "pause": ("pause", "pausa", "pause", "pausa"),
    "support": ("beistand", "apoyo", "soutien", "apoio"),
    "export": ("export", "exportar", "exporter", "exportar"),
    "forget": ("vergessen", "olvidar", "oublier", "esquecer"),
    "privacy": ("datenschutz", "privacidad", "confidentialité", "privacidade"),
    "settings": ("einstellungen", "ajustes", "réglages", "configurações"),
    "language": ("sprache", "idioma", "langue", "idioma"),
    "server": ("server", "servidor", "serveur", "servidor"),
    "nudges": ("erinnerungen", "recordatorios", "rappels", "lembretes"),
    "list": ("liste", "lista", "liste", "lista"),
    "snooze": ("später", "posponer", "reporter", "adiar"),
    "done": ("erledigt", "hecho", "fait", "feito"),
    "stop": ("stopp", "parar", "arrêter", "parar"),
    "what": ("was", "qué", "quoi", "quê"),
    "until": ("bis", "hasta", "jusque", "até"),
    "which": ("welche", "cuál", "lequel", "qual"),
    "After a no: tell me what happened": (
        "Nach einer Absage: erzähl mir, was war",
        "Después de un no: cuéntame qué pasó",
        "Après un refus : raconte-moi ce qui s'est passé",
        "Depois de um não: me conta o que aconteceu",
    ),
    "What happened, in your own words": (
        "Was war, in deinen Worten",
        "Qué pasó, con tus palabras",
        "Ce qui s'est passé, avec tes mots",
        "O que aconteceu, com suas palavras",
    ),
    "What is open, what is coming, your settings": (
        "Was offen ist, was kommt, deine Einstellungen",
        "Lo abierto, lo que viene, tus ajustes",
        "Ce qui est ouvert, ce qui vient, tes réglages",
        "O que está aberto, o que vem, suas configurações",
    ),
    "What I can do": (
        "Was ich kann",
        "Lo que puedo hacer",
        "Ce que je sais faire",
        "O que sei fazer",
    ),
    "Nothing comes by itself for a while": (
        "Eine Weile kommt nichts von selbst",
        "Por un tiempo no escribo por mi cuenta",
        "Pendant un moment, rien ne vient tout seul",
        "Por um tempo nada vem sozinho",
    ),
    "Until when, like “monday” or “in two weeks”": (
        "Bis wann, zum Beispiel “monday” oder “in two weeks”",
        "Hasta cuándo, por ejemplo “monday” o “in two weeks”",
        "Jusqu'à quand, par exemple “monday” ou “in two weeks”",
        "Até quando, por exemplo “monday” ou “in two weeks”",
    ),
    "Someone to talk to": (
        "Jemand zum Reden",
        "Alguien con quien hablar",
        "Quelqu'un à qui parler",
        "Alguém com quem falar",
    ),
    "Everything I keep about you, as files": (
        "Alles, was ich über dich habe, als Dateien",
        "Todo lo que guardo sobre ti, en archivos",
        "Tout ce que je garde sur toi, en fichiers",
        "Tudo o que guardo sobre você, em arquivos",
    ),
    "Delete everything I keep about you": (
        "Alles löschen, was ich über dich habe",
        "Borrar todo lo que guardo sobre ti",
        "Effacer tout ce que je garde sur toi",
        "Apagar tudo o que guardo sobre você",
    ),
    "Who can see what you write": (
        "Wer sehen kann, was du schreibst",
        "Quién puede ver lo que escribes",
        "Qui peut voir ce que tu écris",
        "Quem pode ver o que você escreve",
    ),
    "Your time zone, quiet hours and so on": (
        "Deine Zeitzone, Ruhezeiten und so weiter",
        "Tu zona, horas de silencio y demás",
        "Ton fuseau, tes heures calmes, etc.",
        "Seu fuso, horas de silêncio e afins",
    ),
    "The languages I speak": (
        "Die Sprachen, die ich spreche",
        "Los idiomas que hablo",
        "Les langues que je parle",
        "Os idiomas que falo",
    ),
    "For those who look after the server: what holds for all": (
        "Für die Leitung des Servers: was für alle gilt",
        "Para quien cuida el servidor: lo que vale para todos",
        "Pour qui s'occupe du serveur : ce qui vaut pour tous",
        "Para quem cuida do servidor: o que vale para todos",
    ),
    "What I will come back to": (
        "Worauf ich zurückkomme",
        "Sobre qué volveré a escribirte",
        "Ce sur quoi je reviendrai",
        "Aquilo a que vou voltar",
    ),
    "Show the list": ("Die Liste zeigen", "Ver la lista", "Voir la liste", "Ver a lista"),
    "Put one off": ("Eine verschieben", "Posponer uno", "En reporter un", "Adiar um"),
    "Say that one is done": (
        "Sagen, dass eine erledigt ist",
        "Decir que uno está hecho",
        "Dire que l'un est fait",
        "Dizer que um está feito",
    ),
    "Hear no more of one": (
        "Eine davon nicht mehr",
        "No más de uno",
        "Ne plus parler de l'un",
        "Chega de um deles",
    ),
    "Which one": ("Welche", "Cuál", "Lequel", "Qual"),
}


class Names(Translator):
    """Gives a name or a description in a language that the table has."""

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContextTypes
    ) -> str | None:
        """Give the words in a language, or none where they stay English."""
        tongue = LOCALES.get(locale)
        known = TABLE.get(string.message)
        return known[TONGUES.index(tongue)] if tongue and known else None
