"""Words for what goes wrong before the first question: time, looks, greeting, and a phone."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.late,
        "came late",
        """
        started|begun|began|starting|going|sitting .. without me
        <came> .. past|after start|beginning|slot|hour
        cut|cutting it [too|way|bit] fine|close
        not allow|allowed|leave|left|give|given|plan|planned|budget|budgeted [myself] [enough|any|extra|more] time|buffer|hour|margin
        meeting|call|shift|appointment|lecture|class|lesson|work .. ran_over|overran|ran_late|dragged_on|run_over
        they|interview|meeting|panel|call|everyone [had|was|were] [already] started|begun|began|waiting [when|before|by] [i|time]
        <came> .. after fixed|agreed|appointed|scheduled|set|planned|official|starting|arranged [time|hour|start]
        <came> .. after everyone|everybody|they_had|it_had
        not .. punctual|punctually|prompt|promptly
        unpunctual|late_comer|l8
        <number> days|day .. after|late|past|over
        by time i .. there|them|room|reception|office|started|in|found|arrived
        <came> .. late|tardy|delayed|overdue
        <number> <minutes> late|behind|after|past|overdue
        late for|to|by|because|again|due|start|joining|arriving|arrival|joiner
        lateness|tardiness|tardy|latecomer
        late $
        not .. on|in time
        not . on|in time
        <number> <minutes> .. late
        <minutes> after it|they|start|interview|meeting|panel [had] started|began|start
        kept|keep*|made|had|left|leave* <them>|everyone|everybody|all wait|waiting
        behind schedule|time
        after|past|missed|miss*|over deadline|closing_date|due_date|cut_off_date|time_limit
        not make it|there|in [there] by|for|at|until|till
        was not there|ready at|by|until|till
        arriv*|show*|turn*|log*|join*|got .. after|past|quarter_past|half_past [it|had|they|start]
        late submission|application|arrival|start|entrance|login
        submitted|sent|handed|applied|applying|replied|answered .. late|after_deadline
        punctual|punctuality|timekeeping|time_keeping|tardy
        not early enough
        left|leave|leaving|left_home|left_house|set_off|set_out [home|house|it] too late
        last second|minute arrival
        """,
    ),
    Rule(
        Cause.late,
        "missed the beginning",
        """
        missed|miss* .. first|beginning|start|half|most [few|ten|five|fifteen|20|10] minutes|part|half|of|hour
        misjudg*|misjudged|underestimat*|underestimated|miscalculat* .. how_long|time|journey|drive|distance|traffic|route|trip|walk|way
        alarm .. not|never|fail*
        <weekday> .. <weekday>
        thought it was|started|began|is at|on|for|later|next|tomorrow
        overslept|oversleep|oversleeping
        slept|sleep through
        slept in $
        slept in until|till|because|past
        not hear|wake|woke [up|my] alarm|time
        alarm not go|ring|work|going|went
        missed|miss|missing [completely|almost|entirely|half|most|part|good_part] [of|my|own] start|
            beginning|slot|appointment|interview|call|first_half|first_part|opening|meeting|
            time_slot|train|bus|flight|connection|ferry|tube|tram|stop|exit
        forgot|forget|forgetting [about] [my|that_i_had] interview|appointment|meeting|call|
            clocks|daylight_saving|time_difference
        mixed|mixing|mix|muddled|messed|confus*|misread|mistook|misremember*|misunderstood|got|
            wrote|noted|had|put|miscalculate* .. time|times|timezone|timezones|zone|zones|
            days|hour|calendar|am_and_pm|appointment|invite|start_time
        wrong time|day|date|hour|timezone|time_zone|week|slot
        time zone|zones|difference mix_up|confusion|mixed|wrong|error|mistake
        no_show
        double booked|booking
        """,
    ),
    Rule(
        Cause.late,
        "what makes one late",
        """
        started|starts|began|was|starting at|for .. i thought|came|was|arrived
        clocktime .. .. clocktime
        clocktime instead of
        time zone|zones|timezones|timezone
        delay*|delayed|delays|parked|park
        quarter|half|ten|five|twenty past|to|after
        half two|three|four|five|eight|nine|ten|eleven|twelve
        o'clock|oclock
        started|begun without
        was meant|supposed to start|begin|be_there|be_at
        signal failure
        train|trains|bus|tube|subway|metro|flight|tram|ferry|uber|taxi|cab|car|bike|lift .. cancel*|
            delay*|late|stuck|stop*|broke|never_came|not_come|not_arrive|broken_down|
            not_show|not_turn_up|strike
        stuck|caught|held|sat in|up [on|by] traffic|jam|train|bus|motorway|elevator|lift
        traffic|parking|roadworks|detour|congestion
        <unable> find|get_to|get_into|reach [parking|parking_space|building|entrance|place|address|room|office|way|
            them|reception]
        not find parking|building|entrance|place|address|room|office|way
        wrong building|entrance|address|office|station|train|bus|floor|street|branch|platform|
            campus|site|room
        got|was|am lost [on|in|way|trying|looking|driving|coming|getting|finding]
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.late,
        "the word late",
        "late",
        Weight.LIKELY,
    ),
    Rule(
        None,
        "late, but not to it",
        """
        late stage|stages|round|rounds|afternoon|evening|morning|night|in_day|in_process|twenties|
            thirties|forties|fifties|friday|at_night|payment|notice|reply|feedback|grandfather|
            grandmother|father|mother|husband|wife
        up|stayed_up|studied|worked|working|awake|until|too late [night]
        late to ask|say|fix|mention|change|remember|realise|realize|correct
        """,
    ),
    Rule(
        Cause.first_impression,
        "greeting and body",
        """
        talk*|spoke|mumbl* to floor|table|ceiling|desk|screen|shoes
        offer*|gave|held_out|stretched_out|extended his|her|their|my hand
        called him|her|them|interviewer|manager|ceo .. name|instead|wrong
        not stand|stood|get|got up
        wet fish
        handshake|hand_shake
        shook|shake|shaking hands|his|her|their [hand|hands] [or]
        eye contact
        [not|never|hardly|barely] look*|meet|met|stare*|glanc* .. in|into eye|eyes|camera|webcam|lens
        look*|stare*|gaze*|glanc* .. at [my] floor|ground|shoes|feet|ceiling|table|desk|
            window|wall|hands|notes|own_picture|own_image|myself|own_face|second_screen|
            other_screen|other_monitor|clock
        avoid* .. eyes|gaze|looking
        first impression|impressions
        bad|poor|wrong|terrible|awful|weak|not_good|not_great impression
        <not>|no|without|zero|forgot_to [even] [a|one] smile|smiling|greet|greeting|greetings|nod|introduce_myself|
            stand_up|look_at_them|hello|handshakes|thank|thank_you|good_morning|goodbye
        <missed> [to|even] say|saying|said hello|hi|good_morning|good_afternoon|good_day|goodbye|bye|thanks|thank_you|
            my_name|who_i_was|cheers
        look*|glanc*|star*|turned away|down|past|through|sideways [from|at]
        <missed>|<unable> .. look_at|looked_at|look_into|face|facing them|him|her|interviewer|interviewers|panel|people|anyone|camera
        hug*|hugged|kiss*|bow*
        hands in pockets
        <missed> smile|greet|introduce_myself|say_hello|say_hi|say_good_morning|stand_up|
            shake|shake_hands|thank|offer_my_hand|look_up|make_small_talk|say_thank_you|
            turn_camera_on|turn_on_camera|switch_camera_on|put_camera_on|smiled|greeted|
            say_goodbye|say_their_names|warm_up|use_camera
        smile|smiling|resting_face|poker_face|scowl*|frown*|grimac*
        slouch*|slump*|hunch*|posture|body_language|facial_expression|yawn*
        arms|legs cross*|folded
        cross*|folded my arms|legs
        camera|cam|webcam|video .. off
        <missed>|<unable>|without turn*|switch*|put [on] [my] [on] camera|cam|webcam|video [on]
        own video|face|image|picture|reflection|thumbnail|tile
        instead of camera|webcam|lens|them|interviewer
        without camera|video|webcam
        wrong name|names
        forgot|forget|mispronounc*|got|butcher*|mixed_up|confused .. name|names|pronouns [wrong]
        chew* .. gum
        chewing gum
        gum in my mouth
        sweaty|clammy|cold palms|palm|hand|hands
        """,
        deniable=False,
    ),
    Rule(
        Cause.first_impression,
        "low energy",
        """
        <none> .. energy|enthusiasm|passion|excitement|drive|charisma|presence|warmth|
            oomph|eagerness|motivation|confidence
        <not> .. enthusiastic|energetic|engaged|excited|passionate|friendly|approachable|
            welcoming|interested|engaging|enthusiasm|energy|eager|keen|warm|animated|lively|
            motivated|confident|present
        energy|enthusiasm|passion|excitement|mood .. low|flat|missing|absent|down|
            lacking|poor|not_there
        <seemed> .. bored|boring|uninterested|disinterested|unenthusiastic|unfriendly|aloof|
            standoffish|grumpy|miserable|arrogant|cocky|rude|stiff|flat|monotone|
            half_asleep|indifferent|unmotivated|apathetic|dull|dismissive|overconfident|smug|
            awkward|cold|distant|lifeless|wooden|robotic|timid|shy|insecure|
            unconfident|not_bothered|moody|sullen|too_confident|big_headed|full_of_myself|disengaged|detached|checked_out|distracted|intense|angry|unapproachable|closed_off|uptight|snooty|blank|stern|serious|withdrawn|passive|lethargic|subdued|switched_off|off_putting|snobbish|entitled|lazy|sulky|hesitant|unsure|uncomfortable|low|mousy|weak|nonchalant|blase|patronising|condescending|unhappy|sad|annoyed|irritated|impatient|fed_up|
            know_it_all|aggressive|defensive|cagey|desperate|needy|too_keen|too_eager|
            unprofessional|immature|meek
        unenthusiastic|disinterested|uninterested|lethargic|monotone|low_key|deadpan
        whether|if|that i [actually|even|not] wanted [job|role|it|position]
        rude|abrupt|short|curt|brusque|dismissive|impolite|snap*|snooty|cold|unfriendly to|with|at receptionist|secretary|assistant|security|guard|doorman|porter|waiter|staff|
            front_desk|driver|somebody|someone|person|woman|man
        """,
    ),
    Rule(
        Cause.first_impression,
        "a bad opening",
        """
        <bad> .. introduction|intro|greeting|entrance|hello|opening|start|beginning|small_talk|
            first_minute|first_minutes|self_introduction|elevator_pitch|icebreaker|ice_breaker
        introduction|intro|greeting|entrance|hello|opening|start|beginning|small_talk|
            first_minute|first_minutes|first_few_minutes|first_five_minutes|first_moments|
            self_introduction|elevator_pitch|icebreaker|first_thirty_seconds .. <bad>
        fumbl*|fluff*|botch*|mumbl*|stumbl*|mess*_up|screw*_up|blew|ruin*|bungl* .. introduction|
            intro|greeting|entrance|hello|opening|start|small_talk|hi|good_morning
        off on wrong|bad foot|start
        wrong foot
        awkward when|at|in|start|entrance|from|walking|on|with
        awkward silence|pause at start|beginning|first
        <seemed> .. at|in start|beginning|first|first_two_minutes|first_minute|door|
            reception|opening
        walked|came|went in .. wrong|door
        small talk
        sat down before|without
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.dress,
        "clothes",
        """
        not know|knew|follow|followed|check|checked|ask|asked|read|understand [about] dress_code
        <apparel>|<garment>|clothes|jacket .. not fit|fitted|sit|match
        slept in my|them|clothes
        only one|person .. in|not|without|wearing
        underdressed|overdressed|under_dressed|over_dressed
        dressed|dress|dressing wrong|wrongly|badly|poorly|inappropriately|up|down|down_too|for|
            like|too|smart|casually|casual|formally|in
        not .. dressed|dress
        <garment>
        <wore> .. <apparel>|suit|scrubs|costume|black|white|shirt_sleeves|colours|colors
        <bad>|wrong|dirty|muddy|scruffy|untidy|greasy|wet|messy|no|without|scuffed|old|unwashed|
            greasy|unbrushed|wild|long|chipped|loud|ripped|torn|tatty|cheap|dusty [my|of] <apparel>
        <apparel> .. mess|messy|dirty|wet|scruffy|wrong|muddy|greasy|untidy|inappropriate|casual|
            formal|stain*|scuffed|everywhere|unbrushed|not_done|sloppy|let_me_down|smelled|
            unprofessional|not_professional|not_suit|not_appropriate|soaked|shabby
        not shave|shaved|shaven|iron|ironed|brush|brushed|wash|washed|shower|showered|comb|combed
            |polish|polished|groomed|change_clothes|had_haircut
        missed shave
        <missed> iron|ironed|shave|shaved|brush|brushed|wear|worn|shower|showered|dress|dressed|
            polish|groom|tidy|comb|haircut|change_shirt|take_out
        unshaven|unshaved|unkempt|dishevel*|scruffy|wrinkl*|creas*|crumpled|grooming|bedhead|
            bed_head|sloppily|stain|stains|stained|undone|unironed|untucked|hygiene|body_odour|
            body_odor|smelly|stank|reeked|cleavage|toothpaste|spinach|zip|fly_was|trouser
        too casual|informal|formal|smart|casually|formally|scruffy|revealing|flashy|low_cut|short
        smelled|smelt|smell*|stink* of|like
        bare feet|chested
        look* [like|such|in] [right] state|mess|tramp|slob
        everyone|everybody|others|rest .. in suits|suit|ties|jeans
        """,
    ),
    Rule(
        Cause.dress,
        "what stood in the picture",
        """
        mess|messy|untidy|laundry|unmade|dirty|clutter*|washing|junk|dishes|poster|posters|bed|
            underwear|bottles|virtual|beach|chaotic|bathroom|kitchen|toilet .. background|
            behind_me|in_view|in_shot|on_camera|visible|in_frame|backdrop|in_picture|in_back
        background .. mess|messy|untidy|unprofessional|wrong|bad|distracting|chaos|chaotic|
            laundry|bed|virtual|beach|clutter*|unmade|embarrassing|poster|posters|not_look|
            kitchen|inappropriate|dirty|off|terrible|awful|weird
        virtual|video|zoom|teams|blurred|camera|my|wrong background
        unmade bed
        messy|untidy room|bedroom|flat|kitchen|desk|apartment|office
        behind me [on|in] [video|screen|camera|shot]
        backdrop
        <bad> lighting
        lighting .. <bad>|dark
        room|bedroom|flat .. mess|untidy|messy|tip
        """,
        Weight.LIKELY,
    ),
    Rule(
        None,
        "a background that is none of a picture",
        """
        background check|checks|noise|noises|sound|in|knowledge
        my background is|was|in|as|not
        professional|academic|technical|educational|different|right|wrong|ethnic background
        suit them|me|him|her|job|role|team
        follow suit
        make_up for|my_mind|something|story|stories|example|answer|lie
        """,
    ),
    Rule(
        Cause.phone,
        "a phone or a message",
        """
        glanc*|look*|check*|read|reading|scroll*|peek*|tap*|typ*|open*|respond* [at|to|through] [my|a|some|the|own|incoming] <message>
        <device> .. went|goes|kept|did|made
        ringer|sound|volume|vibration|notifications [was|were] [left|still|turned] on|up|loud
        bzz|bzzz|bzzzz|brrr|ding_ding|ping_ping
        left|had sound|volume|ringer|notifications [turned] on|up
        <device> .. rang|ring|rings|ringing|rung|buzz*|vibrat*|vibrate|went_off|going_off|go_off|
            goes_off|beep*|ping*|lit_up|lighting_up|lit|lights_up|silent|mute|muted|loud|
            blew_up|blowing_up|blasting|loudly|noise|noises|chirp*|bleep*|start*|talk*|play*|
            interrupt*|disturb*|on_silent|distract*|chime*|jingle|sound|on_full_volume|tone|
            answered_me|spoke|flash*|blar*
        silence*|mute*|silent|turn*|switch*|put|leave|left|forgot|forget|had|check*|look*|
            glanc*|stare*|grab*|reach*|play*|fiddl*|pick*_up|answer*|using|use|used|scroll*|
            took_out|hearing|hear|read|reading|kept|distracted|drop*|sneak*|peek*
            [on|at|with|for|my|to|by|own|up|through|off] [my|own|bloody|bleeding|stupid|damn|other] <device>
        on|at|with my <device>
        answer*|took|take|taking|picked_up|pick_up|picking_up|accept*|reject*|decline*|
            had_to_take|got [my|phone|personal|private|work] call|calls|facetime
        <message> .. pop*|ping*|appear*|show*|flash*|came_up|came_in|came_through|coming_in|
            coming_up|went_off|going_off|go_off|sound*|on_screen|on_shared_screen|buzz*|
            start*|everywhere|from|kept|arriv*|bing*|ding*|chime*|visible|slid_in|on
        notification|notifications|ringtone|ring_tone|popup|popups|whatsapp|texting|voicemail
        alarm|timer|reminder went|going|go|goes|rang|sounded|start*|ring*
        airplane|flight|aeroplane|silent mode
        do not disturb
        someone|somebody|kid|kids|child|daughter|son|grandma|aunt|cousin|ex|neighbour|gran|nan|mum|mom|mother|dad|wife|husband|girlfriend|boyfriend|partner|sister|
            brother|friend|flatmate|bank|doctor|boss|school|landlord|colleague|kids|they
            call*|rang|ring*|phoned|facetimed|texted [me] during|in_middle|mid|while|halfway|
            twice|right|in|three_times|just
        incoming call|calls
        call came in|through|up
        screen_sharing|sharing_my_screen .. message|chat|email|notification
        reply*|replied|answer*|respond*|read*|check*|send*|sent .. text|texts|messages|whatsapp|emails|slack
        """,
    ),
    Rule(
        None,
        "a phone to talk on",
        """
        phone|telephone|mobile interview|screen|call|screening|conversation|round|stage|number|
            chat|assessment|etiquette
        over|by|on phone with|to|i|they
        fire|smoke|car|house|burglar|building alarm
        his|her|their|interviewer's|recruiter's|manager's <device>
        """,
    ),
    Rule(
        Cause.first_impression,
        "the first minutes are spoken of",
        """
        put|putting them|him|her|people off
        smile|greeting|greet|introduction|entrance|face|expression|demeanour|demeanor|energy|enthusiasm|presence|body|eye|eyes|hello|handshakes|first_minute|first_minutes|vibe_i_gave|warm|likeable|likable|charisma|manners
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.dress,
        "looks are spoken of",
        """
        gear|kit|look|looked|appearance|clothes|background|room|wearing|wore|dressed|suit|suits|hair|tie|shoes
        cycling|sports|gym|running|football gear|kit|clothes|things|outfit
        hair .. like|just|out_of_bed
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.late,
        "time is spoken of",
        """
        minutes|clock|clocktime|alarm|punctual|time|delay|hour|schedule|calendar|deadline
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.phone,
        "a device is spoken of",
        """
        <device>
        <message>
        ringer|ringtone|vibrat*|vibration|buzz*|bzzz*|bzz|ding|dings|pings|ping|beep|beeping|silent_mode|ring|rang|ringing
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.late,
        "late by the clock",
        """
        kept|keep|keeping|left|made .. waiting|wait
        only|finally got|arrived|came|joined|reached|made_it .. at|after|by clocktime|quarter|half|ten|twenty
        <number> <minutes> late|overdue
        <number> <minutes> .. late
        was|were|being|is|ran|running|bit|am|turned|got|so|arrived|came|showed_up|turned_up|joined|walked_in|reached|logged_in|logged_on|dialled_in late
        late for|to|because
        forgot|forget|forgetting [about] [my|that_i_had] interview|appointment|meeting|clocks|daylight_saving
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.first_impression,
        "looked tired",
        """
        look*|seem*|came_across|come_across|sound*|appear* .. tired|sleepy|exhausted|unprofessional|hungover
        """,
    ),
)
