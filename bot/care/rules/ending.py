"""Wishes to be gone and the end of strength: weaker than a wish to die, worth one question."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "to be gone",
        Sign.CHECK,
        """
        <want> [to|on|of|about] [be|being] disappear|disappearing|disappeared|gone|fade|fading|
            erased|erase|deleted [away|completely]
        wish|hope|pray|wishing i|id [could|would|had|was|were] disappear|fade|disappeared|gone|
            evaporate|dissolve|sleep_forever|not_be_here
        <want> [to] sleep forever|and_not|and_never|until_its_over|until_it_is_over|without_waking
        drive|driving|walk|walking|swim|swimming|drift|float|run|keep_walking|keep_driving|
            keep_swimming|swims|walks .. never|not|dont|doesnt|didnt|wouldnt|wont|until_im|until_i|
            till_im [be|have_to] come|coming|
            gone|disappear|found|nothing|return|turn [back|up|around]
        walk|walking|swim|swimming|drive|driving|wade|disappear|go|wander|drift into|out_to|
            out_into the|that sea|ocean|woods|lake|river|water|forest|night|waves|snow
        never|not|dont|wont|wouldnt come|coming|make|making [it] back|home [again|from_it|
            from_there]
        imagine|imagining|picture|picturing|think|thinking [about|of] not|never being|existing|
            exist [here|around]
        <dont_want> go_on|going_on|carry_on|carrying_on|continue|continuing|keep_going|
            exist_like_this|live_like_this|living_like_this|keep_fighting|stick_around|be_here|
            being_here|any_of_this|tomorrow|fight_anymore
        dont|cant|couldnt|not see|picture|imagine|seeing myself [being] alive|getting_older|
            growing_old|living_past|here_next|making_it_past|around_next|around_in|getting_to|
            reaching|past_this|in_a_year_alive
        future with me in it
        not|dont|cant|doubt [think|see|believe|know_if|sure_if|know_whether] [ill|i_will|i_can|i|
            myself] make|last|making|
            survive [it] through_the_night|through_tonight|past_this_week|past_tonight|
            to_tomorrow|to_christmas|to_my_birthday|until_tomorrow|to_next_week|to_next_year|
            to_thirty|to_30|to_morning|the_night|another_night|much_longer|tonight|another_week|
            the_weekend|through_the_weekend|this_week|through_this_week|until_christmas|
            to_the_weekend|past_christmas|another_day|this_night|through_another
        want|wish|hope|pray|mind|care|wanting|hoping|praying|wishing|wishes .. bus|truck|car|
            train|lorry|plane|lightning|heart_attack|accident|cancer|terminal_illness|aneurysm|
            illness .. hit|hits|crash|crashes|take|takes|kill|kills|stop|stops|end|ends|struck|
            strikes|would|got|get|gave|happens [me|out|it]
        want|wish|hope|pray|mind|care|wanting|hoping|praying|wishing .. hit|struck|run_over|hits|
            runs_me_over|crashed_into|hurt by|a [a|the|me] [bus|truck|car|train|lorry|lightning|
            me]
        hope|wish|hoping|wishing|pray|praying .. get|had|have|gets|got|crashes|crash|die_of [a|my|
            in] [terminal] cancer|illness|car|accident|tumour|tumor|plane|heart_attack
        hope|wish|hoping|wishing|pray|praying i dont make|come [it] back|home
        look|looking|stare|staring|stared|looked [down] at|over|off|from the|my|that [train|
            subway|metro] tracks|bridge|rails|pills|ledge|edge|drop|water|knives|knife|balcony|
            trains .. think|wonder|thinking|wondering|imagine|imagining|thought|wondered
        hope|wish|wishing|pray|hoping|praying tomorrow|morning|the_morning|the_next_day|
            the_next_morning never|wouldnt|doesnt|didnt|wont comes|come|came
        <all> [will|would|can|could|at_least] get|gets|have|collect|receive|be_paid|use the|
            my [life] insurance
        running|run|ran out of reasons|reason [to]
        how much longer i_can|i_will|ill|ill_be_able_to|i hold_on|go_on|last|be_here|survive|stay|
            stay_here|hang_on|keep_living|live
        this|the world|life isnt|is_not|wasnt|not [made|meant|built] for|a_place_for me|
            people_like_me
        stopped|cant|dont [make|making] plans|plan|planning past|beyond|after|
            further_than tomorrow|this_week|this_month|tonight|this_weekend
        not|stop be|being anymore|at_all_anymore
        looking|looked|googling|googled|researching|visiting|scouting|staring at|up|for|
            out bridges|tall_buildings|high_buildings|cliffs|rooftops|tall_places|high_places
        think|thinking|thought|thoughts|dream|dreaming|fantasising|drawn about|of|to the|that|my|
            those bridge|river|tracks|pills|roof|balcony|rope|ledge|cliff|gun|train_tracks|razor|
            blade
        bridge|river|water|tracks|train|pills|roof|rope|ledge|knife|balcony|window|edge looks|
            seems|is|keeps|are|look|feels|looking inviting|tempting|calling|friendly|peaceful|
            appealing
        nobody|no_one|my_family|my_parents has|have|wont|dont|doesnt|will|
            wont_have [have] [to] deal_with_it|deal_with_anything|deal_with_me|deal_with_my|
            clean_up|find_me|be_the_one|carry_me|deal_with_all
        [have|having] [to] carry|look_after|take_care_of|pay_for|worry_about|put_up_with|deal_with|
            suffer|carrying|bear me anymore|again|any_longer|much_longer|for_much_longer
        deserve|deserves|need|needs better|more than me
        im|am|feel already dead|gone|a_ghost|buried
        button|switch|pill|lever|way|spell to|that|where|which [makes|made] [me] never|not|stop|
            cease|
            undo|disappear [have] [being] existed|exist|existing|born|me|been_born|forever
        death|suicide|dying|ending_it|not_being_here|the_end [often|always] crosses|crossed|enters|
            is_on|was_on|on|fills my mind|thoughts|head
        be|get|im|ill_be|stay out_of everyones|their|your|the|my_familys way|hair|lives
        finally|can rest|sleep|be forever|at_peace|in_peace|free
        press|push|flip|hit a|the button|switch and|that be|not|stop|disappear|never|made|makes|
            would|erased|make
        switch|turn|shut [it|myself|everything|me] [all] off|down forever|for_good|permanently
        <want> slip|drift|float|melt|pass away|off|under
        want out $
        <want> not [to] be $
        this is it for me
        how easy|simple|quick|peaceful|quiet it|that|everything|things would|d|could|will|might be
        how easy|easily i could|can|might end|stop|step|swerve|jump|fall|slip|drop|let_go|
            disappear
        swerve|swerving|steer|drift|turning|drive|driving [the] [car] [my] into|off [the|a|
            oncoming|my] [oncoming] traffic|lane|road|barrier|wall|tree|bridge|lorry|truck|cliff
        what would|if|it [happen] [if] [i] [it] [would|be] [be|feel] [like|if|i] [to] let_go|
            jumped|stepped_off|stepped_in|swerved|jump|step_off|stopped_existing|
            disappeared_forever
        be|feel|feels like|if|to to|i let|jumped go|off
        let|letting the|a|my train|waves|water|river|sea|current take|hit|roll me|over
        let go of everything
        dark|darkest|scary|unsafe|dangerous|bad|intrusive|ugly thoughts
        thoughts|voice|voices|darkness|demons are|is|telling|keep|keeps|winning|tells|have|came|
            got|getting me|back|winning|darker|dark|louder|worse|coming|telling|to|scary|come
        dont|not|cant|nolonger trust|feel|keep|keeping|be|im myself|safe|me safe|alone|tonight|
            with|to|right_now|around|by|from [myself]
        dont|not|nolonger feel|trust safe|myself
        scared|afraid|frightened|terrified of myself|what_i_might|what_ill|my_own_thoughts|
            my_own_mind|my_own_head|my_thoughts|being_alone_with
        scared|afraid|frightened|terrified ill|i_might|i_will|what_i|im_going_to|about_what_i do|
            hurt|might|could [something|myself]
        do|done|doing|did|tempted_to|try something|anything|sth stupid|drastic|permanent|final|
            irreversible|to_myself|i_cant_undo|i_cant_take_back|bad_to_myself|i_might_regret
        at peace|calm|relieved now_that|because|since ive|i|i_know|its|the [decided|made|know|
            have|picked|decision]
        """,
    ),
    Rule(
        "the end in sight",
        Sign.CHECK,
        """
        <want> [to] end it|things|ending_it
        think|thinking|thought|thoughts|wondering|imagining about|of|on how|when|ways|where|whether
            to
            end|finish|stop it|things|everything|me
        ill|might|may|could|should|will|must|can [as_well] end it|things|me $|now|soon|all|tonight|
            fr
        think|thinking|thought|thoughts|talk|dream|dreaming about|of ending it|things|this|
            everything
        want|wanted|need|wish|hope|like|for the|this|my|all [this|the] pain|suffering|hurt|
            hurting|noise|thoughts|head|mind|brain [to] [be] stop|end|over|gone|quiet|shut_up|
            go_away
        make|making it|everything|this|the|all|it_all [pain|hurt|hurting|noise|thoughts|suffering|
            of_it] stop|end|quiet
        it|everything|all|this|pain|suffering|itll|thatll [will|ll|would|is|shall|
            can] [all] [finally|soon] be|finally over|end|stop|done [soon|tonight|tomorrow|
            forever]
        only|last|cant_see_any|cant_see_another|see_no|see_no_other|theres_no|theres_no_other|
            one way|exit|escape|solution|choice out|to_stop|to_end|to_escape|left|is_to_die|
            is_death|i_can_see|i_see|this_stops|this_ends|it_stops|it_ends|is_to_end|is_to_go
        no|one|only|any|another|cant_see_a way out
        no other way|escape|exit
        no escape [from]
        way|ways to stop|end this|the|my|all|it|everything [pain|hurting|suffering]
        im|am|feel not|never safe [here|now|tonight|alone|right_now|with_myself|at_home]
        not safe with|from|around myself
        ive|have|got|holding [got|some|the|my|enough|these] <pills> here|ready|with_me|
            right_here|left
        ready|time|want|wanted|prepared [for_me] to let_go|be_free|depart|be_at_peace|
            give_up_on_everything|go_now|go_too|leave_everyone|leave_it_all|leave_forever
        not|dont_mean|isnt_about|nothing_to_do_with|not_about|more_than [just] [the|my] job|jobs|
            applications|work|interview|interviews|search|career .. .. life|everything|all_of_it|
            any_of_it|being_alive|being_a_person|living|existing|me|the_rest
        ready to go|leave
        time|my_time for_me|has|is|to [to] go|come|up|over
        my time|days has|is|are|here come|up|over|numbered|is
        done|finished|through|had_enough|over_it with|of|fighting|living|existing|for [everything|
            all|life|it_all|this_life|the_world|existing|my_life|living|good|being|trying] life|
            living|alive|here|good|everything|it_all|this_world|myself|existing
        done fighting|with_everything|with_it_all|with_life|for_good|forever|existing|being_here|
            with_this_world|with_living|living
        had enough of life|living|everything|this_life|being
        tired|exhausted|sick|weary of|from fighting|surviving|existing|holding_on|hurting|
            carrying_on|being_here|being_me|my_existence|struggling_to_exist|
            pretending_to_be_okay|pretending_im_okay
        given|give|giving|gave up on life|myself|living|everything|the_world|being_alive|being_here|
            staying_alive
        whats|what|no|any|see|without|see_the|see_any|much|little|is|the [is|the|
            much] [the] point|purpose|reason [of|in|to|for|left] anything|any_of_it|any_of_this|
            it_all|going_on|carrying_on|everything|continuing|tomorrow|me|getting_up|fighting|
            keeping_going|keep_going|go_on|carry_on|continue|stay|anymore|wake_up|trying_to_stay|
            hold_on
        dont|cant|couldnt|not|hard_to see|imagine|picture|have [a|any|my|the] future|tomorrow
        nothing matters|helps|left anymore|to_lose|for_me|to_me|now|left|here
        stopped|dont|nolonger|not care|caring what|about|if|whether happens_to_me|living|myself|
            my_life|anything_happens|im_okay|i_live|my_own_life|i_wake|something_happens|
            i_get_hurt|i_make_it
        matter what happens to me
        reasons|reason|excuse to stay|live|stick_around|wake_up|not_do_it|not_die|hold_on|be_here
        join|joining|be_with|see|be_together_with|be_reunited_with my|him|her|them [late|
            dead] [mother|father|brother|sister|gran|grandma|husband|wife|son|daughter|nan|
            grandmother|grandfather|friend|baby] in_heaven|on_the_other_side|again_soon|up_there|
            soon|in_the_afterlife|who_died|there_soon|wherever
        join|joining my [late|dead] mother|father|brother|sister|gran|husband|wife|son|daughter|
            grandmother|grandfather|nan|grandma
        """,
    ),
    Rule(
        "no strength left",
        Sign.CHECK,
        """
        cant|couldnt take|do|handle|bear|stand|keep_doing|cope_with|fight|carry|keep_pretending
            [this|it|
            life|living|anything|myself|existing|any_of_it] [all] anymore|like_this|much_longer|
            this_way|any_further
        cant|couldnt go_on|carry_on|keep_going|hold_on|continue|keep_fighting|live|keep_living|
            go_on_living|hang_on|survive|fight [with|like|doing] [this|it|life|living|existing]
            $|anymore|like_this|much_longer|this_way|this|and|but|because|i|it|without|much
        cant|couldnt take|do|handle|bear|stand|keep_doing|cope_with this|it|life|living|
            existing [anymore|any_longer]
        cant go|carry|keep|hold|hang on|going|living [anymore|like_this|living|much_longer|
            without]
        dont|cant think|see|know|feel|imagine [how|that|if|like] i can|could|will go_on|keep_going|
            carry_on|continue|keep_doing_this|do_this_anymore|cope_anymore
        want|wanted|need|wish it|everything|all|it_all|life over|done|gone|finished
        want|wanted|need|wish|hope|pray|wishing|beg|begging|wanting|needing|like|for it|
            everything|all|life|it_all|all_of_it|all_of_this|everything_to|
            things [all] to [all] stop|go_away|end|be_over|be_done|be_finished [forever|for_good]
        """,
        about="strength",
    ),
    Rule(
        "hints",
        Sign.HINT,
        """
        hate my life|being_me
        nobody|no_one cares|would_care|cares_about_me|loves_me
        my life is|feels over|ruined|pointless|meaningless
        nothing makes_sense|matters|is_worth_it|means_anything
        tired of|from everything|it_all|all_of_it|all_this|all_of_this|life
        dont care anymore
        everything is|feels|seems meaningless|dark|black
        nobody|no_one needs me
        wont be needing|need [that|the|any|these|my] [reminder|reminders|nudges|it]
        thank you|thanks for being|trying|listening|everything [kind|nice|to_help|there]
        no|any reason|point to|in get|getting up
        said everything i needed|wanted|had to
        whats the point
        whats|what stopping me
        end of my rope|tether
        not with|about the|this|my search|job|work|applications|interviews|career|studies
        with|of everything|life|all_of_it|myself $
        said|saying|say goodbye to people|friends|places|them|him|her
        goodbye $
        want peace|silence|quiet|to_rest|it_quiet
        dont|not deserve anything|love|help|happiness|good
        """,
        about="joke",
    ),
)
