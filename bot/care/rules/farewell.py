"""Goodbyes, last wishes and things put in order."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "goodbye",
        Sign.CRISIS,
        """
        goodbye world|everyone|all|forever|friends|family|cruel_world|for_good|life
        goodbye to everyone|you_all|this_world|the_world|life|my_family|my_kids|my_mother|
            my_friends|my_parents|people_i_love
        bye forever|cruel_world|everyone_i_love
        this is|feels_like [my|a|the] goodbye
        say|saying|said [my] [final|last] goodbye to|without|already [my|the|all|
            everyone] [people|family|mother|father|kids|children|parents|wife|husband|partner|
            sister|brother|dog|cat|i_love|everyone]
        my|one_last|final|last goodbye
        goodbye message|messages|letter|letters|note|notes|video|videos|post|text [to|for|
            everyone]
        im|ill|i [already] said|saying|say my goodbye
        love|loved you|them|everyone|yall [all] .. goodbye
        goodbye .. thank_you|thanks|love_you|i_love|im_sorry|forgive_me
        thank_you|thanks .. everything .. goodbye
        im done goodbye
        """,
        about="farewell",
    ),
    Rule(
        "last words",
        Sign.CRISIS,
        """
        this is|will_be|might_be|could_be|may_be my|the last|final message|words|post|note|letter|
            night|conversation|time_i_write|time_i_post|thing_i|time_you|goodbye|time_ill
        my last night|message_ever|words_to|day_alive|day_on_earth|night_alive|sunset|meal_ever|
            evening_here|words_are
        last time you|anyone|youll|anyone_will|ill|i [will|ill] [hear|ever|be|see|write|
            post] [hear|see] from|everyone|anyone|you|this|to_you [me]
        wont|not|never be [hear|hearing] hearing from me
        wont|not|never hear from me [again|anymore]
        wont|not|never [have_to|be] see|bother|trouble|burden|worry|deal_with|put_up_with|
            bothering|burdening|troubling|worrying [about|with] me|you|anyone|them [anymore|again|
            much_longer]
        wont|not|never have_to see|worry_about|deal_with|put_up_with me
        wont|not|never [be|have_to] bother|trouble|burden|bothering|burdening|troubling anyone|
            you|them|people|anybody|everyone
        by_the_time|when|if you|someone|anyone|they|people read|reads|see|sees|get|find|finds|
            found this|me|my_note|my_body|my_letter
        when they|you|someone|people find me|my_body
        find|finds|found my body
        be the one|person to|who find|finds me
        """,
        about="farewell",
    ),
    Rule(
        "not here for long",
        Sign.CRISIS,
        """
        wont|not|dont|doubt|never <be_here> for_much_longer|much_longer|long|for_long|anymore|
            to_see|by|when_you|after_tonight|after_today|after_tomorrow|tomorrow_anyway|
            at_christmas|for_christmas|in_the_morning|past|to_find_out|this_time_next|come|
            by_then|for_my_birthday|for_the_next
        if i .. <be_here> to_see|for_christmas|by_christmas|next_year|much_longer
        not sure|certain ill|i_will|if_ill|that_ill be here|around|alive
        after|once|because im|ive|i [am|have] [been] gone|not_here_anymore|passed|dead
        when im|i_am|ive gone|dead|no_more|not_here_anymore|not_around_anymore
        for when|after im|i_am gone|not_here|not_around
        soon|tomorrow|tonight|then [ill|i] [will] [be] [all] [gone|dead|free|at_peace|
            no_more] ill|gone be|soon gone|free|dead|at_peace|no_more
        ill be gone|free|at_peace|no_more|out_of_the_way|out_of_everyones soon|forever|then|
            tonight|by_morning|by_then|by_tomorrow|for_good|anyway|way
        soon i|ill wont be|exist|matter|hurt|feel
        soon it|none_of_this|nothing|this|it_all wont|will matter|hurt|be_over
        none|nothing|this|it [of] [this|it|that] will|wont matter|hurt|be_a_problem soon|tomorrow|
            tonight|after_tonight|after_tomorrow|anymore_soon|much_longer
        wont|not matter|hurt|be_a_problem|be_anyones_problem|be_your_problem|
            be_their_problem soon|tomorrow|after_tonight|after_today|for_long|much_longer|
            for_much_longer
        there wont|isnt|is_not be|going_to_be|no a|any|no tomorrow|next_week|next_time|next_year|
            next_month|monday
        wont|not [be] need|needing|use . where_im_going|after_tonight|after_tomorrow|after_today|
            after_this_weekend|after_sunday|after_friday|much_longer
        wont|not [be] need|needing|use . . where_im_going|after_tonight|after_tomorrow|
            after_today|after_this_weekend|much_longer|anymore_where
        where im|i_am going [now] [i|nobody|there|you|no|theres|it] [wont|needs|cant|can] need|
            follow|hurts|be_no
        need|needing|needed|needs where im|i_am going
        """,
        about="farewell",
    ),
    Rule(
        "things in order",
        Sign.CRISIS,
        """
        give|giving|gave|given|donated|donating|handed_out|handing_out away|out|all [all|most|
            some] [of] [my] my|things|belongings|possessions|everything [stuff|things|favourite|
            most|clothes|own|have|books|records] [i|that] [own|have]
        give|giving|gave|given [all|most] [of] my things|stuff|belongings|possessions|clothes|books|
            records|everything .. away
        make|made|making|arranged arrangements|plans|provision|provisions for my|the|our dog|cat|
            pets|kids|children|funeral|mother|cats|dogs|daughter|son
        gave|given|giving . my|his|her [favourite|favorite|best|old|precious] guitar|things|books|
            records|watch|jewellery|jewelry|clothes|collection|dog|cat|ring|camera|stuff|bike|
            laptop|console|plants because|since|so|i_wont|for_when|he_can|she_can|they_can|
            to_remember|i_dont_need|away
        wont need|needing my|these|them|any_of_it|it anymore
        found|finding|find|arranged|arranging|looking_for|need|got [a|good|new] home|homes|
            someone|person|family for|to|who [take|look|will|can|would] [care|after|take|
            look] [of|after] [my|both|all|the] [my] dog|cat|cats|dogs|pet|pets|rabbit|birds|
            animals|hamster|fish [and|after|when|so|once] [im|i]
        who will|would|is_going_to|can|could take_care_of|look_after|feed|take my dog|cat|cats|
            dogs|kids|mother|pets|children when|after|if|once
        take|look|taking|looking care_of|after my|the|our|mother|my_little|each_other|him|her|
            yourselves [mother|kids|dog|cat|sister|brother|parents|father|children|family|wife|
            husband|pets|partner|son|daughter|cats|dogs] for_me|when_im|after_im|once_im|when_i|
            if_anything|if_i|if_something|now_please
        take|look care_of|after my dog|cat|mother|kids|sister|brother|parents|children|family|
            cats|dogs|little|pets
        take|look care_of|after mother|father|the_kids|the_dog|the_cat|each_other
        tell my|mother|father|the [kids|wife|husband|mother|father|parents|daughter|son|family|
            sister|brother|girlfriend|boyfriend|partner|children] [that] i|im love|loved|sorry|
            tried|always_loved
        tell everyone|them|him|her|mother|father i|im love|loved|sorry|tried|always_loved
        put|putting|got|getting|get|set|setting [all] [my] affairs|everything in order
        my affairs are|all in_order|sorted|settled
        my will|funeral|affairs [is|are|been] sorted|done|signed|written|ready|in_order|finished|
            updated|arranged|paid|planned
        sorted|sorting|settled|settling|tidied|arranged|planned|planning|paid_for [out|
            up] [all] my|all_my|own affairs|funeral|own_funeral|will
        wrote|written|writing|made|making|finished|updated|finalised|rewrote|done|signed [out] [a|
            my] will|last_will|last_will_and_testament
        wrote|written|writing|leave|leaving|left|recorded|recording|write|finished [down] [the|
            some|a|my|last|all|out] [of] [the|my|last|goodbye|few|final|short] letter|letters|
            note|notes|video|videos|message|messages|passwords|voice_note [to|for|behind|
            with] [my|each|everyone|the|when|mother|father|all|them] family|mother|father|kids|
            wife|husband|sister|brother|parents|daughter|son|children|people_i_love|friends|
            girlfriend|boyfriend|partner|everyone_i_love|everyone|my_mother|my_father|for_after|
            behind|find|one_of_them|when_im_gone|why
        wrote|written|writing|leave|leaving|left [down|out] [all] my|the [passwords|bank_details|
            accounts|instructions|pin] on|for|where|to|so [the|my] table|fridge|wife|husband|
            sister|brother|parents|mother|father|they_can|she_can|he_can|family
        note|letter on|in|for|under [the|my] table|fridge|desk|pillow|drawer|parents|mother|
            whoever|them_to_find
        forgive me everyone|mother|father|for_leaving|for_giving_up|all
        forgive me for what_im|leaving|this|what_i|going|not_being_strong
        im sorry [mother|father|everyone] [for] leaving_you|what_im_about|what_im_going|
            i_cant_stay|i_couldnt_stay|i_wasnt_strong|leaving_like|for_what_ill|i_have_to_go|
            i_have_to_leave
        sorry for leaving|what_im_about|what_im_going
        cancel|delete|stop|erase|wipe .. everything|all|account|reminders|data|it .. wont|dont|
            no need|matter|be_here|be_needing|more_need|point|be_around [it|them|any]
        cancel|delete|stop|erase|wipe|close .. everything|all|account|reminders|data|it .. goodbye
        """,
        about="farewell",
    ),
    Rule(
        "a plan",
        Sign.CHECK,
        """
        picked|chosen|chose|set|decided_on|got|have a|the|my date|day|spot|place|method to|for|
            and|picked|in_mind [end|do|die|it|go]
        know|decided|figured_out|worked_out|planned|know_exactly how|when|where [and_when] [id|
            ill|i|im] [would|going|will|want] do|to_do it
        have|made|got|a|my plan to end|die|not_be|leave_this
        google|googled|googling|searched|searching|reading|read|looked|looking|researching|
            researched [up|about|for|at] ways|methods|how [to] not_be|end|die|disappear|od|
            go_quietly
        rehearsed|practised|practiced|rehearsing|practicing|practising the_knot|tying|jumping|
            my_goodbye
        dont bother|worry .. me|reminding tomorrow|after_today|next_week|anymore .. wont|there
        """,
        about="weak",
    ),
)
