"""A life without tomorrow: no plans, no season, no place ahead with oneself in it."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "no tomorrow",
        Sign.CHECK,
        """
        doubt|dont_think|dont_believe|dont_expect|not_sure|unlikely|dont_know_if|not_certain
            [that] [if] [ill|i_will|im_going_to|id] <be_here>
        dont|cant|wont|never|doubt|not [ill|i_will|think_ill] [plan|planning|expect|going|intend|
            want] [on|to] see|seeing|reach|reaching|make|making|get|getting|turn|turning|hit
            [it] [to|past|till|until|through|as_far_as] [my|the|next|another] [next|own] .
            birthday|anniversary
        dont|cant|wont|never|doubt|not [ill|i_will|think_ill|think_i_will] [plan|planning|expect|
            going|intend] [on|to] see|seeing|reach|reaching|make|making|last|lasting|get|getting
            [it] [to|past|till|until|through] [my|the|next|another] <season>
        dont|cant|couldnt|wont|never|not see|picture|imagine|expect myself|me [being|living]
            [here|alive|around|existing] [at|by|for|in|past|after|beyond|next] <season>
        dont|cant|wont|not|havent|stopped|never|nolonger|why|quit make|making|made|have|having|
            bother_with|got [any] plans|plan|bookings past|beyond|after|for_after|further_than .
        dont|cant|wont|not|stopped|nolonger plan|planning|think|thinking|look|looking|book|booking
            [ahead] past|beyond|further_than .
        wont|isnt|not|theres_no|there_is_no [going_to] be [a|any|anything|much|an]
            [next|me|tomorrow|future] after|past|beyond .
        no|isnt_a|not_a|wont_be_a|without_a me past|after|beyond|next .
        dont|not|never|wish|hope|pray|wishing|hoping [want|like] there to_be|was|were|wasnt|isnt|
            is|wont_be [no|a|any|
            another] tomorrow|morning|next_day|next_week
        by|after|from|come|past . none|nothing|it|this|that [of] [it|this|that] [all] will|wont|
            is_going_to matter|hurt|be_a_problem|be_my_problem
        wont|not|nolonger [going_to] be|being a|the|your|my|such_a|anyones [a] problem|trouble|
            burden|
            bother|worry|nuisance|weight|drain|cost [for|to|of] [anyone|you|them|people|everyone|
            my_family|us|yours] [for] longer|much_longer|anymore|soon|long|after
        havent|not|dont have|got|hold_much long|much_time|many_days left|to_go
        days|time|weeks|hours [i] [have|got] left $
        dont|cant|wont do tomorrow|another_day|another_night|another_year|mornings|days
        one last time|look|walk|drive|meal|night|morning|sunset|swim before_i_go|before_i_leave|
            before_the_end|and_then_nothing|then_nothing|then_its_over
        """,
        about="stated",
    ),
    Rule(
        "the end of the road",
        Sign.HINT,
        """
        this|it is [the] end [of_the_road|of_the_line] for me
        run|ran|running out of road|track
        come|came|reached|reaching [to] the|my [very] end $|of_the_road|of_the_line|of_me
        nothing left [$|in_me|inside|to_give]
        told|shown|showed|wrote|written .. where|which|what [the|my] key|keys|papers|documents|song|
            songs|hymn|music|policy
        which|what song|songs|hymn|hymns|music [to|they|for|at] play|funeral
        no|little point [in] buying|paying|booking|renewing
        made|making|made_up my mind|peace|decision .. lighter|calm|peaceful|free|relieved|calmer
        cancelled|canceled|closed|paid [off] [the|my|all] .. subscriptions|accounts|gym|dentist|
            rent|
            debts|bills
        lost|losing|lose the|my|this battle|fight|war
        not|nolonger strong|brave enough
        im|i|being a|the|only|one [big|whole] mistake
        ive|i|have picked|chosen|set a|the date|day $
        wont|not be here|around $
        done fighting|trying|struggling|pretending|with_it|hoping
        """,
    ),
    Rule(
        "no more of oneself",
        Sign.CHECK,
        """
        <dont_want> [to] be|being conscious|awake|aware|human|a_person|anything|myself|anyone
            anymore|at_all|tomorrow|ever|$
        cant|couldnt|<dont_want> [to] [face|be|being] being_conscious|consciousness|conscious|
            being_awake|being_me
        <dont_want> [to] face|being|be conscious|being_conscious|the_rest_of_my_life|
            the_rest_of_it|the_rest
        put|born|made|brought|came|sent|here|alive [here|into|on] [this] [world|earth] by|through|a
            accident|mistake|an_accident
        switch|shut|power|turn me|myself off [now|please|forever|for_good]
        months|years|weeks|birthdays|days|seasons i wont|will_not|never [be] use|see|need|get|have|
            here|live|reach
        no|little|isnt_any|isnt_much point [in] buying|paying|booking|renewing|saving|planning
            anything|for|a|my|the .. i_wont|i_will_not|not_be_here|gone
        lighter|calm|peaceful|free|relieved|calmer|serene .. now_that_ive|because_ive|since_i|now_i
            [have|know] decided|made|picked|chosen|know
        kindest|best|nicest|least|right|decent|greatest thing|favour|favor|gift .. do|give .. is|be
            .. leave|go|gone|not_be|disappear|step_aside|vanish|out_of
        harder|hard|difficult|struggle|hardest to turn|walk|step|come|resist|stop|talk [back|away|
            home|it|the|myself] $|back|away|out|home|urge|from
        cry|sad|upset|grieve|mourn|hurt|miss_me|tears [for] [a|at|the] day|week|month|while|year|
            first|bit .. .. over|on|fine|grand|okay|better|forget|cope
        <kin> [would|will|d|ll|soon] forget|get_over|recover_from|cope_without me|losing_me|it_fast
        sad|cry|care|sorry|upset|heartbroken|devastated|relieved|notice|grieve|funeral <without_me>
        theyd|theyll|everyone_would|people_would [all|soon] [would] [quickly|soon|all] move_on|
            get_over_it|get_over_me|forget_me|recover|cope_fine
        cant|couldnt|wont|not|dont_want|never imagine|face|do|survive|bear|get_through|see_myself
            [getting_through|facing|going_through|surviving|to] [face|see] another|one_more winter|
            christmas|summer|spring|decade|birthday|night|sunrise|dawn
        dont|not|cant|couldnt|doubt|unsure [think|know_if|sure_if|believe|if] [i] [can|could|ill]
            keep|
            stay|be|trust [myself|me] safe|alive [tonight]
        trade|swap|switch|change|traded|swapped places with .. .. dying|dead|terminal|cancer|killed|
            died
        strength|energy|courage to live|survive|exist|stay|be_here
        goodbye [to] people|everyone|friends|family|places|them .. knowing|one_by_one|quietly|
            secretly|in_my_head|noticing|realising
        change|lose|different|lost|missing|change|notice|worse .. <without_me>
        if|when i fell|fall|went|go|was asleep|to_sleep|to_bed .. .. never|not|didnt|wouldnt .. ..
            id|
            that_would be thankful|glad|grateful|fine|happy|relieved|okay|ok
        if|when .. asleep|sleep|dream|coma|anaesthetic|operation .. never|not|didnt|wouldnt|forever
            .. thankful|glad|grateful|fine|happy|relieved|okay|mind|ok|complain|blessing
        everyone|everybody|people|who|anyone want|wants|think|thinks|wish|wishes|imagine|imagines|
            thought [to|of|about|doesnt|they] [be|being|were] die|dead|dying|death|suicide|
            not_existing|ending_it|killing_themselves
        """,
        about="stated",
    ),
    Rule(
        "what comes after",
        Sign.CHECK,
        """
        next|another|other life|side [will|would|might|may|is|has] [be|to_be] kinder|better|nicer|
            peace|again|waiting|easier|calling|treat
        paperwork|papers|bank|accounts|bills|insurance|passwords|documents|everything|things .. so
            .. <kin>|they .. .. afterwards|trouble|easy|easier|nothing|find|know|worry|bother|after
        <want> [to] stop being|existing|living|breathing|be $
        if i disappeared|died|wasnt_here|was_gone|stopped_existing|never_came_back|didnt_wake .. ..
            ..
            noticed|notice|weeks|days|months|nobody|who|anyone|difference|cry|care|miss|better
        soon|then|finally|tomorrow i|ill|you|they|nobody|everyone wont|never [have_to|need_to|ever]
            feel|hurt|be|hear|suffer|see|endure|have_to|need_to
        wont|not|never have_to|need_to hear|feel|listen_to|look_at|endure|suffer|face|see .. ..
            longer|
            anymore|ever_again|after_this
        hurts|hurt|painful|unbearable|exhausting|agony|torture|hell [to] be_alive|being_alive|exist|
            existing|wake_up|stay_alive|breathe|live
        dont|cant|couldnt|not see|picture|imagine|want [myself|to|me] get|getting|grow|growing|be|
            being
            old|older|grey
        let|letting the|it|them|my [voices|dark] darkness|dark|voices|demons|depression|night|
            thoughts|it win|take|have|swallow|in
        envy|envious|jealous .. .. terminal|dying|cancer|diagnosed|coma|dead|buried|graveyard
        my plans|calendar|diary|future|story|life|road end|ends|stop|stops [on|this|here|after|at|
            with|
            next|tomorrow|today|tonight]
        dont|nolonger|not want a|any|my|one [future|tomorrow|life|next] $|future|tomorrow|life
        paid|written|chosen|planned|picked .. my|the [own] funeral|coffin|grave|urn|obituary|
            headstone
        """,
        about="stated",
    ),
    Rule(
        "too weak to stay",
        Sign.CHECK,
        """
        strong|brave enough to stay|go_on|keep_going|carry_on|be_here|live|be_alive|exist
        too|so weak|tired|broken|exhausted|damaged|worn_out|far_gone to stay|live|be_here|
            be_alive|exist|go_on_living|keep_living|carry_on_living|go_on|be_saved
        it|strength|energy|anything|fight in|left_in me to|for keep|go|carry|stay|live|continue|
            another|exist|be [on] [living|going|here|alive|day|breathing]
        losing|lost|lose the|my|this fight|battle|war|argument|struggle with|against [my] [own]
            head|mind|demons|myself|brain|thoughts|depression|darkness
        voice|voices|demons|head|brain|mind|something|part_of_me .. say|says|said|tell|tells|
            telling|whisper|whispers|whispering|saying|shouting|want|wants|urge|urging
            [that|me|to] [i] [should|to|can|could|must|it] go|die|do_it|jump|end|stop_living|
            give_in|let_go|leave|be_over|disappear|not_be_here|hurt_myself
        being_alive|living|existing|existence|breathing|staying_alive|being_here hurts|hurt|is|
            feels|has_become|got [so] [painful|like|torture|unbearable|exhausting|too|a|hard|agony|
            difficult|impossible|work] [much|punishment|hard|painful|chore|burden|sentence]
        my existence|birth|life|being_born|being_alive|being_here [is|was|has|feels|has_been|feels]
            [a|like] [a] [big] mistake|error|accident|burden|waste|inconvenience|problem_for
        world|universe|earth|planet|anyone|society doesnt|dont|wont|never|wouldnt [really|ever]
            need|needs|needed|want|wants|wanted|miss me|people_like_me
        at peace with leaving|going|dying|not_being|the_end|my_decision $
        """,
        about="stated",
    ),
)
