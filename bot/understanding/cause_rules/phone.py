"""Words for a phone, or a message, that disturbed."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.phone,
        "a phone or a message",
        """
        glanc*|look*|check*|read|reading|scroll*|peek*|tap*|typ*|open*|respond* [at|to|through]
            [my|a|some|the|own|incoming] <message>
        <device> .. went|goes|kept|did|made
        ringer|sound|volume|vibration|notifications [was|were] [left|still|turned] on|up|loud
        bzz|bzzz|bzzzz|brrr|ding_ding|ping_ping
        left|had sound|volume|ringer|notifications [turned] on|up
        <device> .. rang|ring|rings|ringing|rung|buzz*|vibrat*|vibrate|went_off|going_off|go_off|
            goes_off|beep*|ping*|lit_up|lighting_up|lit|lights_up|silent|mute|muted|loud|blew_up|
            blowing_up|blasting|loudly|noise|noises|chirp*|bleep*|start*|talk*|play*|interrupt*|
            disturb*|on_silent|distract*|chime*|jingle|sound|on_full_volume|tone|answered_me|spoke|
            flash*|blar*
        silence*|mute*|silent|turn*|switch*|put|leave|left|forgot|forget|had|check*|look*|glanc*|
            stare*|grab*|reach*|play*|fiddl*|pick*_up|answer*|using|use|used|scroll*|took_out|
            hearing|hear|read|reading|kept|distracted|drop*|sneak*|peek* [on|at|with|for|my|to|by|
            own|up|through|off] [my|own|bloody|bleeding|stupid|damn|other] <device>
        on|at|with my <device>
        answer*|took|take|taking|picked_up|pick_up|picking_up|accept*|reject*|decline*|had_to_take|
            got [my|phone|personal|private|work] call|calls|facetime
        <message> .. pop*|ping*|appear*|show*|flash*|came_up|came_in|came_through|coming_in|
            coming_up|went_off|going_off|go_off|sound*|on_screen|on_shared_screen|buzz*|start*|
            everywhere|from|kept|arriv*|bing*|ding*|chime*|visible|slid_in|on
        notification|notifications|ringtone|ring_tone|popup|popups|whatsapp|texting|voicemail
        alarm|timer|reminder went|going|go|goes|rang|sounded|start*|ring*
        airplane|flight|aeroplane|silent mode
        do not disturb
        someone|somebody|kid|kids|child|daughter|son|grandma|aunt|cousin|ex|neighbour|gran|nan|mum|
            mom|mother|dad|wife|husband|girlfriend|boyfriend|partner|sister|brother|friend|
            flatmate|bank|doctor|boss|school|landlord|colleague|they call*|rang|ring*|phoned|
            facetimed|texted [me] during|in_middle|mid|while|halfway|twice|right|in|three_times|
            just
        incoming call|calls
        call came in|through|up
        screen_sharing|sharing_my_screen .. message|chat|email|notification
        reply*|replied|answer*|respond*|read*|check*|send*|sent .. text|texts|messages|whatsapp|
            emails|slack
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
        Cause.phone,
        "a device is spoken of",
        """
        <device>
        <message>
        ringer|ringtone|vibrat*|vibration|buzz*|bzzz*|bzz|ding|dings|pings|ping|beep|beeping|
            silent_mode|ring|rang|ringing
        """,
        Weight.HINT,
    ),
)
