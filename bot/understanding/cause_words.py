"""Word classes of doing and lacking, by the name under which the rules on causes ask for them."""

from collections.abc import Mapping

from bot.understanding.cause import inflected
from bot.understanding.cause_things import THINGS

DOING: Mapping[str, str] = {
    "no_es": """
        no|nunca|tampoco|ni|jamas|apenas [me|les|le|lo|la|se|los|nos] [he|habia|habria|hubo|tenia]
    """,
    "not": "not|never|hardly|barely|scarcely|rarely",
    "none": """
        no|zero|without|lack*|lacked|missing|little|few|fewer|insufficient|inadequate|minimal
        no|without|lack|lacking|absence|shortage|not|hardly|barely|too_little|less any|of|real|
            much|enough|sufficient|proper|single|one|many|strong|good|kind_of
        not|never have|had|got|possess|has|bring|hold [any|enough|much|sufficient|proper|real|
            right|required|necessary|relevant|single|many|kind_of|all]
        not|never give|gave|provide|offer|use|used|show|share|do|did|done [any|enough|much|
            sufficient|proper|single|many]
        could|should have given|used|offered|provided|had|brought|done [more|better|some]
        too few|little
        need*|required|wanted more|better|stronger
    """,
    "unable": """
        could|can not [be_able_to|manage_to|possibly|come_up_with|think_of|give|offer|provide]
        not able|manage*|know_how|been_able to [give|come_up_with]
        fail*|struggle*|unable|strain*|found_it_hard|found_it_difficult|found_it_tough|
            found_it_impossible|hard_time|never_managed to|with [give|come_up_with|think_of]
        trouble|difficulty|difficulties|problems [in|with]
        not do|did well|good job|great_job|best_job [of|at|in]
        bad|terrible|hopeless|poor|awful|rubbish|useless at
        did|made poor|bad|terrible|lousy job [of|at|in]
    """,
    "missed": """
        not|never|neither|nor [think_to|thought_to|get_to|got_to|get_chance_to|got_chance_to|
            manage_to|get_around_to|got_around_to|get_round_to|got_round_to|remember_to|bother_to|
            bothered_to|bother|take_time_to|took_time_to|find_time_to|ever|once|had|have|been|
            really|had_time_to|have_time_to|having|even|did_i|take_time_to_learn|think_of]
        fail*|forgot|forget|forgetting|forgotten|neglect*|omit*|meant|wanted|skip* [completely] to
        should|could|ought_to|must|might have [have]
        miss*|wasted|not_take|not_took|lost chance|opportunity|moment|opening to|of
        would_have|wish [i] [liked_to|have|had|would]
        without|instead_of
    """,
    "bad": """
        bad|badly|poor|poorly|weak|terrible|terribly|awful|awfully|horrible|dreadful|appalling|
            rubbish|crap|shit|lousy|pathetic|wrong|off|awkward|clumsy|botched|wobbly|shocking|limp|
            sloppy|disaster|disastrous|embarrassing|cringe|cringey|painful|mess|messy|messed|
            failed|failing|lacking|lame|flat|feeble|sucked|bombed|tanked|atrocious|woeful|dire|
            mediocre|subpar|unconvincing|substandard|messed_up|screwed_up|fluffed|fumbled|ruined|
            let_me_down
        not|never good|great|strong|right|ideal|best|well|up_to|at_best|brilliant|perfect|firm|
            solid|convincing|ok|okay|on_point|there|sharp
        could|should have|be|been better|stronger
        left lot|much to be_desired
    """,
    "number": """
        one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|
            quarter|several|few|couple|dozens|hundreds|thousands|many|1|2|3|4|5|6|7|8|9|10|11|12|
            13|14|15|16|17|18|20|22|25|30|35|40|45|50|60|90|100|120|150|200|250|300|400|500|600|
            800|1000|2000
    """,
    "minutes": "min|mins|minute|minutes|mn|hour|hours|hr|hrs|quarter_of_hour|half_hour",
    "weekday": """
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri
    """,
    "came": """
        arriv*|came|come|coming|got|getting|get|show*|turn*|reach*|join*|log*|appear*|roll*|walk*|
            dial*|rock*|sign*|stroll*|rush*|ran|run|running|stumbl* [there|up|in|into|on|here|the|
            to] [interview|meeting|call|office|building|zoom|site|them|there]
        was|were|am|be|being|been|is
    """,
    "seemed": """
        seem*|appear*|look*|sound*|felt|feel|come_across|came_across|came_over|come_over|
            coming_across|comes_across|came_off|come_off|coming_off|gave_off|perceived|struck_them|
            was|acted|thought_i_was|must_have_been|found_me|put_across [to_them|to_be|as|like|a|
            bit|as_if_i_was|being|too|pretty|as_though_i_was]
    """,
    "they": """
        they|he|she|interviewer|interviewers|panel|recruiter|manager|boss|hr|ceo|company|team|
            employer|committee|director|founder|client|department|firm|one_of_them|someone
    """,
    "interviewer": """
        interviewer|interviewers|panel|recruiter|manager|hiring_manager|boss|hr|ceo|director|
            founder|hr_lady|lady|guy|man|woman|panelist|panellist|panelists|receptionist|owner|
            supervisor|head|they|he|she|one_of_them|both_of_them|cto|lead
    """,
    "them": """
        them|him|her|interviewer|panel|manager|recruiter|boss|people|team|they|us|each_other
    """,
    "chose": """
        chose|choose|chosen|choosing|pick*|select*|hire|hired|hiring|prefer*|preferred|took|take|
            taken|offered|offer|go_with|went_with|gone_with|going_with|go_for|went_for|going_for|
            gone_for|opted_for|settled_on|decided_on|decided_for|appointed|appoint|favoured|
            favored|wanted|gave_it_to|given_to|gave_to|given_it_to|went_to|goes_to|found|
            gave_job_to|gave_role_to|promoted|recruited|brought_in|had_already
    """,
    "mention": """
        mention*|rais*|raise|highlight*|includ*|include|stress*|emphasis*|emphasise|emphasize|say|
            said|saying|tell|told|telling|share*|list|listed|flag*|refer*_to|allude_to|add|added|
            bring_up|brought_up|bringing_up|bring_in|brought_in|talk_about|talked_about|
            talking_about|talk_them_through|speak_about|spoke_about|speak_of|spoken_about|
            point_out|pointed_out|point_to|touch_on|cover|disclose|go_into|gone_into|draw_on|
            put_forward|bring|let_them_know|named|name|discuss*|give_them_my|drop|dropped|play_up|
            work_in|get_in|put_in|put_down|put_on
    """,
    "learn": """
        research*|learn|learned|learnt|find_out|found_out|read|reading|look|looked|check|checked|
            google|googled|study|studied|ask|inform_myself|informed_myself|get_to_know|discover|
            bother|familiarise|familiarize|dig|dug
    """,
    "prove": """
        prove|proved|proving|demonstrate|demonstrated|demonstrating|show|showed|showing|shown|
            illustrate|illustrating|evidence|evidencing|articulate|articulating|convey|conveying|
            describe|describing|explain|explaining|back_up|back_it_up|back_that_up|back_them_up|
            backing_up|put_into_words|quantify|quantifying|get_across|getting_across|get_it_across|
            convince|substantiate|communicate|communicating|express|expressing|expand_on|elaborate|
            put_across|persuade|give_detail|support|supporting|showcase|showcasing|present|
            verbalise|verbalize|talk_through|walk_them_through|make_it_sound
    """,
    "wore": """
        wore|wear|wears|wearing|worn|dressed_in|had_on|put_on|came_in|turned_up_in|went_in|
            showed_up_in|arrived_in|in|rocked_up_in|chose|sat_there_in
    """,
    "gone": """
        cancel*|canceled|cancelled|cancelling|close*|filled|withdrawn|scrap*|pulled|eliminate*|
            gone|disappeared|vanished|frozen|froze|freeze|axed|no_longer|paused|taken|cut|cuts|
            slashed|dissolved|shut|shelved|suspended|stopped|dropped|postponed|put_off|on_hold|
            on_ice|put_on_hold|put_on_ice|fell_through|dried_up|ran_out|ended|ceased|lost|
            not_exist|not_approved|not_signed_off|not_approve|reduced|reallocated|moved_abroad|
            relocated|merged|restructured|reorganised|reorganized|downsized|evaporated|on_pause|
            fell_away|rejigged|re_advertised|already_gone|spent
    """,
    "broken": """
        crash*|freez*|freeze|froze|frozen|died|dying|dead|drop*|lag*|fail*|broke|broken|cut_out|
            cut_off|cutting_out|cutting_off|went_down|went_out|went_dead|kept_dropping|down|
            gave_up|gave_out|glitch*|glitchy|stutter*|unstable|stopped_working|stopped|disconnect*|
            kicked_me_out|kicked_out|threw_me_out|played_up|playing_up|acted_up|acting_up|not_work|
            not_working|not_connect|not_load|not_loading|not_open|not_start|bad|poor|terrible|
            awful|slow|weak|patchy|spotty|choppy|problem|problems|issue|issues|trouble|outage|
            hang*|hung|restart*|update|updates|lost|echo*|distort*|malfunction*|unplugged|muted|
            packed_up|conked_out|collapsed|bugged
    """,
    "skill_verb": """
        used|use|worked|work|done|learned|learnt|learn|studied|coded|led|managed|programmed|
            operated|written|write|built|driven|handled|deployed|trained|taught|cooked|sold|
            supervised|speak|spoken|touched|run
    """,
}
PARTS: Mapping[str, str] = {name: inflected(text) for name, text in {**DOING, **THINGS}.items()}
"""All classes, with every form of their words."""
