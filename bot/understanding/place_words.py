"""What people call the places whose time zone bears another name."""

from collections.abc import Mapping

CITIES: Mapping[str, str] = {
    name: zone
    for zone, names in {
        "America/New_York": "nyc|new york city|boston|philadelphia|philly|washington|washington dc|"
        "dc|atlanta|miami|charlotte|orlando|tampa|pittsburgh|baltimore|cleveland|columbus|raleigh|"
        "brooklyn|newark|buffalo|new jersey|massachusetts|connecticut|pennsylvania|virginia|"
        "west virginia|maryland|north carolina|south carolina|maine|vermont|new hampshire|"
        "rhode island|delaware|ohio|upstate new york",
        "America/Chicago": "houston|dallas|austin|san antonio|minneapolis|new orleans|nashville|"
        "st louis|saint louis|kansas city|milwaukee|memphis|madison|texas|illinois|minnesota|"
        "wisconsin|louisiana|oklahoma|missouri|iowa|arkansas|mississippi|alabama",
        "America/Denver": "salt lake city|boulder|albuquerque|colorado springs|colorado|utah|"
        "new mexico|wyoming|montana",
        "America/Phoenix": "tucson|scottsdale|mesa|arizona",
        "America/Los_Angeles": "la|san francisco|sf|bay area|silicon valley|seattle|portland|"
        "california|washington state|nevada|san diego|san jose|oakland|"
        "sacramento|las vegas|palo alto|mountain view|berkeley",
        "America/Toronto": "ontario|montreal|ottawa|quebec|quebec city|waterloo|hamilton",
        "America/Edmonton": "calgary",
        "America/Vancouver": "victoria",
        "America/Mexico_City": "guadalajara|puebla|cdmx",
        "America/Sao_Paulo": "rio|rio de janeiro|brasilia|belo horizonte|curitiba|porto alegre",
        "America/Bogota": "medellin|cali",
        "Europe/London": "manchester|edinburgh|glasgow|birmingham|leeds|bristol|liverpool|"
        "cambridge|oxford|cardiff|sheffield|newcastle|nottingham|brighton",
        "Europe/Dublin": "cork|galway|limerick",
        "Europe/Berlin": "munich|munchen|muenchen|hamburg|cologne|koln|koeln|frankfurt|stuttgart|"
        "dusseldorf|duesseldorf|leipzig|dresden|hannover|hanover|nuremberg|nurnberg|bremen|bonn",
        "Europe/Paris": "lyon|marseille|toulouse|nice|bordeaux|lille|nantes|strasbourg|grenoble",
        "Europe/Madrid": "barcelona|valencia|seville|sevilla|bilbao|malaga|zaragoza|granada",
        "Europe/Lisbon": "porto|oporto|braga|coimbra|lisboa",
        "Europe/Rome": "milan|milano|naples|napoli|turin|torino|florence|firenze|bologna|roma",
        "Europe/Zurich": "geneva|basel|bern|lausanne|geneve",
        "Europe/Vienna": "graz|linz|salzburg|wien",
        "Europe/Amsterdam": "rotterdam|utrecht|the hague|eindhoven|den haag|delft",
        "Europe/Brussels": "antwerp|ghent|leuven|bruxelles|brussel",
        "Europe/Warsaw": "krakow|cracow|wroclaw|gdansk|poznan|lodz|katowice|warszawa",
        "Europe/Prague": "brno|praha",
        "Europe/Kyiv": "kiev|lviv|kharkiv|odesa|odessa|dnipro",
        "Europe/Moscow": "st petersburg|saint petersburg",
        "Europe/Istanbul": "ankara|izmir",
        "Europe/Copenhagen": "aarhus",
        "Europe/Stockholm": "gothenburg|malmo|goteborg|uppsala",
        "Europe/Oslo": "bergen|trondheim",
        "Europe/Helsinki": "espoo|tampere|turku",
        "Asia/Kolkata": "bangalore|bengaluru|blr|mumbai|bombay|delhi|new delhi|hyderabad|chennai|"
        "pune|gurgaon|gurugram|noida|ahmedabad|jaipur|kochi|calcutta",
        "Asia/Shanghai": "beijing|shenzhen|guangzhou|hangzhou|chengdu|nanjing|wuhan|suzhou",
        "Asia/Tokyo": "osaka|kyoto|yokohama|nagoya|fukuoka|sapporo",
        "Asia/Seoul": "busan|incheon",
        "Asia/Jerusalem": "tel aviv|haifa",
        "Asia/Dubai": "abu dhabi|sharjah",
        "Asia/Riyadh": "jeddah|dammam",
        "Asia/Karachi": "lahore|islamabad|rawalpindi",
        "Asia/Dhaka": "chittagong",
        "Asia/Ho_Chi_Minh": "hanoi|saigon|ho chi minh city|da nang",
        "Asia/Manila": "cebu|quezon city|makati",
        "Africa/Lagos": "abuja|ibadan",
        "Africa/Johannesburg": "cape town|pretoria|durban",
        "Africa/Cairo": "alexandria|giza",
        "Africa/Nairobi": "mombasa",
        "Africa/Casablanca": "rabat|marrakesh|marrakech",
        "Australia/Sydney": "canberra|newcastle nsw|wollongong",
        "Australia/Brisbane": "gold coast|cairns",
        "Pacific/Auckland": "wellington|christchurch",
    }.items()
    for name in names.split("|")
}

