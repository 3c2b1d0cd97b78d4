"""Parts of phrases that several rules share; a rule names one as `<part>`."""

PARTS = {
    "want": """
        want|wanted|wanting|wish|wishing|need|needed|hope|hoping|plan|planning|planned|intend|
            ready|prepared|tempted|try|trying|tried|prefer|supposed|deserve|decided|about to
        going|have|got to
        id|would like|love|prefer|rather
        rather
        feel|feeling like
        thinking|thought|think|dream|dreaming|fantasise|fantasising|fantasize|fantasizing|
            daydream|daydreaming|fantasies|thoughts|considering|considered|contemplating|
            contemplated|imagining|imagine|picture|picturing|visualise|visualising|idea|ideation|
            obsessed [of|about|with]
        wouldnt mind|care|object
        wont mind
        dont mind
        wouldnt be . to
        urge|urges|desire|wish to
        craving|want|longing to
        want|wanting nothing_more_than to
        all_i_want_is|all_i_want_is_to|only_want_is
        looking_forward_to|in_favour_of
        plan|planning|planned|intent|set|bent|counting on
        wish|wishing|wished i could
        afraid|scared ill|i_might|i_will|im_going_to|that_ill|that_i_might
        going_to_end_up
        """,
    "will": """
        ill
        ima|will|might|may
        going|about|planning|ready|plan|intend|decided|want|wanted|trying|tried to
        """,
    "dont_want": """
        dont|didnt|nolonger|never|not want|wanna|wanting|wish|care|need|deserve|wanted to
        dont|didnt want|feel_like [to] [ever]
        dont|didnt feel like
        no desire|wish|will|reason|motivation|need|strength|energy|urge to
        have|got|see|find|seeing no reason|point|desire|will to|in
        dont|cant see|have|find|know|feel|understand a|any|the|much|why reason|point|desire|will|
            purpose|strength|i_should|i [to|in|of|should]
        not sure|certain if|that|whether|why [that] i want to
        dont|not know|sure if|whether|that|why i want to
        unsure|wondering if|whether i want to
        nolonger have the will|strength|desire to
        lost the|my|all|any will|desire|wish|reason|reasons to
        what|whats [is] the|my point|reason|purpose in|of|for|to
        no|little|zero|any point|purpose|sense|reason|use in|to|of|for
        isnt|not any|a|much point|purpose|sense|reason in|to|of|for
        tired|sick|exhausted|done|weary|fed_up|finished|through|bored of|with|
            from [of] [having] [to]
        had|have|having enough of
        hate|hating|regret|regretting|resent|dread
        cant|couldnt|not be bothered|arsed [to|with|being]
        done|tired|sick|finished [of|with|being]
        stop|quit|stopped|cant_stand|cant_bear|refuse
        given|give|giving up on
        cant|couldnt|wont keep|bear|stand|imagine|continue|do|handle|go_on|carry_on|picture|
            see_myself [to]
        how_long_i_can|how_much_longer_i_can|if_i_can keep
        why|should|would|do|am|bother|did|keep i [want|bother|have|need|keep|even] [to|with]
        why|dont_know_why bother|keep|am_i|im
        wish|hope i [could] [just] [stop|stopped|quit|werent|wasnt|didnt_have_to]
        wish|hope i dont
        easier|better|nicer|nice|simpler|best not [to|having_to]
        have|having to keep
        """,
    "alive": """
        live|living [anymore]
        go|going|keep|carry|keeping|continue|continuing [on|to] living|live|existing|exist|
            breathing
        be|being|stay|staying|remain|remaining|keep_myself alive
        exist|existing|breathe|breathing|being_here
        wake|waking|woke [up]
        see|seeing|face another|tomorrow|the day|morning|sunrise [day|morning]
        see|seeing tomorrow|another_day|another_morning|the_morning|next_year|my_next_birthday
        be|being around anymore
        be|being|stay|staying|stick|sticking here|around anymore|any_more|at_all|on_earth
        be|being|stay|live|living in|on|part_of [of] this|the world|planet|earth
        live|living this|my|a life
        be|being a_part|part of this world
        life
        """,
    "gone": """
        die|dying|dead|died|overdose|od
        be|being|were|was dead|gone|no_more|dead_already
        not|never|stop|stopped|cease|ceasing|quit [to] [be|being|have_to|having_to] exist|
            existing|alive|living|breathing|be_here|be_around|being_here|wake_up|waking_up|wake|
            waking|have_been_born|been_born
        not|never be|being here|around|alive|born|awake [anymore]
        not be|being anymore
        dont|didnt|wouldnt|doesnt|couldnt|wont [have_to] exist|wake|wake_up|be_alive|live
        sleep|sleeping|go_to_sleep|fall_asleep|going_to_sleep forever|and_never|and_not|for_good|
            eternally
        sleep|asleep|bed|eyes and|then|but never|not [ever] wake|waking|get|open|woke [up]
        close my eyes forever|for_good|and_never|and_not
        leave|leaving|exit|exiting|depart this|the world|life|planet|earth|existence
        disappear|disappearing|fade|leave|go|sleep|rest [away] forever|for_good|permanently|
            for_ever
        disappear|be_erased|fade from|off this|the|existence|my face|world|earth|planet|life|
            existence
        be|being|rest|resting at|in peace
        rest in peace
        be|being|lie|lying|put in the|a|my ground|grave|coffin|casket
        be|being 6|six feet under
        be_with . [who] in_heaven
        push|pushing up daisies|the_daisies
        kick|kicking the bucket
        be|become|being|becoming worm_food|ashes|compost|a_corpse|a_ghost
        be|being put_out|taken_out|wiped_out of|from my|this|the misery|world|earth
        leave|leaving|quit|exit you_all|you_lot|everyone|everything [behind] for_good|forever
        <killself>
        """,
    "killself": """
        kill|killing|killed|hang|hanging|hanged|hung|shoot|shooting|drown|drowning|poison|
            poisoning|suffocate|strangle|off|offing|offed|neck|necking|unalive|unaliving|unalived|
            delete|deleting|erase|erasing|top|topping|end|ending|self_delete|murder|execute|gas|
            electrocute|rope|roping|annihilate|overdose|starve|terminate|eliminate|ko myself
        do|doing|done|did myself in
        do|doing away with myself
        end|ending|take|taking|took|finish|finishing|quit|terminate|give|giving|sacrifice|
            cut_short my [own] life|existence|days|suffering
        throw|throwing my life away
        end|ending|finish|finishing it all|tonight|now|for_good|forever|today|once|permanently|
            soon|myself
        end|ending|finish things permanently|forever|for_good|for_myself|once_and_for_all|for_ever|
            completely|tonight
        tonight|today|tomorrow|soon|now|weekend [is] [the_night] .. end|ending it|everything|
            things|me
        end|ending everything|all_this|all_of_it|all_of_this|this_life|this_pain|the_pain|
            the_suffering
        put|putting an end to my|it|this|everything|all [life|all|existence]
        put|putting myself|me to death
        put|putting a bullet|noose|gun|rope in|through|around|to my|me head|neck|brain|skull|mouth|
            heart|
            temple
        put|putting a bullet in myself|me
        commit|committing|attempt|attempting|die_by|dying_by suicide
        i|ive committed|attempted|tried suicide
        jump|jumping|leap|leaping|throw|throwing|step|stepping|fling|walk|walking|run|running|
            drive|driving|drop [myself|my_car|the_car|out] [off|from|in_front_of|under|onto|into|
            out_of|in] a|the|my|that|moving|oncoming|an bridge|building|roof|rooftop|cliff|
            balcony|train|tracks|traffic|bus|truck|lorry|tower|ledge|metro|subway|river|sea|ocean|
            lake|car|tree|overpass|wall
        jump|jumping|walk|walking|run|step|drive|wander in_front_of|into|onto traffic|the_sea|
            the_ocean|the_river|oncoming_traffic|the_tracks|the_water
        slit|slitting|cut|cutting|slash|slashing|open|opening my wrists|wrist|throat|veins
        let go of life
        string|stringing|strung myself up
        do|doing|take|taking a [swan|long] flip|dive|leap|plunge|jump|drop|step off|from|into|under
            [a|the|that] <height>
        delete|erase|remove|wipe|unsubscribe|take|taking [myself|me] from|off existence|
            the_world|this_world|the_earth|this_earth|life|the_planet|this_planet
        suiciding|suicided
        self_terminate|self_termination|self_annihilation|self_destruct_for_good
        stop my heart
        bleed out
        bleeding out from|slowly|tonight|in_the
        """,
    "season": """
        spring|summer|autumn|winter|christmas|xmas|easter|new_year|next_year|diwali|ramadan|eid|
            halloween|thanksgiving|next_christmas|another_year|another_spring|year_end|thirty|
            forty|fifty|sixty|seventy|18|20|21|25|30|35|40|45|50|60|70|80|old_age|the_new_year|
            this_time_next_year|next_month|next_summer|next_winter|another_winter|another_month
        """,
    "hope": """
        hope|hoping|hoped|hopes|wish|wishing|wished|pray|praying|prayed|dream|dreaming|
            half_hope|secretly_hope|dont_care|wouldnt_be_sad|wouldnt_mind|wouldnt_care|dont_mind|
            wont_mind|would_be_nice|
            would_be_great|
            be_relieved|be_glad|be_happy|praying_for|hoping_for|fantasise|fantasising|
            fantasize|fantasizing|daydream|daydreaming|want|be_fine|not_mind|welcome|envy
        """,
    "fate": """
        bus|truck|car|train|lorry|plane|flight|tram|taxi|van|lightning|earthquake|meteor|asteroid|
            heart_attack|accident|crash|cancer|tumour|tumor|aneurysm|stroke|heart|illness|disease|
            bomb|stray_bullet|ceiling|building|brain_tumour|terminal_illness|virus|covid|bridge|
            elevator|lift|leukaemia|leukemia|clot|surgeon|surgeons|surgery|operation|anaesthetic|
            brakes|scan|biopsy|parachute|lump|driver|pilot|kidneys|liver
        """,
    "strike": """
        hit|hits|hitting|crash|crashes|crashed|take|takes|kill|kills|stop|stops|stopped|end|ends|
            struck|strikes|get|gets|got|got_me|gave|gives_out|give_out|fail|fails|finish|finishes|
            goes_down|go_down|went_down|goes_off|fall|falls|fell|dont_stop|doesnt_stop|
            doesnt_brake|doesnt_land|doesnt_see|didnt_stop|run|runs|flatten|flattens|collapse|
            collapses|happens_to_me|slip|slips|slipped|pack_in|packs_in|give_in|give_up|gives_up|
            goes_wrong|go_wrong|malignant|terminal|fatal|doesnt_wake|never_arrives|never_lands|
            blows_up|explodes|knock|knocks|plough|ploughs|swerve|swerves
        """,
    "struck": """
        hit|struck|run_over|run_down|knocked_down|flattened|killed|mown_down|crushed|shot|taken|
            murdered|stabbed|electrocuted|ill|sick|cancer
        """,
    "height": """
        bridge|viaduct|roof|rooftop|cliff|cliffs|ledge|tracks|railway|rails|balcony|overpass|
            multi_storey|multistorey|platform|railway_line|train_tracks|weir|quay|pier|harbour|
            canal|river|reservoir|motorway|window_ledge|trains|level_crossing|high_window|
            car_park_roof|tower_block|water|oncoming_traffic|oncoming_lorries|lorries|beams
        """,
    "muse": """
        think|thinking|thought|thoughts|wonder|wondering|wondered|imagine|imagining|imagined|
            picture|picturing|pictured|fantasise|fantasising|curious|dream|dreaming|one_step|
            step_off|jump|jumping|calls_me|calling_me|calling|tempting|tempted|inviting|drawn|
            stepping_off|considering|considered|obsessed|contemplating
        """,
    "without_me": """
        without me
        with me gone|dead|out_of|away|not_here|not_around|not_in_it
        if|once|when|the_day|the_moment|after|because|now i|im|ive|id [nolonger|had|was|were|wasnt|
            werent|am|
            didnt|have|had] [no|never|not|finally|ever|just] gone|dead|here|around|alive|exist|
            existing|disappeared|died|die|vanished|out_of_the_picture|out_of_the_way|
            out_of_their|out_of_it|disappear|born|been_born|been|leave_this|passed|wake_up
        """,
    "folk": """
        everyone|people|family|mother|father|kids|children|parents|wife|husband|partner|son|
            daughter|sister|brother|world|friends|girlfriend|boyfriend|gran|nan|grandparents|
            mate|mates|lot|others|you|them|they|she|he|shed|hed|theyd|youd|itd|theyll|shell|hell|
            itll|lives|life|house|everyones|universe|place|all|anyone|siblings|fiance|fiancee|
            loved_ones|household|team_mates
        """,
    "turn": """
        cant|couldnt|dont_want|didnt_want|nolonger|done|tired|sick|fed_up|weary|finished|leave|
            leaving|exit|quit|quitting|stop|give_up|given_up|giving_up|gave_up|bored|escape|enough|
            hate|regret|refuse|unable|too_tired|cannot_bear|opt_out|checking_out|dread|despise|
            not_want|no_desire|no_wish|unwilling|without_wanting|struggle_to_see_why|no_longer_want
        """,
    "being": """
        alive|exist|existing|existence|this_life|this_world|this_earth|this_planet|stay_alive|
            keep_living|go_on_living|carry_on_living|being_a_person|being_human|living_after|
            living_anymore|life_itself|being_in_this|the_living
        life|living|being_here|breathing|waking_up|the_world|the_earth|life_itself $|anymore
        """,
    "kin": """
        mother|father|kids|children|parents|wife|husband|partner|son|daughter|sister|brother|family|
            friends|shed|hed|girlfriend|boyfriend|gran|nan|mates|everyone_at_home|baby|twins
        """,
    "he": "he|she|they|hes|shes|theyre",
    "him": "him|her|them",
    "be_here": """
        be|being|stay|stick|going_to_be|plan_to_be|plan_on_being|think_ill_be|
            expect_to_be|planning_on_being|planning_to_be|see_myself|intend_to_be here|around|
            alive|there|with_you|on_this_earth
        """,
    "himself": "himself|herself|themself|themselves|hisself|theirself",
    "all": """
        everyone|everyones|peoples|their|family|parents|kids|children|wife|husband|partner|mother|
            father|people|friends|
            world|they|theyd|theyll|girlfriend|boyfriend|sister|brother|you|youd|youll|yall|all|
            daughter|son|everything|things|life|earth|planet|anyone|universe|he|she|theyre
        """,
    "body": """
        arm|arms|thigh|thighs|wrist|wrists|leg|legs|forearm|forearms|stomach|skin|hips|ankle|
            ankles|knuckles|sleeves
        """,
    "pill": """
        pills|painkillers|sleeping_pills|antidepressants|insulin|opioids|xanax|benzos|bottle|
            poison|bleach|overdose
        """,
    "pills": """
        pills|bottle|painkillers|sleeping_pills|antidepressants|insulin|opioids|xanax|benzos|
            razor|razors|blade|blades|knife|rope|noose|gun|belt|bleach|poison|means
        """,
}
