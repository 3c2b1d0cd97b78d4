"""Turns of phrase that name death or harm and mean neither; read before the signals."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "dying of, for, to",
        Sign.NONE,
        """
        die|dying|died|dead|dies [.] of|from|with [.] [pure|second_hand|sheer|utter] laughter|
            laughing|boredom|embarrassment|embarassment|embaressment|curiosity|shame|cringe|
            cringing|hunger|thirst|excitement|anticipation|suspense|nerves|awkwardness|happiness|
            joy|jealousy|envy|old|heat|cold|cuteness|stress|secondhand|anxiety|impatience|
            humiliation|mortification|shock|exhaustion|caffeine|second_hand_embarrassment|
            frustration
        dying|dies to know|hear|find|tell|get|see|ask|meet|work|try|learn|go|leave|read|talk|
            share|start|be|do|have|join|say|show|apply|visit|speak|use|eat|sleep|build|play|watch|
            hit|check|open|move|land|pee|write|call|add|tell_you
        dying|die for a|an|the|that|this|some|coffee|feedback|my|news|it|any|another|answers|
            lunch|pizza|sleep|your
        die|died|dying|dead [a|a_little|bit|little|some|slowly] inside when|as|at|every|a|during|
            reading|after|while|listening|watching|again|the
        died inside
        die|died a|on little|bit|thousand|million|hundred|the|that|this|my|stage|slow [deaths|
            death|hill|spot|inside|feet|vine|bit] [inside]
        die|died|dying|death on|by that|this|the|my|powerpoint|committee|slides|a_thousand|
            meetings|spreadsheet [hill|vine|spot|cuts|paper]
        old|hard|alone|poor|young|rich|unemployed|happy habits|die|laughing
        die|dying|died alone|poor|laughing|trying|hard|broke|unemployed|single|waiting|out|inside|
            down|on_me|off|penniless|homeless|in_poverty|happy|in_debt|at_my_desk|a_virgin|
            an_intern|a_junior|old
        rather die|be_dead|kill|hang|eat|shoot|drown|stab|gouge|jump|be_unemployed|starve|
            choke [myself|himself|herself|themselves|yourself] [in|on|off|out|a|my] [bridge|cliff|
            coffee|glass|own|eyes|window|eye|
            roof|the_foot] than do|work|go_to|go_back|go_through|sit|use|have|apply|write|take|
            attend|redo|join|return|see|talk|hear|fill|record|open|read|watch|ask|call|beg|be|
            spend|another|that|wear|accept|listen|relocate|commute|code|answer|play|give|present|
            speak|make|interview|whiteboard|get|repeat|get_up|say|lose|admit|move|email|send|
            stand|let|explain|face_another|face_that|submit|type|upload
        to die for
        do or die
        never say die
        die hard
        nearly|almost|practically|about|could_have|couldve|wouldve|would_have died|die|dead|
            have_died|of_died
        thought i was going|would|about|gonna to_die|die
        thought i|id die|was_dying|would_die|died|was_dead
        im|i|am|all|you|he|she|it|are|me dying|dead|deceased|died haha
        im|am dying [over_here|here|inside|laughing|lol|at|right_now|today]

        haha im_dead|im_dying|i_died|dead|dying
        dead tired|line|end|lock|weight|silence|wood|ringer|air|serious|wrong|heat|pan|beat|
            set|slow|code|letter|link|links|quiet|broke|in_the_water|man_walking|giveaway|sure|
            even|language|easy|hand|lift|pool|center|simple|certain|keen|branch|on_arrival|on_time|
            on_target|
            on_my_feet|to_me|to_them|if|when|as|zone|inside_the
        brain dead
        disappear|vanish when|whenever|every_time|each_time|during
        suicidal strategy|salary|move|pricing|decision|schedule|pace|deadline|workload|negotiation|
            tactic
        hill i|id|you|to|we [want|will|would|choose|wanted] [to] die [on]
        jump|leap|walk|dive off|into|through a|the cliff|bridge|fire|roof|flames for
        tired|sick|fed_up of life knocking|kicking|throwing|beating|handing|dealing|hitting|passing
        give|given|gave|giving [half] my life for|to a|the|this|that|any|them
        bit|bite|biting|chew|chewed|chewing my tongue|lip|lips|nails [until|till] [it|they|i] [bled|
            bleed]
        end it already
        die happy|laughing
        not|aint|cant|wont|im_not|not_going_to going|to|lie|lying [to] lie|lying|pretend
        no lie
        unalive|unaliving|unalived|kms my|the|this|that|his|her|their|a camera|phone|laptop|cv|app|
            motivation|portfolio|inbox|recruiter|chances|browser|calendar|wifi|printer|vibe
        wanted|want|needed|just the|a earth|ground|floor|sofa|chair|desk to swallow|open|eat
        """,
    ),
    Rule(
        "shame at a scene",
        Sign.DISTRESS,
        """
        wanted to [curl_up_and|go_home_and|crawl_away_and|go|melt_and] die|disappear|sink|
            evaporate|melt|dissolve|be_dead|vanish|kms|kill_myself when|as|right_there|on_the|
            inside|in_that|in_the|during|after_he|after_she|after_they|at_that|there|while|once|
            into|through|under|then_and|from_embarrassment|the_moment|every_time|the_second|
            the_minute|mid|halfway|for_the_whole
        awkward|embarrassing|embarrassed|cringe|cringy|cringey|mortifying|mortified|painful|
            cringed|humiliating|blushing|embarassing|blanked|mispronounced|farted|tripped|mute|
            joke|fell_flat|stammered|
            muted|wrong_name|camera|bombed .. [and|that|i] .. want|wanted|could to|have [go|
            curl_up_and|crawl_somewhere_and] die|disappear|sink|evaporate|dissolve|died
        nervous|bored|boring|sweaty|shy|dull [that] i wanted to die|disappear|vanish|run
        want|wanted|wanting|could|going|like|need to|have|ive|crawling|crawled [just] [crawl|
            crawled|curl|hide|dig|disappear|sink|climb|melt] [up|away] into|in|under|through|
            and_hide a|the|my|and [deep|dark|tiny|small|little] hole|rock|blanket|floor|ground|
            duvet|bed|chair|cave|shell|wall|ball|desk|carpet|hide|covers|cushions|sofa|earth|
            pillow [and] [die|disappear|never_come_out|never_leave|hide|cry|forever]
        disappear|be_gone|deleted|erased from|off their|your|this|the|its list|lists|mailing|inbox|
            database|radar|system|site|group|chat|channel|server|room|feed|books|records|portal|
            newsletter
        disappear|disappearing|sink|fade from|for|into|to|off|until linkedin|slack|social|
            the_internet|discord|the_internet|a_while|a_week|a_bit|a_few|the_weekend|a_month|
            a_cabin|a_day|twitter|a_forest|the_woods|the_mountains|the_floor|the_ground|my|thin|
            an|bed|a_cave|instagram|some|a_couple|the_rest|a_hole|monday|after_the|a_beach|
            netflix|the_call|zoom|that_room|this_server|this_channel|online|sight|the_background|
            my_pipeline|the_screen|view|books|video
        ghost|ghosted|disappeared|disappear on|without|after a|me|the|you|that|us|word|notice|
            explanation|round
        """,
    ),
    Rule(
        "killing without a victim",
        Sign.NONE,
        """
        kill|killing|killed|killin|kills myself|ourselves|yourself|himself|herself|
            themselves to|tripping|falling|slipping|running|rushing|cycling|skiing|preparing|
            studying|working|prepping|practising|
            practicing|laughing|doing|trying|writing|learning|getting|revising [get|finish|
            make|meet|be|prepare|land|pass|please|impress|this|that|the|a|leetcode|them|my|these|
            some|hit|earn|work|prove|deliver|reach|learn|pay|solve|overtime]
        die if|when|unless they|he|she|you|anyone|one|another|recruiter|the|anybody
        was|were|am_i bleeding out
        bleeding out on|in the|there|front [carpet|floor|of] [them]
        bleed|bleeding|haemorrhaging|hemorrhaging money|cash|talent|staff|candidates
        paper cut|cuts
        cut to|and the|paste chase
        kill|killed|killing for|that|it|the|this|time|two|an|process|with|off|any|my|your|me_with|
            me_softly|our|every|all|a|their|his|her|switch|bill|zone|chain|joy|momentum|on_stage
        killed|killing|kills|slayed|slaying|murdered|slaughtered|buried|finished|destroys|
            executed|massacred me|us|them
        shoot|shot|shooting me|you|them|us|an|over|him|her|for|myself|it|off|down|through|up|a an|
            a|some|your|over|the|message|email|in_the_foot|dm|text|back|quick|note|for|foot|moon|
            shot|stars|straight|in_both_feet|in_foot|down|line
        shoot|shot|shooting [.] [myself] in [the|both] foot|feet
        hang|hung|hanging myself out|up_on|my_coat|out_to_dry
        enough rope [to|and] [hang] [myself|yourself]
        hang|hung|hanging in|on|up|out|tight|around|over|by|there|onto|off|back|with [a_thread]
        drown|drowning|bury|burying|drowned|lose|losing|buried|throw|throwing|threw|fling|launch|
            launching myself in|into|to|at|under|back|straight|on|behind [more|the|my|some|a|all|
            new|another] work|coffee|applications|wine|netflix|prep|code|projects|books|study|
            leetcode|emails|tea|ice|chocolate|ice_cream|caffeine|studying|another|project|job|
            this|it|the_bus|bus|side|courses|music|learning|gaming|paperwork|preparation|
            interview|hobbies|freelance|self_pity|pizza|career|routine|mercy|search|training|
            the_gym|next|application|sorrow|that|exercise|research|practice|volunteering|gym|beer|
            whisky|my_work|work_again|content|tutorials|things|something|life|role|pool|design|
            data|job_search|job_hunt|feet
        delete|deleted|erase|removed|remove|deleting|off|top|end|topping|ending myself from|up|
            the_call|app|with|my_day|on [the|their|a|this|my|that|your|all] linkedin|[mailing]
            list|app|
            mailing|server|channel|group|database|portal|system|pipeline|site|process|pool|chat]
        end|ending|ended my [own] [own] suffering|misery and|by|already|send|with|please|haha|
            just|tell
        put|putting me|us|them|myself out of my|our|their|its misery
        end|ended|ending|ends it|things|everything there|with|on_a|here|at|early|after|before|by|
            the_call|politely|well|nicely|amicably|between|up|badly|professionally|mutually
        end|ending|ended it|things all [with|between] recruiters|this_recruiter|the_recruiter|
            linkedin
        throw|throwing|threw|thrown my life away on|for|at
        career|professional|political|social|financial|commercial|economic|brand|academic|
            corporate|company|startup|reputational|linkedin|business|interview|networking|pr|
            marketing|product|technical|salary|electoral|corporate|creative|twitter|application|
            reputation|cv|resume|negotiation|professionally|literary|economical|code|slow_motion|
            fiscal|tactical|strategic suicide
        that|it|this|thats|its was|is|would_be|wouldve_been|would_have_been suicide
        thats|its suicide
        suicide squad|sprint|sprints|drill|drills|burnout|mission|missions|door|doors|wings|bid|
            runs|king|hotline_game|grip|girls|silence|boys|pact_joke|by_powerpoint|shift|linux|
            burns|bunny|gene|run|slide_deck|cable|soda|lane|pass|pledge|career_move
        suicide to|if negotiate|ask|turn|quit|leave|decline|refuse|admit|say_no|resign|post|burn|
            email|reject|argue|complain|mention|skip|apply|accept|change|switch|go_back|correct|
            challenge|say|tell|ignore|launch|ship|you_ask|you_negotiate
        """,
    ),
    Rule(
        "killing oneself with work",
        Sign.NONE,
        """
        kill|killing|killed|kills myself|ourselves|yourself|himself|herself|themselves for|with|on|
            at|
            in [this|that|the|a|my|these|their] job|company|work|firm|project|assignment|test|
            task|deck|application|applications|presentation|prep|leetcode|them|overtime|nothing|
            gym|role|people|clients|process|numbers|report|paper|case|exercise
        killing myself|ourselves over
        killing|killed myself|ourselves on|at|for|with|in this|the|a|that|my
        """,
        about="meant",
    ),
    Rule(
        "a wish for a killer",
        Sign.CRISIS,
        """
        wish|hope|pray|wishing|hoping [that] someone|something|it|they would|could|will kill me
        """,
    ),
    Rule(
        "a joke of a killer",
        Sign.CHECK,
        """
        wish|hope|pray|wishing|hoping [that] someone|something would|could|will shoot|end me
        """,
    ),
    Rule(
        "what still holds",
        Sign.CHECK,
        """
        only hanging|holding|hung|held on for|because|until|thanks_to|by
        """,
    ),
    Rule(
        "overstatement",
        Sign.DISTRESS,
        """
        kill|shoot|end|murder|strangle|bury|euthanise|execute me [now|already|haha|today|then|
            here|right_now|slowly|instead|quick|off]
        if i|they|he|she|one|someone|anyone|recruiters|another [have|has|hear|see|get|ask|asks|
            read|need|do|must|had|gets|am|tell|tells|send|sends|say|says|recruiter|person|
            company] [to|me|asked] .. one|another|a_single|that|workday [more|single|time|
            question|again] .. ill|im|i|im_going_to|might|am [going_to|going|might|will|swear|
            swear_ill|may|could] [swear] jump|throw|scream|walk|leap|yeet|lie_down|eat|combust|
            explode|cry|riot|die
        jump|jumping|throw|leap|throwing|yeet|yeeting|launch|hurl|chuck|fling [myself|my_laptop|
            my_computer|me|it|this|my_phone] [right|straight] out|into [of] [a|the|my|
            this] window|sun|volcano|void|atmosphere|space|bin|orbit|plane|call|meeting|zoom
        throw|throwing|yeet|chuck|launch|hurl my_laptop|my_computer|my_phone|it|this|
            the_laptop off|out|into
        jump|jumped|jumping|leap|hop ship|hoops|through|on|at|to|in|into|the|from|for|straight|
            right|back|around|between [.] ship|call|zoom|hoops|chance|conclusions|queue|gun|the|a|
            chance|opportunity|shark|conclusion|meeting|teams|phone|role|job|topic|roles|jobs|
            something|new|things|next|deep|linkedin
        talk|talked|talking|walk|walked|step|stepped|bring me|us|off|back|someone off|from|me the|
            off|from|that ledge|edge|cliff|the_ledge|the_edge
        on the edge of my
        gun to my|your|the head
        hit|flattened|slammed|knocked_down like|by|me_like [a] ton of_bricks|of
        hit|flattened|slammed like|me_like a freight|ton|train|truck
        like|as_if|as_though i|ive|id|im|it [got|was|been|were|had|have|just] [been|got] hit|run|
            flattened|dragged|knocked|trampled|steamrolled [me] [over|down|by|behind] [by] [a|the]
            [bus|truck|train|lorry|freight|car|ton]
        like|as_if|as_though a|the bus|truck|train|lorry|car hit|ran|flattened [me] [over]
        bus factor
        lost|losing|lose|lost_all|drained|sucked|sapped the|my|all will to live on|during|in|by|
            after|halfway|around|somewhere|filling|reading|when|while|about|at|somewhere|out|haha|
            every|just|with|through|from|trying|before|listening|watching|waiting|slide|page
        will to live left|leaves|evaporated|drained|leaving|died|went|is_loading|slowly
        over my dead body
        on my deathbed
        go|jump|leap off the deep|rails|grid|end
        cant live|survive|function|go_on|exist|cope|carry_on|be without [my|a|the|coffee|feedback|
            caffeine|linkedin|wifi|spellcheck|google|tea]
        """,
    ),
)
