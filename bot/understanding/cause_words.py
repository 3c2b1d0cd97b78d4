"""Word classes that the rules on causes share, by the name under which a phrase asks for them."""

from collections.abc import Mapping

from bot.understanding.cause import inflected

_PARTS: Mapping[str, str] = {
    "no_es": "no|nunca|tampoco|ni|jamas|apenas [me|les|le|lo|la|se|los|nos] [he|habia|habria|hubo|tenia]",
    "not": "not|never|hardly|barely|scarcely|rarely",
    "none": """
        no|zero|without|lack*|lacked|missing|little|few|fewer|insufficient|inadequate|minimal
        no|without|lack|lacking|absence|shortage|not|hardly|barely|without|too_little|less any|of|
            real|much|enough|sufficient|proper|single|one|many|strong|good|kind_of
        not|never have|had|got|possess|has|bring|hold [any|enough|much|sufficient|proper|real|
            right|required|necessary|relevant|single|many|kind_of|all]
        not|never give|gave|provide|offer|use|used|show|share|do|did|done [any|enough|much|
            sufficient|proper|single|many]
        could|should have given|used|offered|provided|had|brought|done [more|better|some]
        too few|little
        need*|required|wanted more|better|stronger
    """,
    "unable": """
        could|can not [be_able_to|manage_to|possibly|come_up_with|think_of|give|offer|provide]
        not able|manage*|know_how|been_able to [give|come_up_with]
        fail*|struggle*|unable|strain*|found_it_hard|found_it_difficult|found_it_tough|
            found_it_impossible|hard_time|never_managed to|with [give|come_up_with|think_of]
        trouble|difficulty|difficulties|problems [in|with]
        not do|did well|good job|great_job|best_job [of|at|in]
        bad|terrible|hopeless|poor|awful|rubbish|useless at
        did|made poor|bad|terrible|lousy job [of|at|in]
    """,
    "missed": """
        not|never|neither|nor [think_to|thought_to|get_to|got_to|get_chance_to|got_chance_to|
            manage_to|get_around_to|got_around_to|get_round_to|got_round_to|remember_to|
            bother_to|bothered_to|bother|take_time_to|took_time_to|find_time_to|ever|once|had|
            have|been|really|had_time_to|have_time_to|once|having|even|did_i|take_time_to_learn|think_of]
        fail*|forgot|forget|forgetting|forgotten|neglect*|omit*|meant|wanted|skip* [completely] to
        should|could|ought_to|must|might have [have]
        miss*|wasted|not_take|not_took|lost chance|opportunity|moment|opening to|of
        would_have|wish [i] [liked_to|have|had|would]
        without|instead_of
    """,
    "bad": """
        bad|badly|poor|poorly|weak|terrible|terribly|awful|awfully|horrible|dreadful|appalling|
            rubbish|crap|shit|lousy|pathetic|wrong|off|awkward|clumsy|botched|wobbly|shocking|
            limp|sloppy|disaster|disastrous|embarrassing|cringe|cringey|painful|mess|messy|messed|
            failed|failing|lacking|lame|flat|feeble|sucked|bombed|tanked|atrocious|woeful|dire|
            mediocre|subpar|unconvincing|substandard|messed_up|screwed_up|fluffed|fumbled|ruined|
            let_me_down
        not|never good|great|strong|right|ideal|best|well|up_to|at_best|brilliant|perfect|firm|
            solid|convincing|ok|okay|on_point|there|sharp
        could|should have|be|been better|stronger
        left lot|much to be_desired
    """,
    "skill_verb": """
        used|use|worked|work|done|learned|learnt|learn|studied|coded|led|managed|programmed|operated|written|write|
            built|driven|handled|deployed|trained|taught|cooked|sold|supervised|speak|spoken|touched|run
    """,
    "learn": """
        research*|learn|learned|learnt|find_out|found_out|read|reading|look|looked|check|checked|google|googled|study|
            studied|ask|inform_myself|informed_myself|get_to_know|discover|bother|familiarise|
            familiarize|dig|dug
    """,
    "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri",
    "number": """
        one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|
            quarter|several|few|couple|dozens|hundreds|thousands|many|1|2|3|4|5|6|7|8|9|10|11|12|
            13|14|15|16|17|18|20|22|25|30|35|40|45|50|60|90|100|120|150|200|250|300|400|500|600|
            800|1000|2000
    """,
    "minutes": "min|mins|minute|minutes|mn|hour|hours|hr|hrs|quarter_of_hour|half_hour",
    "came": """
        arriv*|came|come|coming|got|getting|get|show*|turn*|reach*|join*|log*|appear*|roll*|
            walk*|dial*|rock*|sign*|stroll*|rush*|ran|run|running|stumbl* [there|up|in|into|on|
            here|the|to] [interview|meeting|call|office|building|zoom|site|them|there]
        was|were|am|be|being|been|is
    """,
    "seemed": """
        seem*|appear*|look*|sound*|felt|feel|come_across|came_across|came_over|come_over|coming_across|
            comes_across|came_off|come_off|coming_off|gave_off|perceived|struck_them|was|acted|
            thought_i_was|must_have_been|found_me|put_across [to_them|to_be|as|like|a|bit|
            as_if_i_was|being|too|pretty|as_though_i_was]
    """,
    "they": """
        they|he|she|interviewer|interviewers|panel|recruiter|manager|boss|hr|ceo|company|team|
            employer|committee|director|founder|client|department|firm|one_of_them|someone
    """,
    "interviewer": """
        interviewer|interviewers|panel|recruiter|manager|hiring_manager|boss|hr|ceo|director|founder|
            hr_lady|lady|guy|man|woman|panelist|panellist|panelists|receptionist|owner|
            supervisor|head|they|he|she|one_of_them|both_of_them|cto|lead
    """,
    "them": "them|him|her|interviewer|panel|manager|recruiter|boss|people|team|they|us|each_other",
    "cv": """
        cv|cvs|resume|resumes|resumé|curriculum|vitae|linkedin|application|application_form|form|
            profile|on_paper|cover_letter|references|work_history|employment_history|
            background_check|job_history
    """,
    "firm": """
        company|companies|firm|business|employer|organisation|organization|them|they|there|place|
            role|job|position|product|products|competitors|competition|rivals|values|
            mission|interviewer|interviewers|panel|website|services|clients|customers|charity|
            school|hospital|bank|startup|outfit|brand|market|industry|sector|post|field|merger|
            history|ceo|founder|manager|domain|app|platform|strategy|news|what_they_do|
            what_they_did|who_they_are|their_work|business_model|organisation's|company's|their
    """,
    "mention": """
        mention*|rais*|raise|highlight*|includ*|include|stress*|emphasis*|emphasise|emphasize|say|
            said|saying|tell|told|telling|share*|list|listed|flag*|refer*_to|allude_to|add|added|
            bring_up|brought_up|bringing_up|bring_in|brought_in|talk_about|talked_about|
            talking_about|talk_them_through|speak_about|spoke_about|speak_of|spoken_about|
            point_out|pointed_out|point_to|touch_on|cover|disclose|go_into|gone_into|
            draw_on|put_forward|bring|let_them_know|named|name|discuss*|
            give_them_my|drop|dropped|play_up|work_in|get_in|put_in|put_down|put_on
    """,
    "my_past": """
        internship|internships|placement|project|projects|volunteering|volunteer|award|awards|
            certification|certificate|certificates|course|courses|coursework|thesis|dissertation|
            experience|achievement|achievements|accomplishment|accomplishments|work_with|
            years|year_abroad|time_at|job_at|previous_job|last_job|previous_role|old_job|stint|
            freelance|freelancing|open_source|portfolio|side_project|training|promotion|degree|
            languages|language|management|leadership|background|publication|publications|
            apprenticeship|military|service|teaching|traineeship|qualification|qualifications|
            work_experience|bit_about|part_about|skills|strengths|selling_point|selling_points|
            success|successes|results|licence|license|patent|research_work|paper|fellowship|
            scholarship|migration|campaign|startup|shop|side_business|hackathon|launch|kitchen|
            ward|clinic|clinical|reference
    """,
    "skill": """
        experience|skill|skills|skillset|degree|degrees|master|masters|master's|bachelor|bachelors|
            bachelor's|phd|mba|diploma|certificate|certificates|certification|certifications|cert|
            certs|licence|license|qualification|qualifications|training|clearance|accreditation|
            expertise|knowledge|credential|credentials|credits|fluency|proficiency|seniority|know_how|
            gcse|gcses|a_levels|grades|gpa|registration|exposure|competence|competences|competencies|
            ability|abilities|technical_background|education|schooling|
            tech_stack|stack|requirements|criteria|prerequisites|coding|accredited|
            practice_with|hands_on|tools|tool|academic_background|background_in|background_for|line_management|people_management|
            understanding|depth|breadth|command|grasp
    """,
    "subject": """
        sql|python|java|javascript|typescript|react|excel|aws|azure|gcp|cloud|docker|kubernetes|k8s|
            terraform|c|c++|c#|golang|rust|php|ruby|scala|pyspark|hadoop|git|linux|css|html|figma|photoshop|
            indesign|autocad|cad|sap|salesforce|tableau|power_bi|powerbi|matlab|spss|stata|seo|
            coding|code|programming|maths|math|mathematics|statistics|stats|calculus|accounting|
            bookkeeping|finance|algorithms|algorithm|algos|leetcode|system_design|data_structures|
            machine_learning|ml|modelling|modeling|financial_modelling|recursion|graphs|
            databases|networking|security|testing|design_patterns|english|german|french|spanish|
            dutch|italian|mandarin|chinese|japanese|portuguese|arabic|swedish|danish|norwegian|
            polish|language|languages|grammar|spelling|vocabulary|typing|numeracy|arithmetic|
            technical|technical_skills|technical_knowledge|tech_skills|technically|computer_skills|
            it_skills|language_skills|word|powerpoint|crm|google_ads|gaap|ifrs|payroll|forklift|
            welding|cooking|latte_art|wine|drafting|copywriting|editing|writing|analytics|
            negotiation|sales|leadership|management|presentation_skills|people_skills|
            communication_skills|hard_skills|soft_skills|angular|vue|django|spring|node|kafka|
            jenkins|bash|agile|scrum|theory|skill|skills|level|knowledge|whiteboard|pharmacology|
            anatomy|physics|chemistry_knowledge|case_law|tax|taxation|regulations|compliance
    """,
    "test": """
        test|tests|assessment|exam|exams|quiz|challenge|coding|case_study|case|take_home|
            takehome|assignment|exercise|task|technical|algorithm|algorithms|whiteboard|leetcode|
            coding_round|technical_round|technical_interview|technical_part|practical|typing_test|
            aptitude|psychometric|numerical|trial_shift|trial|problem|puzzle|role_play|in_tray|
            hackerrank|codility|maths|math|sql|coding_challenge|tech_screen|tech_round|audition|
            drawing_test|translation_test|live_coding|technicals|technical_questions|technical_question
    """,
    "proof": """
        example|examples|story|stories|anecdote|anecdotes|evidence|proof|proofs|detail|details|
            specifics|specific|numbers|figures|metrics|facts|outcomes|outcome|star|instances|
            instance|results|result|concrete|substance|case_studies|situations|situation|scenario|
            scenarios|depth|illustration|illustrations|data|impact|kpis|stats|statistics|
            work_samples|samples|portfolio|concrete_things|time_when|time_i|times_when|cases
    """,
    "prove": """
        prove|proved|proving|demonstrate|demonstrated|demonstrating|show|showed|showing|shown|
            illustrate|illustrating|evidence|evidencing|articulate|articulating|convey|conveying|
            describe|describing|explain|explaining|back_up|back_it_up|back_that_up|back_them_up|backing_up|
            put_into_words|quantify|quantifying|get_across|getting_across|get_it_across|convince|
            substantiate|communicate|communicating|express|expressing|expand_on|elaborate|
            put_across|persuade|give_detail|support|supporting|showcase|showcasing|present|
            verbalise|verbalize|talk_through|walk_them_through|make_it_sound
    """,
    "vague": """
        vague|generic|general|abstract|shallow|superficial|surface_level|thin|theoretical|
            unspecific|nonspecific|wishy_washy|fluffy|bland|woolly|wooly|hand_wavy|handwavy|
            cliche|cliched|cliches|textbook|canned|high_level|basic|short|brief|weak|unconvincing|
            flimsy|half_baked|empty|hollow|buzzwords|flat|hypothetical|hypotheticals|general_terms|
            broad|fuzzy|cookie_cutter|one_dimensional|unclear|underwhelming|lacklustre|lackluster|
            one_word|one_line|one_liner|one_liners|meh|poor|incomplete
    """,
    "answers": """
        answer|answers|response|responses|replies|reply|example|examples|stories|story|explanation|
            explanations|everything_i_said|what_i_said|statements|descriptions|claims|
            points|arguments|i_was|i_am|i_kept_it|i_stayed|i_remained
    """,
    "device": """
        phone|phones|mobile|cell|cellphone|smartphone|iphone|android|handset|smartwatch|watch|
            apple_watch|siri|alexa|pager|mobile_phone|cell_phone|ringer|tablet|ipad|google_home|
            work_phone|landline|telephone|fitbit
    """,
    "message": """
        notification|notifications|alert|alerts|text|texts|message|messages|whatsapp|whatsapps|
            slack|teams|teams_chat|discord|email|emails|e_mail|outlook|reminder|popup|popups|
            pop_up|pop_ups|imessage|telegram|instagram|facetime|snapchat|messenger|chat|group_chat|
            tinder|calendar|sms|dm|tiktok|facebook|viber|signal_chat
    """,
    "garment": """
        shirt|blouse|jeans|hoodie|tshirt|t_shirt|tee|trainers|sneakers|flip_flops|
            shorts|skirt|trousers|pants|jacket|blazer|outfit|clothes|clothing|attire|pyjamas|
            pajamas|pjs|sweatpants|tracksuit|joggers|leggings|tights|heels|sandals|crocs|jumper|
            sweater|polo|cardigan|hat|baseball_cap|beanie|makeup|make_up|perfume|cologne|
            aftershave|piercing|piercings|tattoo|tattoos|stubble|waistcoat|chinos|collar|
            football_top|jersey|tank_top|vest|wardrobe|dress_code|dress_sense|clothes|
            pyjama|pajama|bottoms|slippers|robe|underwear|sweats|yoga_pants|denim|loafers|scarf|gown|dungarees|lipstick|bra|boxers|nail_varnish|nail_polish|earrings|fleece|gym_kit|gym_clothes|three_piece|boots
    """,
    "apparel": """
        suit|suits|tie|ties|cap|dress|hair|beard|shoes|shoe|nails|socks|top|appearance|looks|look|
            breath|teeth|coat|uniform|style|image|glasses|smell
    """,
    "wore": """
        wore|wear|wears|wearing|worn|dressed_in|had_on|put_on|came_in|turned_up_in|went_in|
            showed_up_in|arrived_in|in|rocked_up_in|chose|sat_there_in
    """,
    "job": """
        role|position|job|post|vacancy|opening|search|project|posting|headcount|seat|spot|req|
            requisition|hiring|recruitment|recruiting|process|team|department|office|branch|
            contract|funding|budget|grant|place|slot|programme|program|whole_thing|everything|
            site|division|store|ad
    """,
    "gone": """
        cancel*|canceled|cancelled|cancelling|close*|filled|withdrawn|scrap*|pulled|eliminate*|
            gone|disappeared|vanished|frozen|froze|freeze|axed|no_longer|paused|taken|cut|cuts|
            slashed|dissolved|shut|shelved|suspended|stopped|dropped|postponed|put_off|on_hold|
            on_ice|put_on_hold|put_on_ice|fell_through|dried_up|ran_out|ended|ceased|lost|
            not_exist|not_approved|not_signed_off|not_approve|reduced|reallocated|moved_abroad|
            relocated|merged|restructured|reorganised|reorganized|downsized|evaporated|on_pause|
            fell_away|rejigged|re_advertised|already_gone|spent
    """,
    "chose": """
        chose|choose|chosen|choosing|pick*|select*|hire|hired|hiring|prefer*|preferred|took|take|
            taken|offered|offer|go_with|went_with|gone_with|going_with|go_for|went_for|going_for|
            gone_for|opted_for|settled_on|decided_on|decided_for|appointed|appoint|favoured|
            favored|wanted|gave_it_to|given_to|gave_to|given_it_to|went_to|goes_to|found|
            gave_job_to|gave_role_to|promoted|recruited|brought_in|had_already
    """,
    "rival": """
        candidate|candidates|applicant|applicants|person|guy|girl|woman|man|people|finalist|
            someone|somebody|someone_else|somebody_else|other_person|other_one|one|her|him|
            others|contender|other_guy|other_candidate|anyone_else|competition|colleague
    """,
    "broken": """
        crash*|freez*|freeze|froze|frozen|died|dying|dead|drop*|lag*|fail*|broke|broken|cut_out|
            cut_off|cutting_out|cutting_off|went_down|went_out|went_dead|kept_dropping|
            down|gave_up|gave_out|glitch*|glitchy|stutter*|unstable|stopped_working|stopped|
            disconnect*|kicked_me_out|kicked_out|threw_me_out|played_up|playing_up|acted_up|
            acting_up|not_work|not_working|not_connect|not_load|not_loading|not_open|not_start|
            bad|poor|terrible|awful|slow|weak|patchy|spotty|choppy|problem|problems|issue|issues|
            trouble|outage|hang*|hung|restart*|update|updates|lost|echo*|distort*|malfunction*|
            unplugged|muted|packed_up|conked_out|collapsed|bugged
    """,
    "machine": """
        zoom|teams|skype|webex|google_meet|hangouts|internet|wifi|wi_fi|connection|laptop|computer|
            pc|macbook|browser|router|broadband|microphone|mic|headset|headphones|earphones|
            airpods|webcam|audio|sound|video|video_call|link|platform|software|app|screen_share|
            screenshare|screen|screen_sharing|power|electricity|network|signal|line|phone_line|
            call|video_link|meeting_link|zoom_link|battery|phone_battery|laptop_battery|charger|
            technology|tech|technical|bandwidth|server|portal|system|slides|projector|ide|
            editor|compiler|keyboard|mouse|reception|picture|feed|image|software_update|
            presentation|website|camera|phone|vpn|software
    """,
}

PARTS: Mapping[str, str] = {name: inflected(text) for name, text in _PARTS.items()}
"""The classes, with every form of their words."""
