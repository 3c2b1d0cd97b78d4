"""How people say that they have an offer, or that nobody answers."""

from bot.understanding.patterns import any_of
from bot.understanding.rejection_words import JOB, SOME

OFFER = any_of(
    r"i am starting (?:on|in|next|as|at|there|monday)", r"got myself (?:a|"
    r"the) (?:[^\s.,]+ ){0,2}?job",
    r"(?<!not )agreed to (?:take|hire|offer)", r"i (?:was|have been) successful(?= [.,]|$)",
    rf"(?<!not )been given (?:the|a) {SOME}{JOB}", r"contract (?:is )?signed", r"signed contract",
    rf"(?<!not )(?<!never )(?<!almost )(?<!nearly )(?:landed|bagged|secured|nailed|"
    rf"scored) (?:the|a|my) "
    rf"{SOME}{JOB}",
    r"i (?:am going to|will) be (?:their|joining|working (?:at|for|with|as))",
    r"i (?:become|became|have become) (?:the|a) (?:[^\s.,]+ )?(?:job|place|position|role)",
    r"(?:job's|role's|job is|role is|position is|it is) mine",
    r"(?<!not )(?:want|wants|decided|going) to (?:hire|offer) me",
    r"(?:giving|gave|given) me the (?:[^\s.,]+ ){0,4}?(?:job|role|position|gig)",
    r"finally (?:got|landed|found) (?:a|the|my) (?:[^\s.,]+ ){0,3}?(?:job|role|position|gig)",
    r"offering me(?! feedback| advice| a chance| an interview| any)", r"hired me",
    r"(?:got|received|have|had|with|accepted|accept|accepting|signed|sign|gave me|given|made me|"
    r"making me|sent me|extended(?: me)?|extend|get|landed|negotiate|negotiating|sent|decline|"
    r"declining|declined|turn down|turned down|weighing|considering|consider|came with|evaluate|"
    r"compare|comparing|take|taking|choose between|secured|bagged|offered|sending me|took) "
    r"(?:me )?(?:a |an |the |my |their |this |two |2 |3 |three |multiple |that |both |your |"
    r"another |any |one )(?:[^\s.,]+ ){0,5}?(?:job )?offers?",
    r"(?:i|we) got offers?", r"(?:job |written |verbal |formal |official )offer (?:from|letter|at)",
    r"offer (?:from|letter|came|is|was|for|at|in hand|call)", r"an offer", r"their offer",
    r"(?:offered|offering|offer) (?:me|you|us) (?:the|a|an|it|this|that|both)",
    r"(?:was|been|got|am|being|get|just) offered", r"they offered(?: me)?",
    rf"(?:i|we)(?: just| finally| actually| have| have just| only| did)* (?:got|landed|gotten|"
    rf"bagged|secured|nailed|scored|get) (?:the|a|my|that|this|an|my dream) {SOME}{JOB}",
    r"i got it", r"got the job", r"got hired", r"(?:they|[^\s.,]+) (?:said yes|hired me)",
    r"(?:was|been|am|got|being) (?:hired|accepted|selected)", r"starting a new job",
    r"i (?:am )?(?:finally |now )?employed",
    r"i am (?:now |officially |going to be )*(?:the|their|its|your) (?:brand )?new(?:est)? "
    r"[^\s.,]+", r"(?<!not )(?<!never )(?:took|accepted) me(?= [.,]|$| on| as)",
    r"(?:can|could|when can) (?:you|i) start (?:on |next )?(?:[^\s.,]+day|tomorrow|now|week|month|"
    r"straight away|immediately|asap)", r"(?<!be )(?<!been )(?<!was )(?<!not )(?<!they "
    r")offered(?= [.,]|$)",
    r"(?:signed|signing|sign) (?:the|my|a|their) (?:[^\s.,]+ )?(?:contract|papers|paperwork)",
    r"(?:have |has |just |finally )(?:appointed|employed|recruited|hired|selected|engaged|"
    r"confirmed|"
    r"picked|taken|accepted) me(?! to)",
    r"(?<!not )(?:appointed|employed|recruited|engaged|welcomed) me(?! to)", r"(?<!not )(?<!they "
    r"would )offered me(?! feedback| advice| an? (?:interview|chance|call|second|chat|"
    r"coffee|first|phone|trial|place on)| another| some| any| to | no | nothing)", r"guess who "
    r"(?:has|got|is)",
    r"guess who is",
    r"(?:are|is) (?:hiring|taking|employing|keeping) me(?! on a)",
    r"i am joining", r"i (?:will )?(?:start|begin) (?:at|as an?|there|on the)",
    r"i (?:will )?start (?:on |in |next )?(?:monday|january|february|march|april|may|june|july|"
    r"august|"
    r"september|october|november|december|week|month)",
    r"accepted the (?:[^\s.,]+ ){0,4}?(?:job|role|"
    r"position|post)", r"passed (?:my|the) (?:final )?interview", r"(?:want|wants) me to start",
    r"i (?:just |finally |actually )*got in(?= [.,]|$)",
    r"i am (?:in|hired)(?= [.,]|$)",
    r"(?<!not )(?<!nobody )(?<!one )(?<!ever )(?<!never )(?:want|wants|picked|chose|chosen|"
    r"choose) me(?! to)",
    r"(?:got|landed|have|found|starting|start) (?:a|my|the) (?:new|dream) job",
    r"(?:pleased|delighted|happy|thrilled|excited|like) to (?:offer|extend)",
)  # fmt: skip