COUNTRIES: Mapping[str, str] = {
    "us": "US", "usa": "US", "u s": "US", "u s a": "US", "america": "US", "the states": "US",
    "states": "US", "united states of america": "US", "uk": "GB", "u k": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "great britain": "GB", "britain": "GB",
    "northern ireland": "GB", "holland": "NL", "the netherlands": "NL", "uae": "AE",
    "emirates": "AE", "korea": "KR", "south korea": "KR", "czech republic": "CZ", "turkey": "TR",
    "turkiye": "TR", "russia": "RU", "vietnam": "VN", "ivory coast": "CI", "deutschland": "DE",
    "espana": "ES", "brasil": "BR", "schweiz": "CH", "osterreich": "AT", "hong kong": "HK",
    "macau": "MO", "palestine": "PS", "bosnia": "BA", "macedonia": "MK",
    "republic of ireland": "IE",
}  # fmt: skip

ZONES: Mapping[str, str] = {
    name: zone
    for zone, names in {
        "America/New_York": "est|edt|et|eastern|eastern time",
        "America/Chicago": "cst|cdt|ct|central|central time",
        "America/Denver": "mst|mdt|mt|mountain|mountain time",
        "America/Los_Angeles": "pst|pdt|pt|pacific|pacific time",
        "Europe/London": "bst|uk time",
        "Europe/Berlin": "cet|cest|central european time|mez",
        "Europe/Athens": "eet|eest|eastern european time",
        "Asia/Kolkata": "ist|indian time|india time",
        "Asia/Tokyo": "jst|japan time",
        "Australia/Sydney": "aest|aedt",
        "UTC": "utc|gmt|z|zulu",
    }.items()
    for name in names.split("|")
}

MAIN: Mapping[str, str] = {
    "AR": "America/Argentina/Buenos_Aires", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia", "DE": "Europe/Berlin", "EC": "America/Guayaquil", "ES": "Europe/Madrid",
    "FR": "Europe/Paris", "KZ": "Asia/Almaty", "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland",
    "PS": "Asia/Gaza", "PT": "Europe/Lisbon", "UA": "Europe/Kyiv", "UZ": "Asia/Tashkent",
    "VN": "Asia/Ho_Chi_Minh",
}  # fmt: skip
"""The zone that nearly everybody lives in, where a country has several."""

SEVERAL: Mapping[str, tuple[str, ...]] = {
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
           "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"),
    "CA": ("America/St_Johns", "America/Halifax", "America/Toronto", "America/Winnipeg",
           "America/Regina", "America/Edmonton", "America/Vancouver"),
    "AU": ("Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane", "Australia/Adelaide",
           "Australia/Darwin", "Australia/Perth", "Australia/Hobart"),
    "BR": ("America/Sao_Paulo", "America/Bahia", "America/Fortaleza", "America/Manaus",
           "America/Rio_Branco"),
    "MX": ("America/Mexico_City", "America/Monterrey", "America/Cancun", "America/Hermosillo",
           "America/Tijuana"),
    "RU": ("Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg",
           "Asia/Omsk", "Asia/Novosibirsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok"),
    "ID": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
}  # fmt: skip
"""The zones to choose from, where people of a country live in several."""
