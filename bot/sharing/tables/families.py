"""What family a job belongs to: its title is often unique, its family is not."""

_FAMILIES = """
data: data analytics bi datos machine-learning ml statistician statistics quant quantitative
  actuary actuarial
security: security cyber cybersecurity penetration soc
design: design designer ux ui graphic illustrator animator art creative disenador disenadora
product: product producto
project: project program programme scrum delivery agile proyecto proyectos
software: software developer engineer backend back-end frontend front-end fullstack full-stack
  devops sre reliability android ios mobile web qa tester test platform swe sde programmer
  architect cloud embedded desarrollador desarrolladora programador ingeniero ingeniera
marketing: marketing growth brand content seo communications comms copywriter writer pr social
  media campaign publicist editor
sales: sales account seller business bdr sdr ae ventas comercial
people: hr people talent recruiter recruitment recruiting human recursos
finance: finance financial accountant accounting audit auditor tax treasury controller investment
  banker banking trader credit risk bookkeeper contable
legal: legal lawyer paralegal solicitor barrister counsel attorney compliance abogado abogada
health: nurse doctor clinical health medical care carer therapist pharmacist dental vet midwife
  enfermero enfermera
teaching: teacher teaching tutor lecturer professor education learning teaching-assistant profesor
  profesora
research: research researcher scientist lab postdoc phd investigador investigadora
operations: operations logistics supply warehouse procurement buyer purchasing planner einkaufer
  einkauferin driver operaciones
support: support customer service success helpdesk soporte
office: admin administrator assistant receptionist secretary office clerk coordinator
  administrativo administrativa
shop: store shop retail cashier merchandiser dependiente dependienta
kitchen: chef cook kitchen barista waiter waitress bartender baker cocinero cocinera camarero
  camarera
building: civil construction mechanical electrical electrician plumber carpenter surveyor
  structural
media: journalist reporter producer photographer video film radio
leadership: chief cto ceo cfo coo cmo cio cpo director head vp president principal director
management: manager lead supervisor
"""
FAMILIES = tuple(
    (name.strip(), frozenset(rest.split()))
    for name, _, rest in (
        line.partition(":") for line in _FAMILIES.replace("\n  ", " ").strip().splitlines()
    )
)
"""The first family that has a word of the title; leading ones come last, as they say least."""
SPANISH = {
    "data": "de datos", "security": "de seguridad", "design": "de diseño", "product": "de producto",
    "project": "de proyectos", "software": "de software", "marketing": "de marketing",
    "sales": "de ventas", "people": "de personal", "finance": "de finanzas", "legal": "jurídico",
    "health": "de salud", "teaching": "de enseñanza", "research": "de investigación",
    "operations": "de operaciones", "support": "de atención", "office": "de oficina",
    "shop": "de tienda", "kitchen": "de cocina", "building": "técnico", "media": "de medios",
    "leadership": "de dirección", "management": "de dirección",
}  # fmt: skip
SHORT = (
    "swe|software engineer|software developer|sde",
    "sre|site reliability engineer",
    "pm|product manager|project manager|program manager",
    "ba|business analyst",
    "de|data engineer",
    "ds|data scientist",
    "da|data analyst",
    "ae|account executive",
    "sdr|sales development representative|bdr|business development representative",
    "csm|customer success manager",
    "cto|chief technology officer",
    "ceo|chief executive officer|chief executive",
    "cfo|chief financial officer",
    "coo|chief operating officer",
    "cmo|chief marketing officer",
    "cio|chief information officer",
    "cpo|chief product officer",
    "ciso|chief information security officer",
    "mle|ml engineer|machine learning engineer",
    "qa|qa engineer|quality assurance engineer|tester",
    "em|engineering manager",
    "tpm|technical program manager",
    "ea|executive assistant",
    "ux designer|user experience designer|ui/ux designer|ux/ui designer|product designer",
    "hrbp|hr business partner",
    "vp|vice president",
    "ra|research assistant",
    "ta|teaching assistant",
    "rn|registered nurse|staff nurse",
    "quant|quantitative analyst|quantitative researcher",
)
"""Titles and what they are shortened to."""
