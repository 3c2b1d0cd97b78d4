"""How people say how far they got."""

from bot.understanding.patterns import any_of

BACKGROUND = any_of(
    r"(?:before|without|never|not|no|cancelled|canceled|skipped)"
    r"(?: even| get| got| getting| having| reach| reached| reaching| make| made| making| invited|"
    r" invite| been| to| it| me| a| an| any| the| my| for| so much as| as far as| have| had|"
    r" offered|"
    r" through(?= to)| land| given| called| one| single| actual| phone| first| proper| shortlisted"
    r"| selected| called| give| gave| offer)* (?:interview|interviews|interviewed|final round|"
    r"final|finals|"
    r"final stage|phone screen|"
    r"phone call|onsite|next round|next stage|last round|screening|screen|final interview|"
    r"second round|conversation)",
)
"""A stage that was not reached."""
NO_INTERVIEW = any_of(
    r"(?:without|never|not|no)(?: even| get| got| getting| a| an| any| single| for| land| given|"
    r" invited| to| been| so much as| have| had| offered| one| called| me| actual| proper)* "
    r"(?:interview|interviews|phone call|phone screen|screening|call|conversation)",
    r"before (?:even )?(?:a|an|any|the|getting|talking|speaking|i|anyone)(?: [^\s.,]+){0,3}?"
    r" (?:interview|human|person|screen|anyone|cv|resume)",
)
FINAL = any_of(
    r"final (?:[^\s.,]+ )?(?:round|rounds|interview|stage|stages|step|hurdle|panel|loop|call|"
    r"onsite|presentation|meeting|chat|day)", r"last (?:[^\s.,]+ )?(?:round|stage|step|hurdle)",
    r"finals?(?: round)?", r"final (?:two|2|three|3|"
    r"four|few|candidates)", r"super ?day", r"(?:a )?finalists?", r"runner ?up",
    r"(?:came|was|be|finish(?:ed)?|placed|close|a close) (?:a close |in )?second(?: place| best)?",
    r"(?<!my )second (?:choice|place|best)", r"partner (?:interview|round|stage|chat|meeting)s?",
    r"(?:interview|round|chat|meeting) with (?:the |a |two )?partners?",
    r"(?:down to|between|of|one of|to) (?:me and|myself and|the |us |a |just )*"
    r"(?:last |final |top )?(?:two|2)(?: of us| people| candidates| finalists)?(?= |$)"
    r"(?! (?:weeks|months|days|hours|years|rounds|interviews|jobs|companies|stages|offers|roles))",
    r"(?:last|final|top) (?:two|2|three|3)(?: candidates| people| applicants)?"
    r"(?! (?:weeks|months|days|hours|years|interviews|rounds|jobs|companies))",
    r"down to (?:me|myself|us|one other|two|2|three|3)", r"me and (?:one other|another)",
    r"(?:at|in|reached|made) the final", r"bar raiser", r"final (?=[.,]|$)",
    r"(?:interview|round|chat|meeting|call) with the (?:ceo|founder|founders|cto|md)",
    r"reference check(?:s|ed)?", r"(?:they |already )?(?:checked|called|contacted) my references",
)  # fmt: skip
SCREEN = any_of(
    r"(?:phone|telephone|recruiter|recruiters|screening|hr|initial|intro|introductory|"
    r"exploratory|pre|first|quick|discovery|video|telephonic|talent|sourcer|cv|resume)? ?"
    r"(?:phone|recruiter|screening|screener|hr|intro|telephone|screen) "
    r"(?:screen|screening|call|interview|chat|stage|round|conversation|assessment|"
    r"conversation|video|test|questions|meeting)s?",
    r"(?:phone|video|recruiter|initial|hr|coding|tech|technical) screen(?:s|ing)?",
    r"screening", r"screener", r"pre screen(?:ing|ed)?", r"screen(?:ing)? stage",
    r"(?:call|chat|spoke|talk|talked|speaking|conversation|interview|zoom|screen|meeting|phone) "
    r"(?:with|to) (?:the |a |their |an |hr |our |my )?(?:internal |in house |company |initial |"
    r"external |"
    r"amazon |google |hr )?"
    r"(?:recruiter|hr|talent|sourcer|talent acquisition|recruitment|recruiting)",
    r"(?:initial|intro|introductory|exploratory|discovery|first) (?:call|chat|conversation)",
    r"(?:recruiter|hr|headhunter|sourcer|talent (?:person|partner|lady|guy|"
    r"woman))(?: [^\s.]+){0,7}? "
    r"(?:on|over|by) the (?:phone|telephone)",
    r"(?:recruiter|hr)(?: [^\s.]+){0,7}? (?:after|since|on|during) (?:our|the|my|a|one) "
    r"(?:[^\s.,]+ )?(?:call|chat)", r"(?:call|chat)(?: [^\s.]+){0,4}? (?:recruiter|hr)",
    r"(?:recruiter|hr)(?: [^\s.]+){0,5}? for a (?:[^\s.,]+ )?(?:chat|call)",
    r"online (?:coding |technical |aptitude |skills |assessment |logic |cognitive )?"
    r"(?:test|tests|assessment|assessments|exam|challenge|quiz)",
    r"(?:aptitude|psychometric|personality|numerical|numeracy|situational judgement|cognitive|"
    r"logic|verbal reasoning|numerical reasoning|situational judgment|skills|typing|game based|"
    r"watson glaser|coding|iq) "
    r"(?:test|tests|assessment|assessments|games|challenge)", r"sjt", r"oa", r"oas", r"hackerrank",
    r"codility", r"codesignal", r"testgorilla", r"pymetrics", r"hirevue", r"hire vue",
    r"spark hire",
    r"(?:one way|recorded|pre recorded|asynchronous|async|automated|self recorded|on demand|ai) "
    r"(?:video )?(?:interview|video|videos|screen)", r"video (?:questions|recording|answers)",
    r"karat", r"(?:the |an |online )?assessment(?= stage| link)", r"telephone", r"one way video",
)  # fmt: skip
INTERVIEW = any_of(
    r"interview", r"interviews", r"interviewed", r"interviewing", r"interviewer", r"interviewers",
    r"(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|technical|tech|panel|"
    r"later|multiple|several|all|design|coding|behavioural|behavioral|manager|early|\d+|two|three|"
    r"four|five|six|seven|eight) (?:[^\s.,]+ )?(?:round|rounds|stage|stages|loop)",
    r"round (?:one|two|three|four|five|six|1|2|3|4|5|6)", r"stage (?:two|three|four|2|3|4)",
    r"onsite", r"onsites", r"on site", r"on sites", r"virtual onsite", r"panel", r"take home",
    r"takehome", r"assessment (?:centre|center|day)", r"technical", r"case study",
    r"case interview",
    r"(?:the|a|my|live|virtual|second|final) presentation", r"whiteboard(?:ing)?", r"system design",
    r"live coding", r"pair(?:ing)? (?:programming|session|exercise)", r"trial (?:shift|day|lesson)",
    r"demo lesson", r"(?:with|to|by) (?:the |their |my would be |a )?hiring manager", r"interveiws",
    r"(?:met|meeting|spoke|talked|chat|call) (?:with |to )?(?:the |their )?(?:team|manager|panel)",
    r"(?:meet|met|meeting) (?:with )?(?:the|our|their) (?:[^\s.,]+ )?(?:team|panel|manager|"
    r"founders?)",
    r"(?:the|interview|full|virtual) loop", r"audition",
    r"loop", r"working interview", r"teaching demo",
    r"home (?:task|assignment)", r"assignment", r"test (?:project|task|day|shift|piece)",
    r"writing (?:test|sample|task)", r"design (?:task|challenge|exercise)",
    r"group (?:task|exercise)",
    r"(?:lovely|great|nice|good|pleasure|enjoyed|pleased) (?:to meet|meeting|talking to|"
    r"speaking with|"
    r"to speak with) (?:with )?you",
    r"skype|zoom (?:call|interview|meeting)",
    r"hiring manager (?:call|round|chat|interview|screen)",
)  # fmt: skip
APPLICATION = any_of(
    r"application", r"applications", r"(?:reviewed|reviewing|read|looked at|reading|on|by) "
    r"(?:my|your|the) (?:cv|resume|covering letter|cover letter)(?: alone)?",
    r"(?:cv|resume|paper|application|ats) (?:screen|stage|sift|filter|review|round|screening|bot)",
    r"auto(?:matic|mated)?(?:ally)? (?:reject|rejection|rejected|rejections|email|reply|response|"
    r"no|"
    r"declined|message)", r"automated", r"(?:paper|first|initial) sift", r"sift",
    r"sent (?:in |off |them )*(?:my |a |the )(?:cv|resume|portfolio)",
    r"(?:did not|never|not) (?:even )?(?:look|looked|read|open|opened|get past the ats)",
    r"(?:got|rejected|no|reply|declined|rejection) (?:[^\s.,]+ ){0,3}?(?:in|within|after|under) "
    r"(?:an?|\d+|one|two|three|five|ten|less than)(?: an?| \d+)? (?:minutes?|hours?|mins?)",
    r"short ?listed", r"(?:the )?shortlist",
)  # fmt: skip
APPLIED = any_of(r"applied", r"applying", r"apply", r"application")
WAS_SAID_OF_THE_JOB = any_of(
    r"(?:even|bothered) (?:applied|apply|applying)",
    r"(?:job|role|position|one|place|thing|jobs|company|post|companies|everything|places|"
    r"everywhere)"
    r" (?:that |which |where |i had )?(?:i |we )?(?:have |had )?applied (?:to|for)",
    r"applied (?:to|for) (?:\d+|hundreds|dozens|so many|over|like|about|a lot|loads|tons|many|"
    r"everything|multiple|several)",
    r"(?:keep|kept|stop|start|back to|been|continue|to) (?:apply|applying)",
    r"(?:encourage you|encouraged|welcome you|invite you|hope you will|"
    r"consider) to (?:re ?)?apply[^.]*",
    r"(?:future|other|another|more|next|hundred|hundreds of|\d+|many|countless|new|"
    r"job) applications?",
    r"(?:future|new|other) (?:[^\s.,]+ )?(?:applications?|openings|roles)",
    r"(?:interviewed|interview|interviewing|assessed|assessment) and application",
)  # fmt: skip
LOOKING_AHEAD = any_of(
    r"interviews? (?:is |are |scheduled |set |booked |coming up |lined up |for |on )*"
    r"(?:tomorrow|next|coming|lined)(?: week| month| up| [^\s.,]+day)?",
    r"(?:have|got|another|next|upcoming|an|for my|my next|with my|other) (?:[^\s.,]+ ){0,4}?"
    r"(?:interviews?|call|final|phone screen|screen) (?:[^\s.,]+ ){0,4}?"
    r"(?:tomorrow|next week|next month|coming up|lined up|on (?:mon|tues|wednes|thurs|fri)day)",
)  # fmt: skip
