"""Goodbyes, last wishes and things put in order."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "goodbye",
        Sign.CRISIS,
        """
        goodbye world|everyone|all|forever|friends|family|cruel|my_friends|my_family|my_love|and_sorry|and_thank_you|and_thanks|for_good|for_ever|life|mother|father|to_everyone|to_you_all|then_everyone|now_everyone|to_this_world|to_the_world|to_life|to_my_family|to_my_kids|to_my_mother|to_my_friends|to_my_parents|to_the_people|to_everyone_i
        this|consider_this|thats|say|saying|said|call_it|heres|calling|write|writing|wrote|written|my|a|final|last|one_last [is|it|my|a|this|as|all|the|be|him|her] [final|last|my|a|our|the] goodbye [to|for] [everyone|my|all|them|the|people|you|forever|friends|family|each|now|messages|letters|letter|message|notes|note|video|from_me]
        my|the|this|one|a|your last|final message|words|post|note|letter|letters|text|night|conversation|words_to|messages|night_on|day_alive|day_on_earth|evening|sunset|week_on_earth|sunrise|meal|chat|birthday|goodbye|entry|christmas [to_you|from_me|ever|alive|here|i_write]
        last time|thing|message|you|ill ill|i|youll|anyone|you|that|we|hear|hears|well|see|ever|write|talk|speak|anyone_will|you_all_will [hear|will|write|talk|ever|say|see|post|type|speak|from] [hear|from|to|here|anything|me|see|this|everyone|each_other|anyone|you] [me]
        by_the_time|when you|someone|anyone|they|people|this_is read|reads|see|sees|get|find|gets|finds|found|hear|reach|reaches [this|about_this|my_note|me|you|my_letter] [is|it|will|i|ill|found|note|sent|me|read|you] [be|will|is|gone|too]
        wont|not|never hear|see|have|need|be hear|me|from|to|hearing|seeing|anything|bother|deal|worry|bothering|burdening|troubling [about|from|to|with|me|put_up|deal|worry|bother|anyone|you|see] [me|with|about|you] [again|anymore|soon|after|any_longer|much_longer|tomorrow|ever]
        wont|not|never|dont be|think_ill_be|going_to_be|plan_to_be|plan_on_being|intend_to_be|expect_to_be|expecting_to_be|planning_on_being|see_myself here|around|alive|there|on_this_earth|bothering|a_problem|a_bother|anyones_problem [to|for|much|any|anymore|long|tomorrow|when|soon|next|by|after|in|anyone|at|the] [see|longer|much|tomorrow|anyone|anymore|christmas|anyway|morning|week|long|year|month|you|the|it|read|a|spring|summer]
        when|after|once|because|since|if|before im|ive|i|my [am|all|finally] [be|been] gone|dead|no_more|passed|buried|not_here_anymore|not_around_anymore|funeral
        soon|tomorrow|tonight|then|finally|by_tomorrow|by_morning|and ill|i|im|i_will be|will_be|wont|wont_be|am|can_be gone|free|dead|nowhere|at_peace|no_more|here|around|a_problem|exist|matter|bother|with_my|hurt_anymore|resting [anymore|forever|soon|anyone]
        soon|tomorrow|tonight|then it|none|nothing|i|this [of] [this|wont|will] [wont|will|not] matter|hurt|be_over|have_to [anymore|to_me]
        give|giving|gave|given|handing|hand|handed|donate|donating|donated|pass|passing [out|all|away|on|most] [all|away|most|of|everything|on] [my|the|of] [my|favourite|favorite|precious] stuff|things|belongings|possessions|clothes|guitar|books|everything|records|games|collection|jewellery|jewelry|watch|plants|instruments|own|i_own|i_have [away|i_own|i_love]
        gave|given|giving|give . . [.] away [because|i_wont|wont|today|this_week|tonight|to_friends|so]
        find|found|finding|need|arranged|arranging|asked|looking_for [for] [someone|a|a_new|my|new|good|somebody|who|homes|sister|brother|friend|neighbour|neighbor|mother|the] [home|to|will|homes|who|owner|family|good] [look_after|take_care_of|take|for|care_for|feed|keep|adopt|have|to|will|would|look] [my|after|the|care|take] [my|of] [dog|cat|pet|pets|kids|animals|fish|plants|children|rabbit|bird|hamster] [after|when|once|for|if|tomorrow|forever|so]
        take|look|looks|taking|care_for|promise|feed|please_feed care|after|of|to|you|my [of|look|take|care|youll] [after|care|my|of] [my|the|mother|dog|cat|him|her|kids] [dog|cat|mother|father|kids|son|daughter|family|sister|brother|children|wife|parents|husband|pets|plants|baby|him|her|them] [for_me|when|after|if|once|please|okay|and|now|forever]
        tell|told|telling|letting|let my|everyone|them|him|her|people|mother|father|the [family|mother|father|kids|wife|husband|sister|brother|parents|daughter|son|friends|girlfriend|boyfriend|people|partner|know|children|dog|people_i_love|cat|i_loved] [that|know|i] i|im|ill|ive|loved|love|it|im_sorry|goodbye [love|loved|am|always|it|tried|will|them|did|sorry|him|her|wasnt] [them|him|her|sorry|tried|fault|love|loved|best|it]
        my will|affairs|passwords|accounts|papers|finances|insurance|funeral|letters|notes|documents|password|bank_details|goodbyes [is|are|have|in|to|has|for] [written|ready|sorted|order|in_order|done|finished|up_to_date|wife|everyone|family|each|organised|organized|set|paid|planned|my|sealed]
        put|putting|getting|got|get|sorted|sorting|settled|settling|tidied|tidying|arranged|organised|organising|finalised|finalising|updated|made|make|making|written|wrote|writing|write|finished|left|leaving|planned|planning|paid_for|rewrote|gave|shared [all|out|up|down] my will|affairs|funeral|goodbyes|goodbye|last_will|passwords|final_wishes|burial|wishes|paperwork_so [in_order|letters]
        wrote|written|writing|left|leaving|write|recorded|recording|leave|finished|have [a|the|my|some|all|out|each|down|one] [last|final|few|goodbye|of] letter|letters|note|notes|message|messages|video|videos|card|cards|voicemail|lists [to|for|on|behind|explaining|telling|saying] [my|each|everyone|the|them|people|when|after|all|you|mother|father|kids|why|goodbye] [family|mother|father|kids|wife|husband|sister|brother|parents|daughter|son|friends|one|i_love|partner|children|find|of|of_them|people|child|each|girlfriend|boyfriend|others|dog|fridge|table|birthdays|flatmate|landlord]
        wrote|left|leaving|write|written|writing the|a|my note [already|for|on|tonight|behind]
        thank|thanks|thankyou [you] [all] [for|to] [everything|being|all|what|trying|the|listening] [you|kind|everyone|listening|me|did|there|good|here|nice] . . goodbye|i_love_you|love_you_all|take_care_of|look_after
        goodbye thank|thanks|thankyou|and_thanks|i_love|love_you|sorry|im_sorry|take_care|forgive [you] [all] [for|so]
        forgive|sorry|forgave|forgiven me|for|mother|everyone|father|i|to|all|my [for|that|what|everyone|mother|father|family|to] [leaving|what|going|i|the|this|im|mess|do|having|giving|being_weak|letting_you_go] [to|this|about|leave|you|up|im|going|did|am|give_up|all] [do|leave|you|all|up|about|go] [tonight|do|all|behind]
        im sorry for what_im|leaving|everything_goodbye [about_to] [do]
        cancel|cancelling|delete|deleting|stop|erase|close|deactivate|canceled|cancelled|deleted|wipe|closed [my|the|all|of] [everything|all|account|it|reminders|data|this|accounts|interviews|plans|of|follow_ups|applications|interview] [and|of|here|for|i|about|please|that|no] [it|good|wont|i|me|goodbye|dont|forever|im|one] [and|need|will|wont|going|goodbye|be|needs|dont] [it|here|need|be|them|around|going|anymore|any|goodbye] [anymore|where|around|here|of_it|them|after|to|tomorrow]_goodbye
        wont|not|dont|never be|need|needing|have|going_to|think_ill|expect|want [need|to|be|needing|any|it|these|this|them|a|the|reminders|anything] [to|need|job|any|it|these|this|things|job_or|worry|plans] [where_im_going|where_i_am_going|after_tonight|after_today|after_tomorrow|after_this_weekend|after_this|after_friday|after_sunday|anymore_after]_x
        where im going
        after tonight|today|tomorrow i|it|nobody|none|there|you|they|nothing|everything|this|no|itll [wont|will|wont_be|is|has|of|willbe|ill|be|else]
        wont matter|need|be_a_problem|hurt|be|have_to after tonight|today|tomorrow|this_weekend|long|soon|much_longer
        wont|not need|needing|be_needing|want a|any|it|the|them|this|reminders|to|these|anything|that|my [job|anything|of|more|them|reminders|cv|stuff|things|worry] [anymore|soon|after|tomorrow|where|tonight|now|much_longer|for_long]
        """,
        about="farewell",
    ),
    Rule(
        "a plan",
        Sign.CHECK,
        """
        picked|chosen|chose|set|decided|got|have|know|planned a|the|my|on|how|when|where [date|day|way|night|method|place|how|when|where|to|it|i|ill|id] [and|to|for|do|its|it|id|would|ill|im] [do|end|going|it|die|go]
        know|decided|figured|worked how|out|when|where|what [how|when|where] [id|ill|i|im|to] [would|do|want|will|going] [to] [it|go|end|die]
        have|made|got|a|my plan to|for end|die|go|tonight|leave|it [it]
        google|googled|googling|searched|searching|reading|read|looked|looking [up|about|for] ways|methods|how [to] [not|end|stop|die|go|out|disappear|hurt|od]
        rehearsed|practised|practiced|rehearsing|practicing|practising how|it|tying|the [would|rope|knot|ill|jump|id]
        goodbye
        """,
        about="weak goodbye",
    ),
)
