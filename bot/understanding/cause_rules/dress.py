"""Words for clothes and grooming, and for what stood in the picture."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.dress,
        "clothes",
        """
        show* .. bathroom|bedroom|kitchen|bed|mess|laundry|toilet
        bathroom|toilet|bed|laundry|kitchen|mess behind me
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
            unbrushed|wild|long|chipped|loud|ripped|torn|tatty|cheap|dusty [my|of] <apparel>
        <apparel> .. mess|messy|dirty|wet|scruffy|wrong|muddy|greasy|untidy|inappropriate|casual|
            formal|stain*|scuffed|everywhere|unbrushed|not_done|sloppy|let_me_down|smelled|
            unprofessional|not_professional|not_suit|not_appropriate|soaked|shabby
        not shave|shaved|shaven|iron|ironed|brush|brushed|wash|washed|shower|showered|comb|combed|
            polish|polished|groomed|change_clothes|had_haircut
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
        background .. mess|messy|untidy|unprofessional|wrong|bad|distracting|chaos|chaotic|laundry|
            bed|virtual|beach|clutter*|unmade|embarrassing|poster|posters|not_look|kitchen|
            inappropriate|dirty|off|terrible|awful|weird
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
        Cause.dress,
        "looks are spoken of",
        """
        gear|kit|look|looked|appearance|clothes|background|room|wearing|wore|dressed|suit|suits|
            hair|tie|shoes
        cycling|sports|gym|running|football gear|kit|clothes|things|outfit
        hair .. like|just|out_of_bed
        """,
        Weight.HINT,
    ),
)
