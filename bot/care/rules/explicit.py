"""Words that name death by one's own hand, plainly or in slang."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule("kill myself", Sign.CRISIS, "<killself>", about="act"),
    Rule(
        "wish to die",
        Sign.CRISIS,
        """
        <want> [to|on|of|about] [be|being] [go] <gone>
        <want> . and <gone>
        <want> fall_asleep|go_to_sleep|lie_down|go_to_bed . never|not wake|waking|get [up]
        <want> [to] be|being put_down|put_to_sleep|euthanised|euthanized
        wish|hope|pray|praying|wishing|hoping|wished|prayed|wishes [that] i|id [could|would|was|
            were|had|am] [be] [just] <gone>
        wish|hope|pray|wishing|hoping i|id was|were|wasnt|werent|am|wouldnt_be [not] dead|alive|
            born|here_anymore|around_anymore
        wish|wishing|better_if i|id|ive never|had_never|hadnt|wasnt|didnt [been] born|exist|
            existed
        finally|peacefully|now|just [i] [can|could|will|to|may] die|be_dead|sleep_forever
        can|could|may|let_me finally|now [just] die
        my life|existence needs|has|should|must|ought|deserves [to] end|be_over|stop|be_ended
        easier|better|nicer|simpler|kinder|happier|preferable|best|easiest [for_me] to|if [i] [was|
            were|be|just] <gone>
        should|ought_to have|be|ve|of died|dead
        let|make|help me [just] [go] die|fall_asleep_forever|sleep_forever|be_dead|not_wake_up
        im|i about|going|ready|trying|decided|planning to jump $
        cant|couldnt|dont_want_to|wont live|exist|be_alive|stay_alive [like_this|with_this|
            with_it|with_myself] anymore
        take me god|lord|jesus|away_from_this_world
        god|lord [please] take me
        should never have been born
        shouldnt be alive|exist|here_anymore
        should_have|might_as_well|might_well|may_as_well|better_off|rather|better [be] dead|die|
            not_be_alive|not_exist|not_alive|not_existing
        want|prefer|choose|wanted|like my life to end|stop|be_over|finish
        want|wanted|hope|hoping|ready|need|waiting|waited for my life|heart|existence to end|stop|
            be_over|give_out|finish
        <want> my|this life|existence [to] [be] end|over|stop|ended|stopped
        death|dying|being_dead|suicide|not_existing|not_waking_up|not_being_here is|would|seems|
            feels|sounds|looks|might|sounded|seemed|feel|be|seem|sound|d [be] [like] [a|the|
            my] nice|lovely|kind|great|relief|freedom|good|appealing|peaceful|easier|better|
            tempting|comforting|inviting|friend|rest|fine|okay|attractive|wonderful|answer|option|
            solution|only|best|beautiful|simple
        want death|to_be_dead
        prefer|choose|chose|welcome|crave|invite|await|seek|embrace|want|wanted death|oblivion|
            to_be_dead
        idea|image|images|notion|fantasy|fantasies|temptation|pull|plan of|about suicide|dying|
            death|
            killing|jumping|hanging_myself|ending_it|ending_my
        left|choice|option|else but|except [to] die|death|dying|suicide|kill_myself
        plan|plan_b|plan_a|option|answer|choice|backup|way_out|solution|exit [left] is|was suicide|
            death|
            dying|to_die|killing_myself|ending_it|to_kill_myself
        death|dying|to_die|suicide|being_dead|the_grave [is|was] all|only_thing|what|everything
            [that|i] i|can|want|need|think [want|need|think|deserve|have] [about|of]
        voice|voices|head|brain|mind|something|thoughts .. say|says|saying|said|tell|tells|telling|
            whisper|whispers|screaming|scream|shouting|repeating|repeats|to [me] [to] kill|hang|end|
            hurt|drown|cut myself|yourself|my_life|your_life|it
        kindest|best|nicest|least|right|only|decent|greatest thing|favour|favor|gift|decision|move
            ..
            is|be|do|was [to] die|kill_myself|be_dead|not_exist|disappear_forever
        begging|waiting|asking|praying|wishing|longing for|to death|die
        wish|hope|want|wanted death would|to take|come|find|for me
        dont|doesnt|not|wouldnt|couldnt care|matter [to_me] if|whether [or_not] i [live|lived|
            was_alive] [or] die|died|lived|dead
        dont|doesnt|wouldnt|not|nobody care|matter|mind if|whether im|i [am|live|was|get|got|were|
            lived] dead|alive|die|died|killed
        if i died|die|dropped_dead|were_dead|was_dead nobody|everyone|it|theyd|they|maybe|would|
            then|id|who|i_wouldnt|i_would
        if i dropped dead
        okay|ok|fine|relieved|happy|glad|peace|relief|good|comfortable|calm|nice|better|content|
            easier if|with|about i|dying|death|being_dead [died|die|was_dead|were_dead]
        """,
    ),
    Rule(
        "thoughts of suicide",
        Sign.CRISIS,
        """
        im|feel|feeling|felt|being|been|am|feels|getting|become|became|was|actively|passively|
            chronically|acutely|severely|very|extremely [all|a_bit|quite|so] [actively|passively|
            chronically|acutely|properly|extremely] suicidal
        thoughts|urge|urges|impulse|impulses|temptation of|to|about end|ending it|things|
            everything|me
        suicidal again|now|tonight|today|lately|and
        my [own] suicide
        suicidal thoughts|ideation|feelings|urges|impulses|thinking
        thoughts|thought|think|thinking|considering|considered|consider|contemplating|contemplate|
            planning|plan|researching|googling|googled|researched|searching|reading_about|
            looking_up|drawn_to|fantasising|fantasizing|obsessed [about|of|on|for|with|
            my] suicide|dying|death|ending_things|methods|my_own_death|my_death
        think|thinking|thoughts of|about nothing|anything but|except|other_than|besides suicide|
            dying|death|ending_it|ending_everything|killing_myself
        thoughts|think|thinking about|of not|never being|existing|living|waking|wanting [here|
            alive|around|to_live]
        suicide seems|feels|looks|sounds|is|keeps|crosses|crossed|on|has|might|may|would|crossing|
            feel|look|as|plan|method|methods|note|date|attempt [the|like|my|a|me] [only|best|way|
            option|answer|mind|plan|date|popping|coming]
        wrote|writing|written|write|drafted|finished|my|a suicide note|letter
        closer|close|near|back to suicide
        passive_ideation|active_ideation|passive_thoughts|having_si|si_thoughts
        """,
    ),
    Rule(
        "suicide named",
        Sign.CHECK,
        """
        suicide
        suicidal
        suicides
        """,
        about="topic",
    ),
    Rule(
        "slang with intent",
        Sign.CRISIS,
        """
        <want> [to] [be] kms|ctb|unalive|unalived|sewerslide|sewer_slide|kermit|neck|rope|suey|
            sui|alt_f4|uninstall_life|end_me|kys|su|sh_and_die|sudoku|seppuku
        <want> [to] go|commit|do|doing|committing|going kermit|sewerslide|sewer_slide|neck_rope|
            die|sudoku|suey|not_alive|not_living|not_being_alive|unalive|alt_f4
        sewerslide
        sewer slide|slidal
        d|s word myself
        <want> [to] haha myself
        kermit|commit|committing|kermitting sewerslide|sudoku|suey|die|not_alive|not_living|
            unliving|unalive|dead|toaster_bath|neck_rope|self_delete|suicide|the_s_word
        ctb
        catch|catching|caught the|my bus [to] [tonight|soon|forever|finally]
        self|become|becoming|being|be|get|go unalive|unalived|unaliving|delete|deletion|deleting
        unalive|unaliving|unalived
        log|logging|logged|sign|signing|check|checking|clock|clocking off|out [of|
            from] [this] life|forever|earth|existence|this_world|good|the_world|reality|world
        log|logging|sign|signing|check|checking|clock|clocking off|out permanently|forever|
            for_good
        uninstall|uninstalling|unsubscribe|unsubscribing|opt|opting|quit|quitting|exit|exiting|
            rage_quit|ragequit|resign|resigning|log_out|check_out|checking_out|tap_out|drop_out|
            cancel_my_subscription|delete|unsub|end|despawn [out] [from|of|to] life|living|
            existence|being_alive
        despawn|despawning|respawn
        forever|eternal|permanent|endless|big|long|final|never_ending sleep|nap|rest|exit
        game end|over me|myself
        alt f4 my|myself|life|out_of
        yeet|yeeting|throw|launch|fling|chuck|hurl myself off|out|into|in_front|from|under
        join the 27 club
        meet|meeting my maker
        take|taking the easy|coward|cowards|permanent|final way|exit [out]
        """,
        about="act",
    ),
    Rule("slang", Sign.CHECK, "kms\nsui\nsuey\nkermit\nend_me", about="joke"),
    Rule(
        "way to die",
        Sign.CRISIS,
        """
        how many|much <pills> [does|would|do|to|it] [it|i] [take|need|die|lethal|kill|be|fatal|is|
            are|overdose]
        how many|much . <pills> does|would|do|to|it|can [it|i] [take|need|die|lethal|kill|be|
            fatal]
        how many|much [of] . . would|does|will|do it|i take|need to die|kill|overdose|end
        painless|easiest|quickest|fastest|best|least_painful|quick|peaceful|easy|gentle|quietest|
            simplest|effective|pain_free|clean|surest way|ways|method|methods|death to|of|for|
            out die|go|end|dying|suicide|kill|it
        painless|quick|peaceful way|ways|death|method|methods [out]
        ways|way|how|where|when|best_place to die|kill_yourself|end_it|end_your_life|overdose|
            hang_yourself|tie_a_noose|buy_a_gun|commit_suicide|<killself>
        does|would|will|wonder|if|whether [it|if] hurt|hurts [to|when|if] [you] die|drown|hang|
            dying|drowning|bleed|overdose|jump|hanging
        how high|long|deep|far|fast does|would|do|before|to|must|should . have|take|has|you|to|
            be [be|to|take] die|dead|survive|fatal|sure|lethal|certain|suicide
        how does|long . . to die
        lethal|fatal|deadly dose|amount|dosage
        enough to kill me
        which|what <pills> would|will|can|are kill|lethal|deadly|fatal
        """,
    ),
    Rule(
        "at the edge",
        Sign.CRISIS,
        """
        took|taken|swallowed|downed|swallow|swallowing|had|od_on [a|an|the|all|of|my] [all|
            whole|entire|too_many|bottle|handful|full|bunch|lot|lots|loads|packet|pack|box|
            everything|every|of|the|overdose|about|over|like] [of|my|the|bottle|pack|packet|
            box] <pill>|overdose
        took|taken|swallowed . <pill>
        swallowed|took|taken|downed|had|necked|ate [a|the|my|two|three] whole|entire|full|whole_lot
            packet|pack|bottle|box|strip|lot|blister|jar|prescription
        overdosed|overdosing|od|oding tonight|now|on_my|on_pills|on_purpose
        i|ive|have overdosed
        take|taking|swallow|swallowing|taken|take_all a|an|the|all|every|too|loads|lots|handfuls
            [whole|entire|overdose|of|last|single|many] [bottle|pack|packet|box|lot|handful|of]
            [of|my|the] [my|the] <pill>|overdose|at_once
        swallowed|took everything|all_of_them|them_all|the_lot|the_whole_lot
        took|taken|swallowed|take|taking too_many|a_whole_bottle_of|all_my|a_lot_of|a_bunch_of|
            loads_of|a_handful_of . <pill>
        <pills> .. about_to|ready_to|going_to|want_to take|swallow|end|use|do
        <pills> in_front_of_me|in_my_hand|in_my_hands|on_the_table|are_ready|lined_up|next_to_me|
            right_here|are_here|is_ready|beside_me|laid_out|tied|loaded|already|is_right_here|
            in_my_lap|on_my_desk
        sitting|sat|lying|here|alone|staring|looking|holding|home with|at|here_with|on [the|a|all|
            my|these|this|enough] [full|box|row|pile|lot] [of] <pills>
        holding|got|have|bought|buying|ordered|saved|saving|hoarding|hoarded|collected|collecting|
            counted|counting|stockpiled|stockpiling|hid|found|bring|brought|kept|keeping [up] [a|
            the|all|my|some|enough|these|dads|father|his] [old|full|bottle|box|
            sleeping] [of] <pills>
        have|got enough|the to_end|means_to|pills_to
        standing|stood|sitting|sat|stand|sit|hanging|walking|im|here|up|parked|climbed on|at|over|
            onto|by|near|above [the|a|this|my] [top|edge|side|wrong_side|end|railing] [of] [the|a|
            this] bridge|ledge|roof|rooftop|edge|cliff|tracks|railing|balcony|overpass|rails
        on the wrong side of the railing|rail|fence|barrier
        over the railing
        looking|staring down from|at|off [the|a|this] [edge|top] [of] bridge|tracks|roof|water|
            ledge|drop|rails
        wont|not stop|stopping bleeding
        bleeding out
        losing a_lot_of|so_much|lots_of|much blood
        already done it
        its already done goodbye
        """,
        about="now",
    ),
)