NO_OFFER_YET = any_of(
    r"(?:no|without|not|never|waiting|hoping|hope|expecting|expect|if|until|counter|thought|"
    r"promised"
    r"|before|instead of|no longer|almost|nearly|was going to|going to|about to|would)"
    r"(?: get| got| have| had| an| a| the| i| they| for| to| my| make| me| be| any| yet| even| of|"
    r" would| you| us| am| was| extend| extending| making| able| been| getting| give| received|"
    r" receiving| gotten)* "
    r"(?:offers?|offered|offering|hired|accepted|selected)",
    r"offered (?:it|the [^.,]{1,40}?) to (?:some|another|an|the|a|other)[^\s.,]*",
    r"offered (?:me )?(?:feedback|no|any|nothing|to|some feedback|an interview|a second)",
    r"(?:offer|it)(?: has| have| got| was| been| just| then)* (?:rescinded|revoked|withdrawn|"
    r"pulled|"
    r"retracted|taken back)", r"(?:rescinded|revoked|withdrew|pulled|retracted|reneged on) "
    r"(?:the |my |their |an )?(?:job )?offer", r"jobs? on offer", r"special offer",
)  # fmt: skip

HALF_OFFERED = any_of(
    r"(?:got|have|landed|nailed) it(?= [.,]|$)", r"got the call(?= [.,]|$)", r"yes(?= [.,]|$)"
)

SOON = r"(?:days?|weeks?|months?|hours|monday|tuesday|wednesday|thursday|friday|soon|shortly)"

