"""Death left to chance or thought of in a place: a crash hoped for, a bridge looked at."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "hope of an accident",
        Sign.CHECK,
        """
        <hope> .. <fate> .. <strike>
        <hope> .. <fate> would|to|will|could|d [just] .. me|it_out|it_all
        <hope> .. get|be|am|gets|got|were|was [fatally] <struck> by|in|with|under .
        <hope> .. <fate> [would|will|could|had|has] [just] <strike>
        <hope> [if] i get|got|am|was|were|be <struck> $|on|by|tomorrow|today|tonight
        <hope> .. <struck> by [a|the|some] <fate>
        <hope> .. .. dont|didnt|wont|wouldnt|never survive|pull_through|make_it|recover|get_better
        <hope> .. something|someone|somebody|anything [would|will|could|bad] [just] happen|happens|
            happened|take_me_out|takes_me_out|kills_me|finishes_me|kill_me|take_me [to_me]
        crossed|cross|crossing|walk|walked|walking|step|stepped .. without looking|caring|checking
        dont|didnt|not|stopped|without|never [even|bother|bothered] [to] look|looking|looked|
            check when|before|as|while|anymore|crossing [i] cross|crossed|crossing|the_road|roads|
            traffic
        stopped|quit|skipping|not|dont|refuse|stopping [to] take|taking|wearing [my] insulin|
            heart_pills|heart|seatbelt|seat_belt|dialysis|antirejection|hiv_pills
        disappointed|sad|sorry|gutted|shame|pity|annoyed [that] [when] it|i|the .. missed|survived|
            came_back_clear|benign|pulled_through|braked
        if|when something|anything|the_worst bad|happened|happens|were_to_happen [happened|
            happens] to me
        """,
    ),
    Rule(
        "a place or a way in mind",
        Sign.CHECK,
        """
        <height> .. .. <muse>
        <muse> .. about|of|to|at|on|off|by the|that|a|those|which|my|this|some [old|nearest|
            nearby|high|local|railway] <height>
        look|looking|looked|stare|staring|stared|gaze|gazing at|over|off|down|from|across the|
            that|those|every [railway|train|old] <height>
        imagine|imagining|picture|picturing|think|thinking|thought|dream|dreaming|fantasise|
            fantasising [of|about] [me|myself] jumping|falling|drowning|hanging|bleeding|crashing
            $|off|from|in_front|out|into|there
        drawn|pulled|walk|walked|walking|go|going|went|gone|drive|drove|driving|end_up|ended_up|
            find_myself|wandering|standing|stood|stand to|on|at|past|over|by|towards|near|up_to|
            onto [the|that|a] [same|edge|side] [of] [the] [railway|suspension] <height> .. every|
            again|each|night|nights|alone|thinking|and_stood|and_stop|and_look|for_an_hour|
            for_hours|late|sometimes|to_see|wondering
        one|a|single|second|little step|push|slip|jump|moment|second|pull|turn|twist|swerve
            [forward|off|of_the_wheel] [is] .. all|everything|id|itd|it|be|that|the|i [all|would|
            could|pain|d|be|will] [be|all] stop|stops|over|ends|end|gone|done|finished|free|
            peaceful|quiet|takes
        think|thought|thinking|imagine|imagined|wonder|wondered|tempted|nearly|almost|urge|
            wanted|considered .. not|stop|stopping|never [to] turn|turning|brake|braking|steer|
            steering|swerving|slow_down|slowing_down|moving
        let|letting go of the wheel|rail|railing|rope_and
        <muse> .. what|how|if|whether|about|which .. <pills>|overdose|overdosing|jumping|drowning|
            hanging|falling|dying|bleeding .. do|does|feel|feels|hurt|hurts|be_like|is_like|work|
            works|to_me|be
        how much|many [of] [them|it|pills|those] [youd|id|you|i|one|a_person|someone|would]
            [would] [have|need|has|needs|take] [to] take|swallow|kill|be_enough|do_it
        go|going|be|come home|with|to|back to|with|home_to god|jesus|heaven|the_lord|my_maker
        <want> [to] [be] in heaven
        be|join|joining|see|seeing|reunited|meet [with] my|his|her late|dead|deceased|departed .
        so_that|so they|someone|police|he|she can|could|will find my_body|the_body
        close|shut my eyes and .. not|never|be_gone|be_done|over
        """,
        about="stated",
    ),
)
