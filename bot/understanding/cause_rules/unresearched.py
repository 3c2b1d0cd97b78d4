"""Words for knowing too little about company, role or interviewer."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.unresearched,
        "did not prepare",
        """
        asked [them] who that|he|she|they|it [was|were|is]
        asked what that|they|it|company meant|did|do|was
        not know|knew [even] name|names of
        <missed> .. read|open|opened|check|checked .. email|mail|agenda|instructions|materials|
            brief|briefing|invitation|invite|guidelines|documents|pack|task
        thought they|company|it|he|she|role|job was|were|made|make|sold|did
        went|go|going|walked|came in|into [it|there|interview] blind|cold|unprepared
        skim*|skimmed
        only|barely|hardly glanced|looked|skimmed .. site|website|page|description|ad|company|them
        <missed> .. <learn> .. who|what|about|how|which|whether|where|their|company|them
        got|get|had|said|pronounced name|names of|for .. company|product|ceo|founder|firm|service|
            app|team|department [wrong]
        mispronounc* company|product|their|firm
        had|have|with|came_up_with nothing|no_questions|none to ask [them]
        had|have|gave|offered|said nothing [good|specific|smart|real] specific|about_them|
            about_company
        nothing to ask
        any questions for us|me|them
        sin saber
        not|never seen|used|tried|heard|opened|played|visited|downloaded|watched|been it|them|one|
            to_it
        why them|us|they|their|this_company|that_company
        idea|clue|notion what|who they|company|team|it [do|does|did|make|is|was]
        <missed> .. research*|researched|homework|prepare*|prepare|prepped|prep|google*|google|
            look_up|looked_up|look_them_up|looked_them_up|look_him_up|look_her_up|looked_him_up|
            looked_her_up|read_up|read_about|check_out|checked_out|study|studied|visit|visited|
            look_into|looked_into|look_at_their|looked_at_their|open_their|opened_their|find_out|
            found_out|familiarise|familiarize|familiarised|background_reading|reading_up|
            reading_about|reading_up_on|researching|preparing|googling|revise|revised|practise|
            practised|practice|practiced|rehearse|rehearsed|tailor*|customise|customize|adapt_my|
            check_their|checked_their
        <missed> .. read|reading|skim|check|checked|look_at|looked_at|look_into|look_through|try|
            tried|use|used|download|downloaded|visited|opened|tested|know|seen|knew|watch|watched|
            play|played|see .. <firm>|website|site|job_description|job_ad|job_advert|job_spec|ad|
            advert|description|posting|brief|instructions|background|linkedin|report|blog|up
        <none> .. research|preparation|prep|homework|preparations|prepping
        research|preparation|prep|homework .. not|lacking|poor|weak|thin|lack|insufficient|missing|
            zero|minimal|superficial|nonexistent|inadequate|off|sloppy|skip*
        skip* [my|all] research|preparation|prep|homework|reading
        unprepared|underprepared|under_prepared|ill_prepared|unresearched|clueless|unaware|
            ignorant|uninformed|ill_informed|misinformed
        badly|poorly|insufficiently|under|not|barely|inadequately [well|properly|enough|
            sufficiently] prepared|informed|researched
        wing*|winged|wung it
        on fly
        off cuff
        <not> know|knew|known|understand|understood [really|exactly] who|what|about|anything|much|
            enough|which|where|first_thing|of|their [much|about|of|all|exactly|sort|kind|thing|on]
            .. <firm>|they|he|she|do|does|did
        know|knew|knowing|known [very] nothing|little|too_little|not_much|next_to_nothing|
            hardly_anything|barely_anything|zero|almost_nothing|less_than|not_enough [about|of]
        <not> know|knew|understand|understood|heard [anything|enough|much|thing] [about|of] <firm>
        no|not_faintest|without|not_slightest|zero|little|not_have|not_much|no_clue|no_idea|blank
            idea|clue|knowledge|notion|understanding|concept .. <firm>|what_they|who_they|they_do|
            they_did|they_make|they_sell|he_was|she_was
        little|limited|sketchy|patchy|superficial|vague|hazy|no|zero|poor|minimal|thin knowledge|
            understanding|idea|grasp .. <firm>
        <unable> .. name|list|tell|say|explain|answer|remember|describe .. <firm>|they_do|they_did|
            why_i|why
        <unable> .. why .. there|them|work|job|company|role|this|that|join|position
        what [do|did] i|you|they know|knew about .. us|company|them|it
        no|not_any|zero|not_a_single|not_ask_any|not_have_any|not_prepare_any|without|forgot_my|
            not_ask [good|real|own|decent|smart|intelligent] questions [for|to|at|of|about|ready|
            when|prepared]
        not have|had|ask|asked|prepare|prepared [them] [any|single|good|decent] [good] questions|
            question
        questions for|to them|him|her|interviewer|ask|panel .. not|no|none|blank
        mixed|mixing|mix|confus*|mistook|muddled [them|it|company] [up] with|for another|
            competitor|other|different|their
        mixed|mixing|mix|confus*|mistook|muddled up .. companies|company|firms|with
        wrong company|firm|product|ceo|industry|organisation|business|employer
        generic|template|same|standard|copy_paste|copy_pasted|boilerplate|untailored cover|letter|
            application|cv|resume|applications
        did my homework badly|late
        not .. up_to_date|current|informed|aware|familiar .. <firm>|industry|news|trends|what|of|
            with|on
        not|un aware|familiar of|with
        unfamiliar with <firm>|what
        industry|market|sector|company|recent|latest|key development|developments|news|trends|
            announcement|merger|event
        asked|ask|asking .. home_page|homepage|website|faq|about_page|front_page|on_their_site
        on|from their homepage|home_page|website|site|front_page
        """,
    ),
    Rule(
        Cause.unresearched,
        "was asked about the company",
        """
        ask*|question|questions|quiz* .. [who|what|which|about|is|are] .. competitors|competitor|
            rivals|mission|values|products|product|clients|customers|business_model|
            company_history|founder|revenue|strategy|news|their_work
        ask*|question .. why .. there|them|company|this_company
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.unresearched,
        "about the company",
        """
        homepage|home_page|website|job_description|job_spec|job_advert|annual_report|about_page|
            glassdoor
        research|homework|prepping|preparation
        competitors|competitor|rivals|mission|mission_statement|company_values|core_values|
            business_model
        google
        prepare*|prepared for|wrong|different [other|wrong|questions|role|thing|topics|job|
            interview]
        why them|us|company|this_company
        """,
        Weight.HINT,
    ),
    Rule(
        None,
        "preparation that was there",
        """
        well|over|very|fully|thoroughly|super|all prepared
        prepared|prepped|researched|rehearsed|practised|practiced well|thoroughly|everything|
            for_days|for_weeks|all_week|loads|lots|hours|so_much|my|answers|an|all
        did|done all|my|loads_of|lots_of|plenty_of|so_much|hours_of|enough research|homework|
            preparation|prep
        """,
    ),
    Rule(
        Cause.unresearched,
        "their things are spoken of",
        """
        their|its|company's [latest|new|newest|main|own|flagship|recent|current] app|product|
            products|website|service|services|brand|mission|values|clients|customers|work|company|
            site|industry|business|projects|strategy|platform|tool|tools|competitors|books|
            articles|blog|history|news|campaign|restaurants|menu|store|stores|portfolio
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.unresearched,
        "got their name wrong",
        """
        mispronounc*|got|butcher*|said|spelled|misspelled|spelt .. company's|company|firm's|firm|
            brand|product .. name|wrong
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.unresearched,
        "knowledge of the company",
        """
        knowledge|understanding|grasp|idea of|about|on company|firm|business|organisation|
            organization|employer|role|job|market|industry|sector|product|products|competitors
        not know|knew|say|explain|tell [them] why i .. .. there|them|job|company|role|join|place
        why i [want|wanted] .. work|there|join|job|company .. not|nothing|no|blank
        """,
        Weight.CERTAIN,
    ),
)
