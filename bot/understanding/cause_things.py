"""Word classes of people and things, by the name under which the rules on causes ask for them."""

from collections.abc import Mapping

THINGS: Mapping[str, str] = {
    "cv": """
        cv|cvs|resume|resumes|resumé|curriculum|vitae|linkedin|application|application_form|form|
            profile|on_paper|cover_letter|references|work_history|employment_history|
            background_check|job_history
    """,
    "firm": """
        company|companies|firm|business|employer|organisation|organization|them|they|there|place|
            role|job|position|product|products|competitors|competition|rivals|values|mission|
            interviewer|interviewers|panel|website|services|clients|customers|charity|school|
            hospital|bank|startup|outfit|brand|market|industry|sector|post|field|merger|history|
            ceo|founder|manager|domain|app|platform|strategy|news|what_they_do|what_they_did|
            who_they_are|their_work|business_model|organisation's|company's|their
    """,
    "my_past": """
        internship|internships|placement|project|projects|volunteering|volunteer|award|awards|
            certification|certificate|certificates|course|courses|coursework|thesis|dissertation|
            experience|achievement|achievements|accomplishment|accomplishments|work_with|years|
            year_abroad|time_at|job_at|previous_job|last_job|previous_role|old_job|stint|freelance|
            freelancing|open_source|portfolio|side_project|training|promotion|degree|languages|
            language|management|leadership|background|publication|publications|apprenticeship|
            military|service|teaching|traineeship|qualification|qualifications|work_experience|
            bit_about|part_about|skills|strengths|selling_point|selling_points|success|successes|
            results|licence|license|patent|research_work|paper|fellowship|scholarship|migration|
            campaign|startup|shop|side_business|hackathon|launch|kitchen|ward|clinic|clinical|
            reference
    """,
    "skill": """
        experience|skill|skills|skillset|degree|degrees|master|masters|master's|bachelor|bachelors|
            bachelor's|phd|mba|diploma|certificate|certificates|certification|certifications|cert|
            certs|licence|license|qualification|qualifications|training|clearance|accreditation|
            expertise|knowledge|credential|credentials|credits|fluency|proficiency|seniority|
            know_how|gcse|gcses|a_levels|grades|gpa|registration|exposure|competence|competences|
            competencies|ability|abilities|technical_background|education|schooling|tech_stack|
            stack|requirements|criteria|prerequisites|coding|accredited|practice_with|hands_on|
            tools|tool|academic_background|background_in|background_for|line_management|
            people_management|understanding|depth|breadth|command|grasp
    """,
    "subject": """
        sql|python|java|javascript|typescript|react|excel|aws|azure|gcp|cloud|docker|kubernetes|
            k8s|terraform|c|c++|c#|golang|rust|php|ruby|scala|pyspark|hadoop|git|linux|css|html|
            figma|photoshop|indesign|autocad|cad|sap|salesforce|tableau|power_bi|powerbi|matlab|
            spss|stata|seo|coding|code|programming|maths|math|mathematics|statistics|stats|
            calculus|accounting|bookkeeping|finance|algorithms|algorithm|algos|leetcode|
            system_design|data_structures|machine_learning|ml|modelling|modeling|
            financial_modelling|recursion|graphs|databases|networking|security|testing|
            design_patterns|english|german|french|spanish|dutch|italian|mandarin|chinese|japanese|
            portuguese|arabic|swedish|danish|norwegian|polish|language|languages|grammar|spelling|
            vocabulary|typing|numeracy|arithmetic|technical|technical_skills|technical_knowledge|
            tech_skills|technically|computer_skills|it_skills|language_skills|word|powerpoint|crm|
            google_ads|gaap|ifrs|payroll|forklift|welding|cooking|latte_art|wine|drafting|
            copywriting|editing|writing|analytics|negotiation|sales|leadership|management|
            presentation_skills|people_skills|communication_skills|hard_skills|soft_skills|angular|
            vue|django|spring|node|kafka|jenkins|bash|agile|scrum|theory|skill|skills|level|
            knowledge|whiteboard|pharmacology|anatomy|physics|chemistry_knowledge|case_law|tax|
            taxation|regulations|compliance
    """,
    "test": """
        test|tests|assessment|exam|exams|quiz|challenge|coding|case_study|case|take_home|takehome|
            assignment|exercise|task|technical|algorithm|algorithms|whiteboard|leetcode|
            coding_round|technical_round|technical_interview|technical_part|practical|typing_test|
            aptitude|psychometric|numerical|trial_shift|trial|problem|puzzle|role_play|in_tray|
            hackerrank|codility|maths|math|sql|coding_challenge|tech_screen|tech_round|audition|
            drawing_test|translation_test|live_coding|technicals|technical_questions|
            technical_question
    """,
    "proof": """
        example|examples|story|stories|anecdote|anecdotes|evidence|proof|proofs|detail|details|
            specifics|specific|numbers|figures|metrics|facts|outcomes|outcome|star|instances|
            instance|results|result|concrete|substance|case_studies|situations|situation|scenario|
            scenarios|depth|illustration|illustrations|data|impact|kpis|stats|statistics|
            work_samples|samples|portfolio|concrete_things|time_when|time_i|times_when|cases
    """,
    "vague": """
        vague|generic|general|abstract|shallow|superficial|surface_level|thin|theoretical|
            unspecific|nonspecific|wishy_washy|fluffy|bland|woolly|wooly|hand_wavy|handwavy|cliche|
            cliched|cliches|textbook|canned|high_level|basic|short|brief|weak|unconvincing|flimsy|
            half_baked|empty|hollow|buzzwords|flat|hypothetical|hypotheticals|general_terms|broad|
            fuzzy|cookie_cutter|one_dimensional|unclear|underwhelming|lacklustre|lackluster|
            one_word|one_line|one_liner|one_liners|meh|poor|incomplete
    """,
    "answers": """
        answer|answers|response|responses|replies|reply|example|examples|stories|story|explanation|
            explanations|everything_i_said|what_i_said|statements|descriptions|claims|points|
            arguments|i_was|i_am|i_kept_it|i_stayed|i_remained
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
        shirt|blouse|jeans|hoodie|tshirt|t_shirt|tee|trainers|sneakers|flip_flops|shorts|skirt|
            trousers|pants|jacket|blazer|outfit|clothes|clothing|attire|pyjamas|pajamas|pjs|
            sweatpants|tracksuit|joggers|leggings|tights|heels|sandals|crocs|jumper|sweater|polo|
            cardigan|hat|baseball_cap|beanie|makeup|make_up|perfume|cologne|aftershave|piercing|
            piercings|tattoo|tattoos|stubble|waistcoat|chinos|collar|football_top|jersey|tank_top|
            vest|wardrobe|dress_code|dress_sense|pyjama|pajama|bottoms|slippers|robe|underwear|
            sweats|yoga_pants|denim|loafers|scarf|gown|dungarees|lipstick|bra|boxers|nail_varnish|
            nail_polish|earrings|fleece|gym_kit|gym_clothes|three_piece|boots
    """,
    "apparel": """
        suit|suits|tie|ties|cap|dress|hair|beard|shoes|shoe|nails|socks|top|appearance|looks|look|
            breath|teeth|coat|uniform|style|image|glasses|smell
    """,
    "job": """
        role|position|job|post|vacancy|opening|search|project|posting|headcount|seat|spot|req|
            requisition|hiring|recruitment|recruiting|process|team|department|office|branch|
            contract|funding|budget|grant|place|slot|programme|program|whole_thing|everything|site|
            division|store|ad
    """,
    "rival": """
        candidate|candidates|applicant|applicants|person|guy|girl|woman|man|people|finalist|
            someone|somebody|someone_else|somebody_else|other_person|other_one|one|her|him|others|
            contender|other_guy|other_candidate|anyone_else|competition|colleague
    """,
    "machine": """
        zoom|teams|skype|webex|google_meet|hangouts|internet|wifi|wi_fi|connection|laptop|computer|
            pc|macbook|browser|router|broadband|microphone|mic|headset|headphones|earphones|
            airpods|webcam|audio|sound|video|video_call|link|platform|software|app|screen_share|
            screenshare|screen|screen_sharing|power|electricity|network|signal|line|phone_line|
            call|video_link|meeting_link|zoom_link|battery|phone_battery|laptop_battery|charger|
            technology|tech|technical|bandwidth|server|portal|system|slides|projector|ide|editor|
            compiler|keyboard|mouse|reception|picture|feed|image|software_update|presentation|
            website|camera|phone|vpn
    """,
}
