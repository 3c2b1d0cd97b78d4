"""One request a letter, with an easy way out."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Kind, Rule
from bot.tone.phrases import Group, pattern
from bot.tone.text import Text
from bot.words import sentence

MORE = Group(
    Rule.ONE_REQUEST,
    sentence("People are busy: one request is answered, and two are put off."),
    sentence("Keep the one that matters most; this one can wait for another letter."),
)
EXIT = Group(
    Rule.GRACEFUL_EXIT,
    sentence("An easy way to decline costs you nothing, and makes it easier to say yes."),
    sentence("Add “I understand if company policy means you can't.”"),
)
_ASK = pattern(
    """
    (can|could|would|will|might|may|shall|should) (you|we|i|someone|somebody|anyone) <very>(?!(say|
        imagine|believe|add|see|not|well|understand|have done|be a good|be an|have been|guess|
        have said|love to be|always))\\w+
    would (it|there) be
    it (would|'d) be <very>(great|nice|good|lovely|wonderful|helpful|kind|amazing|useful|awesome|
        a great help|a big help|much appreciated|appreciated) (of you )?(if|to (have|get|hear|know|
        see))
    (grateful|glad|happy|thankful|obliged|pleased|delighted|great|nice|helpful|appreciate it) if
    (much|greatly) (appreciated|appreciate)
    is (there|it) (any|a|anything|something|possible|okay|ok|alright|all right)
    do you (have|know|think|mind|happen)
    are you (able|willing|open|happy|free|available|hiring|still)
    (please|kindly|pls) (do )?(?!(accept|feel|find|excuse|forgive|pass (on|along) my|give my|know|
        don't|do not|convey|extend|note|ignore|only|disregard|let me know if you (have|need|require|
        would like)|let me know if (there is|there's|i can)|see|no|be assured|take))\\w+
    i (would|'d|will|'ll) <very>(be (grateful|glad|thankful|delighted|happy|pleased|thrilled|
        curious|obliged) (for|if|to (hear|know|have|get|receive|learn|meet)|about)|like (feedback|
        to (ask|know|hear|request|get|have|learn|meet|see|talk|speak|arrange|invite)|your|some|an?)|
        love (to (ask|know|hear|get|have|learn|meet|see|talk|speak)|your|some|an?|any)|
        appreciate (it if|any|your|some|an?|hearing|if|honest|feedback)|welcome (any|your|some|an?)|
        value (any|your|some|an?))
    i (am|'m|was) (also )?(just )?(writing to ask|wondering (if|whether)|hoping (you|to get|to hear|
        for|we)|asking (for|if|whether|you)|curious)
    i (wonder|wondered|wanted to ask|want to ask|have one question|have a question|ask (for|you|
        whether|if)|request|hope you (can|could|will|would|might))
    let me know (if|whether|when|what|how|about|which|where|who|of)
    (keep|bear) me in mind
    (send|tell|give|forward|introduce|recommend|share|connect|put|refer|pass|meet|help|call) (me|my|
        us) ~(to|with|in|the|your|a|an|some|any|for|know)
    (what|where|how|which|when|who) (could|can|should|do|did|was|were|would|is|are|will) (i|my|you|
        the|your|it|we|they|there)
    any (feedback|advice|tips|pointers|news|update)(?= ?\\?| would| is)
    """
)
_NO_ASK = pattern(
    """
    if (that|this|it|company|your|not)
    if you (can't|cannot|could not|would rather|prefer|don't|do not|have chosen|have decided|
        are not|aren't|ever|need|have any|want|like|say|feel|are (busy|too))
    (give|pass|send|convey|say|share) ~(my|our|thanks|hello|hi|regards|greetings|best|love|wishes)
    (no reply|no need|no answer|no response)
    let me know if (you (have|need|require|would like|want)|there is anything|there's anything|
        i can|anything else)
    (don't|do not|not|never|won't) ~(want to |going to |here to )?(ask|asking|request|requesting|
        wonder)
    (would|could) (you|we|i) (be )?(have|a good|an|never|say|imagine)
    """
)
_TOPICS = {
    "talk": pattern(
        "(minutes?|call|phone|coffee|meet|chat|talk|speak|zoom|lunch|time|conversation)"
    ),
    "feedback": pattern(
        "(feedback|improve|improvement|improving|better|advice|tips|pointers|deficient|lacking|"
        "strengthen|learn|weak|weaknesses|missing|short|stronger|differently|thoughts|"
        "superior|went wrong|critique|what you thought|how i did|mistakes|development|constructive)"
    ),
    "keep": pattern(
        "(in mind|opens|open up|"
        "(other|any|new|more) ~(roles?|positions?|openings?|jobs?|vacancies)|"
        "openings?|vacanc(y|ies)|something else|another (role|position|job)|comes up|on file)"
    ),
    "people": pattern(
        "(introduce|introduction|refer|referral|in touch with|connect me|contacts?|"
        "forward my|pass (on )?my (cv|resume|details)|colleagues?|network)"
    ),
    "reference": pattern("(reference|references|recommendation|recommend me|vouch|endorse\\w*)"),
    "news": pattern(
        "(news|decided|decision|update|status|timeline|next steps?|hear back|when you|outcome)"
    ),
    "again": pattern("(reconsider|second (chance|interview|conversation)|another interview|redo)"),
    "linkedin": pattern("(linkedin|connection request|connect)"),
    "money": pattern("(expenses|reimburse\\w*|refund|invoice|travel costs|salary)"),
    "papers": pattern(
        "(send me|share (the|your|my)|copy|slides|notes|recording|results|scorecard|documents?|"
        "solution|portfolio back|template)"
    ),
    "names": pattern("(name of|email address|who (was|is)|spelling)"),
}
_OUT = pattern(
    """
    (understand|understanding|understandable|fine|okay|ok|alright|all right|no problem|no worries|
        no hard feelings|respect|no trouble|not a problem|fair enough|grateful|thankful|thank you|
        appreciate it) ~~(if(?! (you|u) (could|would|can|might|were|are able))|either way|whatever|
        whichever|in any case|should you|even if|regardless|even so|anyway)
    (if|should) ~~(can't|cannot|can not|couldn't|unable|not (able|possible|allowed|permitted|
        comfortable|free|appropriate|convenient|something|want|have time)|n't (possible|able|
        allowed|have time|feel|want|work|suit)|rather not|prefer not|policy|policies|rules|decline|
        too busy|too much|prevents?|hinders?|forbids?|not wish|say no)
    (no|without any|zero|without) (need|obligation|pressure|worries|problem|hard feelings|reply|
        answer|response|rush to reply|expectation|expectations|offence|offense)
    (don't|do not|please don't|never|not) ~(feel|worry|have to|need to|obliged|obligated|expect|
        hesitate to (decline|say no))
    (feel free|free|welcome|perfectly fine|okay|ok|fine) to (decline|ignore|say no|skip|refuse|
        leave|pass|not|disregard)
    only if (you|it|that|there|your|this|company)
    (if|provided|as long as) (you|you're|you are|it|it's|that) (are |is )?<very>(willing|
        comfortable|happy to|able|allowed|possible|permitted|free to|feel able|don't mind|
        do not mind|open to|at liberty|inclined|appropriate|up for it|wouldn't mind)
    if not
    or not
    (either|any) way
    (ignore|disregard) (this|my)
    (a|simple) no is (fine|okay|ok|perfectly|completely|all|also|an)
    wherever (possible|policy)
    if (at all )?possible
    (policy|policies|rules) ~(means?|mean|doesn't|does not|do not|don't|may|might|allow|allows|
        permit|permits)
    """
)


_HINT = pattern(
    """
    (i|i'd|we) ~(value|appreciate|welcome|love|like|grateful|glad|thankful|keen|eager|hope|hoping|
        interested|curious) ~~(feedback|advice|tips|pointers|thoughts|view|views|opinion|impression|
        impressions|perspective|insights?|suggestions?|critique|comments)
    (tell|share|let me know|point out|say|show|spare|give) ~~(improve|feedback|advice|tips|pointers|
        better|thoughts|held me back|fell short|missing|lacked|went wrong|differently|strengthen|
        work on|impression)
    """
)


def topics(text: Text) -> list[tuple[set[str], tuple[int, int]]]:
    """Give what is asked for in each sentence that asks, with its place."""
    asked = []
    for number, place in enumerate(text.sentences):
        said = text.sentence(number)
        found = _ASK.search(said)
        if found and not (_NO_ASK.search(said) and "?" not in said):
            about = said if "?" in said else said[found.start() :]
            asked.append(({name for name, words in _TOPICS.items() if words.search(about)}, place))
    return asked


def _merged(about: set[str]) -> set[str]:
    """A talk is a way to something else; colleagues may keep somebody in mind as well."""
    if len(about) > 1:
        about = about - {"talk"}
    if "keep" in about:
        about = about - {"people", "news"}
    if "people" in about:
        about = about - {"linkedin"}
    if "again" in about:
        about = about - {"news", "feedback", "keep"}
    return about or {"something"}


_ALSO = re.compile(r"\b(?:also|as well|in addition|furthermore|another thing|and if|too)\b")
_TWICE = re.compile(
    r"\b(?:could|can|would|please|grateful|love to|like to|appreciate)\b[^.?!]{3,160}\b(?:and|plus)"
    r" (?:also )?(?:please |then )?(?:could|can|would|will) you (?:also |please |then )?"
    r"(?!tell me (?:how|what|where|why)|explain|say|elaborate)\w+"
)


def requests(text: Text) -> Iterator[Flag]:
    """Flag the first sentence that asks for another thing than those before."""
    known: set[str] = set()
    for about, place in topics(text):
        new = _merged(about)
        waiting = (known == {"talk"} and new <= {"feedback", "again", "something"}) or new == {
            "talk"
        }
        twice = len(_TWICE.findall(text.plain, *place)) > 0
        both = len(new) > 1 and re.search(
            r"\b(?:and|also|plus|as well as)\b", text.plain[slice(*place)]
        )
        more = _ALSO.search(text.plain, *place)
        again = new == {"something"} and known and more
        if (
            both
            or twice
            or again
            or (known and not waiting and not new & known and new != {"something"})
        ):
            yield MORE.flag(text, *place)
            return
        known |= new


def way_out(text: Text, kind: Kind) -> Iterator[Flag]:
    """Flag a request for feedback that leaves no easy way to decline."""
    asks = topics(text) or "?" in text.plain or _HINT.search(text.plain)
    if kind is Kind.FEEDBACK and asks and not _OUT.search(text.plain):
        yield EXIT.whole()
