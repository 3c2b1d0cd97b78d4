"""Words for what did not fit: preparation, skills, people, and what was nobody's doing."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.unresearched,
        "did not prepare",
        """
        not know|knew [even] name|names of
        <missed> .. read|open|opened|check|checked .. email|mail|agenda|instructions|materials|brief|briefing|invitation|invite|guidelines|documents|pack|task
        thought they|company|it|he|she|role|job was|were|made|make|sold|did
        went|go|going|walked|came in|into [it|there|interview] blind|cold|unprepared
        skim*|skimmed
        only|barely|hardly glanced|looked|skimmed .. site|website|page|description|ad|company|them
        <missed> .. <learn> .. who|what|about|how|which|whether|where|their|company|them
        got|get|had|said|pronounced name|names of|for .. company|product|ceo|founder|firm|service|app|team|department [wrong]
        mispronounc* company|product|their|firm
        had|have|with|came_up_with nothing|no_questions|none to ask [them]
        had|have|gave|offered|said nothing [good|specific|smart|real] specific|about_them|about_company
        nothing to ask
        any questions for us|me|them
        sin saber
        not|never seen|used|tried|heard|opened|played|visited|downloaded|watched|been it|them|one|to_it
        why them|us|they|their|this_company|that_company
        idea|clue|notion what|who they|company|team|it [do|does|did|make|is|was]
        <missed> .. research*|researched|homework|prepare*|prepare|prepped|prep|google*|google|look_up|looked_up|look_them_up|looked_them_up|
            look_him_up|look_her_up|looked_him_up|looked_her_up|read_up|read_about|check_out|checked_out|study|studied|visit|visited|
            look_into|looked_into|look_at_their|looked_at_their|open_their|opened_their|find_out|found_out|familiarise|familiarize|
            familiarised|background_reading|reading_up|reading_about|reading_up_on|researching|preparing|googling|
            revise|revised|practise|practised|practice|practiced|rehearse|rehearsed|tailor*|customise|customize|adapt_my|check_their|checked_their
        <missed> .. read|reading|skim|check|checked|look_at|looked_at|look_into|look_through|try|tried|use|used|download|downloaded|
            visited|opened|tested|know|seen|knew|watch|watched|play|played|see .. <firm>|website|site|job_description|job_ad|job_advert|job_spec|ad|advert|
            description|posting|brief|instructions|background|linkedin|report|blog|up
        <none> .. research|preparation|prep|homework|preparations|prepping
        research|preparation|prep|homework .. not|lacking|poor|weak|thin|lack|insufficient|missing|zero|
            minimal|superficial|nonexistent|inadequate|off|sloppy|skip*
        skip* [my|all] research|preparation|prep|homework|reading
        unprepared|underprepared|under_prepared|ill_prepared|unresearched|clueless|unaware|ignorant|uninformed|ill_informed|misinformed
        badly|poorly|insufficiently|under|not|barely|inadequately [well|properly|enough|sufficiently] prepared|informed|researched
        wing*|winged|wung it
        on fly
        off cuff
        <not> know|knew|known|understand|understood [really|exactly] who|what|about|anything|much|enough|which|where|first_thing|of|their [much|about|of|all|exactly|sort|kind|thing|on] .. <firm>|they|he|she|do|does|did
        know|knew|knowing|known [very] nothing|little|too_little|not_much|next_to_nothing|hardly_anything|barely_anything|
            zero|almost_nothing|less_than|not_enough [about|of]
        <not> know|knew|understand|understood|heard [anything|enough|much|thing] [about|of] <firm>
        no|not_faintest|without|not_slightest|zero|little|not_have|not_much|no_clue|no_idea|blank idea|clue|knowledge|notion|understanding|
            concept .. <firm>|what_they|who_they|they_do|they_did|they_make|they_sell|he_was|she_was
        little|limited|sketchy|patchy|superficial|vague|hazy|no|zero|poor|minimal|thin knowledge|understanding|idea|grasp .. <firm>
        <unable> .. name|list|tell|say|explain|answer|remember|describe .. <firm>|they_do|they_did|why_i|why
        <unable> .. why .. there|them|work|job|company|role|this|that|join|position
        what [do|did] i|you|they know|knew about .. us|company|them|it
        no|not_any|zero|not_a_single|not_ask_any|not_have_any|not_prepare_any|without|forgot_my|not_ask [good|real|own|decent|smart|intelligent] questions [for|to|at|of|about|ready|when|prepared]
        not have|had|ask|asked|prepare|prepared [them] [any|single|good|decent] [good] questions|question
        questions for|to them|him|her|interviewer|ask|panel .. not|no|none|blank
        mixed|mixing|mix|confus*|mistook|muddled [them|it|company] [up] with|for another|competitor|other|different|their
        mixed|mixing|mix|confus*|mistook|muddled up .. companies|company|firms|with
        wrong company|firm|product|ceo|industry|organisation|business|employer
        generic|template|same|standard|copy_paste|copy_pasted|boilerplate|untailored cover|letter|application|cv|resume|applications
        did my homework badly|late
        not .. up_to_date|current|informed|aware|familiar .. <firm>|industry|news|trends|what|of|with|on
        not|un aware|familiar of|with
        unfamiliar with <firm>|what
        industry|market|sector|company|recent|latest|key development|developments|news|trends|announcement|merger|event
        asked|ask|asking .. home_page|homepage|website|faq|about_page|front_page|on_their_site
        on|from their homepage|home_page|website|site|front_page
        """,
    ),
    Rule(
        Cause.unresearched,
        "was asked about the company",
        """
        ask*|question|questions|quiz* .. [who|what|which|about|is|are] .. competitors|competitor|rivals|mission|values|
            products|product|clients|customers|business_model|company_history|founder|revenue|strategy|news|their_work
        ask*|question .. why .. there|them|company|this_company
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.unresearched,
        "about the company",
        """
        homepage|home_page|website|job_description|job_spec|job_advert|annual_report|about_page|glassdoor
        research|homework|prepping|preparation
        competitors|competitor|rivals|mission|mission_statement|company_values|core_values|business_model
        google
        prepare*|prepared for|wrong|different [other|wrong|questions|role|thing|topics|job|interview]
        why them|us|company|this_company
        """,
        Weight.HINT,
    ),
    Rule(
        None,
        "preparation that was there",
        """
        well|over|very|fully|thoroughly|super|all prepared
        prepared|prepped|researched|rehearsed|practised|practiced well|thoroughly|everything|for_days|for_weeks|
            all_week|loads|lots|hours|so_much|my|answers|an|all
        did|done all|my|loads_of|lots_of|plenty_of|so_much|hours_of|enough research|homework|preparation|prep
        """,
    ),
    Rule(
        Cause.skill_gap,
        "lacks a skill",
        """
        <unable>|not do|did|done|handle|manage|get .. <test>
        need*|want*|require*|insist* .. and|but|which|yet|while i|mine|mine_is|my [do|did|have|had|am|was|just|only] not|only|never|lack|none|am_only|no|b2|b1|b
        not have|had|got|hold|possess one|it|that|those|any_of
        not|never managed|led|supervised|trained|hired|run|ran anybody|anyone|people|somebody|team|staff|budget|project
        only read|heard|seen|watched about|of|it|videos|tutorials
        not up to it|scratch|standard|speed|par
        not get|got|make|made through|past|it_past .. <test>|stage
        <none> .. <skill>
        <none> years
        not enough|many years
        <missed> .. [have|had|got|possess|meet|met|fulfil|fulfill|satisfy|hold|held] .. requirements|criteria|prerequisites|qualifications|requirement|minimum|threshold|benchmark|bar|their_bar
        <skill> .. not|never|too|lack*|missing|weak|insufficient|rusty|limited|outdated|thin|below|short|
            inadequate|deficient|patchy|expired|lapsed|light|elementary|basic|beginner|not_there|stale|low|nonexistent|gap|gaps
        need*|require*|want*|ask*|look*|expect*|demand*|prefer*|insist* [for|on|someone|somebody|me_to_have|person|at_least|with|candidate|to_have]
            .. <number>|more|years|phd|degree|certified|licence|license|certificate|senior|experienced|fluent|native|qualified|
            certification|diploma|hands_on|master's|masters|specialist|licensed|trained|chartered|registered|graduate|expert|experience [with|years|of|in|who]
        want*|need*|require*|ask* .. <skill> .. and|but|while|whereas i|mine|all_i
        years .. i|but|and|while have|had|got|only <number>|only
        only|just have|had|has|know|knew|speak|worked|graduated
        only|just <number>|basic|basics|school|entry|fundamentals|self_taught|beginner|bachelor|bachelor's|theory
        basics of|in|only
        underqualified|under_qualified|unqualified|inexperienced|under_experienced|underexperienced|unskilled|unlicensed|uncertified
        not .. qualified|experienced|senior|technical|skilled|certified|fluent|proficient|advanced|licensed|eligible|
            accredited|trained|competent|capable|native|strong_enough|good_enough|up_to_standard|up_to_scratch|ready
        too [much_of_a] junior|green|inexperienced|little_experience|new|young_in_the_field|fresh|early_in|basic_a_level|inexpert
        not <skill_verb> .. <subject>|before|professionally|anything_like
        never [yet] [really|personally] used|use|worked|work|done|learned|learnt|learn|studied|study|coded|code|led|managed|programmed|operated|
            written|write|built|build|driven|handled|deployed|trained|taught|cooked|sold|supervised|dealt|encountered|touched|
            program|operate|drive|type|speak|spoken|read|play|draw|weld|administered|run_a|configured|set_up
            [with|a|in|on|of|anyone|people|one|it|any|such] [before|any|professionally|at|in|of] [that|<subject>|team|budget|before|like|tool|tools|software|system|systems|this|one|people|production|technology|language|framework|machine|cold]
        not|never speak|code|program|drive|spoken|type|weld|swim|spell
        not|never|<unable> know|knew|understand|understood|speak|write|do|use|read|learn*|learned|studied|study|pass|operate|handle|learnt [how|much|enough|any|about|to|basic|their|nearly|the|very|it] [to] [use|any|do|about|write|of] .. <subject>
        <subject> .. <bad>|rusty|weak|poor|lacking|basic|limited|not_good|not_enough|too_weak|below|nonexistent|elementary|
            not_there|intermediate|let_me_down|insufficient|outdated|beginner|gap|gaps|stale|shaky|terrible|low|thin
        <bad>|rusty|shaky|basic|limited|insufficient|lack_of|beginner|elementary|no|without|little|broken|intermediate [at|in|with|on|command|my|level|knowledge|of] [of|my] <subject>
        struggl*|bad|stuck|useless|hopeless|weak|shaky|lost|behind|rusty|fell_short|short|rubbish|beaten|found_out|caught_out|got_caught_out with|at|in|on|by .. <subject>|<test>
        <subject> .. beyond|above|over [me|mine|my|head]
        beyond my|me|mine
        above|over my level|head|ability|league|pay_grade
        out of my depth|league
        fail*|flunk*|bomb*|not_pass|not_passed|not_finish|not_complete|scor*_badly|did_badly|did_poorly|bad_at|messed_up|tanked|blew|flopped|
            screwed_up|low_score|bad_score|poor_score|struggled|badly|poorly|fluffed|botched|crashed|trouble|struggling|not_do_well|not_done_well|scored_low|scored_badly|scored [on|in|at|with|through|my|of|their|part|round|badly|below|under|only] [of|on|in|my|half|part|a|their|timed|simple] [online|technical|written|live|skills|simple|mandatory|basic|final|second] <test>
        <test> .. fail*|badly|poorly|too_hard|too_difficult|low|score|below|bad|tough|not_solve|not_pass|not_finish|beat_me|
            defeated|over_my_head|exposed|showed|went_badly|incorrect|mess|disaster|not_run|not_compile|bombed|too_much_for_me|hard
        <unable>|not solve|solved|code|implement|debug|crack|pass|complete|finish|optimise|optimize|compute|calculate|
            do_it_in|write|figure_out|finished|passed|completed|get_it_working|work_out|get_working|get_to_work|do_sums|convert|translate
        wrong|incorrect answer|solution|answers|degree|field|major|specialism|industry|approach|skill_set|level|output
        no|without industry|domain|formal|commercial|prior|previous|hands_on|practical|relevant|management|supervisory|sector|technical|direct|enterprise
        need to|i learn|improve|get_better|brush_up|study|practise|practice|upskill|retrain|pick_up|get_certified|up_my
        brush up
        not .. tech*|technologically savvy
        not tick .. boxes|box
        skill|skills|knowledge|qualification|qualifications|technical|experience gap|gaps|mismatch|shortage|deficit
        gap|gaps|hole|holes|shortfall in my knowledge|skills|skill|training|understanding|technical|expertise|skillset|experience
        lack*|lacking|lacked|miss*|missing|short|deficient [of|on|in|some|key|important|necessary|that] .. <subject>|<skill>
        new to field|industry|language|this|sector|technology|domain
        steep learning curve
        learning curve
        only i|im|am beginner|student|graduate
        beginner|novice|newbie|rookie|noob
        career changer|change|switcher
        driving licence|license
        never heard of .. <subject>|term|tool|concept|pattern|framework|method
        tech stack|skills|side|questions|part|round|knowledge .. not|never|weak|over|different|let_me
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
        Cause.culture_fit,
        "did not click",
        """
        felt|feel|feeling|was out_of_place
        <not> share|shared|agree|agreed [same|on|their] [values|views|vision|ideas|opinions|interests|humour|how|much]
        opposites|opposite|poles_apart|worlds_apart|miles_apart
        bad|weird|off|strange|negative|cold vibe|vibes|atmosphere|feeling|energy
        they|team|everyone|people|others|company are|is|were|was .. formal|casual|strict|academic|relaxed|serious|conservative|hierarchical|traditional|flashy|nerdy|sporty
        <seemed> .. too .. for them|their|team|culture|place|company
        no|zero|not_much|little|missing spark|click|connection|chemistry|warmth|feeling between
        between us
        rub* .. wrong way
        wrong way
        disagree*|disagreement|argu*|argument|heated|friction|tension|rubbed|butted_heads|butt_heads|lock_horns|locked_horns|at_odds
        different|alike|similar people|in_how|from_them|from_me|person|kind|sort|breed|background|worldview
        too|very|so|not|nothing different|alike|similar
        my jokes|joke|humour|humor died|bombed|flat
        they|team|everyone|people|others .. loud|louder|young|younger|older|posh|cliquey|extroverted|bunch|crowd|macho|corporate|competitive|party|bros|lads
        with that|their|this crowd|bunch|lot
        culture|cultural|team|personality match|fit|chemistry
        never going to fit|belong
        <not> .. click*|clicking|gel*|gell*|jell*|mesh*|vibe|vibed|vibing|bond*|bond|connect|connected|connecting|hit_it_off|see_eye|warm_to|warmed|warm|
            get_on|got_on|getting_on|get_along|got_along|hitting_it_off|harmonise|resonate|resonated|on_well|take_to_me|took_to_me|taken_to_me|jive|jived|jibe|like_me|like_my_style|
            belong|belonged|fit_in|fitted_in|blend_in|liked_me|love_me|relate|spark|find_common|understand_each_other|speak_same|feel_at_home|felt_at_home|integrate|warmed_to
        <none> .. chemistry|rapport|connection|click|common_ground|spark|vibe|synergy|affinity|sympathy|warmth_between
        chemistry|rapport|vibe|vibes|atmosphere|energy_between|personalities|connection .. off|not|never|missing|bad|wrong|weird|lacking|clash*|strange|absent|cold|there|mismatch|nonexistent
        culture|cultural|team|personality|values|company_culture|cultural_fit fit|match|mismatch|clash|misfit|difference|differences|add|thing|issue|reasons|gap
        culture|cultural|culturally
        <not> .. good|right|best|great|natural|cultural|perfect|proper|real|their|ideal|obvious fit|match
        <not> .. suited|cut_out|fit|match in|into|with|to|there|for|for_them|their
        <not> fit in|into|with|mold|mould|their|well|profile|culture|team
        <not> be|been|feel|felt|seen_as|considered fit|match|suited|right
        wrong|bad|poor fit|match
        misfit|odd_one_out|outsider|square_peg|fish_out_of_water
        different|opposite|wrong|same|separate|another [very] wavelength|wavelengths|page|planet|planets|world|worlds|values|personalities|personality|
            mindset|mindsets|working_style|working_styles|work_style|work_styles|styles|style|temperament|ideas|idea|expectations|opinion|opinions|outlook|views|philosophy|philosophies|approach|approaches|ways|humour|humor|wave_length|priorities|energy|energies|generation|language_to|characters|attitudes|vision|visions|pace
        wavelength|wavelengths
        on same page
        personality|personalities|character .. clash*|clash|conflict*|different|wrong|not|match|differ
        clash*|clash
        chalk and|& cheese
        oil and|& water
        values .. not|different|clash*|differ*|mine|align|apart
        beliefs|ethics|philosophy
        their|they|he|she|interviewer|manager|team not_like|disliked|took_against|took_dislike_to|hated|not_warm_to|not_take_to|had_something_against me|my
        dislike to me
        took against me
        not their|his|her|my|our type|kind|cup_of_tea|people|sort|tribe|crowd|scene|thing|vibe
        cup of tea
        introvert|introverted|extrovert|extroverted|extravert|outgoing|bubbly|too_corporate|bro_culture|party_kind|clique|cliquey|frat|loner
        <they> .. want*|look*|prefer*|prefer|need* [for] someone|somebody|person|people|more .. outgoing|bubbly|extroverted|quiet|quieter|louder|younger|older|fun|lively|aggressive|
            competitive|serious|relaxed|chatty|personality|like_them|different_personality|social|sociable|easygoing|easy_going|assertive|laid_back|polished|dynamic
        too quiet|loud|serious|formal|corporate|intense|direct|blunt|reserved|shy|old_school|independent|academic|laid_back|relaxed|opinionated|outspoken|traditional|different|nerdy|posh|polite for|to [them|their|team|culture|place|startup|that]
        humour|humor|jokes|joke|sense_of_humour .. not|fell|land*|flat|went_down|bombed|lost|dry|silence
        joke*|joking .. fell_flat|badly|not_land|not_laugh|silence|wrong
        team .. not_want_me|not_see_me|not_fit|not_imagine|already_tight
        not see|imagine|picture me|myself working|in|on|there|with|fitting|among|as_part
        nothing in common
        not [really|quite] go|work|mix together|well_together
        in common
        did not feel|felt right|comfortable|like_my_place
        work*|working style|styles|attitude|ethic .. not|different|clash*|differ*|incompatible|mismatch
        incompatible|incompatibility|mismatch
        """,
    ),
    Rule(
        Cause.external,
        "somebody else was to have it",
        """
        went|goes|given|gave|offered .. to .. son|daughter|nephew|niece|cousin|friend|wife|husband|brother|sister|relative|mate
        wanted|preferred|hired|chose|took|gave_it_to [his|her|their|own] nephew|son|daughter|cousin|friend|niece|brother|mate|buddy|wife|husband|relative|favourite
        only|just|had one|two|single|1 seat|place|spot|opening|position|vacancy|slot
        person|one|candidate|woman|man|guy|girl|successful_candidate they|who|that|got [took|chose|hired|picked|selected|wanted|preferred|got|was_chosen|got_it|it]
        worked|known|knew .. boss|manager|director|ceo|founder|owner|each_other [before|for_years|already]
        gave|give|given|giving|handed|went|offered|awarded it|job|role|position|post|place to someone|somebody|person|another|friend|insider|him|her|colleague|one|candidate|nephew|employee|guy|woman|man
        always going to get|be|hire|have
        <chose> .. internal|internally|in_house|inside|within|insider|own_people|existing_staff|current_employee|employee|one_of_their_own|own_intern|former_intern|former_employee
        internal candidate|hire|applicant|person|promotion|move|transfer|colleague|applicants|candidates|employee|appointment|someone
        internally|insider|nepotism|favouritism|favoritism|cronyism|favourite
        someone|somebody|person|colleague|employee|intern|temp [already] [from] inside|internal|within|in_house|working_there|who_worked_there|worked_there|already_there|in_the_team|on_the_team|doing_the_job
        <chose> .. <rival>
        <rival> .. got|get|had|won|was|has [the] job|role|position|chosen|picked|hired|selected|offer|it|place|nod|promoted|preferred|place
        <rival> .. stronger|better|more|fitted|suited|closer|cheaper|already|edged|beat|pipped|outshone|referral|referred|connections|local|younger|ahead|phd
        stronger|better|more_experienced|more_qualified|better_qualified|more_senior|better_suited|other|another|second|cheaper|different_kind_of|better_fit candidate|candidates|applicant|applicants|person|one|finalist|fit|people|profile|option|match|competition
        tough|strong|stiff|fierce|heavy|high|huge|hard|too_much|big|intense|steep|massive|enormous competition|field|competitive|shortlist|pool|interest
        competition|competitive|competed
        beat|beaten|pipped|edged me|out|by|at|to
        <number>|too_many|so_many|loads_of|lots_of|plenty_of|tons_of [other|good|of|strong|great|hundred|thousand|people] applicants|candidates|applications|people|others|good_people|finalists|cvs|applied|resumes|went_for
        applicants for|applied
        already|had|mind|decision|decided|earmarked|lined [already] [had|made] picked|chosen|decided|someone|hired|found|in_mind|made_up|selected|filled|given|offered|promised|lined_up|made_their|favourite|preferred|up
        filled|fill|closed|gone|taken|lined_up|decided before|by_the_time|already|when|earlier|internally
        had someone|somebody [else] in_mind|lined|already|they
        in mind
        foregone conclusion
        formality|box_ticking|tick_box|rigged|stitch_up|sham|fake_posting|ghost_job|ghost_posting|legally_had
        had to advertise|interview|post|go_through_motions
        son|nephew|niece|daughter|cousin|friend|brother|wife|husband|relative|mate|buddy|ex|pal|girlfriend|neighbour|acquaintance .. got|gets|hired|chosen|job|role|position
        referral|referred|recommended|well_connected|connections|who_you_know
        with|between me and|two|another|other|her|him|someone
        coin toss|flip
        """,
    ),
    Rule(
        Cause.external,
        "the job went",
        """
        ran|run|running out of money|cash|funds|funding|budget
        on pause|hold|ice|back_burner
        put .. on pause|hold|ice
        not come|came|get|go through
        merg* .. positions|roles|jobs|departments|teams|into_one
        <job>|funding .. not come_through|approved|signed_off|materialise|happen|renewed
        <job> .. <gone>
        <gone> [whole|entire|the|its|their] [whole] <job>|recruitment|vacancy|opening
        hiring|recruitment|recruiting|budget|headcount freeze|cuts|cut|freezes|stop|pause|ban|constraints|reasons|issues|problems|restrictions|crunch|shortfall|moratorium
        budget|funding|money|headcount|funds|finances|investor|investors|investment .. <gone>|run_out|not|pulled_out|problems|constraints|reasons|withdrew|backed|round
        company|firm|business|startup|start_up|employer|organisation|organization|bank|hospital|school|agency|site|plant|division .. <gone>|sold|bought|acquired|folded|bust|under|insolvent|bankrupt|losing_money|laid|layoffs|struggling|merged|moved
        restructur*|restructure|reorganis*|reorganisation|reorganization|reorganiz*|reorganise|reorganize|reorg|reshuffl*|reshuffle|layoff|layoffs|lay_off|lay_offs|redundanc*|redundancies|downsiz*|downsize|
            merger|merged|takeover|acquisition|acquired|outsourc*|outsource|offshor*|bankrupt|bankruptcy|insolven*|insolvent|insolvency|recession|economy|cutbacks|austerity|tariffs|pandemic|lockdown|downturn|automated|offshore|cost_cutting|cost_saving
        laid off
        went|gone|go bust|under|bankrupt|quiet|silent|dark
        pulled plug
        no longer need*|hiring|exists|exist|available|required|open|recruiting|looking|fill*|there|there_is
        not [be|been|to|going_to|want_to|looking_to|plan_to|get|got|able_to] hiring|recruiting|fill|filling|hire|recruit|replace|sign_off|approved|backfill [anyone|anybody|role|position|at_all|after|right_now|for]
        decided|decide|chose not to|against fill*|hire|hiring|recruit|recruiting|proceed|go_ahead|anyone
        chang*|change|changed [their|his|her] mind|minds|requirements|plans|profile|job_description|direction|strategy|scope|spec|role|priorities|whole_role
        <job> .. chang*|changed|reposted|redefined|rewritten|altered
        went|go|going|moved|move|gone [in] [completely] different|another|other direction|way|route
        manager|boss|ceo|recruiter|director|decision_maker|sponsor|team_lead|interviewer .. quit|left|resigned|fired|sacked|let_go|moved_on|replaced|died|retired|went_on_leave|maternity_leave|sick_leave
        client|customer|parent_company|headquarters|hq|board|finance|head_office|investors|government|minister .. pulled|withdrew|cancel*|blocked|vetoed|stopped|said_no|refused|backed_out|overruled|froze
        """,
    ),
    Rule(
        Cause.external,
        "nobody's doing",
        """
        overqualified|over_qualified|too_qualified|too_experienced|too_senior|over_experienced
        visa|visas|sponsor|sponsorship|sponsoring|work_permit|work_permits|right_to_work|work_authorisation|work_authorization|green_card|citizenship|citizens|citizen|passport|nationality|immigration|permit|residency|residence_permit|h1b|h_1b
        relocat*|relocate|relocation|location|commute|commuting|too_far|far_away|live_too_far|locally|on_site|onsite|in_office|office_days|remote|hybrid|time_zone_they|postcode|live_in
        want*|need*|prefer*|look*|hire*|hired|chose [for] [someone|somebody|people|candidate] local|locals|nearby|closer|based|in_person|on_site|in_office
        someone|somebody|candidate|person|people local|nearby|closer|based|living
        live .. miles|kilometres|km|hours|far|away|abroad|wrong
        my|our|anyone's|anybody's hands|control|power
        out|outside|beyond [of] my|our|anyone's|anybody's hands|control|power|influence
        not my|mine|me|own fault|doing|call|mistake|decision|problem
        not to do with me
        nothing to do with me|my|interview|performance|how_i
        nothing i|we|anyone|anybody could|did|can|to|would|have
        nothing .. have|could done|do|changed
        no|not fault of|my mine|own
        not about|down_to|because_of|up_to|due_to me|my_interview|my_performance|anything_i
        not .. personal
        through no fault
        bad|wrong luck|timing
        unlucky|timing|bad_luck|luck|quota|quotas|politics|office_politics|policy|policies|union|bureaucracy|red_tape|rules|legal_reasons|union_rules|algorithm|ats|regulation
        ghosted|ghosting
        never|not|no heard|hear|got|replied|came|reply|answer|word|response back|anything|from|again|replied
        ageism|ageist|age|too_old|too_young|racism|racist|sexism|sexist|discriminat*|discrimination|prejudice|biased|bias|disability|accent_bias|non_compete|noncompete
        age|gender|race|accent held_against|against_me
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.external,
        "nobody's doing, for sure",
        """
        overqualified|over_qualified|too_qualified|visa|sponsorship|work_permit|relocation|relocate
        out of my|our|anyone's hands|control
        outside|beyond [of] my|our control
        nothing to do with me
        not my fault|doing
        nothing i could|did
        """,
    ),
    Rule(
        Cause.unresearched,
        "their things are spoken of",
        """
        their|its|company's [latest|new|newest|main|own|flagship|recent|current] app|product|products|website|service|services|brand|mission|values|clients|customers|work|company|site|industry|business|projects|strategy|platform|tool|tools|competitors|books|articles|blog|history|news|campaign|restaurants|menu|store|stores|portfolio
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.culture_fit,
        "people are spoken of",
        """
        vibe|vibes|chemistry|personality|personalities|culture|humour|humor|atmosphere|fit|match|feeling_between|connection|click|attitude|mentality|crowd|clique|friction|introvert|values|jokes|different|compatible
        fit|fitted|fitting in|into|with
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.external,
        "the decision is spoken of",
        """
        they decided|chose|picked|hired|preferred|changed|cancelled|closed|filled|froze|reposted|took|wanted_someone_else|went_with
        decision|shortlist|vacancy|recruitment|req|headcount|funding|budget
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.unresearched,
        "got their name wrong",
        """
        mispronounc*|got|butcher*|said|spelled|misspelled|spelt .. company's|company|firm's|firm|brand|product .. name|wrong
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.skill_gap,
        "does not know how",
        """
        not|never know|knew|learned|learnt|learn|understand how to use|do|write|code|run|make|operate|read|work|build|solve|set|handle|set_up|drive|program|calculate|deal
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
    Rule(
        Cause.culture_fit,
        "they wanted somebody else by nature",
        """
        want*|look*_for|prefer* someone|somebody|people|person who|more
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.unresearched,
        "knowledge of the company",
        """
        knowledge|understanding|grasp|idea of|about|on company|firm|business|organisation|organization|employer|role|job|market|industry|sector|product|products|competitors
        not know|knew|say|explain|tell [them] why i .. .. there|them|job|company|role|join|place
        why i [want|wanted] .. work|there|join|job|company .. not|nothing|no|blank
        """,
        Weight.CERTAIN,
    ),
)
