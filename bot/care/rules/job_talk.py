"""Turns of phrase of work and daily life that only sound like a sign; read with the idioms."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "living somewhere, waking sometime",
        Sign.NONE,
        """
        live|living with my|her|him|roommates|parents|flatmates|family|housemates|a|two|three|other|
            friends|people
        live|living [so|too|that|very|any] far|close|near|closer|farther|further|alone|apart|nearer
        future for me|myself in|as|with|there|here
        live|living in|at|off|near|on|here|there|paycheck|up_to|out_of|close|alone_in|abroad|
            by_the|down|remotely|under|between|next|for_the_weekend|for_work
        <dont_want> live|living|be|stay in|with|at|there|near|off|around [this|my|the|a] town|
            city|country|flat|parents|company|job|house|benefits|team|place|office|industry|dole|
            savings|credit|building|role|region|area|neighbourhood|call|meeting|situation|limbo|
            fear|roommates|mother|family|uncertainty|field|london|berlin|limbo|fear|poverty|
            silence|debt|people|them|benefits|other
        wake|waking|woke|wakes up until|till|before|early|at|in_time|on_time|to_my|to_an|
            to_emails|to_another|to_more|to_rejection|for_the|for_my|to_the|late|when|
            in_the_middle|to_that|to_notifications|for_an|for_another|with_a|on_monday|on_mondays|
            that_early|so_early|feeling|to_rejections|early_for|and_check|to_check|to_a|7|6|5|8|9
        stay|sit|wait here for|at|in|on|until|when|while|all_day|all_night|with_people|as|today|
            to_represent
        <dont_want> continue|continuing|go_on|going_on|carry_on|carrying_on|keep_going today|
            tonight|now|right_now|later|until|for_today|for_now|at_the_moment|here|this|it
        over with
        burden|drain|weight on|to|for the|my|our|their|a|this team|company|department|colleagues|
            recruiter|manager|project|business|referrer|budget
        alive and kicking|well
        continue|continue_with|go_on|carry_on|going_on|keep_going|carrying_on|continuing|
            keep [going] with|to|in|applying|doing|the|looking|trying|searching|this_process|
            this_interview|for|holiday|interviewing|sending|networking|about [the] [process|
            search|job|interview|role|application|hunt]
        isnt|not|no|any|much|little|whats|what_is|is [worth|any|the|even|much] [a|no|the] point|
            sense|use|reason|purpose [in|to|of|for] [me|even|us] [to|in|of] apply|applying|trying|
            sending|doing|asking|looking|preparing|interviewing|waiting|getting|having|writing|
            following|another|my|this|a|being_angry|being_good|being_honest|being_nice|
            being_qualified|all_these|all_this|these|negotiating|in_this|prepping|studying|
            practising|practicing|going_to|going_through|working|even_trying|that|it_if|chasing|
            hoping|calling|networking|arguing|an|tailoring|keep_applying|degrees|cover|any_cv|
            submitting|tweaking|reaching_out|calling|emailing
        <dont_want> do|doing|go_on|continue|face|facing|see [another|with|to|this|that|any|more|
            a] interview|interviews|application|applications|rejection|rejections|job|jobs|search|
            take|whiteboard|round|rounds|recruiters|call|process|role|career|more_interviews
        cant|couldnt|not|dont|wont|nolonger do|take|handle|bear|keep|face|stand|go|deal|cope|
            want [on|with|through|to_do|doing|to] [another|this|any|these|more|the|one|that|doing|
            all|so|many|those|yet|getting|being|hearing|sending|going|writing|applying|waiting|
            feeling] [more|single|of|kind|type|round|the|amount|job|many|yet|long|another|
            through] [more|of] rejection|rejections|interview|interviews|application|applications|
            job|search|hunt|leetcode|hunting|process|emails|waiting|ghosting|cover|silence|
            recruiter|recruiters|round|rounds|searching|applying|industry|feedback|assessment|
            assessments|call|calls|take_home|email|limbo|uncertainty|role|portal|whiteboard|
            whiteboards|ghosted|rejected|market|no|nos|stages|tests|questions|small_talk|linkedin|
            networking|letters|commute|week|months|month|year
        cant|couldnt|dont|not see|picture|imagine|seeing myself [working|being|staying|fitting|
            enjoying|managing] in|at|there|with_them|here_long|here_for_years|here_as|as|doing
            [this|that|a|the|their|another|
            in] [field|industry|company|role|job|team|firm|office|place|sector|manager]
        cant|couldnt|dont|not see|picture|imagine|have a|any|my|much [of_a] future in|at|there|as|
            here|with_them|with_that|with_this
        cant|couldnt|dont|not see me [working|being|staying] in|at|there
        make|made|making|makes|get|got it|me through|past|to|into [to] [the|this|that|another|an|
            any] [the|first|second|third|final|next|last|screening|phone] round|next|final|
            screening|shortlist|interview|second|third|filter|filters|ats|rounds|cut|end_of_the|
            stage|recruiter|hr|probation|panel|questions|assessment|call|application|presentation
        """,
    ),
    Rule(
        "parting from a job",
        Sign.NONE,
        """
        better off|happier|fine without me there|then|in_that_role|on_the_team|as_a|as_their|
            if_that|anyway_since
        they|theyre|theyd|theyll [are|would|will|be|do] better|fine|okay|happier|ok [off] without me
            anyway|then|haha|in_that_role|there
        company|team|employer|firm|startup|office|business|manager|department|
            boss|client|clients|employers|recruiters|project|role|agency|bank|google|amazon [is|
            are|would|will|be|do|
            might|was|can] [be|do] [all|clearly|obviously|apparently|doing] better|fine|okay|
            happier|ok [off] without me
        goodbye|bye to [the|that|my|all|a|any|another|our] [old|former|free|new] [dream|colleagues|
            google] dream|job|weekend|role|team|panel|recruiter|offer|interview|savings|hopes|
            office|
            company|colleagues|salary|holiday|process|bonus|opportunity|sleep|chance|interviewer|
            career|everyone_at|interviewers|people_at|manager|evenings|time|plans|visa|confidence|
            flat|car|coworkers|work|email|linkedin|google|receptionist|students|clients
        goodbye|bye my|dream|that|google|weekend|savings|email|party|drinks|interview|salary|
            bonus|job|free|work|old|london|berlin|sleep|linkedin|the|motivation|recruiter|for_now|
            until [the|that|my|all|a|any|another|colleagues|google|former|old|coworkers|work|this|
            free|me|email|linkedin|sleep|hopes] [dream|job|weekend|role|team|panel|recruiter|
            offer|interview|savings|hopes|office|company|colleagues|salary|holiday|process|bonus|
            opportunity|sleep|chance|interviewer|career|everyone_at|interviewers|people_at|
            manager|evenings|time|plans|visa|confidence|flat|car]
        kiss|kissed|wave|waved|kissing goodbye|bye
        said|say|saying goodbye|bye to|and the|everyone|them|all|my_colleagues|left|hung|closed|
            my [panel|interviewers|recruiter|team|team|at_the_office|on_the_call|in_the_room|
            office|interviewer|colleagues|coworkers|manager|receptionist|in_the_meeting|up]
        last day|week|month|night at|of|on|with|in|before [the|my|work|school|interview|interview|
            a|term|contract]
        my last message|words|text|email|chance|job|role|employer|company|interview|conversation
            was|got|went [unanswered|ignored|unread]
        my last message|words|text|email|interview|conversation|call to|with [the|my|a] him|her|
            them|recruiter|hr|manager|company|boss|interviewer|team|panel|agency|careers
        when|while|once|after|because im|i [am|was] gone on|from|for|to|this|next_week|on_holiday|
            at
        be|is|was|are|were|being gone on|by_friday|from_the|from_this|from_that|for_a|to|until|
            fishing|before
        ready to go|leave to|for|back|through|over|into|again|out|home|on|when|with|in|after|the|
            my_job|my_current|this_job|this_company|this_city|early|whenever|there|this_role|if
        ready|time to go|leave for|back|over|through|into|out_there|there|my|the|this_job|
            this_company|this_town|at|home|on|again|with
        ready to give [it|this|them] another|a|one try|shot|go
        ready|time to let it|this|that|them|the go
        let|letting go of|me_go this|that|the|it|my_anger|from|last|after
        took|taken|take|taking my|the|two|some|a|an [usual|morning|daily|anxiety|allergy|cold|flu|
            migraine|beta|chill|headache|pain|couple|prescribed|bitter|hard|heart|adhd|
            blood_pressure|few] [of|blockers|pressure|chill] [my|cold] pills [this|as|before|for|
            today|at|with|and_went|late|like_every|every]
        took|taken|take|taking|need|have|having|on [to] [take] [my|the|some|two|three|his|her]
            [daily|morning|evening|thyroid|heart|allergy|usual] pills|insulin for|at|every|each|as|
            daily|because|with|twice|once|in|before|after|around|until
        burden|weight|drain [to|on] [my|the|him|her|them] .. [the|my] pays|pay|paying|rent|bills|
            money|
            lends|lent|supporting|covering|covers|loan|share
        hard|bitter|chill|tough|poison|difficult|big pills [to]
        overdosed|overdosing|od|oding|overdose on|of coffee|caffeine|webinars|sugar|linkedin|
            chocolate|podcasts|advice|motivational|prep|leetcode|espresso|self_help|buzzwords|job|
            positivity|networking|energy|red|jargon|matcha|tea|interview|career|youtube|tutorials|
            content|information
        way out|forward of|in the|this|that|my|a contract|building|lease|job|room|office|call|
            parking|company|interview|meeting|role|industry|carpark|notice|process|conversation
        get|gets|got|be|hit hit|run_over|crushed [by|with] rejection|rejections|a_rejection|
            another|reality|imposter|email|the_news|questions
        punish|punished|punishing me|them
        by the time they|someone|he|she|hr|the|anyone|people|recruiters [read|see|get|reads|
            gets|sees] [my|the|to|it|an|a|back|around|through] [cv|resume|application|email|me|
            cover|reply|message|portfolio|letter|to]
        by the time you read|see|get|reply|have|come my|the|to|back|it_in_the [cv|resume|
            application|
            email|letter|portfolio|me]
        giving|give|gave|given away my coat|badge|seat|age|desk|answers|salary|notes|nerves|ideas|
            position|hand|code|secret|secrets|number|furniture|expectation|expectations
        """,
    ),
    Rule(
        "hurt without harm",
        Sign.NONE,
        """
        cut|cutting|cuts myself|me off|short|some|out|in|loose|a|free|back|from|shaving|chopping|
            slicing|cooking|open|down|on|by [mid|slack|the|of|a|accident]
        cut|cuts|cutting himself|herself|themselves|himself_a|yourself off|short|some|loose|slack|
            shaving|out|in
        cut|cutting|cuts corners|costs|classes|ties|edge|down|back|through|jobs|staff|budget|
            budgets|off|short|people|roles|headcount|out|weight|sugar|carbs|vegetables|paper|
            glass|expenses|spending|half|and_paste
        burn|burned|burning|burnt myself out|into|cooking|on|by|with_coffee|with_tea|at
        hurt|hurting|injured|injure|hurts myself at|playing|running|skiing|lifting|climbing|
            in_the_gym|cycling|moving|at_football|on_the_stairs|falling|while|professionally|
            by_accident|accidentally|financially|laughing|by|in_training|at_work|training|
            in_the_interview|during|doing|in_a|badly_playing|more_than|when_i|in_the_process|
            carrying
        hurt|harm|hurting|harming|damage|punish|damaging myself|my chances|career|by|more|
            professionally|reputation|if
        hit|hitting|punch|punching|slap|slapping|beat|beating|kick|kicking|smack|smacking|slapped|
            bite|biting myself|my_tongue|my_nails|my_lip up|for|in_the_head|over|about|that|
            because|now|on_the|after|hard|a|every|right
        hit|bang|banging|banged|hitting|bash|bashing|smashing my head on|against|off|into
        pinch|kick|slap|push|pace|flatter|challenge|treat|force|drag|beat myself
        punish|punishing myself for|by|over|with applying|another|more|not|saying|blanking|
            missing|that|eating|extra|leetcode|working|being|one
        scratch|scratching|scratched my head
        cut my|the|our hair|hand_on|losses|finger|hours|salary|teeth|grass|rate|cv|resume|answer|
            coat|hand_cooking|bread|pay|time|commute|budget
        digging|dug my own grave
        pull|pulled|pulling the plug|trigger on|for
        pull|pulled|pulling my|out hair|my_hair
        nail in|on the|my|a coffin|head
        bite|bit|biting the|a bullet
        dodge|dodged|dodging a|the|that bullet
        """,
    ),
    Rule(
        "things moved out or away",
        Sign.NONE,
        """
        move|moving|declutter|decluttering|relocating|relocate|emigrating|downsizing|downsize|
            charity_shop|spring_cleaning .. give|giving|gave|sell|selling|donate|donating away|
            all|most|half|my|everything
        give|giving|gave|donate|donating away|all|most|half|everything|my .. because|before|since|
            for|ahead_of [im|i|the|my|a|were|ive] moving|move|relocating|relocation
        """,
        about="weak",
    ),
    Rule(
        "kilometres", Sign.NONE, "kms from|away|per|a_day|of|to|each_way|every|an_hour|round|long"
    ),
    Rule(
        "the field of work",
        Sign.NONE,
        """
        suicide|suicidal|suicides|self_harm|self_injury|selfharm|crisis [and|or] [self_harm|
            crisis|suicide|mental_health] prevention|hotline|helpline|awareness|risk|research|
            rates|rate|statistics|postvention|policy|training|assessment|assessments|charity|line|
            bereavement|intervention|data|team|app|support|lifeline|content|studies|policies|
            detection|classifier|survivors|case|cases|report|watch_shift|screening|hotlines|lines|
            service|services|nurse|counsellor|counselor|programme|program|volunteer|module|topic|
            prevention_week|moderation|questionnaire|ward|patients|clients|posts|material|
            guidelines|thesis|dissertation|paper|project|survey|reporting|text_line|calls|callers|
            patient|client|caller|helplines|prevention_role|scenario|protocol|protocols|question
        detects|flags|screens|moderates|analyses|analyzes|handles|treats|flagging|handling|treating|
            reads suicidal|suicide|self_harm|self_injury
        suicidal messages|posts|people|users|students|teenagers|teens|veterans|prisoners
        prevent|preventing|prevents|reduce|reducing|against|anti|detect|detecting|research|
            researching|researches|studying|studied|prevention_of|studies|cover|covering|
            moderating|moderate suicide|suicides|suicidal|self_harm|suicide_and_self_harm
        suicide attempt|attempts survivors|research|data|statistics
        lethal|deadly|fatal dose|dosage|amount calculation|calculations|question|studies|in|for|
            data
        assisted suicide
        physician|doctor assisted suicide
        """,
        about="topic",
    ),
)
