"""What tables of Spanish phrases have in common: letters without accents, denial, common words.

They are written as in `bot.tone.phrases`. The person spoken to may be "tú", "usted", "vosotros",
"ustedes" or "vos", so most verbs are named by their stem.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.understanding.in_spanish import folded

VERY = (
    "((muy|tan|tanto|mucho|muchisimo|realmente|de verdad|sinceramente|un poco|algo|bastante|"
    "demasiado|super|totalmente|absolutamente|completamente|ya|tambien|todavia) )*"
)
CHOSE = (
    "(eleg\\w+|elig\\w+|elij\\w+|escog\\w+|escoj\\w+|seleccion\\w+|contrat\\w+|prefer\\w+|"
    "prefir\\w+|"
    "cogi\\w+|coger|tom(aron|aste|asteis|ar)|fich\\w+|nombr\\w+|opt\\w+ por|decant\\w+ por|"
    "qued\\w+ con|inclin\\w+ por|decid\\w+ por|dieron el <work>|disteis el <work>|diste el <work>|"
    "dar(le)? el <work>)"
).replace("<work>", "(puesto|trabajo|empleo|cargo)")
OTHER = (
    "((a|por|con|al|del|de|que) )?(((el|la|los|las|un|una|lo|esa|ese|esta|este) )?"
    "((otr[oa]s?|demas|resto de|nuev[oa]|fin) )?(persona|candidat\\w+|aspirantes?|finalistas?|"
    "chic[oa]|"
    "perfil|companer[oa]|postulantes?|competidor\\w*)( (elegid[oa]|seleccionad[oa]|escogid[oa]|"
    "ganador\\w*|contratad[oa]|final))?|(el|la|los|las) (demas|otr[oa]s?|resto|elegid[oa]|"
    "seleccionad[oa])|otr[oa]s?|alguien mas|otra gente|(cualquier|ningun) otr[oa]|nadie)"
)
JOB = "(puesto|trabajo|empleo|plaza|vacante|cargo|rol|oportunidad|contrato|curro|chamba)"
DECISION = (
    "(decision|eleccion|rechazo|resultado|respuesta|valoracion|veredicto|seleccion|"
    "proceso|negativa)"
)

_DENIAL = re.compile(
    r"(?<!\w)(?:no|nunca|jamas|tampoco|ni|sin|en vez de|en lugar de|lejos de|nada de)"
    r"(?P<between>(?:\s+\w[\w'-]{0,29}){0,6})\s*[¿«\"“]?$"
)
_UNDENIED = re.compile(
    r"\b(?:solo|dudo|duda|puedo|pude|se|pero|porque|aunque|entiendo|comprendo|creo|parece|cabe|mas|"
    r"remedio|opcion|obstante|embargo|que decir|decir|olvid\w+|siquiera)\b"
)


@dataclass(frozen=True)
class Spanish(Text):
    """A letter in Spanish, made comparable without its accents."""

    @cached_property
    def plain(self) -> str:
        """The letter in small letters without accents, of the same length."""
        return "".join(map(folded, Text(self.written).plain))


@dataclass(frozen=True)
class Table(Group):
    """Spanish phrases with one reason against them and one rewrite."""

    def denied_at(self, text: Text, start: int) -> bool:
        """Whether what begins here is said not to be: "no quiero preguntar por qué…"."""
        found = _DENIAL.search(text.plain[max(0, start - 90) : start])
        return found is not None and not _UNDENIED.search(found["between"])


def table(group: Group, phrases: str, fine: str = "", *, deniable: bool = True) -> Table:
    """Give Spanish phrases for the rule of an English group, with its reason and its rewrite.

    A line that is indented further goes on with the one before.
    """
    return Table(group.rule, group.reason, group.rewrite, _whole(phrases), _whole(fine), deniable)


_UNFINISHED = ("|", "(", "~", ")*", " )?", " ?")
"""Where a line ends so, what goes on is no word of its own."""
_FURTHER = "        "


def _whole(phrases: str) -> str:
    """Bring each phrase into one line; within it a blank stands where words meet."""
    whole: list[str] = []
    for line in phrases.splitlines():
        if whole and line.startswith(_FURTHER):
            joined = whole[-1].endswith(_UNFINISHED) or line.strip().startswith("(?")
            between = "" if joined else " "
            whole[-1] += between + line.strip()
        elif line.strip():
            whole.append(line.strip())
    return "\n".join(whole).replace("~ ", "~")
