"""Words for a skill, a degree or years that are missing."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.skill_gap,
        "lacks a skill",
        """
        <unable>|not answer|solve .. [questions|question] [on|about|in|of] <subject>
        <unable>|not answer|solve .. technical|coding|sql|maths|grammar|accounting [questions|
            question]
        <unable>|not do|did|done|handle|manage|get .. <test>
        need*|want*|require*|insist* .. and|but|which|yet|while i|mine|mine_is|my [do|did|have|had|
            am|was|just|only] not|only|never|lack|none|am_only|no|b2|b1|b
        not have|had|got|hold|possess one|it|that|those|any_of
        not|never managed|led|supervised|trained|hired|run|ran anybody|anyone|people|somebody|team|
            staff|budget|project
        only read|heard|seen|watched about|of|it|videos|tutorials
        not up to it|scratch|standard|speed|par
        not get|got|make|made through|past|it_past .. <test>|stage
        <none> .. <skill>
        <none> years
        not enough|many years
        <missed> .. [have|had|got|possess|meet|met|fulfil|fulfill|satisfy|hold|held] ..
            requirements|criteria|prerequisites|qualifications|requirement|minimum|threshold|
            benchmark|bar|their_bar
        <skill> .. not|never|too|lack*|missing|weak|insufficient|rusty|limited|outdated|thin|below|
            short|inadequate|deficient|patchy|expired|lapsed|light|elementary|basic|beginner|
            not_there|stale|low|nonexistent|gap|gaps
        need*|require*|want*|ask*|look*|expect*|demand*|prefer*|insist* [for|on|someone|somebody|
            me_to_have|person|at_least|with|candidate|to_have] .. <number>|more|years|phd|degree|
            certified|licence|license|certificate|senior|experienced|fluent|native|qualified|
            certification|diploma|hands_on|master's|masters|specialist|licensed|trained|chartered|
            registered|graduate|expert|experience [with|years|of|in|who]
        want*|need*|require*|ask* .. <skill> .. and|but|while|whereas i|mine|all_i
        years .. i|but|and|while have|had|got|only <number>|only
        only|just have|had|has|know|knew|speak|worked|graduated
        only|just <number>|basic|basics|school|entry|fundamentals|self_taught|beginner|bachelor|
            bachelor's|theory
        basics of|in|only
        underqualified|under_qualified|unqualified|inexperienced|under_experienced|
            underexperienced|unskilled|unlicensed|uncertified
        not .. qualified|experienced|senior|technical|skilled|certified|fluent|proficient|advanced|
            licensed|eligible|accredited|trained|competent|capable|native|strong_enough|
            good_enough|up_to_standard|up_to_scratch|ready
        too [much_of_a] junior|green|inexperienced|little_experience|new|young_in_the_field|fresh|
            early_in|basic_a_level|inexpert
        not <skill_verb> .. <subject>|before|professionally|anything_like
        never [yet] [really|personally] used|use|worked|work|done|learned|learnt|learn|studied|
            study|coded|code|led|managed|programmed|operated|written|write|built|build|driven|
            handled|deployed|trained|taught|cooked|sold|supervised|dealt|encountered|touched|
            program|operate|drive|type|speak|spoken|read|play|draw|weld|administered|run_a|
            configured|set_up [with|a|in|on|of|anyone|people|one|it|any|such] [before|any|
            professionally|at|in|of] [that|<subject>|team|budget|before|like|tool|tools|software|
            system|systems|this|one|people|production|technology|language|framework|machine|cold]
        not|never speak|code|program|drive|spoken|type|weld|swim|spell
        not|never|<unable> know|knew|understand|understood|speak|write|do|use|read|learn*|learned|
            studied|study|pass|operate|handle|learnt [how|much|enough|any|about|to|basic|their|
            nearly|the|very|it] [to] [use|any|do|about|write|of] .. <subject>
        <subject> .. <bad>|rusty|weak|poor|lacking|basic|limited|not_good|not_enough|too_weak|
            below|nonexistent|elementary|not_there|intermediate|let_me_down|insufficient|outdated|
            beginner|gap|gaps|stale|shaky|terrible|low|thin
        <bad>|rusty|shaky|basic|limited|insufficient|lack_of|beginner|elementary|no|without|little|
            broken|intermediate [at|in|with|on|command|my|level|knowledge|of] [of|my] <subject>
        struggl*|bad|stuck|useless|hopeless|weak|shaky|lost|behind|rusty|fell_short|short|rubbish|
            beaten|found_out|caught_out|got_caught_out with|at|in|on|by .. <subject>|<test>
        <subject> .. beyond|above|over [me|mine|my|head]
        beyond my|me|mine
        above|over my level|head|ability|league|pay_grade
        out of my depth|league
        fail*|flunk*|bomb*|not_pass|not_passed|not_finish|not_complete|scor*_badly|did_badly|
            did_poorly|bad_at|messed_up|tanked|blew|flopped|screwed_up|low_score|bad_score|
            poor_score|struggled|badly|poorly|fluffed|botched|crashed|trouble|struggling|
            not_do_well|not_done_well|scored_low|scored_badly|scored [on|in|at|with|through|my|of|
            their|part|round|badly|below|under|only] [of|on|in|my|half|part|a|their|timed|simple]
            [online|technical|written|live|skills|simple|mandatory|basic|final|second] <test>
        <test> .. fail*|badly|poorly|too_hard|too_difficult|low|score|below|bad|tough|not_solve|
            not_pass|not_finish|beat_me|defeated|over_my_head|exposed|showed|went_badly|incorrect|
            mess|disaster|not_run|not_compile|bombed|too_much_for_me|hard
        <unable>|not solve|solved|code|implement|debug|crack|pass|complete|finish|optimise|
            optimize|compute|calculate|do_it_in|write|figure_out|finished|passed|completed|
            get_it_working|work_out|get_working|get_to_work|do_sums|convert|translate
        wrong|incorrect answer|solution|answers|degree|field|major|specialism|industry|approach|
            skill_set|level|output
        no|without industry|domain|formal|commercial|prior|previous|hands_on|practical|relevant|
            management|supervisory|sector|technical|direct|enterprise
        need to|i learn|improve|get_better|brush_up|study|practise|practice|upskill|retrain|
            pick_up|get_certified|up_my
        brush up
        not .. tech*|technologically savvy
        not tick .. boxes|box
        skill|skills|knowledge|qualification|qualifications|technical|experience gap|gaps|mismatch|
            shortage|deficit
        gap|gaps|hole|holes|shortfall in my knowledge|skills|skill|training|understanding|
            technical|expertise|skillset|experience
        lack*|lacking|lacked|miss*|missing|short|deficient [of|on|in|some|key|important|necessary|
            that] .. <subject>|<skill>
        new to field|industry|language|this|sector|technology|domain
        steep learning curve
        learning curve
        only i|im|am beginner|student|graduate
        beginner|novice|newbie|rookie|noob
        career changer|change|switcher
        driving licence|license
        never heard of .. <subject>|term|tool|concept|pattern|framework|method
        tech stack|skills|side|questions|part|round|knowledge .. not|never|weak|over|different|
            let_me
        behind on technology|tech|tools|latest
        """,
    ),
    Rule(
        Cause.skill_gap,
        "a skill is spoken of",
        """
        <skill>
        technical questions|question|part|round|interview|side
        <subject>
        someone|somebody|candidate with .. <skill>|<subject>
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.skill_gap,
        "does not know how",
        """
        not|never know|knew|learned|learnt|learn|understand how to use|do|write|code|run|make|
            operate|read|work|build|solve|set|handle|set_up|drive|program|calculate|deal
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.skill_gap,
        "something is missing",
        """
        missing|lacking|lack|lacked|lacks
        requirement|requirements|required|mandatory
        """,
        Weight.HINT,
    ),
)
