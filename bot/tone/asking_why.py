"""Why it was the other person."""

from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

WHY_OTHER = Group(
    Rule.WHY_OTHER,
    sentence("They can hardly talk about somebody else, but they can tell you about yourself."),
    sentence(
        "“I don't want to ask why you picked the other person. Where could I have done a "
        "better job?”"
    ),
    """
    (why|how come|what|who|reasons?|explain|understand|grounds|curious|wonder|wondering|
        reasoning) ~~(over|instead of|rather than|ahead of|and not) (me|mine|myself|my application)
    (reasons?|grounds|rationale|reasoning|logic|thinking) ~(for|behind|of|in|why) ~<chose> ~<other>
    (who|whom) ~(got|gets|landed|won|has|took) (it|the <work>)(?= (and|instead|over|
        in the end)| *[.?!,]| *$)
    (who|what kind of \\w+|what sort of \\w+) (is|was|are) ~<other> (that )?(you|they) ~<chose>
    why (it |this |that )?(wasn't|was not|isn't|couldn't be|could not be|not) (it )?me
    what('s| is| was| are)? (so |it |that |really )?(special|great|good|better|unique|amazing|
        wonderful) about <other>
    why (it|that|this) (was|is|had to be|went to|should be|could be) <other>
    (tell|telling|know|share|ask|reveal) ~(who|whom) you ~<chose>
    how (did|do|could|can|have) (you|they|the \\w+|your \\w+) ~(come|end up|arrive|decide|get|
        choose|pick|settle|land) ~~<other>
    why (not )?<other>(?= *[?!.]| *$)
    what <very>(convinced|persuaded|made|led|drove|caused|prompted|motivated|swayed|inclined) (you|
        the \\w+|them|your \\w+) ~(to|towards?|about|of|into|in|on|with|for) ~~<other>
    what <very>(convinced|persuaded|swayed|impressed|attracted|drew) (you|the \\w+|
        them) ~about <other>
    (explain|justify|understand|sense of|know|share|reason|reasons|why) ~~(passed|pass|
        passing) (me over|over me|on me|me up|me by)
    (explain|justify|reasons?|reasoning|rationale|understand|behind|tell me about) (your|
        the) ~(decision|choice|preference) ~(to|of|for) ~<chose> ~<other>
    (deciding|decisive|determining|winning) (factor|factors|point|argument|criterion)
    what ~(did )?<other> ~(had|have|has) (going for|to offer|over me|that|up)
    (he|she|they|<other>) ~<chose> (instead|over me|rather)
    what (did|does|do|makes?|made) (it )?(take|took) to beat me
    what (tipped|swung|decided|sealed|clinched) (it|the|things|your|this)
    what made the difference
    (what|which|anything) ~(is|was|'s) wrong with me
    what ~(lack|lacked|lacking|missing|did wrong) (that )?<other>
    how (did|could|does|can|come) <other> ~(get|got|end up|win|won|land|beat|make|made)
    why (didn't|did|don't) i (not )?~(get|make|lose|miss|receive|pass|succeed)
    why (did|have|would|'d|are|were|must) (you|they|the \\w+|your \\w+) ~(reject|rejected|turn|
        turned|drop|dropped|eliminate|pass|passed|rule|dismiss|exclude|cut|not) ~me
    why (was|were|am|got|did|have) i (been |get |got )?<very>(rejected|turned|dropped|passed|
        eliminated|unsuccessful|ruled|cut|declined|excluded|dismissed|denied|refused)
    why i (was|am|got|have been) <very>(rejected|turned|dropped|passed|eliminated|unsuccessful|
        ruled|cut|declined|excluded|dismissed|denied|refused)
    you <very><chose> ~<other> (but |and |so |then )?why
    why (exactly |then |on earth )?~~(choose|chose|chosen|pick|picked|select|selected|prefer|
        preferred|favour|favoured|favor|favored|appoint|appointed|offered|give|gave|given|go|went|
        gone|going|settled|decided|decide|chosing|choosing|picking) ~(with |on |for |in favour of |
        in favor of |to )?<other>
    why ~~(hire|hired|hiring|employ|employed) (?!me)\\w+
    why ~<other> (was|were|is|got|gets|get|won|did|had|has|beat|made|ended|received|landed|came|fit|
        suited|and|over|instead|impressed|stood|turned out|ranked|scored|seemed|appealed|rather)
    why (was|were|did|is|are|does|would|had|has) <other> ~~(chosen|picked|selected|hired|preferred|
        get|got|win|better|right|given|offered|stronger|a better|the better|beat|favoured|appointed|
        successful|over|stand out)
    why (it was |was it |is it |it's |it is |just |and )?not me
    why ~(them|him|her|someone else|somebody else|the other (candidate|person|one)|
        another candidate) (and not|over|instead of|rather than|not)
    why (was|were) i (not|n't|passed over)
    why wasn't i ~(chosen|picked|selected|hired|good enough|the one|enough|offered|considered|it|
        right)
    why i (was|am|were) (not|n't|passed over) ~(chosen|picked|selected|hired|offered|good enough|
        the one|enough)?
    why i (wasn't|didn't) (chosen|picked|selected|hired|the one|get (it|the <work>))
    why ~(you|they|the company|the team|the panel) (didn't|did not|didn't want to|wouldn't|
        would not|don't|won't) <very>(choose|pick|select|hire|want|take|offer) me
    why (didn't|did|wouldn't|don't|won't) (you|they|the company|the team|
        the panel) (not )?<very>(choose|pick|select|hire|want|take|offer|give) me
    (how come|for what reason|on what grounds|what reason|how could|
        how can it be that) ~<other> ~(got|get|was|were|chosen|picked|hired|selected|instead)
    (how come|for what reason|on what grounds|what made) (did )?(you|the team|the panel|
        them) ~(choose|chose|pick|picked|select|selected|hire|hired|go|went|prefer|preferred|
        decide on) ~<other>
    (the reason|reasons|reasoning|grounds|rationale|thinking) ~(you |they )?~(for|behind|of|
        why) ~(choosing|picking|selecting|hiring|preferring|going with|appointing|chose|picked|
        hired|selected) ~<other>
    (reasons?|reasoning) (you|they|that you|that they) (chose|picked|hired|selected|preferred|
        went with|went for) ~<other>
    what (did|does|do|had|has) <other> (have|got|offer|bring)
    what (they|he|she|<other>) (had|has|have|brought|offered|got|did|said|bring|offer) (that|which|
        and|over|,) ~(i|me|my|mine)
    what (<other>|you found in <other>|you saw in <other>|did you see in <other>|
        do you see in <other>)(?= (had|has|instead|that i)| *[?.!]| *$)
    what (was|is|'s|makes|made|set|sets) (it )?(about |so special about |so great about |
        so good about |special about |better about )?(the other (person|candidate|one|applicant)|
        the successful (candidate|applicant)|the person you (chose|picked|hired)|the one you (chose|
        picked)|them|him|her|whoever you chose) ~(apart|special|better|stand out|stronger|the right|
        the better|more|different|win|so|chosen)
    what (was|is|made|makes) (so |it )?(special|great|good|better|unique|different|
        remarkable) about <other>
    what (was|is) it (about|with|in) <other>
    (who|whom) (did|have) (you|they|the company|the team) <very>(choose|chosen|pick|picked|hire|
        hired|select|selected|go with|gone with|take|prefer)
    (on what basis|on what grounds|based on what|by what criteria|what criteria) ~~<other>
    (who|whom) (did )?(you |they |the company |the team )?(got|gets|landed|won|beat|choose|chose|
        chosen|picked|pick|hire|hired|select|selected|was chosen|was hired|was picked|was selected|
        was given|is getting|went with|was|is) ~(the|this|my|instead|over|in the end|for the|for it|
        out for|me)
    (who|what kind of person|what sort of person) (was|is) the (successful|winning|other|chosen|
        selected) (candidate|person|applicant|one|hire)
    (tell me|know|share|curious|wondering|wonder) (about |more about |anything about )(the (person|
        candidate|one) (you|who)|the (successful|other|winning|chosen) (candidate|person|applicant))
    """,
    """
    (don't|do not|won't|will not|not|never|wouldn't|would not|without|rather than|instead of|
        no need|needn't|no intention|nor|isn't|is not) ~~(ask|asking|wonder|wondering|question|
        questioning|explain|tell|inquire|know|demand|about|to go into|go into|discuss|justify|
        second-guess) ~(you )?~(why|who|what)
    what made ~<other> ~(better|stronger|superior|more \\w+)
    (i|we) (can |do |could |fully |completely |really |quite |certainly |now |also |truly |well |
        totally |absolutely |'ve always |will ){0,3}(understand|understood|see|appreciate|respect|
        saw|accept|get|already know|now know) (exactly |fully |completely |perfectly )?(why|who|
        the reason|the reasons|your reasons|your reasoning)
    (that|which|this|it)('s| is| was| explains)? (exactly |precisely |probably |perhaps |
        surely )?why
    (it|that) makes sense why
    (clear|obvious|easy to see|understandable) (to me )?why
    (i|we) know why
    (person|one|candidate|whoever|colleague|those|people|woman|man|somebody|someone|
        anyone) who (got|gets|landed|won|has|took)
    who (was|is) (the|my|this) (interviewer|manager|recruiter|hiring manager|panel|contact|best|
        right|best person|right person)
    """,
    deniable=False,
)
ASKING = """
    (why|how come|on what grounds|for what|what made you|what makes you|explain)
    (the|your|any|what|more|some|which|for what) ~reasons?
    (what|which) (was|were|is|are) (the|your) ~(reasons?|grounds|motives?|thinking|rationale|logic)
    """
