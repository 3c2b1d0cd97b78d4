"""Words for a mind that went empty."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.blanked,
        "the mind went empty",
        """
        words .. gone|vanish*|disappeared|evaporated|deserted
        come|came up with silence|nothing|blank
        sat|stood there $
        sat|stood there like|for|while|as
        nothing .. head|mind|brain
        brain|head|mind .. not|stopped work|working|function|respond
        without saying|speaking|answering anything|word|thing|single_word
        mind|brain|head|memory .. refus*|would_not|not_cooperate|not_come|betrayed|white|jam*|
            stuck|gave_up|packed_up|let_go|not_function
        crickets|tumbleweed
        had|have nothing to say|answer|offer|reply
        lost|lose|losing my|the thread
        lost thread
        stare*|star*|gape*|gaw* at them|him|her|interviewer|interviewers|panel|blankly|recruiter|
            each_other
        mind|head|brain|memory|thoughts .. blank|empty|shut*|shut|froze|freeze|freezing|stopped|
            stop|left|leave|strike|fog|foggy|fart|gone|mush|went|go|goes|going|quit|off|turned|
            stall*|crash*|fail*|fried|cotton|void|vanish*|switch*|blanked|jelly|clear|wiped|
            porridge|soup|holiday|emptied|evaporat*|cloud*|locked|deserted|betrayed|abandoned|404|
            let_me_down|short_circuit*|not_work|not_working|disappeared|scrambled|blanks|buffering
        blank*|blanks|blanked
        draw*|drew|drawn|went|going|go|goes|gone|complete|total|blink* [complete|total|big|
            absolute] blank
        froze|freeze|freezes|freezing|frozen
        brain|mental freeze|fart|fog|block|blank|blackout|paralysis|lapse
        black out|outs|out_on
        blackout|blacked_out|blacked
        chok*|choke|choked|clam*_up|clammed|seize*_up|seized|lock*_up|locked_up|dry_up|dried_up|
            dried|stall*|stump*|stumped|speechless|dumbstruck|dumbfounded|paralys*|paralyzed|
            paralysed|gobsmacked|flummox*|flummoxed|gormless|petrified|short_circuited
        deer|rabbit in|caught
        headlights
        lost for words
        at loss [for]
        words .. not come|came|come_out|fail*|gone|escaped|left
        words fail*|failed_me|left_me|escaped_me
        nothing came|comes|would_come|come|in_my_head|up_there|to_say
        came|come up|out [with] nothing|empty
        had|have|got|gave|said|offered nothing [for|at|left]
        not|never|unable|<unable> [think] of anything|answer|thing|reply|word|single|one|response|
            what|any_answer|anything_to_say
        <unable> think|thinking [straight|clearly|at_all|on_my_feet|on_feet|fast|quickly|of]
        not know|knew what|how to|i [say|answer|reply|respond|was_saying|wanted_to_say]
        no|without|not_have|had_no|not_find|not_give answer|answers|reply|response|words|
            clue_what_to_say|idea_what_to_say [ready|prepared|for|to|at]
        <unable>|not|no_longer [for_life_of_me] remember*|recall*|retrieve|recollect
        <unable> come_up_with|produce|find|get|string|form|utter|bring_out [out] [single] answer|
            word|words|anything|single|sentence|reply|response|thing
        forgot|forget|forgetting|forgotten|lost [completely|all|half] everything|all|what|how [i|
            was|had|to|answers|prepared]
        forgot|forget|forgetting|forgotten|lost [completely|all|half|of] [my|own] answer|answers|
            basics|formula|formulas|name_of|names_of|definition|simplest|simple|question|lines|
            script|prepared|words|word|speech|own_name|pitch|presentation|syntax|commands|
            rehearsed|notes
        escap*|left me
        lost|lose|losing my|train [train] [of] thought|thoughts|words
        train of thought
        sat|stood|just|was [there] silent|silently|mute|staring|open_mouthed|dumb
        sat there|in [with] .. nothing|silence|open|silent|mouth|staring
        said nothing|not_word|not_say_word|not_say_anything
        awful|long|painful|terrible|dead|complete|total|deafening|deathly|endless|horrible|awkward|
            excruciating silence|pause
        tip of my tongue
        went [all|completely|totally|out|right] silent|mute|quiet|out_of_my_head|out_window|dumb
        knew|know|studied|rehearsed|practised|practiced|revised|prepared|learned|ready .. but|yet|
            and|then|still .. not|gone|nothing|vanished|forgot|disappeared
        then it was gone
        flew|flown|fell|gone out|straight|clean [of] [my] [head|window|mind]
        pass|passed on .. question|questions
        not get word|sentence|sound out
        caught off_guard|unawares|by_surprise|me_off_guard
        threw me [off|completely]
        """,
    ),
    Rule(
        Cause.blanked,
        "no answer to a question",
        """
        said|answered|replied|saying i do not know
        said|answered no_idea|dunno|idk
        <unable> answer|answering|reply|respond|speak|talk|say
        not answer|respond|reply|answering
        not say anything|word
        stuck on|with|at
        got stuck
        silence
        no idea what|how to say|answer|reply|respond
        not expect*|ready_for [that|question|it]
        curveball|trick_question
        hesitat*|paus*|long_pause
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.blanked,
        "memory is spoken of",
        """
        brain|head|sat_there|stood_there
        remember|recall|memory|mind|blank|forgot_what|speechless|words|nothing_came|nothing_in|
            answer_came|static|silence|stuck
        answer|it came|popped|occurred [to|into] [me|my_head] .. later|after|afterwards|hour|home|
            car|outside
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.blanked,
        "cannot remember",
        """
        <unable>|not|never|hardly|barely|no_longer [for_life_of_me] remember*|recall [single|any|
            one] [example|thing|detail|word|answer|name]
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.blanked,
        "does not know what to say",
        """
        not|never know|knew [at_all] what|how to say|answer|reply|respond
        not know|knew what to tell them|him|her
        """,
        Weight.CERTAIN,
    ),
)
