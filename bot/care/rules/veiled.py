"""Wishes not to be, the sense of being a burden, and the end of every reason, without the word."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "not live",
        Sign.CRISIS,
        """
        <dont_want> [to|of|be] <alive>
        <dont_want> . to_live|living|exist|existing|be_alive|being_alive|alive|wake_up|waking_up
        not|never [to] wake|waking [up] [again|ever|tomorrow|anymore]
        if i|id never|dont|didnt|wouldnt|couldnt|wont wake|woke|waken [up]
        not|didnt|dont|wouldnt have to wake_up|exist|live|be_alive|be_here
        wake|woke|waking [up] [and] [im|feel|feeling|felt] [so] disappointed|angry_that|
            upset_that|sad_that|annoyed_that|gutted_that|and_wish_i|wishing
        dont|not|havent|without|hardly [have|got] anything|much|anyone|a_thing [left] to live|
            stay for
        no_way|cant|couldnt|unable|dont_know_how|cant_see_how|dont_see_how [i|to|can|ill] [can|will|
            could] go|keep|carry [on] living|existing|breathing
        do|doing|face|facing life anymore|at_all
        no|any|without|zero|single|one|another|good|a|only|much|slightest|find|see|my reason|point|
            purpose|cause|use|excuse|grounds|sense [left] [for_me] [to|in|of|for] <alive>
        get|getting|wake|waking|woke|got up ever_again|again_ever
        didnt|not|never|dont|wont|without [have_to] [ever] get|open|getting|opening up|my_eyes
            again|ever_again|ever|anymore
        strong|brave enough to keep|go_on|continue|carry_on living|existing
        not|nolonger|isnt|stopped|dont [being] afraid|scared|fear|fearing of|to|death|
            dying [death|die|dying]
        wish|wishing|longing|looking|waiting|praying|hoping for the|an|my end [to_come|of_me|
            of_it_all]
        if|that|like|when|imagine|because i wasnt|werent|was_not alive|here|around|born|
            in_the_picture
        no|isnt_a|not_a|isnt_any|any place|room|space for me in_this_world|on_this_earth|anywhere|
            in_this_life|in_the_world|on_this_planet
        dont|not|never feel|think|believe|sure [like] i should|deserve|belong [to] be|exist|live|
            in|on here|alive|anymore|this_world|this_earth
        lived long enough
        want out of life|this_life|everything|this_world|existence
        life|living|my_life|existence has|holds|lost [lost] no|all|any|its meaning|purpose|point|
            value|worth
        envy|envious|jealous [of] [the|people|those|anyone|everyone] [who|that] [are|have|
            is] dead|died|gone|passed
        relief|nice|bliss|better|blessing|mercy|wonderful|lovely|good to not|never [have_to] wake|
            be_here|exist|live|be_alive
        disappointed|angry|sad|upset|gutted|annoyed|mad|hate|hated|disappointment [that|to|
            when] [i|im] wake|woke|waking|alive|breathing
        wasnt|werent|isnt|not|never meant|made|built|cut_out|supposed|designed to|for be_here|
            be_alive|exist|life|living|this_world|live|be_born
        dont|not belong in|on this|the world|earth|planet
        dont|not|never deserve|deserved|worthy [of|to] live|life|exist|be_alive|breathe|living|
            being_alive|be_here
        isnt|not|nothing|hardly|barely|nolonger worth living|living_for
        life|living|existing|being_alive isnt|not|is_not|nolonger|has_no|feels_not worth|for_me|
            point|meaning [it|living]
        no|nothing|little|hardly_anything|reason|not_much|not_anything|
            havent_got_anything [left] [here] [for_me] to live|stay|stick_around [for]
        nothing|no_one|nobody|not_much|little [is|thats|left] [left] [keeping|keeps|holding|
            that_keeps] keeping|keeps|holding|tying me here|alive|going|in_this_world|to_life
        only thing|reason|thread|person|one [that|who] [is|im|i] [keeping|keeps|stopping|stops|
            holding|havent|am] me|here|alive|stopping|keeping|gone_through|done_it|not_gone|
            tethering [me] [here|alive|from|going|back]
        only alive|here|breathing|living|around because|for|cause|out_of my|of|i|the|guilt|spite|
            people [dog|cat|kids|mother|family|parents]
        if it wasnt|werent for my . id|i|wouldnt [not|would|wouldnt|be] [be|have] gone|dead|here|
            done_it|alive|wouldnt
        if it wasnt|werent for my . i wouldnt|would_not be
        why am i alive|breathing|here_on_earth|on_this_planet
        why|reason|point was|am|of i|me|being born|alive
        why dont|shouldnt i end_it|die|do_it_already
        come|cry|show_up|turn_up|be|go to|at|for my [own] funeral
        imagine|imagining|picture|picturing|think_about|thinking_about|planning|
            planned my [own] funeral|death
        world|everything|life|everyone|things|they|family|all [will|would|can] [go|goes|carry|
            move|carries|moves|be|cope|get] [on] on|along|fine|better|cope [just] [better|
            fine] without me
        a|the|what|imagine|imagining|picture world|life|place|family|tomorrow|universe without me
        """,
    ),
    Rule(
        "better without me",
        Sign.CRISIS,
        """
        <all> [who|i_love|around_me|close_to_me|i_know] [would|will|is|are|might|could|id|should|
            deserve|deserves] [all|probably] [be|do|cope|have|get|feel|become] [all|so_much|a_lot|
            way|far|much|
            doing|a] better|happier|easier|lighter|relieved|simpler|freer|calmer|safer|richer|
            fine|okay [place|off|life|lives|day] [all] without|if|once|when|the_day|the_moment|
            the_minute|after|with me|im|i|
            ive|id [wasnt|werent|didnt|not|gone|was|were|died|disappeared|never|dead]
        <all> .. deserve|deserves|need|needs .. [who_isnt|not|other_than|better_than|
            instead_of] me .. better off
        theyd|would|will|theyll be better off [if|once|when|without] [i|im|me] [wasnt|werent|gone|
            dead|died|didnt]
        better|happier|easier|lighter|simpler|relieved|fine|nicer|freer|calmer|best|safer|
            kinder [off] [for] [me|everyone|them|all|others|people|family|the_world|my_family|
            my_kids|my_parents|you|us|my_wife|my_husband|my_partner|everybody] [around_me|
            involved|else|concerned] if|once|when i|im|id [was|were|wasnt|werent|didnt|had|am|
            never|not|stopped|simply|no] gone|here|around|alive|exist|existing|dead|disappeared|
            died|vanished|not_here|not_around|not_be_here|been_born|out_of_the_picture|not_exist|
            stopped_existing|not_wake|wake_up|left_this
        world|universe|life|lives|kids|children|family|parents without me
        better|easier|happier|best|nicer [place|off] without people|someone|somebody|a_person|
            anyone|me like|such_as|in me|it|them
        worth|more|useful|better|valuable [to_them|to_my_family|to_everyone|
            to_anyone] [more] dead|gone than|then alive|here|living
        worth more dead
        life insurance [policy|money|payout] [would|will|pays|is|could|might] [cover|help|pay|
            worth|be|sort|more|fix]
        nobody|anyone|no_one|who|not_a_soul|hardly_anyone|anybody [here] [would|will|d|could|
            might] [ever|really] miss me
        nobody|anyone|no_one|who|not_a_soul|hardly_anyone|anybody|wouldnt [would|will|d|
            could] [ever] notice|mourn|cry|care|remember|realise|realize|know|mind|grieve [if|
            that|when|for_me] i|im|me|id|my [was|were|am|just|suddenly|had|never] [gone|not|
            disappeared|died|didnt|wasnt|werent|stopped|dead|existed|left|ceased|vanished|
            death] [be|here|around|alive|existing|exist|wake|tomorrow]
        miss|notice|care if|when|that|once i|im|id [was|were|am] died|disappeared|gone|not_here|
            wasnt_here|stopped_existing|wasnt_around|werent_here|didnt_wake|never_woke|
            werent_around|not_exist|dead|die|disappear
        it|would|will|doesnt|wouldnt|not matter|change|difference [anything|a_thing|to_anyone|
            much] if|whether i|im [was|were|am] gone|disappeared|died|not_here|dead|alive|here_or|
            stopped_existing|wasnt_here|werent_here|exist|live|lived|didnt_exist
        take|remove|taking|removing|get|getting myself|me out_of|from the|this|their|
            everyones equation|picture|lives|world|life
        make|do|doing|making everyone|them|the_world|my_family|people|my_parents|
            the_universe a_favour|a_favor|easier|happy .. die|dying|gone|leave|disappear|
            disappearing|not_be|not_being|existing
        doing|do everyone|the_world|my_family|my_parents a favour|favor
        free|freed|rid|relieved|spare|sparing|unburden everyone|them|my_family|my_parents|people|
            the_world|my_kids|my_wife|my_husband of|from me|having_me|the_burden|this_burden
        be|finally rid|free of me
        """,
    ),
    Rule(
        "the rest goes on",
        Sign.CHECK,
        """
        <folk> .. [would|will|could|can|might|d|ll] [all] [probably|all] [be|do|cope|manage|go|
            carry|get|move|live|have|feel|breathe|keep|sleep|spin] [so|a_lot|much|doing|a|on|way|
            far|turning|going|spinning|along|by] [more|just] better|easier|happier|fine|free|
            lighter|simpler|on|okay|ok|alright|relieved|richer|sorted|glad|grateful|safer|calmer|
            cheaper|along|peace|turning|cope|manage|well|spinning|proud|freer [off|alone|for_it|
            even|probably|on] [and] <without_me>
        better|easier|happier|lighter|simpler|relieved|free|richer|freer|kinder|peace [off] ..
            <without_me>
        only|just had|have one|two|1|2|the_other|my_sister|my_brother child|kids|kid|children|son|
            daughter
        people|person|everyone|world|family|anyone .. off without someone|somebody|people|a_person
            like me
        find|meet|marry|get|deserve|have|raise|be_with someone|somebody|a_better|another better|
            new|husband|wife|father|mother|partner [than_me] <without_me>
        """,
    ),
    Rule(
        "a burden",
        Sign.CHECK,
        """
        a|such_a|nothing_but_a|only_a|becoming_a|be_a|dead|big|huge|another|the [huge|big|
            constant|massive|complete|financial|total] burden|dead_weight|waste_of_space|
            waste_of_oxygen|waste_of_air|waste_of_skin|waste_of_a_life
        drain|weight|burden|dead_weight|millstone|liability|load|stone|leech|parasite on|to|for|
            around everyone|the|my|people|them|others|her|him|their|those|you|all [whole|old|poor|
            entire|loved] [family|parents|partner|wife|husband|mother|father|kids|children|friends|
            loved_ones|neck|necks|sister|brother|people|back|backs|world|society|ones]
        dragging|weighing everyone|them|my_family|people|my_partner|my_wife|my_husband|
            my_parents down
        burdening everyone|them|my_family|people|my_partner|my_wife|my_husband|my_parents|others
        waste|wasting of [good] space|oxygen|air
        nobody|no_one would_need|will_need|needs me here|around|anymore|alive
        """,
        about="burden",
    ),
)
