"""Words for leaving out something that mattered."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.forgot_experience,
        "did not mention",
        """
        not until .. [i] .. [that] [i] remember*|realise*|realize*|thought_of
        until|when|once [i] got home|out|outside .. [i] .. remember*|realise*|realize*|thought_of
        not|never occur*|occurred to me
        said|told_them|say nothing about|of my|i|having|that|old|last
        not once .. refer|mention|speak|bring
        forgot|forget|forgotten|forgetting [that] i|we [had|have|would|was|did|am|used|already|
            once|can|speak]
        skip*|left|missed [over] part|bit|section|stuff|thing|whole .. about|of|on
        <missed> having spoken|mentioned|told|said|brought|raised|shared|listed
        hit|struck|came|dawned|occurred [to|on] me .. bus|later|after|afterwards|way_home|train|
            car|home|too_late|night|shower|outside
        not once .. mention*|refer|say|spoke|bring
        ran out of time .. mention*|tell|get_to|talk|say|bring
        <missed> <mention>
        <missed> .. <mention> .. <my_past>
        forgot|forget|forgetting|forgotten [all|completely] [about] [my|whole|that|biggest|best|
            most|relevant|one|own|old|last|only] [relevant|important|best|recent] <my_past>
        forgot|forget|forgetting|forgotten [all] about <my_past>|that|them_that|how_i|time|what_i
        left|leave|leaving|missed|missing|skipped|cut [it|that|this|them] out|off|over [that|my|
            bit|all|whole|about|fact|best|part]
        omit*|omission|neglect*
        slip*|gone|went|left|escaped [from|right|out_of|completely|clean] my mind|memory
        <my_past> .. never|not come_up|came_up|get_mentioned|mentioned|mention|crossed_my_mind|
            occur|get_a_mention|got_mentioned|got_a_mention|make_it_in
        never|not came_up|come_up|crossed_my_mind|cross_my_mind|got_mentioned|get_mentioned
        <my_past> .. unmentioned|unsaid|slipped|forgotten
        only|afterwards|later|after|too_late|way_home|train_home|outside|in_car|in_lift|car_home|
            bus_home|at_home|in_shower|in_bed ..
            remember*|realis*|realiz*|occurred|thought_of|struck_me|dawned .. <my_past>|should|
            done|could|that|i|id|had
        remember*|realise*|realize*|occurred_to_me|thought_of .. only|afterwards|later|too_late|
            way_home|on_bus|in_car|in_lift
        left|leave|leaving|missed .. .. out|off
        kept|keep|stayed quiet|silent|mum about [my]
        kept .. to myself
        not|never think|thought to mention|bring|say|tell
        not get|got round|around to telling|mentioning|talking|saying|my
        unmentioned|unsaid
        not say|told|tell|mention|said anything|word|thing|single_word|them [about|of]
        """,
    ),
    Rule(
        Cause.forgot_experience,
        "forgot something",
        """
        forgot|forget|forgotten|forgetting
        olvide|olvidado
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.forgot_experience,
        "left it off the paper",
        """
        <missed>|left|leave|omit* .. put|list|listed|write|include|included|added|add|off|out ..
            on|in|of|from|off [my] <cv>
        left|leave|omit* .. off|from [my] <cv>
        """,
        Weight.CERTAIN,
    ),
)