GHOSTED = any_of(
    r"never (?:rang|phoned|texted|wrote|came back)", r"(?:go|goes|went|gone|going) unanswered",
    r"not (?:pick|picking|picked) up", r"never existed", r"(?:keep|kept) (?:putting|"
    r"fobbing) me off",
    r"should have (?:heard|called|told me|replied|answered)", r"line went dead",
    r"waiting (?:on|for) (?:a|an|the|their|any) (?:[^\s.,]+ )?(?:for|since|over) (?:an? |\d+ |"
    r"[^\s.,]+ )?"
    r"(?:days|weeks?|months?|ages)",
    r"(?:no one|nobody)(?: will| would| can| could| is| has)* (?:tell|telling|told|say|saying|"
    r"inform|update|call|answer|reply|pick)[^\s.,]*",
    r"(?:recruiters?|companies|they) (?:just )?(?:vanish|disappear|ghost)",
    r"(?:not|never|no one|nobody|without) (?:[^\s.,]+ ){0,4}?(?:response|reply|replies|update|"
    r"updates|word(?! out| in| of)|callback|call back|email back|decision|verdict)(?: back| yet|"
    r" from| since)?",
    r"not (?:been )?(?:answer|answering|reply|replying|return|returning|respond|responding|"
    r"answered|"
    r"responded|replied)(?: to)? (?:my|any|emails|calls|me|to me)",
    r"is not (?:replying|responding)",
    r"(?:get|got|getting|gets|had|have|having|with) no (?:answer|reply|response|word|news)[^\s.,]*",
    rf"(?:said|told me|promised|quoted) (?:[^\s.,]+ ){{0,5}}?{SOON}(?: [.,])? (?:and |but |now )*"
    r"(?:it is|it has|that was|still|now|we are)(?: now| been| over)*",
    r"[.,] (?:and |but |still |then |yet )*nothing(?= [.,]|$)",
    r"(?:supposed|meant|due) to (?:get|receive|have|give|send|make) (?:[^\s.,]+ ){0,3}?"
    r"(?:decision|answer|call|email|news|update|verdict|response|reply|result|results)",
    r"(?:hear|wait|waiting|interview|interviewed|applied)(?: [^.\s]+){0,8}(?: [.,])? it (?:is|has) "
    r"been (?:[^\s.,]+ ){1,4}?(?:days|weeks|week|months|month|ages)",
    r"it (?:is|has) been (?:[^\s.,]+ ){1,4}?(?:days|weeks|week|months|month|ages)(?: now)? since",
    r"it (?:is|has) been (?:over |about |almost |nearly |like |more than |at least )?(?:an? |\d+ |"
    r"two |three |four |five |six |seven |eight |ten |several |a few )(?:days|weeks?|months?)"
    r"(?: now| already)?(?= [.,]|$)",
    r"(?:texted|emailed|called|rang|messaged|wrote|asked|chased)(?: [^\s.,]+){0,4} [.,] (?:and |"
    r"but )?"
    r"(?:nope|nothing|nada|zilch|crickets)(?= [.,]|$)",
    r"not (?:been )?(?:answered|replied|responded|called|written|emailed|texted)"
    r"(?= [.,]|$| since| for| in| me| back| once| yet)",
    r"(?:have|had|since|then)(?: [^\s.,]+)? (?:followed up|chased)", r"(?:not a thing|zilch|"
    r"nada)(?= [.,]|$)",
    r"(?:neither|no|not) (?:a )?(?:sight|hide|word|peep|sign) (?:nor|or) [^\s.,]+",
    r"(?:sent|written|left|wrote|emailed|called|messaged|followed up) (?:[^\s.,]+ ){0,3}?(?:two|"
    r"three|"
    r"four|several|2|3|4|5|many|multiple|a second|another|countless) (?:[^\s.,]+ )?(?:e ?mails?|"
    r"mails?|"
    r"messages?|voicemails?|follow ups?|reminders?|times)",
    r"ghosted", r"ghosting", r"ghosts?", r"ghosted by", r"radio silence", r"crickets",
    r"tumbleweed",
    r"(?:total |complete |dead |utter )?silence", r"left (?:me )?on (?:read|seen|delivered)",
    r"(?:never|not|no one|nobody|yet to|nothing|still waiting to|been waiting to)"
    r"(?: has| have| even| actually| ever| yet| really| been| once| to)* "
    r"(?:hear|heard|hearing|got back|get back|gotten back|replied|reply|replying|responded|respond|"
    r"responding|called|call|answered (?:me|my)|came back|come back|said (?:a|anything)|say a|"
    r"sent a|wrote back|written back|"
    r"emailed|contacted|contact|followed up|returned|return|reached out|texted|messaged|update|"
    r"updated)"
    r"(?! of)(?: me| to me| back| anything| from| since| a thing| my| in| for| yet| to)*",
    r"(?:hear|heard)(?: back)? from (?:none|no one|nobody|zero|not one)", r"no callbacks?",
    r"(?:still|and|but|then|yet|just|absolutely|literally) nothing(?= [.,]|$| i| after| since|"
    r" for| from| so)",
    r"nothing (?:yet|so far)", r"(?:still|only) (?:, )?(?:pending|under review|in review|"
    r"in progress|being reviewed|processing)",
    r"(?:no|zero|not a|without a|without any|not one|not a single|still no|any) "
    r"(?:[^\s.,]+ )?(?:reply|replies|response|answer|word|words|update|updates|news|contact|email|"
    r"call|feedback or|communication|sign|peep|callback|call back|anything)"
    r"(?: back| from| since| in| after| for| at all| yet)?",
    r"(?:gone|went|going|go|been|gone all|goes) (?:totally |completely |really |all |very |"
    r"awfully |"
    r"so |a bit |just )*(?:quiet|silent|dark|cold|mia|awol)",
    r"stopped (?:replying|responding|answering|emailing|calling|talking|returning|texting)",
    r"(?:disappeared|vanished|fell off|dropped off|off the face)",
    r"(?:weeks|months|days|ages|month|week|then|since|and|but|still|now) (?:of |later |ago |on |"
    r"and |, |then |now |it is been |with |just |have )*(?:nothing|nada|zilch|zip|nowt)",
    r"(?:heard|hearing|got|getting|then|from them|from [^\s.,]+) (?:nothing|nada|zip|zilch)"
    r"(?: since| back| from| yet| for| in)?", r"nothing (?:since|back|from|yet|so far|for weeks)",
    r"ignoring (?:me|my)", r"ignored (?:me|my)", r"(?:been|being|was|am|getting) ignored",
    r"still waiting(?: for| to| on)?",
    r"waiting (?:to hear (?:back )?|for (?:news|an? answer|word) )?(?:from [^.,]{1,30} )?"
    r"(?:since|forever|for (?:ages|weeks|months|days))",
    r"(?:said|told me|promised)(?: me)?(?: that)? i would (?:hear|"
    r"know|get)", r"said they would (?:call|email|get back|let me know|be in "
    r"touch|reach out|ring|reply|contact)(?! (?:me )?(?:know )?(?:tomorrow|today|tonight|next|"
    r"soon))", r"keep(?:s)? (?:me )?(?:hanging|waiting)",
    r"(?:left|leaving|kept) (?:me |us )?(?:hanging|in limbo|in the dark)", r"strung along",
    r"(?:supposed|meant|due|expected|promised|told) (?:to|i would|they would|me they would|"
    r"me i would)"
    r" (?:hear|call|know|get back|be in touch|let me know|reply|ring|email|"
    r"contact)(?: [^\s.,]+){0,5}",
    r"(?:no one|nobody|they)(?: ever| even| still| just)? (?:answers|replies|responds|gets back|"
    r"calls|"
    r"reacts|picks up|bothers)", r"blank(?:ed|ing) me", r"blew me off",
    r"(?:fell|fallen|falls) silent",
    r"(?:never|did not|not) (?:even )?(?:show|showed|turn|turned) up", r"not a peep",
    r"stood me up",
    r"refresh(?:ing)? (?:my|the) (?:inbox|email|emails|mail)", r"(?:been |am )?waiting (?:for )?"
    r"(?:over |about |almost |nearly |more than )?(?:a |\d+|two|three|four|five|six|several|many)"
    r"? ?(?:week|weeks|month|months)", r"without (?:a|any|so much as a) (?:word|reply|response)",
    r"never (?:followed|circled|got) (?:up|back)", r"chas(?:ed|ing) (?:them|him|her|the|up)",
    r"into (?:a|the) (?:void|black hole)", r"black hole",
)  # fmt: skip

HALF_SILENT = any_of(r"(?:nothing|crickets|nada|silence|nothing yet|nothing since)(?= [.,]|$)")

HALF_SAID = any_of(
    r"(?:nope|nah|no|gone|denied|declined|binned|womp womp|rip|nada)(?= [.,]|$)",
    r"oof",
    r"(?:did|could|do) not (?:get|land|secure|win)(?! back| to | any| an? (?:answer|reply|response|"
    r"call|chance|word)| the (?:chance|answer|point)| it | along| around| much| enough| far| why|"
    r" how|"
    r" what| paid| sleep| replies| my | me | him | her | over | up | off | out| why)",
)
"""A word that is news only where a company or a job stands beside it."""
