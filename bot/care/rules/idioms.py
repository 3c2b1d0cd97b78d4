"""Turns of phrase that name death or harm and mean neither; read before the signals."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "dying of, for, to",
        Sign.NONE,
        """
        die|dying|died|dead|dies [.] of|from|with [.] [pure|second_hand|sheer|utter] laughter|laughing|boredom|embarrassment|embarassment|embaressment|curiosity|shame|cringe|cringing|hunger|thirst|excitement|anticipation|suspense|nerves|awkwardness|happiness|joy|jealousy|envy|old|heat|cold|cuteness|stress|secondhand|anxiety|impatience|humiliation|mortification|shock|exhaustion|caffeine|second_hand_embarrassment|frustration
        dying|dies to know|hear|find|tell|get|see|ask|meet|work|try|learn|go|leave|read|talk|share|start|be|do|have|join|say|show|apply|visit|speak|use|eat|sleep|build|play|watch|hit|check|open|move|land|pee|write|call|add|tell_you
        dying|die for a|an|the|that|this|some|coffee|feedback|my|news|it|any|another|answers|lunch|pizza|sleep|your
        die|died|dying|dead [a|a_little|bit|little|some|slowly] inside when|as|at|every|a|during|reading|after|while|listening|watching|again|the
        died inside
        die|died a|on little|bit|thousand|million|hundred|the|that|this|my|stage|slow [deaths|death|hill|spot|inside|feet|vine|bit] [inside]
        die|died|dying|death on|by that|this|the|my|powerpoint|committee|slides|a_thousand|meetings|spreadsheet [hill|vine|spot|cuts|paper]
        old|hard|alone|poor|young|rich|unemployed|happy habits|die|laughing
        die|dying|died alone|poor|laughing|trying|hard|broke|unemployed|single|waiting|out|inside|down|on_me|off|penniless|homeless|in_poverty|happy|in_debt|at_my_desk|a_virgin|an_intern|a_junior|old
        rather die|be_dead|kill|hang|eat|shoot|drown|stab|gouge|jump|be_unemployed|starve|choke [myself] [in|on|off|out|a|my] [bridge|cliff|coffee|glass|own|eyes|window|eye|roof|the_foot] than do|work|go|sit|use|have|apply|write|take|attend|redo|join|return|see|talk|hear|fill|record|open|read|watch|ask|call|beg|be|spend|another|that|wear|accept|listen|relocate|commute|code|answer|play|give|present|speak|make|interview|whiteboard|get|repeat|get_up|say|lose|admit|move|email|send|stand|let|explain|face_another|face_that|submit|type|upload
        to die for
        do or die
        never say die
        die hard
        nearly|almost|practically|about|could|could_have|couldve|wouldve|would_have died|die|dead|have_died|of_died
        thought i was going|would|about|gonna to_die|die
        thought i|id die|was_dying|would_die|died|was_dead
        im|i|am|were|was|all|be|id|you|he|she|it|are|me dying|dead|deceased|died haha
        im|am dying [over_here|here|inside|laughing|lol|at|right_now|today]
        dead haha
        haha dead|dying|im_dead|im_dying|i_died|died|i_am_dead
        dead tired|line|end|lock|weight|silence|wood|ringer|on|air|serious|right|wrong|heat|pan|beat|set|slow|last|code|letter|link|links|quiet|broke|in_the_water|man_walking|giveaway|sure|even|language|easy|hand|lift|pool|center|simple|certain|keen|branch|on_arrival|on_my_feet|to_me|to_them|if|when|as|zone|inside_the
        brain dead
        wanted|want|needed|just the|a earth|ground|floor|sofa|chair|desk to swallow|open|eat
        """,
    ),
    Rule(
        "shame at a scene",
        Sign.DISTRESS,
        """
        wanted to [curl_up_and|go_home_and|crawl_away_and|go|melt_and] die|disappear|sink|evaporate|melt|dissolve|be_dead|vanish|kms|kill_myself when|as|right_there|on_the|inside|in_that|in_the|during|after_he|after_she|after_they|at_that|there|while|once|into|through|under|then_and|from_embarrassment|the_moment|every_time|the_second|the_minute|mid|halfway|for_the_whole
        awkward|embarrassing|embarrassed|cringe|cringy|cringey|mortifying|mortified|painful|cringed|humiliating|blushing|embarassing|blanked|mispronounced|farted|tripped|mute|muted|wrong_name|camera|bombed .. [and|that|i] .. want|wanted|could to|have [go|curl_up_and|crawl_somewhere_and] die|disappear|sink|evaporate|dissolve|died
        want|wanted|wanting|could|going|like|need to|have|ive|crawling|crawled [just] [crawl|crawled|curl|hide|dig|disappear|sink|climb|melt] [up|away] into|in|under|through|and_hide a|the|my|and [deep|dark|tiny|small|little] hole|rock|blanket|floor|ground|duvet|bed|chair|cave|shell|wall|ball|desk|carpet|hide|covers|cushions|sofa|earth|pillow [and] [die|disappear|never_come_out|never_leave|hide|cry|forever]
        disappear|disappearing|sink|fade from|for|into|to|off|until linkedin|slack|social|the_internet|discord|the_internet|a_while|a_week|a_bit|a_few|the_weekend|a_month|a_cabin|a_day|twitter|a_forest|the_woods|the_mountains|the_floor|the_ground|my|thin|an|bed|a_cave|instagram|some|a_couple|the_rest|a_hole|monday|after_the|a_beach|netflix|the_call|zoom|that_room|this_server|this_channel|online|sight|the_background|my_pipeline|the_screen|view|books|video
        ghost|ghosted|disappeared|disappear on|without|after a|me|the|you|that|us|word|notice|explanation|round
        """,
    ),
    Rule(
        "killing without a victim",
        Sign.NONE,
        """
        kill|killing|killed|killin|kills myself|ourselves|yourself|himself|herself|themselves over|to|preparing|studying|working|for|with|on|at|prepping|practising|practicing|laughing|doing|trying|writing|learning|getting|revising|in [get|finish|make|meet|be|prepare|land|pass|please|impress|this|that|the|a|leetcode|them|my|these|some|hit|earn|work|prove|deliver|reach|learn|pay|solve|overtime]
        kill|killed|killing for|that|it|the|this|time|two|an|process|with|off|any|my|your|me_with|me_softly|our|every|all|a|their|his|her|switch|bill|zone|chain|joy|momentum|on_stage
        killed|killing|kills|slayed|slaying|murdered|slaughtered|buried|finished|destroys|executed|massacred me|us|them
        shoot|shot|shooting me|you|them|us|an|over|him|her|for|myself|it|off|down|through|up|a an|a|some|your|over|the|message|email|in_the_foot|dm|text|back|quick|note|for|foot|moon|shot|stars|straight|in_both_feet|in_foot|down|line
        shoot|shot|shooting [.] [myself] in [the|both] foot|feet
        hang|hung|hanging myself out|up_on|my_coat|out_to_dry
        enough rope
        hang|hung|hanging in|on|up|out|tight|around|over|by|there|onto|off|back|with [a_thread]
        drown|drowning|bury|burying|drowned|lose|losing|buried|throw|throwing|threw|fling|launch|launching myself in|into|to|at|under|back|straight|on|behind [more|the|my|some|a|all|new|another] work|coffee|applications|wine|netflix|prep|code|projects|books|study|leetcode|emails|tea|ice|chocolate|ice_cream|caffeine|studying|another|project|job|this|it|the_bus|bus|side|courses|music|learning|gaming|paperwork|preparation|interview|hobbies|freelance|self_pity|pizza|career|routine|mercy|search|training|the_gym|next|application|sorrow|that|exercise|research|practice|volunteering|gym|beer|whisky|my_work|work_again|content|tutorials|things|something|life|role|pool|design|data|job_search|job_hunt|feet
        delete|deleted|erase|removed|remove|deleting|off|top|end|topping|ending myself from|up|the_call|app|with|my_day|on [the|their|a|linkedin|this|my|that|your|all] [list|app|mailing|server|channel|group|database|portal|system|pipeline|site|process|pool|chat]
        end|ending|ended my [own] [own] suffering|misery and|by|already|send|with|please|haha|just|tell
        put|putting me|us|them|myself out of my|our|their|its misery
        end|ended|ending|ends it|things|everything there|with|on_a|here|at|early|after|before|by|the_call|politely|well|nicely|amicably|between|up|badly|professionally|mutually
        end|ending|ended it|things all [with|between] recruiters|this_recruiter|the_recruiter|linkedin
        throw|throwing|threw|thrown my life away on|for|at
        career|professional|political|social|financial|commercial|economic|brand|academic|corporate|company|startup|reputational|linkedin|business|interview|networking|pr|marketing|product|technical|salary|electoral|corporate|creative|twitter|application|reputation|cv|resume|negotiation|professionally|literary|economical|code|slow_motion|fiscal|tactical|strategic suicide
        suicide squad|sprint|sprints|drill|drills|burnout|mission|missions|door|doors|wings|bid|runs|king|hotline_game|grip|girls|silence|boys|pact_joke|by_powerpoint|shift|linux|burns|bunny|gene|run|slide_deck|cable|soda|lane|pass|pledge|career_move
        suicide to|if negotiate|ask|turn|quit|leave|decline|refuse|admit|say_no|resign|post|burn|email|reject|argue|complain|mention|skip|apply|accept|change|switch|go_back|correct|challenge|say|tell|ignore|launch|ship|you_ask|you_negotiate
        """,
    ),
    Rule(
        "overstatement",
        Sign.DISTRESS,
        """
        kill|shoot|end|murder|strangle|bury|euthanise|execute me [now|already|haha|today|then|here|right_now|slowly|instead|quick|off]
        if i|they|he|she|one|someone|anyone|recruiters|another [have|has|hear|see|get|ask|asks|read|need|do|must|had|gets|am|tell|tells|send|sends|say|says|recruiter|person|company] [to|me|asked] .. one|another|a_single|that|workday [more|single|time|question|again] .. ill|im|i|im_going_to|might|am [going_to|going|might|will|swear|swear_ill|may|could] [swear] jump|throw|scream|walk|leap|yeet|lie_down|eat|combust|explode|cry|riot|die
        jump|jumping|throw|leap|throwing|yeet|yeeting|launch|hurl|chuck|fling [myself|my_laptop|my_computer|me|it|this|my_phone] [right|straight] out|off|into [of] [a|the|my|this] window|cliff|sun|volcano|void|atmosphere|space|ocean_haha|bin|orbit|plane|call|meeting|zoom
        jump|jumped|jumping|leap|hop ship|hoops|through|on|at|to|in|into|the|off|from|for|straight|right|back|around|between [.] ship|call|zoom|hoops|chance|conclusions|queue|gun|the|a|chance|opportunity|shark|conclusion|meeting|teams|phone|role|job|topic|roles|jobs|something|new|things|next|deep|linkedin
        talk|talked|talking|walk|walked|step|stepped|bring me|us|off|back|someone off|from|me the|off|from|that ledge|edge|cliff|the_ledge|the_edge
        on the edge of my
        gun to my|your|the head
        hit|run_over|flattened|knocked_down|slammed|mown_down like|by|me_like [a|the] [ton|freight|of] [of|train] [bricks]_feeling
        like|as_if|as_though i|ive|id|im|being|getting|been|got|i_got|i_was|i_had_been|it [got|was|been|were|had|have|just|hit] [been] [by|hit|run|flattened|dragged|hit_by|run_over|knocked|me] [over|down|like|behind|by] [by] [a|the] [bus|truck|train|lorry|freight|car|ton]
        bus factor
        lost|losing|lose|lost_all|drained|sucked|sapped the|my|all will to live on|during|in|by|after|halfway|around|somewhere|filling|reading|when|while|about|at|somewhere|out|haha|every|just|with|through|from|trying|before|listening|watching|waiting|slide|page
        will to live left|leaves|evaporated|drained|leaving|died|went|is_loading|slowly
        over my dead body
        on my deathbed
        go|jump|leap off the deep|rails|grid|end
        cant live|survive|function|go_on|exist|cope|carry_on|be without [my|a|the|coffee|feedback|caffeine|linkedin|wifi|spellcheck|google|tea]
        """,
    ),
    Rule(
        "living somewhere, waking sometime",
        Sign.NONE,
        """
        live|living in|with|at|off|near|on|here|there|paycheck|up_to|out_of|close|alone_in|abroad|by_the|down|remotely|under|between|between|next|through|for_the_weekend|for_work
        <dont_want> live|living|be|stay in|with|at|here|there|on|near|off|around [this|my|the|a|benefits|people|town|city] [town|city|country|flat|parents|company|job|house|benefits|team|place|office|industry|dole|savings|credit|building|role|region|area|neighbourhood|call|meeting|situation|limbo|fear|roommates|mother|family|uncertainty|field|london|berlin|all_day|until|when|while|that|them]
        wake|waking|woke|wakes up until|till|before|early|at|in_time|on_time|to_my|to_an|to_emails|to_another|to_more|to_rejection|for_the|for_my|to_the|late|when|in_the_middle|to_that|to_notifications|for_an|for_another|with_a|on_monday|on_mondays|that_early|so_early|feeling|to_rejections|early_for|and_check|to_check|to_a|7|6|5|8|9
        be|being|stay|sit here for|at|in|on|until|when|while|all_day|all_night|with_people|as|today|to_represent
        alive and kicking|well
        continue|continue_with|go_on|carry_on|going_on|keep_going|carrying_on|continuing|keep [going] with|to|in|applying|doing|the|looking|trying|searching|this_process|this_interview|for|holiday|interviewing|sending|networking|about [the] [process|search|job|interview|role|application|hunt]
        isnt|not|no|any|much|little|whats|what_is|is [worth|any|the|even|much] [a|no|the] point|sense|use|reason|purpose [in|to|of|for] [me|even|us] [to|in|of] apply|applying|trying|sending|doing|asking|looking|preparing|interviewing|waiting|getting|having|writing|following|another|my|this|a|being_angry|being_good|being_honest|being_nice|being_qualified|all_these|all_this|these|negotiating|in_this|prepping|studying|practising|practicing|going_to|going_through|working|even_trying|that|it_if|chasing|hoping|calling|networking|arguing|an|tailoring|keep_applying|keep|degrees|cover|any_cv|submitting|tweaking|reaching|calling|emailing
        <dont_want> do|doing|go_on|continue|face|facing|see [another|with|to|this|that|any|more|a] interview|interviews|application|applications|rejection|rejections|job|jobs|search|take|whiteboard|round|rounds|recruiters|call|process|role|career|more_interviews
        cant|couldnt|not|dont|wont|nolonger do|take|handle|bear|keep|face|stand|go|deal|cope|want [on|with|through|to_do|doing|to] [another|this|any|these|more|the|one|that|doing|all|so|many|those|yet|getting|being|hearing|sending|going|writing|applying|waiting|feeling] [more|single|of|kind|type|round|the|amount|job|many|yet|long|another|through] [more|of] rejection|rejections|interview|interviews|application|applications|job|search|hunt|leetcode|hunting|process|emails|waiting|ghosting|cover|silence|recruiter|recruiters|round|rounds|searching|applying|industry|feedback|assessment|assessments|call|calls|take_home|email|limbo|uncertainty|role|portal|whiteboard|whiteboards|ghosted|rejected|market|no|nos|stages|tests|questions|small_talk|linkedin|networking|letters|commute|week|months|month|year
        cant|couldnt|dont|not see|picture|imagine|seeing myself|a|any|my|me [working|being|doing|a|future|in|at|staying|there|with|here|as|fitting|going|enjoying|having|managing|living] [future|in|at|there|with|here|as|for|me|myself] [in|at|there|with|here|as|for|this|that|a|the|me] [field|industry|company|role|job|team|firm|office|place|sector|sales|career|profession|them|there|finance|tech|law|consulting|business|manager|position]
        make|made|making|makes it through|past|to|into|until the|to|round|next|final|this|screening|another|an|any|shortlist|interview|second [first|second|third|final|next|last|screening|filter|ats|interview|phone|round|rounds|cut|shortlist|end|stage|recruiter|hr|probation|panel|questions|assessment|call|application|presentation]
        """,
    ),
    Rule(
        "parting from a job",
        Sign.NONE,
        """
        better off|happier|fine without me there|then|in_that_role|on_the_team|as_a|as_their|if_that|anyway_since
        company|team|they|theyre|employer|firm|startup|office|business|manager|department|theyll|boss|theyd|client|project|role|agency|bank|google|amazon [is|are|would|will|be|do|might|was|can] [be|do] [all|clearly|obviously|apparently|doing] better|fine|okay|happier|ok [off] without me
        goodbye|bye to|my|dream|that|google|weekend|savings|email|party|drinks|interview|salary|bonus|job|free|work|old|london|berlin|sleep|linkedin|the|motivation|recruiter|for_now|until [the|that|my|all|a|any|another|colleagues|google|former|old|coworkers|work|this|free|me|email|linkedin|sleep|hopes] [dream|job|weekend|role|team|panel|recruiter|offer|interview|savings|hopes|office|company|colleagues|salary|holiday|process|bonus|opportunity|sleep|chance|interviewer|career|everyone_at|interviewers|people_at|manager|evenings|time|plans|visa|confidence|flat|car]
        kiss|kissed|wave|waved|kissing goodbye|bye
        said|say|saying goodbye|bye to|and the|everyone|them|all|my_colleagues|left|hung|closed|my [panel|interviewers|recruiter|team|team|at_the_office|on_the_call|in_the_room|office|interviewer|colleagues|coworkers|manager|receptionist|in_the_meeting|up]
        last day|week|month|night at|of|on|with|in|before [the|my|work|school|interview|interview|a|term|contract]
        my last message|words|text|email|chance|job|role|employer|company|interview|conversation|message_to to|with|was|got|went [the|them|him|her|recruiter|hr|my|unanswered|ignored|unread]
        when|while|once|after|because im|i [am|was] gone on|from|for|to|this|next_week|on_holiday|at
        be|is|was|are|were|being gone on|by_friday|from_the|from_this|from_that|for_a|to|until|fishing|before
        ready to go|leave to|for|back|through|over|into|again|out|home|on|when|with|in|after|the|my_job|my_current|this_job|this_company|this_city|early|whenever|there|this_role|if
        want|need|time|like|going|plan|ready to go|leave|rest|give|let for|home|to|back|over|through|into|out|there|my|the|this_job|this_company|this_town|early|at|them|it|on|go_of_this|go_of_that|go_of_the|again|up_on_this|up_on_the|feedback|with|now_and
        let|letting go of|me_go this|that|the|it|my_anger|from|last|after
        took|taken|take|taking my|the|two|some|a|an [usual|morning|daily|anxiety|allergy|cold|flu|migraine|beta|chill|headache|pain|couple|prescribed|bitter|hard|heart|adhd|blood_pressure|few] [of|blockers|pressure|chill] [my|cold] pills [this|as|before|for|today|at|with|and_went|late|like_every|every]
        hard|bitter|chill|tough|poison|difficult|big pills [to]
        overdosed|overdosing|od|oding|overdose on|of coffee|caffeine|webinars|sugar|linkedin|chocolate|podcasts|advice|motivational|prep|leetcode|espresso|self_help|buzzwords|job|positivity|networking|energy|red|jargon|matcha|tea|interview|career|youtube|tutorials|content|information
        way out|forward of|in the|this|that|my|a contract|building|lease|job|room|office|call|parking|company|interview|meeting|role|industry|carpark|notice|process|conversation
        get|gets|got|be|hit hit|run_over|crushed [by|with] rejection|rejections|a_rejection|another|reality|imposter|email|the_news|questions
        punish|punished|punishing me|them
        by the time they|you|someone|he|she|hr|the|anyone|people|recruiters [read|see|get|reads|gets|sees] [my|the|to|it|an|a|back|around|through] [cv|resume|application|email|me|cover|reply|message|portfolio|letter|to]
        giving|give|gave|given away my [coat|badge|seat|age|desk|answers|salary|notes|nerves|ideas|position|hand|code|secret|secrets|number]
        """,
    ),
    Rule(
        "hurt without harm",
        Sign.NONE,
        """
        cut|cutting|cuts myself|me off|short|some|out|in|loose|a|free|back|from|shaving|chopping|slicing|cooking|open|down|on|by [mid|slack|the|of|a|accident]
        burn|burned|burning|burnt myself out|into|cooking|on|by|with_coffee|with_tea|at
        hurt|hurting|injured|injure|hurts myself at|playing|running|skiing|lifting|climbing|in_the_gym|cycling|moving|at_football|on_the_stairs|falling|while|professionally|by_accident|accidentally|financially|laughing|by|in_training|at_work|training|in_the_interview|during|doing|in_a|badly_playing|more_than|when_i|in_the_process|carrying
        hurt|harm|hurting|harming|damage|punish|damaging myself|my chances|career|by|more|professionally|reputation|if
        hit|hitting|punch|punching|slap|slapping|beat|beating|kick|kicking|smack|smacking|slapped|bite|biting myself|my_tongue|my_nails|my_lip up|for|in_the_head|over|about|that|because|now|on_the|after|hard|a|every|right
        hit|bang|banging|banged|hitting|bash|bashing|smashing my head on|against|off|into
        pinch|kick|slap|push|pace|flatter|challenge|treat|force|drag|beat myself
        punish|punishing myself for|by|over|with applying|another|more|not|saying|blanking|missing|that|eating|extra|leetcode|working|being|one
        scratch|scratching|scratched my head
        cut my|the|our hair|hand_on|losses|finger|hours|salary|teeth|grass|rate|cv|resume|answer|coat|hand_cooking|bread|pay|time|commute|budget
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
        Sign.CHECK,
        """
        move|moving|declutter|decluttering|relocating|relocate|emigrating|downsizing|downsize|charity_shop|spring_cleaning .. give|giving|gave|sell|selling|donate|donating away|all|most|half|my|everything
        give|giving|gave|donate|donating away|all|most|half|everything|my .. because|before|since|for|ahead_of [im|i|the|my|a|were|ive] moving|move|relocating|relocation
        """,
        about="weak",
    ),
    Rule("kilometres", Sign.NONE, "kms from|away|per|a_day|of|to|each_way|every|an_hour|round|long"),
    Rule(
        "the field of work",
        Sign.NONE,
        """
        suicide|suicidal|suicides|self_harm|self_injury|selfharm|crisis [and|or] [self_harm|crisis|suicide|mental_health] prevention|hotline|helpline|awareness|risk|research|rates|rate|statistics|postvention|policy|training|assessment|assessments|charity|line|bereavement|intervention|data|team|app|support|lifeline|content|studies|policies|detection|classifier|survivors|case|cases|report|watch_shift|screening|hotlines|lines|service|services|nurse|counsellor|counselor|programme|program|volunteer|module|topic|prevention_week|moderation|questionnaire|ward|patients|clients|posts|material|guidelines|thesis|dissertation|paper|project|survey|reporting|text_line|calls|callers|patient|client|caller|helplines|prevention_role|scenario|protocol|protocols|question
        prevent|preventing|prevents|reduce|reducing|against|anti|detect|detecting|research|researching|researches|studying|studied|prevention_of|studies|cover|covering|moderating|moderate suicide|suicides|suicidal|self_harm|suicide_and_self_harm
        suicide attempt|attempts survivors|research|data|statistics
        lethal|deadly|fatal dose|dosage|amount calculation|calculations|question|studies|in|for|data
        assisted suicide
        physician|doctor assisted suicide
        """,
        about="topic",
    ),
)
