"""Words for coming late, for what makes one late, and for late things that are none of it."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.late,
        "came late",
        """
        started|begun|began|starting|going|sitting .. without me
        <came> .. past|after start|beginning|slot|hour
        cut|cutting it [too|way|bit] fine|close
        not allow|allowed|leave|left|give|given|plan|planned|budget|budgeted [myself] [enough|any|
            extra|more] time|buffer|hour|margin
        meeting|call|shift|appointment|lecture|class|lesson|work .. ran_over|overran|ran_late|
            dragged_on|run_over
        they|interview|meeting|panel|call|everyone [had|was|were] [already] started|begun|began|
            waiting [when|before|by] [i|time]
        <came> .. after fixed|agreed|appointed|scheduled|set|planned|official|starting|arranged
            [time|hour|start]
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
        missed|miss* .. first|beginning|start|half|most [few|ten|five|fifteen|20|10] minutes|part|
            half|of|hour
        misjudg*|misjudged|underestimat*|underestimated|miscalculat* .. how_long|time|journey|
            drive|distance|traffic|route|trip|walk|way
        alarm .. not|never|fail*
        <weekday> .. <weekday>
        thought it was|started|began|is at|on|for|later|next|tomorrow
        overslept|oversleep|oversleeping
        slept|sleep through
        slept in $
        slept in until|till|because|past
        not hear|wake|woke [up|my] alarm|time
        alarm not go|ring|work|going|went
        missed|miss|missing [completely|almost|entirely|half|most|part|good_part] [of|my|own]
            start|beginning|slot|appointment|interview|call|first_half|first_part|opening|meeting|
            time_slot|train|bus|flight|connection|ferry|tube|tram|stop|exit
        forgot|forget|forgetting [about] [my|that_i_had] interview|appointment|meeting|call|clocks|
            daylight_saving|time_difference
        mixed|mixing|mix|muddled|messed|confus*|misread|mistook|misremember*|misunderstood|got|
            wrote|noted|had|put|miscalculate* .. time|times|timezone|timezones|zone|zones|days|
            hour|calendar|am_and_pm|appointment|invite|start_time
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
        train|trains|bus|tube|subway|metro|flight|tram|ferry|uber|taxi|cab|car|bike|lift ..
            cancel*|delay*|late|stuck|stop*|broke|never_came|not_come|not_arrive|broken_down|
            not_show|not_turn_up|strike
        stuck|caught|held|sat in|up [on|by] traffic|jam|train|bus|motorway|elevator|lift
        traffic|parking|roadworks|detour|congestion
        <unable> find|get_to|get_into|reach [parking|parking_space|building|entrance|place|address|
            room|office|way|them|reception]
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
        """
        late
        """,
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
        Cause.late,
        "time is spoken of",
        """
        minutes|clock|clocktime|alarm|punctual|time|delay|hour|schedule|calendar|deadline
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.late,
        "late by the clock",
        """
        only|finally [just] joined|arrived|came|got|made_it|logged .. <minutes> in|after|late
        <number> minutes in $
        forgot|forget|forgetting|forgotten [about] [my|that_i_had|whole] appointment|interview|
            meeting
        kept|keep|keeping|left|made .. waiting|wait
        only|finally got|arrived|came|joined|reached|made_it .. at|after|by clocktime|quarter|half|
            ten|twenty
        <number> <minutes> late|overdue
        <number> <minutes> .. late
        was|were|being|is|ran|running|bit|am|turned|got|so|arrived|came|showed_up|turned_up|joined|
            walked_in|reached|logged_in|logged_on|dialled_in late
        late for|to|because
        forgot|forget|forgetting [about] [my|that_i_had] interview|appointment|meeting|clocks|
            daylight_saving
        """,
        Weight.CERTAIN,
    ),
)
