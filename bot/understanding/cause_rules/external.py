"""Words for what was nobody's fault: somebody else, or the job, or the rules."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.external,
        "somebody else was to have it",
        """
        went|goes|given|gave|offered .. to .. son|daughter|nephew|niece|cousin|friend|wife|husband|
            brother|sister|relative|mate
        wanted|preferred|hired|chose|took|gave_it_to [his|her|their|own] nephew|son|daughter|
            cousin|friend|niece|brother|mate|buddy|wife|husband|relative|favourite
        only|just|had one|two|single|1 seat|place|spot|opening|position|vacancy|slot
        person|one|candidate|woman|man|guy|girl|successful_candidate they|who|that|got [took|chose|
            hired|picked|selected|wanted|preferred|got|was_chosen|got_it|it]
        worked|known|knew .. boss|manager|director|ceo|founder|owner|each_other [before|for_years|
            already]
        gave|give|given|giving|handed|went|offered|awarded it|job|role|position|post|place to
            someone|somebody|person|another|friend|insider|him|her|colleague|one|candidate|nephew|
            employee|guy|woman|man
        always going to get|be|hire|have
        <chose> .. internal|internally|in_house|inside|within|insider|own_people|existing_staff|
            current_employee|employee|one_of_their_own|own_intern|former_intern|former_employee
        internal|inside|in_house candidate|hire|applicant|person|promotion|move|transfer|colleague|
            applicants|candidates|employee|appointment|someone
        internally|insider|nepotism|favouritism|favoritism|cronyism|favourite
        someone|somebody|person|colleague|employee|intern|temp [already] [from] inside|internal|
            within|in_house|working_there|who_worked_there|worked_there|already_there|in_the_team|
            on_the_team|doing_the_job
        <chose> .. <rival>
        <rival> .. got|get|had|won|was|has [the] job|role|position|chosen|picked|hired|selected|
            offer|it|place|nod|promoted|preferred
        <rival> .. stronger|better|more|fitted|suited|closer|cheaper|already|edged|beat|pipped|
            outshone|referral|referred|connections|local|younger|ahead|phd
        stronger|better|more_experienced|more_qualified|better_qualified|more_senior|better_suited|
            other|another|second|cheaper|different_kind_of|better_fit candidate|candidates|
            applicant|applicants|person|one|finalist|fit|people|profile|option|match|competition
        tough|strong|stiff|fierce|heavy|high|huge|hard|too_much|big|intense|steep|massive|enormous
            competition|field|competitive|shortlist|pool|interest
        competition|competitive|competed
        beat|beaten|pipped|edged me|out|by|at|to
        <number>|too_many|so_many|loads_of|lots_of|plenty_of|tons_of [other|good|of|strong|great|
            hundred|thousand|people] applicants|candidates|applications|people|others|good_people|
            finalists|cvs|applied|resumes|went_for
        applicants for|applied
        already|had|mind|decision|decided|earmarked|lined [already] [had|made] picked|chosen|
            decided|someone|hired|found|in_mind|made_up|selected|filled|given|offered|promised|
            lined_up|made_their|favourite|preferred|up
        filled|fill|closed|gone|taken|lined_up|decided before|by_the_time|already|when|earlier|
            internally
        had someone|somebody [else] in_mind|lined|already|they
        in mind
        foregone conclusion
        formality|box_ticking|tick_box|rigged|stitch_up|sham|fake_posting|ghost_job|ghost_posting|
            legally_had
        had to advertise|interview|post|go_through_motions
        son|nephew|niece|daughter|cousin|friend|brother|wife|husband|relative|mate|buddy|ex|pal|
            girlfriend|neighbour|acquaintance .. got|gets|hired|chosen|job|role|position
        referral|referred|recommended|well_connected|connections|who_you_know
        with|between me and|two|another|other|her|him|someone
        coin toss|flip
        """,
    ),
    Rule(
        Cause.external,
        "the job went",
        """
        freeze|ban|stop|block|halt on|of [new|all|any] hiring|hires|positions|recruitment|posts|
            vacancies|jobs|roles
        ran|run|running out of money|cash|funds|funding|budget
        on pause|hold|ice|back_burner
        put .. on pause|hold|ice
        not come|came|get|go through
        merg* .. positions|roles|jobs|departments|teams|into_one
        <job>|funding .. not come_through|approved|signed_off|materialise|happen|renewed
        <job> .. <gone>
        <gone> [whole|entire|the|its|their] [whole] <job>|recruitment|vacancy|opening
        hiring|recruitment|recruiting|budget|headcount freeze|cuts|cut|freezes|stop|pause|ban|
            constraints|reasons|issues|problems|restrictions|crunch|shortfall|moratorium
        budget|funding|money|headcount|funds|finances|investor|investors|investment .. <gone>|
            run_out|not|pulled_out|problems|constraints|reasons|withdrew|backed|round
        company|firm|business|startup|start_up|employer|organisation|organization|bank|hospital|
            school|agency|site|plant|division .. <gone>|sold|bought|acquired|folded|bust|under|
            insolvent|bankrupt|losing_money|laid|layoffs|struggling|merged|moved
        restructur*|restructure|reorganis*|reorganisation|reorganization|reorganiz*|reorganise|
            reorganize|reorg|reshuffl*|reshuffle|layoff|layoffs|lay_off|lay_offs|redundanc*|
            redundancies|downsiz*|downsize|merger|merged|takeover|acquisition|acquired|outsourc*|
            outsource|offshor*|bankrupt|bankruptcy|insolven*|insolvent|insolvency|recession|
            economy|cutbacks|austerity|tariffs|pandemic|lockdown|downturn|automated|offshore|
            cost_cutting|cost_saving
        laid off
        went|gone|go bust|under|bankrupt|quiet|silent|dark
        pulled plug
        no longer need*|hiring|exists|exist|available|required|open|recruiting|looking|fill*|there|
            there_is
        not [be|been|to|going_to|want_to|looking_to|plan_to|get|got|able_to] hiring|recruiting|
            fill|filling|hire|recruit|replace|sign_off|approved|backfill [anyone|anybody|role|
            position|at_all|after|right_now|for]
        decided|decide|chose not to|against fill*|hire|hiring|recruit|recruiting|proceed|go_ahead|
            anyone
        chang*|change|changed [their|his|her] mind|minds|requirements|plans|profile|
            job_description|direction|strategy|scope|spec|role|priorities|whole_role
        <job> .. chang*|changed|reposted|redefined|rewritten|altered
        went|go|going|moved|move|gone [in] [completely] different|another|other direction|way|route
        manager|boss|ceo|recruiter|director|decision_maker|sponsor|team_lead|interviewer .. quit|
            left|resigned|fired|sacked|let_go|moved_on|replaced|died|retired|went_on_leave|
            maternity_leave|sick_leave
        client|customer|parent_company|headquarters|hq|board|finance|head_office|investors|
            government|minister .. pulled|withdrew|cancel*|blocked|vetoed|stopped|said_no|refused|
            backed_out|overruled|froze
        """,
    ),
    Rule(
        Cause.external,
        "nobody's doing",
        """
        <they> .. want*|wanted|look*_for|hired|chose|prefer* [someone|somebody|candidate|person]
            younger|older|cheaper|male|female|native|local
        overqualified|over_qualified|too_qualified|too_experienced|too_senior|over_experienced
        visa|visas|sponsor|sponsorship|sponsoring|work_permit|work_permits|right_to_work|
            work_authorisation|work_authorization|green_card|citizenship|citizens|citizen|passport|
            nationality|immigration|permit|residency|residence_permit|h1b|h_1b
        relocat*|relocate|relocation|location|commute|commuting|too_far|far_away|live_too_far|
            locally|on_site|onsite|in_office|office_days|remote|hybrid|time_zone_they|postcode|
            live_in
        want*|need*|prefer*|look*|hire*|hired|chose [for] [someone|somebody|people|candidate]
            local|locals|nearby|closer|based|in_person|on_site|in_office
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
        unlucky|timing|bad_luck|luck|quota|quotas|politics|office_politics|policy|policies|union|
            bureaucracy|red_tape|rules|legal_reasons|union_rules|algorithm|ats|regulation
        ghosted|ghosting
        never|not|no heard|hear|got|replied|came|reply|answer|word|response back|anything|from|
            again|replied
        ageism|ageist|age|too_old|too_young|racism|racist|sexism|sexist|discriminat*|
            discrimination|prejudice|biased|bias|disability|accent_bias|non_compete|noncompete
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
        Cause.external,
        "the decision is spoken of",
        """
        they decided|chose|picked|hired|preferred|changed|cancelled|closed|filled|froze|reposted|
            took|wanted_someone_else|went_with
        decision|shortlist|vacancy|recruitment|req|headcount|funding|budget
        """,
        Weight.HINT,
    ),
)
