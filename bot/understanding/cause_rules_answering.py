"""Words for what goes wrong while answering: too much, nothing, not proved, not true."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.forgot_experience,
        "did not mention",
        """
        not|never occur*|occurred to me
        said|told_them|say nothing about|of my|i|having|that|old|last
        not once .. refer|mention|speak|bring
        forgot|forget|forgotten|forgetting [that] i|we [had|have|would|was|did|am|used|already|once|can|speak]
        skip*|left|missed [over] part|bit|section|stuff|thing|whole .. about|of|on
        <missed> having spoken|mentioned|told|said|brought|raised|shared|listed
        hit|struck|came|dawned|occurred [to|on] me .. bus|later|after|afterwards|way_home|train|car|home|too_late|night|shower|outside
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
        only|afterwards|later|after|too_late|way_home|train_home|outside|in_car|in_lift .. remember*|
            realis*|realiz*|occurred|thought_of|struck_me|dawned .. <my_past>|should|done|could|that|i
        remember*|realise*|realize*|occurred_to_me|thought_of .. only|afterwards|later|too_late|
            way_home|on_bus|in_car|in_lift
        left|leave|leaving|missed|dropped .. .. out|off
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
        Cause.nerves_rambling,
        "talked too much or too fast",
        """
        mouth ran|went|kept|got|runs
        all over place|shop|map
        overly|very|too|extremely|endlessly|far_too|excessively|ridiculously long|lengthy|detailed|elaborate answer|answers|replies|responses|explanations|stories
        long|lengthy|longwinded|endless|rambling|convoluted|overlong answer|answers|replies|responses|explanations|sentences
        ears off
        got|get|getting lost in|inside [my] [own] [long] answer|answers|story|stories|explanation|explanations|details|thoughts|sentences|words|examples
        dominated|hogged conversation|interview|discussion
        word|words vomited
        <number> minute|minutes [long] answer|answers|reply|replies|monologue|speech|response|story|each|per|rant
        had to cut|stop|interrupt|slow|rein me|in [off]
        made|told|asked [me] [to] slow down
        slow down
        carried away
        answer|answers|replies|responses|response|stories|explanation|explanations .. lasted|went_on|dragged|took_ages|took_forever|never_ended|minutes
        <number> minutes [long] answer|answers|monologue|speech|each|per
        double|triple|breakneck|lightning|top|full|record speed
        mile minute
        um'd|ummed|umming|umm'd|erred|errmed|ah'd|ahed|ummed_and_ahed|umming_and_ahing|ummed_and_erred
        jump*|hop*|flit*|dart* .. topic|topics|subject|point|thought|thing|story|around|about
        topic|subject to topic|subject
        lost track of question|what_i|where
        trail*|ramble off
        never got to point
        could not find end
        sentences .. end|long|tangled|finish*|run_on
        breathless|out_of_breath|short_of_breath|heart_racing|heart_pounding|adrenaline|blush*|went_red|red_in_face|beetroot
        not breathe|finish_sentence|finish_sentences|keep_it_short|keep_still|sit_still|keep_up_with_myself
        rambl*|ramble|rambly|babbl*|babble|waffl*|waffle|gabbl*|gabble|blather*|blabber*|blab*|
            prattl*|prattle|yap*|witter*|jabber*|blurt*|gibber*|gibberish|overexplain*|overtalk*|
            overshare|overshar*|monologue|monologu*|monologued|digress*|digression|drone*|droned_on|
            chatter*|ranted|ranting|rant|spiel|spiral*|wordy|verbose|longwinded|tangent|tangents|
            chatterbox|motormouth|motor_mouth|droning|meander*|rambling|diarrhoea|diarrhea
        talk*|spoke|speak|speaking|speech|chat*|said|go|answer*|going|went|rattl*|read|
            presented .. much|fast|quickly|long|quick|many|hastily|rapidly|at_length
        too much|many|long|fast talking|words|chatter|talk|speaking
        too talkative|chatty|wordy|verbose|long_winded|much_detail|many_details|fast|
            long_answers|much_information
        long winded
        over explain*|talk*|shar*|answer*
        shut up
        not|unable|never|<unable> stop|stopped [my] talk*|talking|speaking|myself|
            laughing|giggling|crying|shaking
        would_not|could_not|kept|keep just [on] talking|going
        kept|keep*|just [on] talk*|talking|going|going_on|repeating_myself|babbling|speaking
        go|going|went|gone on [and_on|too_long|forever|for|way|far]
        went off [on|topic|track|piste|subject]
        off topic|track|piste|on_one|on_tangent|subject|point
        round|around in circles
        circles
        answers|answer|response|responses .. too_long|way_long|long|never_ending|endless|
            all_over|everywhere|rushed|unstructured|convoluted|unfocused|messy|chaotic|
            jumbled|scattered|incoherent|disorganised|disorganized|confusing|muddled|too_fast
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
        <missed> listen|listened|let_them_finish|pause|paused|breathe|slow_down|slowed_down|shut_up|
            stopped_talking|kept_it_short|let_him_finish|let_her_finish
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
        start|started|began|wanted to cry|crying
        emotional|choked_up|in_tears|weepy
        voice .. shak*|shake|shook|trembl*|tremble|crack*|wobbl*|wobble|quiver*|quaver*|broke|
            high|squeak*|hoarse|unsteady|breaking|went_up
        hands|hand|legs|knees|leg|body|fingers|lips .. shak*|shake|shook|trembl*|tremble|jelly|
            jiggl*|bounc*|sweat*|wobbl*
        shaking|shaky|trembling|stammer*|stutter*|hyperventilat*|jittery|fidget*|twitchy
        bag|bundle|ball|wreck of nerves|anxiety
        nervous wreck|energy|laughter|laugh|talking|talker
        nerves .. better|best|hold|took|take|got|get|kicked|went|ate|killed|won|shot|over|ruin*|
            of_me|to_me|in_way|wreck*|wreck|everywhere|showed|show|undid|sank|spoiled
        nerves $
        just|pure|plain|mostly|only|simply nerves
        tripped|tripping|stumbl*|stumbled|falling|fell|tied over|on|up my|own|words|tongue|sentences
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
            frazzled|intimidated|scared|terrified|afraid|overwhelmed|freaked|freaking|
            frightened|on_edge|overthinking|overthought|overthink|self_conscious
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
        Cause.blanked,
        "the mind went empty",
        """
        sat|stood there $
        sat|stood there like|for|while|as
        nothing .. head|mind|brain
        brain|head|mind .. not|stopped work|working|function|respond
        without saying|speaking|answering anything|word|thing|single_word
        mind|brain|head|memory .. refus*|would_not|not_cooperate|not_come|betrayed|white|jam*|stuck|gave_up|packed_up|let_go|not_function
        crickets|tumbleweed
        had|have nothing to say|answer|offer|reply
        lost|lose|losing my|the thread
        lost thread
        stare*|star*|gape*|gaw* at them|him|her|interviewer|interviewers|panel|blankly|recruiter|each_other
        mind|head|brain|memory|thoughts .. blank|empty|shut*|shut|froze|freeze|freezing|stopped|stop|left|
            leave|strike|fog|foggy|fart|gone|mush|went|go|goes|going|quit|off|turned|stall*|
            crash*|fail*|fried|cotton|void|vanish*|switch*|blanked|jelly|clear|wiped|
            porridge|soup|holiday|emptied|evaporat*|cloud*|locked|deserted|betrayed|abandoned|404|
            let_me_down|short_circuit*|not_work|not_working|disappeared|scrambled|blanks|buffering
        blank*|blanks|blanked
        draw*|drew|drawn|went|going|go|goes|gone|complete|total|blink* [complete|total|big|absolute] blank
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
        not|never|unable|<unable> [think] of anything|answer|thing|reply|word|single|one|
            response|what|any_answer|anything_to_say
        <unable> think|thinking [straight|clearly|at_all|on_my_feet|on_feet|fast|quickly|of]
        not know|knew what|how to|i [say|answer|reply|respond|was_saying|wanted_to_say]
        no|without|not_have|had_no|not_find|not_give answer|answers|reply|response|
            words|clue_what_to_say|idea_what_to_say [ready|prepared|for|to|at]
        <unable>|not|no_longer [for_life_of_me] remember*|recall*|retrieve|recollect
        <unable> come_up_with|produce|find|get|string|form|utter|bring_out [out] [single] answer|word|words|
            anything|single|sentence|reply|response|thing
        forgot|forget|forgetting|forgotten|lost [completely|all|half] everything|all|what|how [i|was|had|to|answers|prepared]
        forgot|forget|forgetting|forgotten|lost [completely|all|half|of] [my|own] answer|answers|basics|formula|formulas|name_of|names_of|definition|
            simplest|simple|question|lines|script|prepared|words|word|speech|own_name|pitch|presentation|syntax|commands|rehearsed|notes
        escap*|left me
        lost|lose|losing my|train [train] [of] thought|thoughts|words
        train of thought
        sat|stood|just|was [there] silent|silently|mute|staring|open_mouthed|dumb
        sat there|in [with] .. nothing|silence|open|silent|mouth|staring
        said nothing|not_word|not_say_word|not_say_anything
        awful|long|painful|terrible|dead|complete|total|deafening|deathly|endless|horrible|
            awkward|excruciating silence|pause
        tip of my tongue
        went [all|completely|totally|out|right] silent|mute|quiet|out_of_my_head|out_window|dumb
        knew|know|studied|rehearsed|practised|practiced|revised|prepared|learned|ready .. but|yet|and|then|
            still .. not|gone|nothing|vanished|forgot|disappeared
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
        Cause.inconsistent_resume,
        "answers and résumé apart",
        """
        <cv> and|with|to|versus|vs|or [my] <cv>
        not|never|hardly [quite|fully|really|exactly] [entirely] match*|fit|fitted|tally|tallied|tallying|line_up|lining_up|agree|
            agreed|correspond|square|align|add_up|consistent|same|what_my|reflect|in_line|
            lined_up|mirror|aligned|tie_up|tied_up|coincide|mesh|check_out|tie_in .. <cv>|sent|written|wrote|submitted
        <cv>|dates|timeline|story|stories|explanation|reason|version|gap|what_i_said|answers|jobs|titles|title|what_i_told|
            account|start_date|end_date|chronology|years|employment .. not|never [quite|fully] match*|fit|fitted|tally|tallied|line_up|agree|agreed|
            correspond|square|align|add_up|same|consistent|reflect|lined_up|true_to|tie_up|make_sense|aligned|check_out|up_to_date
        what i said|told|claimed .. <cv>
        <cv> [said|says|say|saying|stated|states|shows|showed|lists|listed|claims|claimed|has|had|reads|
            read|gives|gave|told] .. different|differently|otherwise|something_else|else|another|opposite|other|less|more|longer|shorter
        not [what|in] what|on|in my <cv>
        inconsisten*|inconsistent|inconsistency|inconsistencies|inconsistently|discrepanc*|
            discrepancy|discrepancies|contradict*|contradictory|contradiction|contradictions|
            conflicting|mismatched
        mismatch between|in|of what|my|dates|<cv>
        different|differed|differ|deviated|varied|varies|diverged from|than|to|on|in|compared .. <cv>
        <cv> .. differ*|different|differently|deviat*|conflict*|mismatch|clash*|disagree*|diverge*|muddled
        differen* .. between .. <cv>|said|told|answers
        date|dates|timeline|chronology|years|months|employment_dates .. wrong|off|mixed|muddled|
            confused|different|overlap*|messed|jumbled|incorrect|mistake|error|not_right|up
        mix*|muddl*|muddle|confus*|jumbl*|got|messed|misstat*|misremember*|wrong .. dates|years|
            timeline|chronology|employment_history|job_titles|titles|order_of|history [wrong|mixed|
            muddled|up|of|at|on|confused]
        <unable>|not explain*|explain|account_for .. gap|gaps|dates|date|difference|timeline|jump
        <number>|one answer|story|reason|version|thing .. different|another|other
        different|another answer|story|reason|version|thing|one to
        as i had|have said|claimed|told|stated|written
        changed|changing|change my|story|version|answer|tune
        two|three|different|several|conflicting|old|outdated|wrong versions|version|copy|dates|stories|accounts
            [of] .. <cv>|what
        gave|told|give|telling .. different|another|two version|versions|answer|answers|story|stories|
            date|dates|reason|reasons|thing
        one thing .. another
        gap|gaps in|on|between [my] <cv>|employment|dates|jobs
        unexplained|employment|career gap|gaps
        old|outdated|wrong|previous|out_of_date|earlier version|copy|cv|resume
        mistake|error|errors|typo|mistakes|typos in|on|with [my|own] <cv>
        <cv> .. mistake|error|errors|typo|mistakes|typos|wrong|outdated|out_of_date|not_updated
        updat* my <cv>
        contradict* myself
        """,
    ),
    Rule(
        Cause.weak_evidence,
        "no example",
        """
        had|have|with|offered nothing to prove|show|back|support|demonstrate|point
        <unable>|not get|getting|put|putting|come|bring|got .. across|over
        ask*_for .. <proof>
        talk*|spoke|speak*|said|kept .. about team|group|others|everyone_else|my_team
        my own|personal|actual|specific part|role|contribution|share|work|input|impact
        answers .. made|make me look|sound|seem
        no|any|not_have|without [any|real|good|concrete] <proof> prepared|ready|prepped|lined_up|up_my_sleeve
        <not>|good|great|best|better|bad|poor|terrible job .. sell*|selling
        <not> .. sell*|selling [my] skills|experience|strengths|achievements
        sell*|selling my skills|experience|strengths|achievements|abilities .. short|badly|poorly|enough
        <missed>|not|fail*_to back|support|prove|underpin .. up|with
        not|hard|impossible|difficult|unclear|unable|<unable> [to] tell|see|know|sure|clear|understand|figure_out|work_out what|how|which i|my|part [had|have|was|actually|of] [did|contributed|done|achieved|do|bring|contribute|contribution|role|mine|it]
        more|better|concrete|specific|real|clearer|good|stronger|solid|proper|relevant example*|evidence|detail|details|proof|stories|numbers [needed|wanted|please|next_time|would]
        no ending|result|conclusion|outcome|punchline|point
        only|just|mostly opinions|theory|words|claims|statements|adjectives
        <none> .. <proof>
        <unable> .. <proof>
        <unable> <prove>
        <not> <prove> [my|i|what|how|it|that|them|well|well_enough|any|results|impact|why|clearly|properly|point|value|worth]
        not .. prove|proved|demonstrate|illustrate|quantify|substantiate|back_up|back_it_up|
            articulate|convey|sell|show_them|showcase|evidence|elaborate|expand|do_justice|get_across
        not|never .. specific|concrete|detailed|convincing|persuasive|tangible|compelling|in_depth|
            depth|measurable|backed|quantified|relevant_examples|star
        <proof> .. weak|poor|bad|thin|not_good|not_strong|not_relevant|not_convincing|not_clear|not_enough|irrelevant|wrong|vague|lacking|missing|old|
            unconvincing|flimsy|rubbish|flat|short|dated|generic|terrible|lame|outdated|off_point|boring
        weak|poor|bad|irrelevant|wrong|vague|generic|unconvincing|flimsy|lame|no|boring|dated|hypothetical [choice] [of] <proof>
        back*|support|supported my|it|them|claims|that [claims|statements|words|points] up|with
        not back*|backed|support|supported|evidence [it|this|that|anything|my|them|any] [up]
        star|sbi|car_method method|format|technique|structure
        generalities|platitudes|buzzwords|cliches|waffly_statements
        kept|keep|said|saying|say|use* [saying] we [instead|not|rather|all|so|too|for]
        what i personally|actually|exactly|myself [did|contributed|do|owned]
        what [was] mine
        what i did|do|can_do|could_do|bring|achieved|accomplished|contributed .. not|unclear|never
        not sell* myself|it|my
        sell*|sold myself short|badly|poorly|well|enough|better
        <unable> sell
        undersold my_achievements|my_results|achievements|impact
        <missed> quantif*|quantify|illustrate|prove|demonstrate|give_example|give_examples|sell_myself|gave_examples|
            elaborate|expand|give_numbers|prepare_examples|prepare_stories|prepare_star|back_up|given_examples|used_star|use_star
        one word|line|sentence answers|answer
        put [it|that] into words
        never saw|see|got_to_see|understood|learned what i [can|could|am|did]
        not see|show|understand what i can|could|am|did [do|capable]
        my word|only_my_word for it
        """,
    ),
    Rule(
        Cause.weak_evidence,
        "vague answers",
        """
        all i|that offered|had|gave|said|did|could_offer|could_say [was]
        <answers> .. <vague>
        <vague>|superficial [and] [vague|short|general] answer|answers|response|responses|replies|statements|examples|explanations|example
        too|way_too|all vague|general|generic|abstract|theoretical|short|brief|modest|humble|superficial|high_level|shallow
        vague|generic|generically|vaguely|superficial|handwavy|hand_wavy|wishy_washy|surface_level|one_liners|modesty
        talk*|spoke|speak|answer*|stayed|kept|keep|speaking|remained|stuck .. general|generally|generalities|abstract|surface|
            theory|hypothetical|hypotheticals|in_theory|vaguely|hypothetically|general_terms|high_level|buzzwords
        all theory|talk
        undersold|undersell|underselling|underplay*|downplay*|play*_down|too_modest|too_humble|not_sell|talked_myself_down|modest
        on paper .. not|but
        qualified|skilled|experienced|good_at .. but|yet|though .. answers|not|show|came
        no portfolio|samples|references
        portfolio .. empty|thin|weak|missing|outdated|old|not|bad
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.honesty,
        "not quite true",
        """
        said|told|claimed|promised .. i could|can .. .. i can|could|do not
        gave|awarded|promoted myself .. title|role|credit|job|degree|rank
        title|role|job|degree|award|certificate i never had|held|got|earned|finished|did
        copied|copy*|copying .. from|solution|code|answer|answers|someone|internet
        spun|spin story|yarn|tale
        not straight with
        found|came|come out .. [i] .. never|not
        they|he|she|hr checked|discovered|verified .. never|not|false|fake
        lied|lying|lies|lie|liar|fib|fibs|fibbed|fibbing|dishonest|dishonesty|dishonestly|untruth|untruths|untrue|
            untruthful|deceitful|deceiv*|deceive|misled|mislead*|misrepresent*|falsif*|falsify
        exaggerat*|exaggerate|exaggeration|exagerat*|exagerate|embellish*|embroider*|overstat*|overstate|inflat*|inflate|
            fabricat*|fabricate|bluff*|fudg*|fudge|fak*|fake|oversell*|oversold|overclaim*|
            overpromis*|plagiaris*|plagiarise|cheat*|bullshit*|bullshat|bs'd|bsed|pad*|sugarcoat*|
            sugar_coat*|white_lie|half_truth|half_truths|porky|porkies|whopper|fibber|tall_tale|tall_tales|blagg*|blag*
        pretend*|pretended|pretence|pretense|feign*|make_believe
        made|make|making [it|that|this|stuff|things|something|story|example|answer|one|some|everything|stories|
            numbers|figures|facts] up
        made|make|making up [story|example|answer|job|number|numbers|figures|things|stuff|experience|something|project|project]
        made out [that] [to_be|like|i]
        <not>|less_than|economical .. honest|truthful|truth|true|sincere|candid|upfront|up_front|
            transparent|straight_with|come_clean|forthright|forthcoming|frank|genuine|accurate
        less than honest|truthful|candid|upfront|frank|transparent
        stretch*|bent|bend*|twist*|massag*|avoid*|dodg*|dodge|hid|hiding|shad* [of] truth|facts|numbers
        took|take|taking|claim* [all] credit
        caught|catch|found|saw|busted|rumbled|called .. out|lying|lie|through|me_out|bluff
        claim* [to|that|i|have|be]
        said|told|telling|saying|wrote|stated|put|claimed .. i .. and|but|then|when|which|though|although|yet|even_though|
            except|only [i|it|that|they|he|she|we] .. not|never|no
        said|told|telling|implied|let_them_believe|let_them_think|let_him_think|suggested|hinted|pretend*|boast* .. not|never
            true|truth|so|case|done|reality
        said|told|claimed|say|tell .. .. i [did|do|had|have|was|am|could|can] not $
        not true|so_true|truth|whole_truth|full_truth|entirely_true|real
        whole|full|exact truth
        not|never|fail*_to|without admit|admitted|disclos*|disclose|own_up|confess|reveal|tell_them_why_i|say_why_i
        hid|hide|hiding|conceal*|covered_up|cover_up|gloss*_over|keep_quiet_about_being|lie [fact|that|about] [i|was|being|my|fired|gap]
        economical with
        chatgpt|chat_gpt|ghostwriter
        let|led them|him|her [to] believe|think
        """,
    ),
    Rule(
        Cause.nerves_rambling,
        "talking is spoken of",
        """
        talk|talked|talking|rattled|spoke|speed|voice|nerves|answers_long|words|trembled|sentences|breathing|breath|calm|chatter|interrupting|concise
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.inconsistent_resume,
        "the résumé says otherwise",
        """
        <cv> says|said|say|states|stated|shows|showed|lists|listed|reads|has|claims|claimed|put
        what i [had|would|have] put|written|wrote|claimed|said|stated on|in [my] <cv>
        clash*|conflict*|contradict*|disagree*|not_fit|not_match .. <cv>|what_i|what_was
        clash* with it|that
        not|never|unable|<unable> keep .. dates|timeline|story|stories|jobs|facts straight
        <number>|different|conflicting|wrong start|end dates|date
        <number>|different end|start|job|employment dates|titles
        said|told|gave|answered|mentioned|claimed .. .. and|but|while|whereas|when|although|though [my|the|on] <cv> .. says|said|has|shows|lists|states|stated
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.inconsistent_resume,
        "the résumé is spoken of",
        """
        dates|timeline|chronology|story_straight|straight|versions
        <cv>
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.blanked,
        "memory is spoken of",
        """
        brain|head|sat_there|stood_there
        remember|recall|memory|mind|blank|forgot_what|speechless|words|nothing_came|nothing_in|answer_came|static|silence|stuck
        answer|it came|popped|occurred [to|into] [me|my_head] .. later|after|afterwards|hour|home|car|outside
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.honesty,
        "truth is spoken of",
        """
        said|told|claimed|wrote|say [them|him|her|that] i [was|am|had|have|could|knew|know|speak|spoke] [very] fluent|expert|certified|proficient|finished|graduated|completed|native|qualified|degree|familiar|experienced|led|managed|good|used|read
        impression that|i
        dress*_up my|story|title|experience|cv|role|it
        turned out|came|it out|that .. never|not|true|lie
        invent*|invention|false|falsely|truth|honest|honesty|made_up|reference_check|inaccurate|not_accurate|lies
        told|said .. i am|was|have|had .. i am|was|have|had|did|do not $
        cv .. not true|accurate|honest
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.weak_evidence,
        "proof is spoken of",
        """
        example|examples|concrete|specifics|evidence|proof|anecdote|anecdotes|figures|metrics|substance|detail|details|results|achievements|story|stories|vague|generic|star|abstract
        <unable> explain|describe|express
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.forgot_experience,
        "left it off the paper",
        """
        <missed>|left|leave|omit* .. put|list|listed|write|include|included|added|add|off|out .. on|in|of|from|off [my] <cv>
        left|leave|omit* .. off|from [my] <cv>
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.blanked,
        "cannot remember",
        """
        <unable>|not|never|hardly|barely|no_longer [for_life_of_me] remember*|recall [single|any|one] [example|thing|detail|word|answer|name]
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
    Rule(
        Cause.inconsistent_resume,
        "wrote one thing and said another",
        """
        <unable>|not|forgot|forgotten [remember] .. what|which [i] .. .. <cv>
        <unable> explain .. .. <cv>
        on|in [my] <cv> .. .. said|told|claimed|mentioned|answered
        listed|list|put|wrote|written|stated .. .. <cv> .. [i] .. said|not|but
        <cv> .. one_thing|other_thing
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.honesty,
        "took it back",
        """
        i do|did|have|am|was|had not $
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.weak_evidence,
        "proof of a skill",
        """
        <none> .. <proof> of|for|that .. <skill>|claims|said
        not <prove> [them] my|any|that|off .. <skill>|abilities|strengths|worth
        """,
        Weight.CERTAIN,
    ),
)