NOT_ME = """
    (not|n't|never|instead of|against|over|without|rather than) <very><chose> (me|mine|
        my application)
    (not|n't|never) <very>(the (one|chosen one|successful|winner)|in the running)(?= *[.?!,]| *$)
    (was|were|wasn't|am|have|been|got) (i |not )*<very>(not )?(selected|chosen|picked|hired|
        shortlisted|preferred|offered)
    (reject|rejected|rejecting|decline|declined|dismiss|dismissed|refuse|refused|drop|dropped|turn|
        turned|turning|cut|eliminate|eliminated) (me|my application)
    """
THEM = """
    (other|internal|external|successful|winning|chosen|outside|selected|in-house) (candidate|
        applicant|person|hire|guy|girl|man|woman|lady|finalist|one|fellow|contender)
    i <very>(lost|lost out|missed out|came second|failed|was left out|was overlooked)
    """
WHAT = """
    (what|which \\w+) ~~<other>
    """
NOT_I = """
    (that|which|and|but|where) (i|mine|my \\w+) ~(don't|didn't|do not|did not|couldn't|could not|
        can't|cannot|lack|lacked|haven't|hadn't|wasn't|failed|missed|not)
    (so|that|more|particularly|especially) (great|special|good|wonderful|amazing|unique|exceptional|
        remarkable|appealing|impressive|convincing)
    """


def asked(text: Text) -> Iterator[Flag]:
    """Flag a question for the reasons against oneself, or for what the other one has."""
    understood = (
        "(understand|see|appreciate|respect|accept|thank|thanks|"
        "(not|n't|never|without|rather than|instead of) ~~(ask|asking|wonder|wondering|question))"
    )
    yield from WHY_OTHER.together(text, ASKING, NOT_ME, without=understood)
    yield from WHY_OTHER.together(text, ASKING, THEM, without=understood + "\nlearn\nimprove")
    yield from WHY_OTHER.together(text, WHAT, NOT_I, without=understood)


GROUPS = (WHY_OTHER,)
