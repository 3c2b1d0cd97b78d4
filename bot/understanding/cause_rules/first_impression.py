"""Words for greeting, body, camera and energy in the first minutes."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
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
        [not|never|hardly|barely] look*|meet|met|stare*|glanc* .. in|into eye|eyes|camera|webcam|
            lens
        look*|stare*|gaze*|glanc* .. at [my] floor|ground|shoes|feet|ceiling|table|desk|window|
            wall|hands|notes|own_picture|own_image|myself|own_face|second_screen|other_screen|
            other_monitor|clock
        avoid* .. eyes|gaze|looking
        first impression|impressions
        bad|poor|wrong|terrible|awful|weak|not_good|not_great impression
        <not>|no|without|zero|forgot_to [even] [a|one] smile|smiling|greet|greeting|greetings|nod|
            introduce_myself|stand_up|look_at_them|hello|handshakes|thank|thank_you|good_morning|
            goodbye
        <missed> [to|even] say|saying|said hello|hi|good_morning|good_afternoon|good_day|goodbye|
            bye|thanks|thank_you|my_name|who_i_was|cheers
        look*|glanc*|star*|turned away|down|past|through|sideways [from|at]
        <missed>|<unable> .. look_at|looked_at|look_into|face|facing them|him|her|interviewer|
            interviewers|panel|people|anyone|camera
        hug*|hugged|kiss*|bow*
        hands in pockets
        <missed> smile|greet|introduce_myself|say_hello|say_hi|say_good_morning|stand_up|shake|
            shake_hands|thank|offer_my_hand|look_up|make_small_talk|say_thank_you|turn_camera_on|
            turn_on_camera|switch_camera_on|put_camera_on|smiled|greeted|say_goodbye|
            say_their_names|warm_up|use_camera
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
        <none> .. energy|enthusiasm|passion|excitement|drive|charisma|presence|warmth|oomph|
            eagerness|motivation|confidence
        <not> .. enthusiastic|energetic|engaged|excited|passionate|friendly|approachable|welcoming|
            interested|engaging|enthusiasm|energy|eager|keen|warm|animated|lively|motivated|
            confident|present
        energy|enthusiasm|passion|excitement|mood .. low|flat|missing|absent|down|lacking|poor|
            not_there
        <seemed> .. bored|boring|uninterested|disinterested|unenthusiastic|unfriendly|aloof|
            standoffish|grumpy|miserable|arrogant|cocky|rude|stiff|flat|monotone|half_asleep|
            indifferent|unmotivated|apathetic|dull|dismissive|overconfident|smug|awkward|cold|
            distant|lifeless|wooden|robotic|timid|shy|insecure|unconfident|not_bothered|moody|
            sullen|too_confident|big_headed|full_of_myself|disengaged|detached|checked_out|
            distracted|intense|angry|unapproachable|closed_off|uptight|snooty|blank|stern|serious|
            withdrawn|passive|lethargic|subdued|switched_off|off_putting|snobbish|entitled|lazy|
            sulky|hesitant|unsure|uncomfortable|low|mousy|weak|nonchalant|blase|patronising|
            condescending|unhappy|sad|annoyed|irritated|impatient|fed_up|know_it_all|aggressive|
            defensive|cagey|desperate|needy|too_keen|too_eager|unprofessional|immature|meek
        unenthusiastic|disinterested|uninterested|lethargic|monotone|low_key|deadpan
        whether|if|that i [actually|even|not] wanted [job|role|it|position]
        rude|abrupt|short|curt|brusque|dismissive|impolite|snap*|snooty|cold|unfriendly to|with|at
            receptionist|secretary|assistant|security|guard|doorman|porter|waiter|staff|front_desk|
            driver|somebody|someone|person|woman|man
        """,
    ),
    Rule(
        Cause.first_impression,
        "a bad opening",
        """
        <bad> .. introduction|intro|greeting|entrance|hello|opening|start|beginning|small_talk|
            first_minute|first_minutes|self_introduction|elevator_pitch|icebreaker|ice_breaker
        introduction|intro|greeting|entrance|hello|opening|start|beginning|small_talk|first_minute|
            first_minutes|first_few_minutes|first_five_minutes|first_moments|self_introduction|
            elevator_pitch|icebreaker|first_thirty_seconds .. <bad>
        fumbl*|fluff*|botch*|mumbl*|stumbl*|mess*_up|screw*_up|blew|ruin*|bungl* .. introduction|
            intro|greeting|entrance|hello|opening|start|small_talk|hi|good_morning
        off on wrong|bad foot|start
        wrong foot
        awkward when|at|in|start|entrance|from|walking|on|with
        awkward silence|pause at start|beginning|first
        <seemed> .. at|in start|beginning|first|first_two_minutes|first_minute|door|reception|
            opening
        walked|came|went in .. wrong|door
        small talk
        sat down before|without
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.first_impression,
        "the first minutes are spoken of",
        """
        put|putting them|him|her|people off
        smile|greeting|greet|introduction|entrance|face|expression|demeanour|demeanor|energy|
            enthusiasm|presence|body|eye|eyes|hello|handshakes|first_minute|first_minutes|
            vibe_i_gave|warm|likeable|likable|charisma|manners
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.first_impression,
        "looked tired",
        """
        look*|seem*|came_across|come_across|sound*|appear* .. tired|sleepy|exhausted|
            unprofessional|hungover
        """,
    ),
)
