"""Wishes not to be, the sense of being a burden, and the end of every reason, without the word."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "not live",
        Sign.CRISIS,
        """
        <dont_want> [to|of|be] <alive>
        <dont_want> . <alive>
        not|never [to] wake|waking [up] [again|ever|tomorrow|anymore]
        if i|id never|dont|didnt|wouldnt|couldnt|wont wake|woke|waken [up]
        didnt|dont|never|not|wouldnt have to wake up|exist|live|be_alive
        not wake up again
        wake|woke|waking|awake up disappointed|angry|sad|upset|alive|annoyed|gutted|and_wish [that] [i|im|to] [be|did|am] [alive|here]
        disappointed|angry|sad|upset|gutted|annoyed|mad|sorry|sucks|hate|hated|disappointment [that|to|when|every_morning] [i|im|be] [still] wake|woke|waking|alive|breathing|am_alive [up]
        wasnt|werent|isnt|not|never meant|made|built|cut_out|supposed|suited|designed to|for [be|live|this] alive|exist|life|living|world|here|live|born
        dont|not belong in|on|to this|the world|earth|planet
        dont|not|never deserve|deserved|worthy_of|fit [to] live|life|exist|be_alive|breathe|living|being_alive
        isnt|not|nothing|hardly|barely|no worth living|living_for|to_live_for
        life|living|existing|being_alive isnt|not|no|nolonger|has_no|is_not worth|for_me|point|meaning|an_option|living|it [it|living]
        no|nothing|not|little|isnt|hardly [much|anything|a_thing|reason|left|one|something] [left] [here] to|worth live|living|stay|stick_around [for]
        nothing|no_one|nobody|not_much|little left|keeping|keeps|holding|that_keeps|thats_keeping [me|for] [alive|here|going|in_this_world|me]
        nothing left for me
        only thing|reason|thread|person|one [that|i] [is|im|i|still|am|havent|has|keeping|keeps|stopping|stops|thats|whos|who] [me|keeps|keeping|stopping|holding|here|alive|not] [me|from|gone] [alive|here|going|going_through|doing_it|back|on_earth|dead|from]
        only|just alive|here|breathing|living because|for|cause|out_of|since [of] [my|i|the|people|guilt|spite|dying|others]
        if|without it|its|i werent|wasnt|isnt|not|didnt_have|hadnt for|my|had [my] [dog|cat|kids|family|mother|son|daughter|sister|brother|them|her|him|children|pets|partner|wife|husband] id|i [would] [be|have|not|wouldnt] [be|done|gone|dead|already|here|done_it]
        why am i alive|breathing|here_on_earth|here_at_all
        why|reason|point was|am|of|im i|me|being born|alive
        why dont|shouldnt i do_it|end_it|die|go|end_things
        live or die
        wonder|wondering|wondered|question|ask|asking|imagine|imagining|picture|picturing|curious [what] [if|whether|it|how|about|why|a|the|of] [how] [would|its|the|i|world|anyone|should] [world|bother|anyone|be|i] [living|without_me|alive|be_like_without_me|worth_living|deserve_to_live]
        my funeral
        world|everything|life|universe|everyone|place|things|them|family|all|home|house|tomorrow|it|any_of_them without me
        """,
    ),
    Rule(
        "better without me",
        Sign.CRISIS,
        """
        <all> [who] [i_love] [would|will|is|are|might|could|wouldnt|be|id|should|around_me|of_them|close_to_me] [all|be|do|cope|probably] [all|so_much|a_lot|way|far|much|doing] better|happier|easier|lighter|relieved|fine|simpler|freer|calmer|nicer|improve|safer|richer|ok|okay|free|brighter [place|off|life|lives] [all] without|if|once|when|after me|im|i|ive|id
        better|happier|easier|lighter|simpler|relieved|fine|nicer|freer|calmer|smoother|good|better_off|best|cheaper|improved|thrive|relief|richer|safer|kinder [off] [for] [me|everyone|them|all|others|people|family|the|my|you|us] [around_me|else|involved|family|kids|parents|wife|husband|partner|all|concerned] if|without|once|when|were|with|after|had [i|me|im|ive|id] [not] [was|were|wasnt|werent|didnt|am|never|dont|not|just|stopped|had|simply|no|around|be] [no] [gone|here|around|alive|exist|existed|born|existing|in_the_picture|dead|disappeared|out_of_the_picture|left_this_world|been_born|there|died|died_already|out_of_the_way|breathing|wake_up|have_me|died]
        worth|valuable|useful|good more|better|worthless|of_more_use|more_to_them|more_to_my_family dead|gone [than]
        worth|more [to_them|to_my_family|to_everyone] [more] dead|gone than|then alive|here|living
        life insurance would|pays|money|payout|will|covers
        nobody|anyone|someone|who|wouldnt|wont|no_one|not_a_soul|hardly_anyone [here|would|will|even|in_my_life|could|might] [would|will|anyone|care] miss|notice|mourn|cry|care|remember|realise|realize [if|me|that|when|for|about] [me|i|im|for_me|weeks|days] [if|was|were|disappeared|died|gone|stopped|didnt|wasnt|am|when|werent|ceased|suddenly|not] [gone|i|existing|wake_up|around|here|dead|im|disappeared|died|exist]
        nobody|no_one|anyone|who|not_a_soul|hardly_anyone would|will|d miss me
        miss|notice|care if|when|that i|im|id died|disappeared|gone|was_gone|were_gone|wasnt_here|stopped_existing|wasnt_around|am_gone|werent_here|didnt_wake_up|never_woke_up|werent_around|vanished|did_not_exist|dont_wake_up|die|disappear
        it|would|will|doesnt|wouldnt matter|change|difference|anything|a_thing if|whether|that [or_not] im|i [was|were|am|stopped|wasnt|werent|disappeared|exist|didnt] [here|gone|alive|dead|exist|around|existing|exist|not]
        take_myself|remove_myself|removing_myself|taking_myself out|from the|their|this|everyones|everyone|existence equation|picture|lives|life|world
        make|do|doing|making everyone|them|the_world|my_family|people|my_parents|you [all] a favour|favor|easier|happy|happier [and|by|if] [die|dying|go|gone|leave|leaving|disappear|disappearing|not_be|not_being|just]
        free|freed|rid|relieved|relief|spare|sparing|unburden everyone|them|my_family|parents|people|world|you [of|from] [me|having_to|the_burden|my]
        rid|free|relieved|shot of me
        """,
    ),
    Rule(
        "a burden",
        Sign.CHECK,
        """
        a|such_a|nothing_but_a|only_a|becoming_a|be_a|such|dead|big|huge|another|the [huge|big|constant|massive|complete|financial|total] burden|weight|dead_weight|drain|waste_of_space|waste_of_oxygen|waste_of_air|waste_of_skin|waste_of_a_life|liability [to|on|for|everyone] [everyone|my_family|my_parents|people|them|others|my|the_people|all|society]
        im|just dragging|weighing everyone|them|my_family|people|my_partner|my_wife|my_husband|my_parents down
        dont|not want to be a burden
        waste|wasting of [good] space|oxygen|air
        nobody|no_one needs|wants|would_need|will_need|loves me [here|around|anymore|alive]
        burden
        """,
        about="burden",
    ),
    Rule(
        "to be gone",
        Sign.CHECK,
        """
        <want> [to] [be] disappear|disappearing|disappeared|gone|fade|fading|evaporate|dissolve|erased|erase|deleted|invisible_forever [away|completely]
        wish|hope|pray|wishing i|id|could [could|would|had|would_just|was|were] disappear|fade|disappeared|gone|evaporate|dissolve|sleep_forever
        <want> [to] sleep and|without|until|forever not|never|waking|no
        drive|driving|walk|walking|go|going|swim|swimming|keep_walking|keep_driving|leave|run|float|drift [away|out|off|somewhere] and|until|into|out|without|till [just|the] [keep|never|not|im|nothing|nobody|sea|night|woods|forest|i|coming|dont|ocean|water] [coming|come|back|return|gone|going|there|here|disappear|finds|found|stop]
        not|never|dont|wont|wouldnt come|coming|make|making [it] back|home [again|from_it|from_there]
        stop existing
        not|never be|being|to_be|to_exist [here|around|anything] [anymore|for_a_while|at_all]
        imagine|imagining|picture|picturing|think|thinking [about|of] not|never being|existing|be|exist [here|around]
        <dont_want> be_here|being_here|go_on|going_on|carry_on|carrying_on|continue|continuing|keep_going|exist_like_this|live_like_this|living_like_this|fight|fighting|any_of_this|anything|stick_around|stay_here|try_anymore|wake_up_and
        dont|cant|couldnt|not see|picture|imagine|seeing myself [being] [here|alive|around|there|older|making_it|past|living] [in|past|next|anymore|until|for|much|to|by] [a|this|next|it|year|tomorrow|week|month|30|thirty|christmas|longer|old]
        couldnt|not|cant|dont care less|see|make|think|believe ill|me|i|ill_make|ill_survive|it [make|survive|through|be|past|last|to] [here|around|it|tonight|alive|much_longer|the_night|through_the_night|this_week|christmas|tomorrow|to_christmas|another_week|another_day|the_weekend|through_tonight|past_this]
        wont|not make it through|past|to|until tonight|the_night|this_week|christmas|tomorrow|my_birthday|the_weekend|next_year|next_week|morning|summer|spring|winter|new_year|thirty|30
        wont|not last|survive much|another|the|this|tonight [longer|night|week|day|month|winter]
        wont|not|dont live to|long_enough
        get|gets|got|be|hit|hits|runs|ran|run|run_over|crash|crashed|knocked by|into|me|over|my [by] [a|the|my] [passing|speeding|random] bus|truck|car|lorry|train|lightning|plane
        hope|wish|wouldnt_mind|pray|hoping|wishing|praying|wouldnt_care|if|kinda_want|wanted|secretly_hope|jealous|envious|envy [if|that|for|a|the|my|of] [a|the|my|something|some|this|that|i|people|someone] [plane|car|bus|truck|train|heart|something|accident|illness|cancer|terminal_illness|dead|get|tumour|tumor|got|who_died|have|would|strangers|crashes|asteroid|meteor] [gets|to|crashes|crash|hits|hit|kills|stops|stop|kill|would|happens|just|ends|takes|wrong|cancer|in|fatal|terminal|killed|got|run_over|a_terminal|diagnosed] [me|it|fatal|accident|to_me|out|wrong|beating|over|illness|cancer|disease]
        hope|wish|wishing|hoping|praying|pray something|someone|it|cancer|lightning|god|the_universe|a_stranger|whatever would|will|happens|takes|kills|ends|kill|take|took|could|strikes [just] [me|to_me|end|take|kill|happen|finish] [me|it]
        how easy|simple|quick|peaceful|quiet|nice|good|little it|dying|everything|that|things would|d|could|will|might [take] [be|feel|is] [to] [let_go|just_let_go|end|stop|step|swerve|jump|fall|slip|drop|drive|go|not|be_over|without|steer|die|sleep|lean|walk|disappear|turn]
        swerve|swerving|drift|steer|turning|crash|crashing into|off|the|my [the|a|oncoming] [car|lane|road|barrier|wall|truck|tree|wheel|bridge|traffic|lorry]
        let|letting the|a|my car|train|waves|water|river|sea|current take|hit|drift|roll|have
        let go of everything
        thoughts|voice|voices|darkness|dark_thoughts|bad_thoughts|head|demons are|is|telling|back|keep|keeps|winning|tells|getting|have|came|got [back|again|me|telling|darker|dark|louder|worse|coming] [to]
        dark|darkest|scary|bad|intrusive|unsafe|dangerous thoughts|place|places|thinking
        dont|not|cant|unsure trust|feel|sure|keep|keeping myself|safe|ill|i [alone|safe|with|tonight|be_safe|around|right_now|to|can_stay_safe|stay_safe|to_be|stay|by|trust_myself] [alone|with|myself|tonight|now|by_myself]
        dont|not feel safe
        scared|afraid|frightened|terrified of|what|about|by myself|what_i|my_thoughts|what_ill|my_own|my_mind|being_alone_with|ill|i|i_might|how|my [might|will|do|mind|own|thoughts|could|id|head] [do|thoughts|brain|mind|head]
        do|done|doing|did|tempted_to something|anything|sth stupid|drastic|permanent|bad_to_myself|to_myself|final|irreversible|silly|i_cant_undo|i_cant_take_back|i_might_regret [to|with] [myself]
        hurting|hurt [anymore|forever]_stop
        """,
    ),
    Rule(
        "the end in sight",
        Sign.CHECK,
        """
        <want> [to] end it|things
        <want> [it|everything|this|all|the|my|life|pain|suffering|hurt|hurting|noise|thoughts|head|mind|brain|things] [all|pain|to|suffering|hurt|of_it|of_this|noise|thoughts|feeling] [all] [to] [be|just|finally] stop|over|end|finished|ended|done
        make|making|made|makes it|everything|this|the|pain|it_all|everything_else|hurt|hurting [pain|hurt|hurting|noise|thoughts|suffering|all] stop|end|quiet|go_away|over
        it|everything|all|this|pain|suffering|i will|ll|would|could|is|shall|can be|finally|soon|all|at_least|stop [all|finally|soon|at_least] over|end|stop|finished|quiet|rest|free|peace|done [soon|tonight|tomorrow|forever|for_good]
        itll|itd|thatll|its all|be|soon [be|finally|all] over [soon|tonight|tomorrow]
        only|one|other|no|another|last|easy|not_any|some|know_a way|exit|escape|solution|option|answer|door|choice [left] [out] [of|from|for|i|to|is|that] [i|this|me|see|the|end|stop|left|know|it|all|escape|death|my] [see|pain|this|me|it|suffering|life|can_see|have|left]
        no way out
        way|ways out of|to [all] this|my|it|stop|end|life|the|everything [life|pain|hurting|this|it|all|suffering|hell]
        found|know|have|see a|the|my|how way|solution|to|out [out|to|make] [end|stop|it|escape|of] [stop|all|this|the|end]
        stop the|this|my|feeling|all pain|suffering|hurt|hurting|thoughts|noise|anything|the
        cant|couldnt|cannot|not go|take|do|carry|keep|keep_on|fight|bear|stand|live|cope|handle|continue|hold|survive|deal|face|be|endure|hang|manage [on|it|doing|fighting|with|going|this|any|another|all|living|be|being|pretending|myself|like|everything|the|out|of|to|any_of] [this|it|anymore|any|going|day|on|like|alive|life|me|living|here|longer|up|pretending|all|pain|everything] [anymore|like_this|living|more|longer|much_longer|this_way|at_all|pain]
        cant|couldnt|not do|take|handle|bear|keep_doing this|it|life|living [anymore|any_longer]
        ready|time|want|wanted|prepared|happy|need|waiting|long to|for|it|me|my [for|was|is|to|me] [me] [to] [go|leave|let_go|be_free|rest|give_up|check_out|depart|time] [now|forever|from_this|this|too|finally|on|in_peace|soon|for_good]
        ready to go|leave|let_go
        my time|day|days|life has|is|are|to|here [is|has|are] [come|up|over|numbered|go|ending|done|coming|reached|at]
        done|finished|through|had_enough|over|tired with|of|fighting|living|existing|for [everything|all|life|it|this|the|existing|my|living|good|being|fighting|surviving|trying] [of|all|life|world|of_it|fight|to|alive|this]
        im done fighting|with_everything|with_it_all|with_life|for_good|forever|existing|being_here|with_this_world
        tired|exhausted|sick|weary of|from being|fighting|pretending|surviving|existing|holding|this|hurting|it|my|carrying|everything|feeling|trying [me|a|here|on|life|world|all|to|this|own|it|alive|so_much] [burden|survive|existence|exist|thoughts]
        i surrender
        gave|given|giving|give up on|with everything|life|myself|all|it_all|the_world|living|staying|being
        whats|what|no|any|little|see|without is|the|the_point|point|not_see_the|point_in|point_to|purpose|of [the] point|purpose|of|in|anything|anymore|going|it [of|in|to|anymore|going|carrying|keeping] [anything|anymore|any_of_it|any_of_this|it_all|going|going_on|carrying_on|everything|me|keeping_going|continuing|trying_to_stay|this_life|staying|fighting|getting_up|all_this|on|being_here|tomorrow]
        not|dont|cant|hard_to see|imagine|have|seeing|picture|there_is|theres|want [any|a|much|the] future|tomorrow|way_out|way_forward|reason_to|point_anymore|point_in_anything|light_at_the_end
        there|havent|no|wont|not|isnt [is|be|have] [no|any|be|a|a_next|going_to_be|an] future|tomorrow|next_week|next_time|next_year|next [for|left] [me]
        nothing matters|left|to_lose|helps|left_to_lose|means_anything|feels_real|feels_worth|worth_it [anymore|left|to_me|now]
        dont|not|nolonger|stopped care|caring what|about happens|whether|if [to_me|i|to|me|my_life|anything|living]
        matter|care what happens to me
        reasons|reason|excuse|something|someone to stay|live|keep_going|stick_around|hold_on|go_on|wake_up|not_do_it|not_die
        find_me|finds_me|found_me|find_my|finds_my [in_the_morning|body|dead|after|before|tomorrow|first|here]
        join|be_with|see|joining|be_together_with|with|meet my|him|her|them|late|dead [late|dead|mother|father|brother|sister|gran|grandma|husband|wife|son|daughter|nan|grandmother|grandfather|dog|friend] [again|in|on|up|who|there] [heaven|there|the_other_side|soon|again|the_next_life|afterlife|passed]
        on|to the other side
        heaven|afterlife|next_life|another_life|next_world sounds|would|is|must|i|will|maybe|seems|has
        """,
    ),
    Rule(
        "hints",
        Sign.HINT,
        """
        hate my life|being_me
        nobody|no_one cares|would_care|cares_about_me|loves_me|notices
        my life is|feels over|ruined|pointless|meaningless|empty
        nothing makes sense|matters|is_worth
        tired of|from everything|it_all|all_of_it|all_this|all_of_this|life
        dont care anymore
        everything is|feels|seems pointless|meaningless|empty|dark|black
        give|giving up
        whats the point
        no point
        end of my rope|tether
        dead inside
        want peace|silence|quiet|to_rest|it_quiet
        so|at peace with|now
        made|make my decision|mind_up
        alone|no_one in the|this world
        """,
        about="joke",
    ),
)
