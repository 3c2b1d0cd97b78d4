"""Words for talking too much or too fast, and for shaking."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.nerves_rambling,
        "talked too much or too fast",
        """
        mouth ran|went|kept|got|runs
        all over place|shop|map
        overly|very|too|extremely|endlessly|far_too|excessively|ridiculously long|lengthy|detailed|
            elaborate answer|answers|replies|responses|explanations|stories
        long|lengthy|longwinded|endless|rambling|convoluted|overlong answer|answers|replies|
            responses|explanations|sentences
        ears off
        got|get|getting lost in|inside [my] [own] [long] answer|answers|story|stories|explanation|
            explanations|details|thoughts|sentences|words|examples
        dominated|hogged conversation|interview|discussion
        word|words vomited
        <number> minute|minutes [long] answer|answers|reply|replies|monologue|speech|response|
            story|each|per|rant
        had to cut|stop|interrupt|slow|rein me|in [off]
        made|told|asked [me] [to] slow down
        slow down
        carried away
        answer|answers|replies|responses|response|stories|explanation|explanations .. lasted|
            went_on|dragged|took_ages|took_forever|never_ended|minutes
        <number> minutes [long] answer|answers|monologue|speech|each|per
        double|triple|breakneck|lightning|top|full|record speed
        mile minute
        um'd|ummed|umming|umm'd|erred|errmed|ah'd|ahed|ummed_and_ahed|umming_and_ahing|
            ummed_and_erred
        jump*|hop*|flit*|dart* .. topic|topics|subject|point|thought|thing|story|around|about
        topic|subject to topic|subject
        lost track of question|what_i|where
        trail*|ramble off
        never got to point
        could not find end
        sentences .. end|long|tangled|finish*|run_on
        breathless|out_of_breath|short_of_breath|heart_racing|heart_pounding|adrenaline|blush*|
            went_red|red_in_face|beetroot
        not breathe|finish_sentence|finish_sentences|keep_it_short|keep_still|sit_still|
            keep_up_with_myself
        rambl*|ramble|rambly|babbl*|babble|waffl*|waffle|gabbl*|gabble|blather*|blabber*|blab*|
            prattl*|prattle|yap*|witter*|jabber*|blurt*|gibber*|gibberish|overexplain*|overtalk*|
            overshare|overshar*|monologue|monologu*|monologued|digress*|digression|drone*|
            droned_on|chatter*|ranted|ranting|rant|spiel|spiral*|wordy|verbose|longwinded|tangent|
            tangents|chatterbox|motormouth|motor_mouth|droning|meander*|rambling|diarrhoea|diarrhea
        talk*|spoke|speak|speaking|speech|chat*|said|go|answer*|going|went|rattl*|read|presented ..
            much|fast|quickly|long|quick|many|hastily|rapidly|at_length
        too much|many|long|fast talking|words|chatter|talk|speaking
        too talkative|chatty|wordy|verbose|long_winded|much_detail|many_details|fast|long_answers|
            much_information
        long winded
        over explain*|talk*|shar*|answer*
        shut up
        not|unable|never|<unable> stop|stopped [my] talk*|talking|speaking|myself|laughing|
            giggling|crying|shaking
        would_not|could_not|kept|keep just [on] talking|going
        kept|keep*|just [on] talk*|talking|going|going_on|repeating_myself|babbling|speaking
        go|going|went|gone on [and_on|too_long|forever|for|way|far]
        went off [on|topic|track|piste|subject]
        off topic|track|piste|on_one|on_tangent|subject|point
        round|around in circles
        circles
        answers|answer|response|responses .. too_long|way_long|long|never_ending|endless|all_over|
            everywhere|rushed|unstructured|convoluted|unfocused|messy|chaotic|jumbled|scattered|
            incoherent|disorganised|disorganized|confusing|muddled|too_fast
        not let <them> .. speak|talk|word|finish|in|say
        word in edgeways|edgewise
        interrupt*|interrupt|interjected
        talk*|spoke|speak* over <them>|people|each_other
        cut <them> off|short
        rush*|race*|sped|speed* through|my|it|everything|answers|out
        word salad|vomit
        verbal diarrhoea|diarrhea|vomit
        um|umm|erm|uhm|ums|uh|filler|fillers
        said|saying|say like|so_like|you_know .. every|times|all
        not .. concise|succinct|brief|to_point|get_to_point|coherent|structured
        get to point
        lost thread .. kept|going|talk*
        not listen* [to] [question|them|properly|carefully|what]
        <missed> listen|listened|let_them_finish|pause|paused|breathe|slow_down|slowed_down|
            shut_up|stopped_talking|kept_it_short|let_him_finish|let_her_finish
        repeat* myself
        talk*|talked myself into|out
        gave|told|give <them> life_story|my_whole_life|whole_life_story
        life story
        """,
    ),
    Rule(
        Cause.nerves_rambling,
        "shaky",
        """
        mouth|throat .. dry|dried|dried_up
        nervous .. [my] mouth|throat|stomach|heart|hands|legs
        start|started|began|wanted to cry|crying
        emotional|choked_up|in_tears|weepy
        voice .. shak*|shake|shook|trembl*|tremble|crack*|wobbl*|wobble|quiver*|quaver*|broke|high|
            squeak*|hoarse|unsteady|breaking|went_up
        hands|hand|legs|knees|leg|body|fingers|lips .. shak*|shake|shook|trembl*|tremble|jelly|
            jiggl*|bounc*|sweat*|wobbl*
        shaking|shaky|trembling|stammer*|stutter*|hyperventilat*|jittery|fidget*|twitchy
        bag|bundle|ball|wreck of nerves|anxiety
        nervous wreck|energy|laughter|laugh|talking|talker
        nerves .. better|best|hold|took|take|got|get|kicked|went|ate|killed|won|shot|over|ruin*|
            of_me|to_me|in_way|wreck*|wreck|everywhere|showed|show|undid|sank|spoiled
        nerves $
        just|pure|plain|mostly|only|simply nerves
        tripped|tripping|stumbl*|stumbled|falling|fell|tied over|on|up my|own|words|tongue|
            sentences
        tongue tied
        could hear|feel my voice|heart|heartbeat
        cried|crying|burst_into_tears|broke_down|teared_up|welled_up|tears
        giggl*|laugh* nervously|too_much|uncontrollably
        panic attack
        got|became|was|so flustered|worked_up|rattled
        flustered|too_nervous|overwhelmed_by_nerves
        <not> keep|stay|stayed|kept|remain calm|cool|composed|relaxed|steady|my_cool
        <not> calm|relaxed|composed
        lost my nerve|cool|composure
        composure
        sweat*|sweating|sweaty
        spoke|talk*|speak too quietly|softly|quiet
        mumbl*
        """,
    ),
    Rule(
        Cause.nerves_rambling,
        "nervous",
        """
        nervous|nervousness|nerves|nervy|anxious|anxiety|stressed|stress|panic|panicked|panicking|
            panicky|panics|tense|jitters|pressure|agitated|stage_fright|worked_up|overexcited|
            frazzled|intimidated|scared|terrified|afraid|overwhelmed|freaked|freaking|frightened|
            on_edge|overthinking|overthought|overthink|self_conscious
        all over place
        incoherent|unstructured|disorganised|disorganized|muddled|unfocused|scatterbrained
        not focus*|concentrat*|concentrate|focus
        lost|lack|lacked|no focus|concentration|structure
        misheard|misunderstood|misread question|questions|point|what|task|them
        missed question|questions|point
        not answer|address|answering [actual|question|what] [they|question|asked|he|she]
        answered wrong|different|another question
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.nerves_rambling,
        "talking is spoken of",
        """
        talk|talked|talking|rattled|spoke|speed|voice|nerves|answers_long|words|trembled|sentences|
            breathing|breath|calm|chatter|interrupting|concise
        """,
        Weight.HINT,
    ),
)
