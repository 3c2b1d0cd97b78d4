"""Words for what is none of the named causes: machines, illness, other people, pay, mishaps."""

from bot.understanding.cause import Cause, Rule, Weight

UNSURE = "does not know"
MISHAP = "a small accident"
MACHINE = "a machine failed"
CONDUCT = "somebody else's conduct"
RULES = (
    Rule(
        Cause.other,
        MACHINE,
        """
        <machine> .. <broken>
        <bad>|broken|faulty|slow|unstable|dead|choppy|patchy|no|lost|losing|without|dodgy|crackly|
            glitchy|flaky|spotty|frozen [my|their] [zoom|internet|video|phone|wifi] <machine>
        tech|technical|technology|computer|it|internet|connection|network|zoom|audio|sound|
            connectivity|software|wifi difficulties|problem|problems|issue|issues|failure|glitch|
            glitches|trouble|troubles|hiccup|hiccups|nightmare|gremlins|breakdown|mishap|meltdown|
            disaster
        blue_screen|power_cut|outage|glitch|glitches|buffering
        cut out|off mid|halfway|in_the_middle
        on mute
        <device> .. died|dead|battery|out_of_battery|no_signal|lost_signal|cut_out|broke|crash*|
            signal|charge
        frozen|freezing|froze|freez* .. screen|picture|mid_sentence|face|video|call|frame
        power|electricity went|cut|outage|failed|failure|out
        screen|video|picture|call|zoom|connection|image|laptop|teams|computer|feed|webcam|internet|
            camera|app|platform|page|link|browser|skype froze|freeze|freezing|frozen|kept_freezing|
            freezes|blanked|blank|went_blank|went_black
        link|links .. not|broken|expired|wrong|dead|work*|failed|invalid|open
        """,
    ),
    Rule(
        Cause.other,
        "illness and other trouble",
        """
        had|have|having|got|caught|with|from|bad|heavy|nasty cold
        flu|covid|sick|ill|illness|fever|migraine|headache|headaches|food_poisoning|hungover|
            hangover|unwell|nauseous|nausea|vomit*|threw_up|throwing_up|puked|stomach|cramps|
            period|toothache|allergies|hay_fever|hayfever|medication|feverish|infection|coughing|
            cough|cough*|sneez*|sneeze|laryngitis|throat|jet_lag|jetlag|jetlagged|jet_lagged|
            asthma|injury|injured|concussion|hospital_visit|surgery|dizzy|fainted|faint|nosebleed|
            nose_bleed|hiccups|pregnant_sick|flare_up|adhd|dyslexia|stammer_condition|hearing_aid|
            back_pain|insomnia|antibiotics
        not .. feel*|felt well|good|great|right|myself|best [that]
        not myself|at_my_best|on_form|in_right_place|in_good_place|in_headspace
        feeling|felt|feel rough|awful|terrible|poorly|off|weak|lousy
        under weather
        lost my voice
        not slept|sleep|sleeping [well|much|at_all|night|enough]
        tired|exhausted|knackered|shattered|sleep|sleepy|no_sleep|worn_out|burnt_out|burned_out|
            drained|hungry|fatigue|fatigued|insomnia|night_shift|newborn
        family|personal|childcare|medical emergency|crisis|problem|problems|issue|issues|matter|
            matters|stuff|trouble|reasons|fell
        father|mother|dad|mum|mom|gran|grandma|grandad|grandpa|uncle|aunt|friend|brother|sister|
            dog|cat|husband|wife|nan|baby .. died|passed|ill|sick|hospital|hospitalised|dying|
            accident
        funeral|bereavement|death|divorce|breakup|break_up|grief|grieving|passed_away|hospital|
            ambulance|accident|broke_up|dumped|bad_news|evicted|argument_with
        my head|mind [was] elsewhere|not_in_it|somewhere_else
        """,
    ),
    Rule(
        Cause.other,
        CONDUCT,
        """
        <interviewer> .. argu*|bicker*|fought|contradicted_each|whisper*|giggl*|
            disagreed_with_each|texting|texted
        <interviewer> <came> .. late|after|behind
        <interviewer> .. <number> <minutes> late|after|behind
        <interviewer> .. rude|unfriendly|hostile|aggressive|dismissive|condescending|patronising|
            patronizing|sarcastic|mean|cold|distracted|unprepared|inappropriate|arrogant|bored|
            disinterested|uninterested|unprofessional|disorganised|disorganized|nasty|intimidating|
            sexist|racist|creepy|cruel|horrible|awful|bully|bullied|mocked|laugh*|sneer*|shout*|
            yell*|insult*|belittl*|grill*|flirt*|ambush*|combative|bad_mood|foul_mood|impatient|
            harsh|snappy|weird|jerk|asshole|dick|prick|arse|obnoxious|no_show|rush*|hungover|
            unclear|typ*|yawn*|eating|ate|lied|smirk*|tore_me|checked_out|trick*|scoff*|roll*|
            sigh*|interrogat*|dominat*|talked_about_himself|talked_about_herself|not_paying
        rude|hostile|aggressive|condescending|patronising|patronizing|unprofessional|disorganised|
            disorganized|nasty|intimidating|bad|terrible|awful|unfriendly|arrogant|distracted|
            horrible|cold|grumpy|bored|unprepared|impatient|toxic|sexist|racist interviewer|
            interviewers|panel|recruiter|manager|boss|hr
        <interviewer> .. not_listen|not_turn_up|not_show|not_show_up|not_read|not_looked|
            not_interested|not_care|not_look|not_let_me|not_give_me|not_ask|not_pay|not_explain|
            not_prepared|not_engage|never_looked|never_read|never_showed|not_smile|not_even_look|
            barely_looked|not_read_my|not_come|not_join|not_introduce|not_take_me_seriously|
            not_ready
        <interviewer> [just|kept|always|constantly|keeps] cut|cutting me
        <interviewer> .. interrupt*|talked_over|spoke_over|kept_me|mixed_up|cancel*_on|
            cancel*_interview|cancel*_my|cancel*_twice|rescheduled|ignored|forgot_me|forgot_about|
            forgot_my|forgot_interview|ask*_illegal|stare*|kept_cutting|kept_checking|kept_looking|
            kept_typing|had_me_confused|called_me_the_wrong|called_me_by
        on his|her|their phone|phones|laptop|laptops|computer|emails
        interviewer's|manager's|recruiter's|boss's|panelist's|someone's phone|mobile|watch|tone|
            attitude|dog|connection
        his|her|their phone|phones|mobile|cell|attitude|tone|behaviour|behavior|conduct|manner|
            watch
        illegal|inappropriate|trick|unfair|personal|sexist|hostile|weird|confusing|unclear|absurd|
            ridiculous|bizarre|invasive|gotcha|impossible|off_topic question|questions|comments|
            remarks|riddle|riddles|brainteaser|brainteasers
        asked|asking [me] [about|if|whether] [my|i|was] [am|had|have] kids|children|pregnant|
            religion|marital|married|age|family|pregnancy|husband|baby|babies|planning
        interviewer|recruiter|manager|they|he|she|panel .. late|double_booked|overslept|no_show|
            mixed|time
        recruiter|agency|agent .. mess*|wrong|mistake|error|not_tell|told_me_wrong|misled|lied|
            mislead|forgot|not_forward|not_send|not_pass|screwed|never_told|never_sent|misinformed|
            gave_me_wrong
        bad|chaotic|disorganised|disorganized|messy|unfair|badly_run|badly_organised process|
            organisation|organization|interview_process|setup|set_up
        nitpick*|gaslight*|interrogation|ambush|ambushed|belittled|mocked|bullied|harassed|
            harassment|insulted
        too many interviewers|people_in_the_room|panelists
        strong accent
        their accent
        """,
    ),
    Rule(
        Cause.other,
        "pay",
        """
        <not> agree|agreed|match|matched|align|come_to_agreement|reach_agreement|meet|met on|about|
            over salary|pay|money|terms|price|rate|hours|start_date|conditions
        salary|salaries|pay|wage|wages|compensation|comp|rate|day_rate|money|benefits|
            notice_period|holiday_allowance|package|bonus|stock|pension|lowball|low_balled|hourly
        ask*|asked|want*|demand*|quot*|named|said|request* .. too_much|too_high|too_low|more_money|
            figure|number|raise|more_than|k|expensive
        too expensive
        priced myself out
        negotiat*|haggl*|lowballed|notice_period
        expectations .. too_high|high|not_match|salary|different|money|budget|apart
        out of their budget
        working from_home|hours|weekends|nights|part_time
        start date
        availability|available
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.other,
        MISHAP,
        """
        knock*|trip*|slip*|drop*|stepped|broke|fell [over|on|down|up|off] [my|their|his|her|
            glass_of|cup_of|whole] water|coffee|tea|glass|cup|step|doorstep|rug|chair|table|papers|
            folder|pen|tray|stairs
        spill*|spilt|fell_over
        tripped|trip over|on|up [door|step|doorstep|carpet|rug|cable|stairs|own_feet|my_feet|
            my_own_feet|threshold|way|mat|cord]
        tripped $
        dog|cat|baby|toddler|kid|kids|child|children|parrot|neighbour|neighbours|neighbor|
            neighbors|builders|doorbell|son|daughter|roommate|flatmate|postman|delivery|bird|puppy|
            husband|wife|mum|mother|builder|drilling|lawnmower|construction|noise|siren|
            leaf_blower|hoover|vacuum .. bark*|bark|cried|cry|crying|scream*|scream|ran|run|came|
            walked|burst|jump*|interrupt*|rang|ring|noise|shout*|drill*|loud|meow*|banging|noisy|
            background|in_background|howl*|knock*|singing|outside|whole|all
        background noise|noises|sound
        noisy|loud|crowded|public cafe|coffee_shop|place|room|street|train|library|background|
            roommates|flatmates|car
        fire alarm|drill
        farted|fart|burp*|burped|hiccup*|sneezed_on|swore|swear*|swearing|cursed|cursing|f_bomb|
            cussed
        bad mouth*
        badmouth*|slag*|trash*|trash_talk*|complain*|bitch*|moan*|criticis*|criticiz*|criticise|
            rant*|negative|ranted|slated|slag*_off|ranting|whined|spoke_badly|spoke_ill|
            talked_badly|said_bad_things .. boss|employer|company|manager|job|colleagues|former|ex|
            previous|old|last
        doorbell|postman|barking|lawnmower
        bad joke
        inappropriate joke|comment|remark
        offensive|political|religion|religious
        """,
    ),
    Rule(
        Cause.other,
        UNSURE,
        """
        no|not_have|not_any|not|not_a|zero idea|clue [what|why|how|really|honestly] [went|it|they|
            happened|i] [wrong]
        not know|sure|certain|tell|say|understand [what|why|how|where] [went|it|they|happened|
            exactly|i] [wrong|did]
        beats me
        who knows
        wish i knew
        everything [went] [wrong]
        nothing [at_all|really|comes_to_mind|went_wrong]
        all of it
        it|whole_thing|interview|all was|went bad|badly|disaster|awful|terribly|horribly|wrong|
            south
        gut feeling
        bad|off day
        not my|best day
        hard|difficult to say|tell|know|pin_down
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.other,
        "machines are spoken of",
        """
        connection|connectivity|wifi|wi_fi|internet|router|microphone|mic|webcam|headset|lag|
            technology|technical_issue|laptop|computer
        not hear|see [me|them|him|her|each_other|half|anything|question|questions|properly|screen|
            well]
        """,
        Weight.LIKELY,
    ),
)
