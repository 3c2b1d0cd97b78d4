"""Turning away from being at all: loose frames, whose words may stand apart."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "turning from being",
        Sign.CHECK,
        """
        <turn> .. .. <being>
        <turn> [with|of|from|on|to] [all|this|my] <being>
        not|cant|dont|no|nothing|isnt|without|hardly|nobody .. .. live|stay|wake_up|get_up|go_on for
        left|whats|what|else|anything to live|stay|wake_up for
        no|any|a|without future|tomorrow for|with me|myself
        my|our last birthday|christmas|summer|spring|winter|new_year|diwali|sunrise|supper|cigarette
        end of my story|life|book|tale|days
        belong .. .. on|in|to this|the planet|earth|world|life
        everything|everythings|all|its|things .. in_order|sorted|settled|arranged|tidied|ready .. i
            can|may|
            could
            go|leave|rest
        deserve|deserves|need|needs .. better .. than me|i_am
        only|reason|thing|why .. alive|still_here|breathing|living|not_dead .. for|because|is|was
        not|dont_think|doubt|dont_believe|wonder_if|wonder_whether [that] anyone|they|people|you|he|
            she|someone|my_family|nobody would|will|d|even [even|really|ever] miss|notice|care|
            mourn|
            cry|mind [me|$|if]
        <muse> .. .. .. <without_me>
        take|taking up space|room|oxygen|air [here|in_this|that|from|on]
        way|ways|how to disappear|be_gone|stop_existing|not_be|vanish_forever|not_exist|leave_this
            permanently|forever|for_good|quietly|$|without
        one less|fewer mouth|burden|problem|person to|for|in
        be|am|was|were|been nolonger around|here|alive|in_this
        """,
        about="stated",
    ),
)
