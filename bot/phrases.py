"""The words that work at any step; a message is a whole command or none of it."""

import re

from bot import spanish
from bot.plain import plain

PHRASES: dict[str, str] = {
    "back": "back|go back|undo|take that back|previous",
    "skip": "skip|skip it|skip this|skip that|next|pass|i don't know|idk|dunno|no idea|"
    "i'd rather not say|rather not say|prefer not to say",
    "keep": "leave it|leave it so|leave that|leave it as it is|keep|keep it|keep that|same",
    "change": "change|change an answer|change my answer|edit|change something|"
    "that's wrong|thats wrong|that is wrong|not quite|no that's wrong|i changed my mind|"
    "changed my mind|i want to change an answer",
    "said": "what have i said|what did i say|what have i said so far|show my answers|summary|"
    "my answers|recap|show me what i said",
    "letters": "letters|my letters|show me the letter|show the letter|show letter|show my letter|"
    "show me my letter|show me the letters|show letters|show me my letters|see the letter|"
    "can i see the letter|can i see the letter again|can i see my letter|show me the draft|"
    "show me the letter again|where is my letter|where is the letter",
    "mail": "mail|mail it|as mail|as a mail|as an email|as email|email it|eml|as a file|as a link|"
    "open in mail|open it in mail|open it in my mail|open it in my mail program|"
    "send it to my mail|send it to my email",
    "repeat": "repeat|again|say that again|what was the question|what|huh|pardon|sorry what|"
    "what do you mean|i don't understand",
    "where": "hi|hello|hey|hey there|hello again|hi again|hello there|good morning|good evening|"
    "good afternoon|where were we|where was i|yo|"
    "still here|i'm here|im here|anyone there|are you there|status|where are we",
    "returned": "i'm back|im back|i am back|back again|i'm back early|im back early|"
    "you can write again|ok you can write again",
    "go_on": "go on|resume|continue|carry on|unpause|let's continue|lets continue|let's go on|"
    "keep going|pick up where we left off",
    "pause": "pause|pause everything|be quiet|quiet|mute|leave me alone|stop reminding me|"
    "stop nudging me|no reminders|no nudges|no more nudges|no more reminders|stop nagging me|"
    "stop nagging|don't nag me|don't remind me|dont remind me|don't nudge me|dont nudge me|"
    "unsubscribe|opt out|stop all nudges|stop all reminders|stop the nudges|stop the reminders|"
    "stop nudges|stop reminders|stop all|stop both|stop all of them|turn off nudges|"
    "turn off reminders|cancel all nudges|cancel all reminders|stop writing to me|"
    "i need a break|shut up|stop bugging me|stop everything|leave me be|"
    "stop messaging me|don't write to me|stop pinging me|no more messages",
    "stop": "stop|stop it|quit|exit|cancel|enough|enough for today|stop here|i want to stop|"
    "stop for today|abort|end",
    "park": "park|park it|set it aside|put it aside",
    "new": "new|start new|start over|start anew|start again|new debrief|another one|begin|start|"
    "something new|something else happened|debrief|start something new",
    "help": "help|help me|what can you do|commands|how does this work|menu|what is this|"
    "what can i say|how do i use this|options",
    "export": "export|export my data|download|download my data|give me my data|send me my data|"
    "export everything",
    "forget": "forget me|forget|delete my data|delete everything|delete me|erase me|erase my data|"
    "forget everything|delete all my data|remove my data|delete what i wrote|delete all|"
    "forget about me",
    "support": "support|i need support|i need help|helpline|crisis|i need to talk to someone|"
    "i need to talk to somebody|talk to a human|talk to a person|"
    "i need to talk to a human|talk to someone|talk to somebody|i need to talk to a person|"
    "i need a human|i want a human|human",
    "privacy": "privacy|who can see this|who can read this|who sees this|is this private|"
    "is this confidential|where is this stored|what happens with my data|"
    "what do you do with my data|is this anonymous|who reads this|can anyone see this",
    "about": "about|who are you|what are you|are you a bot|are you human|are you real|"
    "are you a person|are you an ai|are you a therapist|am i talking to a bot",
    "full": "full|the whole one|whole debrief|full debrief|the full one|the whole thing|go deeper|"
    "the rest|the rest of it|do the rest|i'm back for the rest|im back for the rest",
    "express": "express|short|short one|the short one|quick|quick version|three questions",
    "nudges": "nudges|my nudges|nudge|reminders|my reminders|what is coming|what's coming|"
    "whats coming|what is planned|what's planned|whats planned|what did you plan|"
    "upcoming|list nudges|show nudges|show my nudges|"
    "when will you ask again|when do you ask again|when will you come back|"
    "when are you coming back|when do you come back|when is my interview|when's my interview|"
    "list reminders|show reminders|what have you planned",
    "stop_this": "stop this|stop this one|stop this thread|stop asking|stop asking me|"
    "stop asking about this|stop asking about it|i won't send it|i wont send it|"
    "i'm not sending it|i won't be sending it|delete the reminder|delete reminder|"
    "no more of this|no more about this|drop it|drop this|"
    "cancel reminder|cancel the reminder|cancel my reminder|"
    "cancel this reminder|cancel nudge|cancel the nudge|stop this nudge",
    "language": "language|languages|my language|change language|change my language|"
    "what languages do you speak|which language",
    "settings": "settings|my settings|preferences|set up|setup|configure",
    "zone": "zone|time zone|timezone|my time zone|change my time zone|change time zone|"
    "what time zone|wrong time zone|wrong zone",
    "thanks": "thanks|thank you|thx|ty|cheers|thanks a lot|thank you so much|many thanks",
}
COMMANDS = {
    **spanish.COMMANDS,
    **{phrase: name for name, phrases in PHRASES.items() for phrase in phrases.split("|")},
}

SHORTCUTS: dict[str, tuple[tuple[str, str], ...]] = {
    "full": (("more", "NOW"), ("how_much", "WHOLE")),
    "express": (("how_much", "EXPRESS"),),
}
"""Words that press an option of the debrief at hand, wherever its question was asked."""

LOOKING_BACK = frozenset({"back", "change", "said", "letters", "mail", "full", "express"})

LONGEST = max(map(len, COMMANDS)) + 40
"""Characters of the longest command with everything polite around it."""
POLITE = re.compile(
    r"^(?:(?:please|wait|ok|okay|actually|sorry|hm+|oh|and|can you|could you|can i|could i|"
    r"i want to|i'd like to|let me|let's|lets|just|por favor|quiero|bueno|espera) )+|"
    r"(?: (?:please|now|then|thanks|for me|pls|first|por favor|gracias|ahora))+$"
)
CHANGE = re.compile(
    r"^(?:i (?:want|need|would like) to )?(?:change|edit|correct|fix) (?:the |my |that )?(.+)$|"
    r"^(?:quiero )?(?:cambiar|corregir|editar) (?:el |la |los |las |mi |mis )?(.+)$"
)


def command(text: str) -> str | None:
    """Name the command that a whole message is, or give none."""
    said = plain(text.strip().removeprefix("/debrief").removeprefix("/"))
    if text.strip().startswith("/debrief") and not said:
        return "new"
    if len(said) > LONGEST:
        return None
    return COMMANDS.get(said) or COMMANDS.get(POLITE.sub("", said))


def looks_back(text: str) -> bool:
    """Say whether words ask for a debrief that may be over already."""
    return command(text) in LOOKING_BACK or bool(CHANGE.match(plain(text)))
